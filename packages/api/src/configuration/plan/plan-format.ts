import { isDeepStrictEqual } from 'node:util'
import type { Column, TableFormat } from '@satualur/table-format'
import { keptFormat } from '../../dataset/table-format/format-row.ts'
import type { PlanWords } from './plan-words.ts'
import type { StoredFormat } from '../stored/stored-data.ts'

/** "revisi 2: 1 kolom ditambah (desa), 2 kolom berubah (kecamatan, jumlah)" */
export function formatDetail(
  before: StoredFormat | undefined,
  after: StoredFormat | undefined,
  words: PlanWords,
): string {
  if (!after) return words.formatRemoved
  const is = keptFormat(after)!
  if (!before) return words.newFormat(after.revision, is.columns.length)
  return words.newFormatRevision(after.revision, differences(keptFormat(before)!, is, words))
}

function differences(before: TableFormat, after: TableFormat, words: PlanWords): string {
  const [was, is] = [columnsByName(before), columnsByName(after)]
  const added = [...is.keys()].filter((name) => !was.has(name))
  const removed = [...was.keys()].filter((name) => !is.has(name))
  const [stood, stay] = [
    [...was.keys()].filter((name) => is.has(name)),
    [...is.keys()].filter((name) => was.has(name)),
  ]
  const changed = stay.filter((name) => !isDeepStrictEqual(was.get(name), is.get(name)))
  const told = [
    added.length > 0 && words.columns.added(added),
    removed.length > 0 && words.columns.removed(removed),
    changed.length > 0 && words.columns.changed(changed),
    !isDeepStrictEqual(stood, stay) && words.columns.moved,
    !isDeepStrictEqual(before.primaryKey, after.primaryKey) && words.columns.key(after.primaryKey ?? []),
  ].filter(Boolean)
  return told.length > 0 ? told.join(', ') : words.columns.others
}

const columnsByName = ({ columns }: TableFormat): Map<string, Column> =>
  new Map(columns.map((column) => [column.name, column]))
