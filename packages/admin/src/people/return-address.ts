/** Where to go after signing in: only an address of our own, never one that a foreign link wrote, nor the same page again. */
export function returnAddress(asked: unknown): string {
  const isOurs = typeof asked === 'string' && /^\/(?![/\\])/.test(asked)
  return isOurs && !/^\/masuk(?![^/?#])/.test(asked) ? asked : '/'
}
