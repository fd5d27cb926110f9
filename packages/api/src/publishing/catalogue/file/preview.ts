import { cellText } from '@satualur/table-format'
import { firstRowsOfFile } from '@satualur/table-format/files'
import type { FileStore } from '../../../files/file-store.ts'
import type { Preview } from '../public-catalogue.ts'
import { headed } from './head-rows.ts'

/** Null where a file is no table that can be read. */
export type Previewed = Preview | null

const rowsShown = 20
/** A title, a source, an empty line: what may stand above the names of the columns. */
const rowsAboveAtMost = 10
/** Of a template: titles, names, units. */
const rowsInHeadAtMost = 3
const columnsAtMost = 60
const lettersAtMost = 200
const keptAtMost = 500
const waitingAtMost = 20
const limits = { secondsAtMost: 10, heapMegabytesAtMost: 96 }

/**
 * The first rows of public files, each read once, in a thread with bounds, one after the other: a file never changes, so
 * that what was read is kept by its hash. Where many wait already nothing is promised, and the page goes out without.
 */
export class Previews {
  readonly #store: FileStore
  readonly #kept = new Map<string, Promise<Previewed>>()
  #line: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(store: FileStore) {
    this.#store = store
  }

  async of({ sha256, extension }: { sha256: string; extension: string }): Promise<Previewed> {
    if (extension !== 'csv' && extension !== 'xlsx') return null
    const known = this.#kept.get(sha256)
    if (known) return known
    if (this.#waiting >= waitingAtMost) return null
    const read = this.#inLine(() => this.#read(sha256))
    this.#kept.set(sha256, read)
    if (this.#kept.size > keptAtMost) this.#kept.delete(this.#kept.keys().next().value!)
    // What has failed for no fault of the file may come out right the next time.
    read.catch(() => this.#kept.delete(sha256))
    return read
  }

  #inLine<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#waiting++
    const done = this.#line.then(work).finally(() => this.#waiting--)
    this.#line = done.catch(() => undefined)
    return done
  }

  async #read(sha256: string): Promise<Previewed> {
    if (!(await this.#store.has(sha256))) return null
    const atMost = rowsAboveAtMost + rowsInHeadAtMost + rowsShown + 1
    const read = await firstRowsOfFile(this.#store.pathOf(sha256), atMost, { limits })
    return 'refusal' in read ? null : previewOf(read.rows.map(({ cells }) => cells.map(cellText)))
  }
}

/** As much of a table as a page shows, below what names its columns. */
export function previewOf(all: readonly (readonly string[])[]): Previewed {
  const rows = all.filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const found = headed(rows, rowsAboveAtMost)
  if (!found) return null
  const { head, below } = found
  const width = Math.min(columnsAtMost, Math.max(head.length, ...below.map(({ length }) => length)))
  const fit = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, index) => (cells[index] ?? '').slice(0, lettersAtMost))
  return {
    head: fit(head),
    rows: below.slice(0, rowsShown).map(fit),
    isWhole: below.length <= rowsShown,
  }
}
