import type { Bottleneck, RoleFigures } from './result.ts'
import type { StepTally, Tally } from './tally.ts'

/** From this share of a row's time on, doing it again is what makes it long. */
const muchAgain = 1 / 3

/** Where most of the lead time of completed runs passes; null where none was completed. */
export function bottleneckOf(tally: Tally, roles: readonly RoleFigures[]): Bottleneck | null {
  const lead = tally.leadMinutes.reduce((sum, minutes) => sum + minutes, 0)
  const [worst] = [...tally.steps].sort(([, one], [, other]) => minutesIn(other) - minutesIn(one))
  if (!worst || lead === 0) return null
  const [step, counted] = worst
  const [role] = [...counted.criticalByRole].sort(([, one], [, other]) => other - one)[0]!
  const utilisation = roles.find((figures) => figures.role === role)?.utilisation ?? 0
  return { step, role, why: whyOf(counted, utilisation), leadShare: minutesIn(counted) / lead }
}

/** Office minutes of the lead times that passed in a row. */
export const minutesIn = ({ critical }: StepTally): number => critical.workMinutes + critical.waitingMinutes

function whyOf(counted: StepTally, utilisation: number): Bottleneck['why'] {
  const { workMinutes, waitingMinutes, againMinutes } = counted.critical
  if (waitingMinutes > workMinutes) return utilisation >= 1 ? 'overload' : 'waiting'
  return againMinutes > muchAgain * minutesIn(counted) ? 'rework' : 'work'
}
