import type { EntryContent } from '@satualur/engine'
import { classNames } from '@satualur/engine'
import type { Cell, Table } from '@satualur/sop-format/exchange'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import type { JudgedRow } from './judge-row.ts'
import { contentNow } from './judge-row.ts'
import type { KnownDataset, ListAround } from './list-around.ts'
import type { ListCells } from './list-columns.ts'
import { listColumnNames, listColumns } from './list-columns.ts'
import { rowSentence } from './row-obstruction.ts'
import { standardNow } from './sheet-metadata.ts'
import { writtenFrequency, writtenRelease } from './sheet-words.ts'

const verdictWords: Record<JudgedRow['verdict'], Sentence> = {
  new: { id: 'Diusulkan', en: 'Proposed' },
  changed: { id: 'Perubahan diusulkan', en: 'Change proposed' },
  same: { id: 'Tidak berubah', en: 'Unchanged' },
  refused: { id: 'Perlu diperbaiki', en: 'To be mended' },
}
const reportHeads: Sentence[] = [
  { id: 'Hasil', en: 'Result' },
  { id: 'Keterangan', en: 'Remark' },
]

const headsOf = (locale: Locale) =>
  listColumnNames.map((name) => ({ head: listColumns[name][locale], look: 'text' as const }))

/** The rows of a sheet as they came, each with what becomes of it. */
export const reportTable = (name: string, rows: readonly JudgedRow[], locale: Locale): Table => ({
  name,
  columns: [
    ...headsOf(locale),
    ...reportHeads.map((head) => ({ head: head[locale], look: 'text' as const })),
  ],
  rows: rows.map((row) => [
    ...listColumnNames.map((column): Cell => row.cells[column] || null),
    verdictWords[row.verdict][locale],
    row.verdict === 'refused' ? rowSentence(row.obstruction, locale) : null,
  ]),
})

/** A list with the metadata of its datasets, as it can be taken in again; what has left the list is not on it. */
export function listTable(name: string, { entries, datasets, opds }: ListAround, locale: Locale): Table {
  const rows = entries.flatMap((entry) => {
    const content = contentNow(entry)
    const dataset = datasets.find(({ id }) => id === entry.datasetId)
    return content
      ? [cellsOf(content, dataset, opds.find(({ key }) => key === content.producer)?.name, locale)]
      : []
  })
  return {
    name,
    columns: headsOf(locale),
    rows: rows.map((cells) => listColumnNames.map((one) => cells[one] || null)),
  }
}

function cellsOf(
  { title, producer, frequency, release, classDecision }: EntryContent,
  dataset: KnownDataset | undefined,
  opd: string | undefined,
  locale: Locale,
): Record<keyof ListCells, Cell> {
  const { decidedOn, decidedBy, reason } = classDecision
  const test = classDecision.class === 'dikecualikan' ? classDecision.test : null
  const standard = dataset ? standardNow(dataset) : {}
  const said = (key: string) => (typeof standard[key] === 'string' ? standard[key] : null)
  return {
    ...{ key: dataset?.key ?? null, title, producer: opd ?? producer },
    ...{ frequency: writtenFrequency(frequency), release: String(writtenRelease(release)) },
    ...{ class: classNames[locale][classDecision.class], decidedOn, decidedBy, reason },
    ...{ ground: test?.ground ?? null, consequence: test?.consequence ?? null, number: test?.number ?? null },
    ...{ heldUntil: test?.heldUntil ?? null, concept: said('concept'), definition: said('definition') },
    ...{ classification: said('classification'), measure: said('measure'), unit: said('unit') },
  }
}
