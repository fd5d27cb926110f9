import type { EntryContent, Locale } from '@satualur/engine'
import { takeStep } from '@satualur/engine'
import { isDeepStrictEqual } from 'node:util'
import type { Entry } from '../../../database/door.ts'
import type { EntryRow } from '../../data-list/writing-entries.ts'
import { keyOf } from '../../dataset-key.ts'
import { maySpeakFor } from '../../may-speak-for.ts'
import type { KnownDataset } from '../around.ts'
import { changedColumns, isRefused, obstacle } from '../judged-row.ts'
import type { Known } from '../known.ts'
import { fold } from '../reading/cell-words.ts'
import type { SheetRow } from '../reading/sheet-rows.ts'
import { readClass, readDate, readYesNo } from '../reading/sheet-words.ts'
import type { JudgedListRow, ReadListRow } from './judged-list-row.ts'
import { blankCells, cellsOver, contentNow, listCells } from './list-cells.ts'
import type { ListCells, ListColumn, StandardColumn } from './list-columns.ts'
import { historyColumns, listColumnNames, listColumns } from './list-columns.ts'
import { adminsAlone, comesIn, keptAsItIs } from './list-remarks.ts'
import { rowContent } from './row-content.ts'
import { rowHistory } from './row-history.ts'
import type { RowObstruction } from './row-obstruction.ts'
import { ofTheList, rowObstructions as says } from './row-obstruction.ts'

type Read = ReadListRow | { obstructions: RowObstruction[] }

/** Judges rows of the Daftar Data one after the other, from however many sheets they come. */
export class ListJudge {
  readonly #known: Known
  readonly #who: Entry
  readonly #locale: Locale
  readonly #seen = new Set<string>()
  readonly #keys: Set<string>
  readonly #added = new Map<string, { id: string; opdId: string }>()

  constructor(known: Known, who: Entry, locale: Locale) {
    this.#known = known
    this.#who = who
    this.#locale = locale
    this.#keys = new Set(known.keys)
  }

  /** The dataset of this title that comes in with one of the rows. */
  added(title: string): { id: string; opdId: string } | null {
    return this.#added.get(fold(title)) ?? null
  }

  judge(row: SheetRow<ListColumn | StandardColumn>): JudgedListRow {
    const said = Object.fromEntries(listColumnNames.map((name) => [name, row.said(name)])) as ListCells
    const read = this.#read(said)
    if (!('obstructions' in read))
      return {
        ...{ ...read, row: row.row, remarks: [...row.remarks, ...read.remarks] },
        verdict: isRefused(row.remarks) ? 'refused' : read.verdict,
      }
    const obstacles = read.obstructions.map(({ column, sentence }) =>
      obstacle(column && row.place(column), sentence),
    )
    return {
      ...{ row: row.row, title: said.title || said.key, verdict: 'refused', newKey: null },
      ...{ remarks: [...row.remarks, ...obstacles], subject: null, write: null },
    }
  }

