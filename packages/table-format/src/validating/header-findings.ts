import type { Header } from '../header/header.ts'
import { titleOf, type TableFormat } from '../schema/table-format.ts'
import { columnLetter } from './column-letter.ts'
import type { FindingsKept } from './findings-kept.ts'
import type { HeaderFindingCode } from './table-finding.ts'
import { tableSentences } from './table-sentences.ts'

/** Everything that is wrong with the names of the columns. */
export function noteHeader(findings: FindingsKept, { columns }: TableFormat, header: Header | null): void {
  const names = columns.map(({ name }) => name).join(', ')
  const note = (
    code: HeaderFindingCode,
    column: string | null,
    place: number | null,
    word: string,
    other = '',
  ) =>
    findings.note(code, column, () => ({
      row: header?.row ?? null,
      letter: place === null ? null : columnLetter(place),
      value: place === null ? null : word,
      sentence: tableSentences[code](word, other),
    }))
  if (header === null) return note('no-header', null, null, names)
  for (const [index, place] of header.places.entries())
    if (place === null) note('missing-column', columns[index]!.name, null, titleOf(columns[index]!))
  for (const { place, written, column } of header.misspelt)
    note('misspelt-column', column.name, place, written, column.name)
  for (const { place, written } of header.extra) note('extra-column', written, place, written)
  for (const { place, written, first } of header.repeated)
    note('duplicate-column', written, place, written, columnLetter(first))
  if (!header.isInOrder) note('reordered-columns', null, null, '', names)
}
