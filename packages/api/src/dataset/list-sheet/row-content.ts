import type { ClassHistory, EntryContent, IsoDate } from '@satualur/engine'
import { contentOf } from '../data-list/entry-content.input.ts'
import type { ListCells } from './list-columns.ts'
import type { RowObstruction } from './row-obstruction.ts'
import { readClass, readDate, readFrequency, readRelease } from './sheet-words.ts'

/** What a row proposes, or why it cannot. A class that says nothing of its decision was decided today, by nobody yet. */
export function rowContent(
  cells: ListCells,
  producer: string,
  history: ClassHistory,
  today: IsoDate,
): { content: EntryContent } | { obstruction: RowObstruction } {
  const frequency = readFrequency(cells.frequency)
  if (frequency === 'unknown') return refused('FrequencyUnknown', cells.frequency)
  const informationClass = readClass(cells.class)
  if (informationClass === 'unknown') return refused('ClassUnknown', cells.class)
  const rule = readRelease(cells.release)
  if (rule === 'unknown') return refused('ReleaseUnknown', cells.release)
  const [decidedOn, heldUntil] = [cells.decidedOn, cells.heldUntil].map((text) =>
    text ? readDate(text) : '',
  )
  if (decidedOn === null) return refused('DateUnknown', cells.decidedOn)
  if (heldUntil === null) return refused('DateUnknown', cells.heldUntil)
  const { title, decidedBy, reason, ground, consequence, number } = cells
  const read = contentOf(
    {
      ...{ title, producer, frequency },
      release: {
        kind: rule.kind,
        days: rule.kind === 'after-period' ? rule.days : null,
        dates: rule.kind === 'announced' ? [...rule.dates] : null,
      },
      classDecision: {
        ...{ informationClass, decidedOn: decidedOn || today, decidedBy, reason },
        test: { ground, consequence, number, heldUntil: heldUntil || null },
      },
    },
    producer,
    history,
  )
  if ('content' in read) return read
  return { obstruction: { type: 'OfTheList', obstruction: read.obstruction } }
}

const refused = (
  type: 'FrequencyUnknown' | 'ClassUnknown' | 'ReleaseUnknown' | 'DateUnknown',
  text: string,
): { obstruction: RowObstruction } => ({ obstruction: { type, text } })
