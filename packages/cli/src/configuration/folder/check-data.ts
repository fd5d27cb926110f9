import { nationalForms } from '@satualur/library'
import type { RegencyConfiguration } from '@satualur/sop-format'
import type { DatasetFiles } from '@satualur/sop-format/folder'
import { readDatasetFiles } from '@satualur/sop-format/folder'
import type { TextFile } from './folder.ts'
import type { Remark } from './remark.ts'

/** What the files of datasets say; names in them are only known where the folder says the regency itself. */
export function checkData(
  files: readonly TextFile[],
  regency: RegencyConfiguration | null,
): { said: DatasetFiles | null; remarks: Remark[] } {
  const keysOf = (things: readonly { key: string }[]) => things.map(({ key }) => key)
  const known = regency
    ? { datasets: keysOf(regency.datasets), opds: keysOf(regency.opds), forms: nationalForms() }
    : { datasets: null }
  const read = readDatasetFiles(files, known)
  if ('said' in read) return { said: read.said, remarks: [] }
  const remarks = read.problems.map(({ file, line, column, message }): Remark => {
    const place = { file: files[file]!.name, line, column }
    return { ...place, severity: 'error', code: 'unreadable', message }
  })
  return { said: null, remarks }
}
