import type { TableFormat } from '@satualur/table-format'
import { checkFormat, formatLimits, fromTableSchema } from '@satualur/table-format'
import { badInput } from '../../graphql/faults.ts'
import type { Locale } from '../../graphql/locale.ts'
import { formatOfColumns } from './column-view.ts'
import type { SetTableFormatInput } from './set-table-format.type.ts'
import { defectIn, findingIn } from './set-table-format.type.ts'
import type { TableFormatFinding } from './table-format.type.ts'

export type Wished = { format: TableFormat | null } | { findings: TableFormatFinding[] }

/** The format that somebody has typed or brought along, or all that keeps it from being used; null takes it away. */
export function wishedFormat(
  { columns, missingValues, tableSchema }: SetTableFormatInput,
  former: TableFormat | null,
  locale: Locale,
): Wished {
  if (columns && tableSchema != null)
    throw badInput({
      id: 'Beri “columns” atau “tableSchema”, jangan keduanya.',
      en: 'Give “columns” or “tableSchema”, not both.',
    })
  if (!columns && tableSchema == null) return { format: null }
  if ((columns?.length ?? 0) > formatLimits.columns || (tableSchema?.length ?? 0) > formatLimits.letters)
    throw badInput({
      id: `Satu format paling banyak berisi ${formatLimits.columns} kolom dan 512 KB.`,
      en: `A format has at most ${formatLimits.columns} columns and 512 KB.`,
    })
  const read = columns
    ? { format: formatOfColumns({ columns, missingValues }, former) }
    : readSchema(tableSchema!)
  if ('defects' in read) return { findings: read.defects.map((defect) => defectIn(defect, locale)) }
  const findings = checkFormat(read.format)
  return findings.some(({ severity }) => severity === 'error')
    ? { findings: findings.map((finding) => findingIn(finding, locale)) }
    : read
}

function readSchema(text: string): ReturnType<typeof fromTableSchema> {
  try {
    return fromTableSchema(JSON.parse(text))
  } catch {
    return { defects: [noJson] }
  }
}

const noJson = {
  place: 'Table Schema',
  sentence: {
    id: 'Berkas ini bukan JSON. Pilih berkas Table Schema (.json).',
    en: 'This is no JSON. Choose a Table Schema file (.json).',
  },
}
