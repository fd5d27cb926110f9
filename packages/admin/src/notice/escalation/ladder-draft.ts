import type { EscalationAudience, EscalationRungInput } from '../../generated/graphql.ts'

export const audiences: readonly EscalationAudience[] = ['PERFORMERS', 'SUPERVISORS', 'ADMINS']
const lateDaysAtMost = 20

/** Both fixed moments first, also where nobody is told then; after them the days of lateness in their order. */
export function ladderOf(rungs: readonly EscalationRungInput[]): EscalationRungInput[] {
  const own = rungs.map(({ moment, workingDays, audience }) => ({
    moment,
    workingDays,
    audience: [...audience],
  }))
  const fixed = (['AT_RISK', 'DUE'] as const).map(
    (moment) => own.find((rung) => rung.moment === moment) ?? { moment, workingDays: 0, audience: [] },
  )
  const late = own.filter(({ moment }) => moment === 'LATE')
  return [...fixed, ...late.sort((one, other) => one.workingDays - other.workingDays)]
}

/** A day further than the last one, as long as there is one. */
export function nextRung(rungs: readonly EscalationRungInput[]): EscalationRungInput | null {
  const workingDays = Math.max(0, ...rungs.map((rung) => rung.workingDays)) + 1
  return workingDays > lateDaysAtMost ? null : { moment: 'LATE', workingDays, audience: ['PERFORMERS'] }
}

/** The days on which more than one rung begins. */
export const daysTwice = (rungs: readonly EscalationRungInput[]): ReadonlySet<number> =>
  new Set(
    rungs
      .filter(({ moment }) => moment === 'LATE')
      .map(({ workingDays }) => workingDays)
      .filter((days, index, all) => all.indexOf(days) !== index),
  )
