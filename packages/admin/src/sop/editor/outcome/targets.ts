import { bareNumber, type Act, type Key, type Sop, type Step } from '@satualur/engine'
import { t } from './messages.ts'

/** A symbol that an arrow can lead to, or a row as a whole. */
export interface Target {
  key: Key
  /** As short as on the sheet: "5", or "baris 7" where no number is printed; with the performer where the row has several symbols. */
  name: string
  /** "Walidata: Memeriksa data" */
  detail: string
}

/** Every symbol, in the order of the sheet. */
export function targetsOf(sop: Sop): Target[] {
  const nameOfRow = rowNames(sop)
  return sop.steps.flatMap((step, row) =>
    step.acts.map((act) => {
      const performers = performersOf(sop, act)
      const isOne = step.acts.length === 1
      return {
        key: act.key,
        name: isOne
          ? nameOfRow(step, row)
          : `${nameOfRow(step, row)} ${performers || step.acts.indexOf(act) + 1}`,
        detail: [performers, step.activity].filter(Boolean).join(': '),
      }
    }),
  )
}

/** Every row, in the order of the sheet. */
export function rowsOf(sop: Sop): Target[] {
  const nameOfRow = rowNames(sop)
  return sop.steps.map((step, row) => ({
    key: step.key,
    name: nameOfRow(step, row),
    detail: step.activity,
  }))
}

/** The printed number, or the place where no number is printed or it is printed again. */
function rowNames(sop: Sop): (step: Step, row: number) => string {
  const printed = new Map<string, number>()
  for (const { number } of sop.steps) if (number) printed.set(number, (printed.get(number) ?? 0) + 1)
  return (step, row) =>
    step.number && printed.get(step.number) === 1 ? bareNumber(step.number) : t('row', { number: row + 1 })
}

/** Those that fit what was typed: a row's number first, then words of the activity or the performer. */
export function foundTargets(targets: readonly Target[], typed: string): Target[] {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return [...targets]
  const rank = ({ name, detail }: Target) => {
    const called = name.toLowerCase()
    if (called === wanted || called.split(' ')[0] === wanted) return 0
    if (called.startsWith(wanted)) return 1
    return detail.toLowerCase().includes(wanted) || called.includes(wanted) ? 2 : 3
  }
  return targets
    .map((target) => ({ target, rank: rank(target) }))
    .filter((each) => each.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .map(({ target }) => target)
}

const performersOf = (sop: Sop, { performers }: Act) =>
  performers.map((key) => sop.roles.find((role) => role.key === key)?.name ?? key).join(', ')
