import type { Amount, Key, Sop, StatutoryDeadline, Waktu } from '../src/sop.ts'
import type { Dice } from './dice.ts'

/** Two in three SOPs have deadlines of laws: from the start of the run or from an act, kept by an act or by its end. */
export function withStatutory(dice: Dice, sop: Sop): Sop {
  const keys = ['jawaban', 'laporan', 'keberatan'].filter(() => dice.chance(0.4))
  if (keys.length === 0) return sop
  const acts = sop.steps.flatMap((step) => step.acts.map(({ key }) => key))
  return { ...sop, statutory: keys.map((key) => statutoryOf(dice, key, acts)) }
}

function statutoryOf(dice: Dice, key: Key, acts: readonly Key[]): StatutoryDeadline {
  const anAct = (share: number) => (dice.chance(share) ? dice.pick(acts) : null)
  return {
    ...{ key, title: key, basis: 'UU 14/2008', waktu: aTime(dice), startsAt: anAct(0.6), endsAt: anAct(0.7) },
    ...(dice.chance(0.7) && { extension: aTime(dice) }),
  }
}

function aTime(dice: Dice): Waktu {
  if (dice.chance(0.05)) return { kind: 'conditional', text: 'Sesuai kebutuhan', by: 'condition' }
  const day = dice.pick(['working', 'working', 'calendar', 'bare'] as const)
  const amount: Amount[] = [{ value: 1 + dice.below(20), unit: 'day', day }]
  return { kind: 'fixed', text: 'hari', min: amount, max: amount, clock: 'working' }
}
