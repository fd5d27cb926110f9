import { flowOf, type Key, type Sop, type StatutoryDeadline } from '@satualur/engine'
import { rowText, textOrNull } from './cell-text.ts'
import type { SopChange } from './comparison.ts'
import type { Matching } from './matching.ts'

/** "10 hari kerja + 7 hari kerja, ⬭ → 9 (UU 14/2008 Pasal 22)": ⬭ is the start of the run, ■ its end. */
export function deadlineText(
  sop: Sop,
  { waktu, extension, startsAt, endsAt, basis }: StatutoryDeadline,
): string {
  const rowOf = (act: Key) => rowText(sop, flowOf(sop).acts.get(act)?.step.key ?? act)
  const times = [waktu, ...(extension ? [extension] : [])].map(({ text }) => text ?? '–').join(' + ')
  const span = `${startsAt === null ? '⬭' : rowOf(startsAt)} → ${endsAt === null ? '■' : rowOf(endsAt)}`
  return `${times}, ${span}${textOrNull(basis) === null ? '' : ` (${basis})`}`
}

/** Deadlines of laws that came, went or changed. No paper prints them, so sheets made apart are not compared by them. */
export function statutoryChanges({ before, after, isOneLineage }: Matching): SopChange[] {
  if (!isOneLineage) return []
  const [former, present] = [before.statutory ?? [], after.statutory ?? []]
  const isIn = (all: readonly StatutoryDeadline[], key: Key) => all.some((one) => one.key === key)
  const removed = former.filter(({ key }) => !isIn(present, key))
  const added = present.filter(({ key }) => !isIn(former, key))
  const changed = former.flatMap((one) => {
    const other = present.find(({ key }) => key === one.key)
    return other ? deadlineChanges(before, one, after, other) : []
  })
  return [
    ...removed.map(({ key, title }): SopChange => ({
      ...{ kind: 'removed', place: { beforeDeadline: key } },
      ...{ before: textOrNull(title), after: null },
    })),
    ...changed,
    ...added.map(({ key, title }): SopChange => ({
      ...{ kind: 'added', place: { deadline: key } },
      ...{ before: null, after: textOrNull(title) },
    })),
  ]
}

function deadlineChanges(
  before: Sop,
  one: StatutoryDeadline,
  after: Sop,
  other: StatutoryDeadline,
): SopChange[] {
  const place = { beforeDeadline: one.key, deadline: other.key }
  const [was, is] = [deadlineText(before, one), deadlineText(after, other)]
  const named: SopChange = {
    ...{ kind: 're-worded', place: { ...place, cell: 'name' } },
    ...{ before: textOrNull(one.title), after: textOrNull(other.title) },
  }
  const retimed: SopChange = {
    ...{ kind: 're-timed', place: { ...place, cell: 'statutory' }, before: was, after: is },
  }
  return [...(one.title === other.title ? [] : [named]), ...(was === is ? [] : [retimed])]
}
