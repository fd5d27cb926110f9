/** The column of an address such as "AB12", from 0; -1 where it names none. */
export function placeOf(address: string): number {
  let place = 0
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at)
    if (code < 65 || code > 90) break
    place = place * 26 + code - 64
  }
  return place - 1
}
