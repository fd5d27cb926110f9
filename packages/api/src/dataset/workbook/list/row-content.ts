import type { ClassHistory, EntryContent, IsoDate } from '@satualur/engine'
import { contentOf } from '../../data-list/entry-content.input.ts'
import { readClass, readDate, readFrequency, readRelease } from '../reading/sheet-words.ts'
import type { ListCells } from './list-columns.ts'
import type { RowObstruction } from './row-obstruction.ts'
import { ofTheList, rowObstructions as says } from './row-obstruction.ts'

/**
 * What a row proposes, or everything that keeps it from being read. A class that says nothing of its day was decided today.
 */
export function rowContent(
  cells: ListCells,
  producer: string,
  history: ClassHistory,
  today: IsoDate,
): { content: EntryContent } | { obstructions: RowObstruction[] } {
  const frequency = readFrequency(cells.frequency)
  const informationClass = readClass(cells.class)
  const rule = readRelease(cells.release)
  const [decidedOn, heldUntil] = [cells.decidedOn, cells.heldUntil].map((text) =>
    text ? readDate(text) : '',
  )
  if (
    frequency === 'unknown' ||
    informationClass === 'unknown' ||
    rule === 'unknown' ||
    decidedOn === null ||
    decidedOn === undefined ||
    heldUntil === null
  )
    return {
      obstructions: [
        ...(frequency === 'unknown' ? [says.frequencyUnknown(cells.frequency)] : []),
        ...(informationClass === 'unknown' ? [classSaid(cells.class)] : []),
        ...(rule === 'unknown'
          ? [cells.release ? says.releaseUnknown(cells.release) : says.releaseMissing()]
          : []),
        ...(decidedOn === null ? [says.dateUnknown(cells.decidedOn)] : []),
        ...(heldUntil === null ? [says.dateUnknown(cells.heldUntil, 'heldUntil')] : []),
      ],
    }
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
  return 'content' in read ? read : { obstructions: [ofTheList(read.obstruction)] }
}

const classSaid = (text: string) => (text ? says.classUnknown(text) : says.classMissing())
