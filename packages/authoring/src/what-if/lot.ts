/**
 * A number from 0 up to 1, drawn by a seed for whatever is named: the same name always draws the same lot.
 *
 * Lots hang on names and not on the order of drawing, so two simulations of one seed differ only by what was changed
 * between them: the third attempt at one act in run 17 takes as long as before, whatever now comes ahead of it
 * ("common random numbers"). (FNV-1a over the names, finished by the mixer of MurmurHash3.)
 */
export function lot(seed: string, ...about: readonly (string | number)[]): number {
  let mixed = 2_166_136_261
  const take = (part: number) => (mixed = Math.imul(mixed ^ part, 16_777_619))
  for (const name of [seed, ...about]) {
    if (typeof name === 'number') for (let rest = name; rest !== 0; rest >>>= 8) take(rest & 255)
    else for (let at = 0; at < name.length; at++) take(name.charCodeAt(at))
    take(0xffff)
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}
