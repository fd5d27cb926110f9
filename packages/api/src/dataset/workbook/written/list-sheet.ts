import type { Locale } from '@satualur/engine'
import { classNames } from '@satualur/engine'
import type { WrittenSheet } from '@satualur/table-format/book'
import type { Around } from '../around.ts'
import { contentNow, listCells } from '../list/list-cells.ts'
import type { ListColumn } from '../list/list-columns.ts'
import { listColumnNames, listColumns } from '../list/list-columns.ts'
import { listName } from '../reading/own-names.ts'
import { frequencyChoices, yesNoChoices } from '../reading/sheet-words.ts'

/** The Daftar Data of a year as it can be taken in again; what has left the list is not on it. */
export function listSheet(year: number, { entries, datasets, opds }: Around, locale: Locale): WrittenSheet {
  const keys = new Map(datasets.map(({ id, key }) => [id, key]))
  const names = new Map(opds.map(({ key, name }) => [key, name]))
  const offered: Partial<Record<ListColumn, readonly string[]>> = {
    producer: opds.map(({ name }) => name),
    frequency: frequencyChoices(locale),
    class: Object.values(classNames[locale]),
    priority: yesNoChoices(locale),
  }
  const rows = entries.flatMap(({ entry, datasetId }) => {
    const key = datasetId ? (keys.get(datasetId) ?? '') : ''
    const cells = listCells(entry, { key, opdName: nameIn(names, entry) }, locale)
    return cells ? [listColumnNames.map((name) => cells[name] || null)] : []
  })
  return {
    name: listName(year),
    headRow: 1,
    columns: listColumnNames.map((name) => ({
      ...{ note: listColumns[name].hint[locale], width: widths[name] ?? 20 },
      ...(offered[name] && { choices: offered[name] }),
    })),
    rows: [
      { row: 1, cells: listColumnNames.map((name) => listColumns[name][locale]) },
      ...rows.map((cells, at) => ({ row: at + 2, cells })),
    ],
  }
}

const widths: Partial<Record<ListColumn, number>> = { title: 44, producer: 32, consequence: 40, reason: 32 }

function nameIn(names: ReadonlyMap<string, string>, entry: Around['entries'][number]['entry']) {
  const content = contentNow(entry)
  return content ? names.get(content.producer) : undefined
}
