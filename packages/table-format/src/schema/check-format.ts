import { checkColumn } from './check-column.ts'
import { formatFinding, type FormatFinding } from './format-finding.ts'
import type { TableFormat } from './table-format.ts'

/** Everything that is wrong with a format itself; with no error in it, tables can be checked against it. */
export const checkFormat = (format: TableFormat): FormatFinding[] => [
  ...(format.columns.length === 0 ? [formatFinding('no-columns', null)] : []),
  ...nameFindings(format),
  ...format.columns.flatMap((column, index) => checkColumn(column, index)),
  ...keyFindings(format),
]

/** Names are told apart as people do: capitals and spaces around make no difference. */
function nameFindings({ columns }: TableFormat): FormatFinding[] {
  const seen = new Set<string>()
  return columns.flatMap(({ name }, index) => {
    const folded = name.normalize('NFKC').trim().toLowerCase()
    if (folded === '') return [formatFinding('no-name', index)]
    if (seen.has(folded)) return [formatFinding('duplicate-name', index, name)]
    seen.add(folded)
    return []
  })
}

function keyFindings({ columns, primaryKey = [] }: TableFormat): FormatFinding[] {
  return primaryKey.flatMap((name, index) => {
    if (!columns.some((column) => column.name === name))
      return [formatFinding('key-without-column', null, name)]
    return primaryKey.indexOf(name) < index ? [formatFinding('key-twice', null, name)] : []
  })
}
