import { paces, type Pace, type PaceName } from '@satualur/authoring/what-if'

export const paceNames = Object.keys(paces) as PaceName[]

/** The name of a pace, or `own` where its numbers are somebody's own. */
export function nameOfPace(pace: Pace): PaceName | 'own' {
  const isSame = (other: Pace) =>
    other.fastest === pace.fastest && other.usual === pace.usual && other.slowest === pace.slowest
  return paceNames.find((name) => isSame(paces[name])) ?? 'own'
}
