import type { EntryContent, ListEntry, Locale } from '@satualur/engine'
import { classNames, entryStanding, entryStandingNames } from '@satualur/engine'
import { proposalOf } from '../../data-list/told-entry.ts'
import { asWritten } from '../reading/cell-words.ts'
import { writtenFrequency, writtenRelease, writtenYesNo } from '../reading/sheet-words.ts'
import type { ListCells, ListColumn } from './list-columns.ts'
import { listColumnNames } from './list-columns.ts'

/** What waits or was returned, or else what is in force; null of what has left the list. */
export const contentNow = (entry: ListEntry): EntryContent | null =>
  proposalOf(entry)?.content ?? (entry.state === 'in-force' ? entry.content : null)

/** A row that says nothing. */
export const blankCells = (): ListCells =>
  Object.fromEntries(listColumnNames.map((name) => [name, ''])) as ListCells

/** What a workbook says of an entry, as it can be read back; `opdName` is what its producer is called. */
export function listCells(
  entry: ListEntry,
  { key, opdName }: { key: string; opdName: string | undefined },
  locale: Locale,
): ListCells | null {
  const content = contentNow(entry)
  if (!content) return null
  const { title, producer, frequency, release, classDecision } = content
  const { decidedOn, decidedBy, reason } = classDecision
  const test = classDecision.class === 'dikecualikan' ? classDecision.test : null
  return cleaned({
    ...{ key, title, producer: opdName ?? producer },
    ...{ frequency: writtenFrequency(frequency, locale), release: writtenRelease(release, locale) },
    ...{ class: classNames[locale][classDecision.class], decidedOn, decidedBy, reason },
    ...{ ground: test?.ground ?? '', consequence: test?.consequence ?? '', number: test?.number ?? '' },
    heldUntil: test?.heldUntil ?? '',
    ...historyCells(entry, locale),
  })
}

/** What the Forum and a decree have said of an entry. */
function historyCells(entry: ListEntry, locale: Locale): Partial<ListCells> {
  const proposal = proposalOf(entry)
  const agreed =
    proposal?.state === 'agreed' ? proposal.agreement : entry.state === 'in-force' ? entry.agreement : null
  const decree = entry.state === 'in-force' ? entry.decree : null
  return {
    standing: entryStandingNames[locale][entryStanding(entry)],
    priority: writtenYesNo(agreed?.isPriority ?? false, locale),
    ...{ agreement: agreed?.number ?? '', agreedOn: agreed?.on ?? '' },
    ...{ decree: decree?.number ?? '', decreeOn: decree?.on ?? '' },
  }
}

const cleaned = (cells: Partial<ListCells>): ListCells => ({
  ...blankCells(),
  ...Object.fromEntries(
    Object.entries(cells).map(([name, text]: [string, string]) => [name, asWritten(text)]),
  ),
})

/** What a row says over what is there already: a blank cell keeps it, but nothing of a decision on another class. */
export function cellsOver(said: ListCells, now: ListCells, isClassKept: boolean): ListCells {
  const keeps = (name: ListColumn) => isClassKept || !decisionNames.has(name)
  return Object.fromEntries(
    listColumnNames.map((name) => [name, said[name] || (keeps(name) ? now[name] : '')]),
  ) as ListCells
}

/** What a decision on the class says. */
const decisionNames = new Set<ListColumn>([
  ...(['decidedOn', 'decidedBy', 'reason', 'ground', 'consequence', 'number', 'heldUntil'] as const),
])