  #read(said: ListCells): Read {
    const dataset = this.#known.dataset(said.key, said.title)
    if (dataset === 'key unknown') return { obstructions: [says.datasetUnknown(said.key)] }
    if (dataset === 'ambiguous') return { obstructions: [says.titleAmbiguous()] }
    const name = dataset?.id ?? fold(said.title)
    if (this.#seen.has(name)) return { obstructions: [says.twice()] }
    this.#seen.add(name)
    const entry = this.#known.entry(dataset, said.title)
    const content = entry && contentNow(entry.entry)
    const now = this.#cellsNow(dataset, entry)
    const isClassKept = !said.class || readClass(said.class) === content?.classDecision.class
    const cells = cellsOver(said, now, isClassKept)
    const untold = entry ? untoldOf(said, now) : []
    const unchanged: ReadListRow = {
      ...{ title: cells.title, verdict: 'same', newKey: null, remarks: untold, write: null },
      subject: { id: dataset?.id ?? null, opdId: (entry ?? dataset)?.opdId ?? '', dataset },
    }
    const changed = contentColumns.filter((column) => cells[column] !== now[column])
    if (content && changed.length === 0) return unchanged
    const opd = this.#known.opd(cells.producer)
    if (!opd)
      return {
        obstructions: [cells.producer ? says.producerUnknown(cells.producer) : says.producerMissing()],
      }
    const read = rowContent(cells, opd.key, dataset?.history ?? [], this.#known.today)
    if ('obstructions' in read) return read
    if (isDeepStrictEqual(content, read.content)) return unchanged
    if (!maySpeakFor(this.#who, opd.id, dataset?.opdId, entry?.opdId))
      return { obstructions: [says.notOwnOpd()] }
    if (!entry) return this.#comesIn(cells, read.content, dataset, opd.id)
    const step = { type: 'propose' as const, content: read.content, on: this.#known.today }
    const after = takeStep(entry.entry, step)
    if ('refusal' in after) return { obstructions: [ofTheList(after.refusal)] }
    const { id: entryId, revision, datasetId } = entry
    return {
      ...{ ...unchanged, verdict: 'changed' },
      remarks: [changedColumns(changed.map((column) => listColumns[column])), ...untold],
      write: {
        entryId,
        revision,
        datasetId,
        isNewDataset: false,
        dataset,
        taken: [{ step, entry: after.entry }],
      },
    }
  }

  /** Something that is not on the list of the year yet. */
  #comesIn(cells: ListCells, content: EntryContent, dataset: KnownDataset | null, opdId: string): Read {
    const isAdmin = this.#who.access === 'admin'
    const toldOnly = isAdmin ? cells : { ...cells, agreement: '', decree: '' }
    const history = rowHistory(content, toldOnly, this.#known.today)
    if ('obstructions' in history) return history
    const newKey = isAdmin && !dataset ? keyOf(content.title, this.#keys) : null
    const id = dataset?.id ?? (newKey ? this.#known.newId() : null)
    if (newKey && id) {
      this.#keys.add(newKey)
      this.#added.set(fold(content.title), { id, opdId })
    }
    return {
      ...{ title: content.title, verdict: 'new', newKey, subject: { id, opdId, dataset } },
      remarks: [
        ...(newKey ? [comesIn(newKey)] : []),
        ...(!isAdmin && (cells.agreement || cells.decree) ? [adminsAlone] : []),
      ],
      write: {
        ...{ entryId: this.#known.newId(), revision: 0, datasetId: id, isNewDataset: newKey !== null },
        ...{ dataset, taken: history.taken },
      },
    }
  }

  /** What a blank cell stands for. */
  #cellsNow(dataset: KnownDataset | null, entry: EntryRow | null): ListCells {
    const key = dataset?.key ?? ''
    const content = entry && contentNow(entry.entry)
    const opdName = content ? this.#known.opd(content.producer)?.name : undefined
    const cells = entry && listCells(entry.entry, { key, opdName }, this.#locale)
    if (cells) return cells
    const ofDataset = dataset && { key, title: dataset.title, producer: this.#known.opdName(dataset.opdId) }
    return { ...blankCells(), ...ofDataset }
  }
}

const contentColumns = listColumnNames.filter(
  (name) => name !== 'key' && !(historyColumns as readonly string[]).includes(name),
)

/** What is said of the Forum and of a decree otherwise than it is, in whatever words. */
function untoldOf(said: ListCells, now: ListCells) {
  const otherwise = historyColumns.filter(
    (name) => name !== 'standing' && said[name] !== '' && meant(name, said[name]) !== meant(name, now[name]),
  )
  return otherwise.length > 0 ? [keptAsItIs(otherwise)] : []
}

function meant(name: (typeof historyColumns)[number], text: string) {
  if (name === 'priority') return readYesNo(text)
  return name === 'agreedOn' || name === 'decreeOn' ? readDate(text) : text
}
