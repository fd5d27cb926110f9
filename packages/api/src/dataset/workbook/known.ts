import type { Answers, MetadataForm } from '@satualur/engine'
import { saidOfDataset } from '@satualur/sop-format/folder'
import type { EntryRow } from '../data-list/writing-entries.ts'
import type { Around, KnownDataset, KnownOpd, KnownPart } from './around.ts'
import { fold } from './reading/cell-words.ts'

/** What a workbook speaks of, found by what it calls it; each in one step, since there are thousands of rows. */
export class Known {
  readonly today: string
  readonly #opds: ReadonlyMap<string, KnownOpd>
  readonly #opdNames: ReadonlyMap<string, string>
  readonly #datasets: ReadonlyMap<string, KnownDataset>
  readonly #titled: ReadonlyMap<string, readonly KnownDataset[]>
  readonly #entryOf: ReadonlyMap<string, EntryRow>
  readonly #entryNamed: ReadonlyMap<string, EntryRow>
  readonly #parts: ReadonlyMap<string, KnownPart>
  readonly #partsOf: ReadonlyMap<string, readonly KnownPart[]>
  readonly #newIds: string[]
  /** Of all datasets, so that new ones take others. */
  readonly keys: readonly string[]

  constructor({ today, opds, datasets, entries, parts, newIds }: Around) {
    this.today = today
    this.#opds = new Map(
      // What stands in its key counts more than what others are called.
      opds
        .flatMap((opd) => [opd.shortName, opd.name].map((name) => [fold(name), opd] as const))
        .concat(opds.map((opd) => [fold(opd.key), opd] as const)),
    )
    this.#opdNames = new Map(opds.map(({ id, name }) => [id, name]))
    this.#datasets = new Map(datasets.map((dataset) => [dataset.key, dataset]))
    this.#titled = Map.groupBy(datasets, ({ title }) => fold(title))
    this.#entryOf = new Map(
      entries.flatMap((entry) => (entry.datasetId ? [[entry.datasetId, entry] as const] : [])),
    )
    this.#entryNamed = new Map(
      entries.flatMap((entry) => (entry.datasetId ? [] : [[fold(entry.title), entry] as const])),
    )
    this.#parts = new Map(parts.map((part) => [slotOf(part.datasetId, part.form, part.part), part]))
    this.#partsOf = Map.groupBy(parts, ({ datasetId, form }) => slotOf(datasetId, form, 0))
    this.#newIds = [...newIds]
    this.keys = datasets.map(({ key }) => key)
  }

  opd(called: string): KnownOpd | null {
    return this.#opds.get(fold(called)) ?? null
  }

  opdName(id: string): string {
    return this.#opdNames.get(id) ?? ''
  }

  /** The dataset of a key, or else the one of a title; several of one title are told apart by nobody. */
  dataset(key: string, title: string): KnownDataset | 'key unknown' | 'ambiguous' | null {
    if (key) return this.#datasets.get(key) ?? 'key unknown'
    const titled = this.#titled.get(fold(title)) ?? []
    return titled.length > 1 ? 'ambiguous' : (titled[0] ?? null)
  }

  /** On the list of the year: that of a dataset, or one that has none yet, by its title. */
  entry(dataset: KnownDataset | null, title: string): EntryRow | null {
    return (dataset ? this.#entryOf.get(dataset.id) : this.#entryNamed.get(fold(title))) ?? null
  }

  part(datasetId: string, form: string, part: number): KnownPart | null {
    return this.#parts.get(slotOf(datasetId, form, part)) ?? null
  }

  /** All of a form that was filled in for a dataset, also what was taken away again. */
  parts(datasetId: string, form: string): readonly KnownPart[] {
    return this.#partsOf.get(slotOf(datasetId, form, 0)) ?? []
  }

  newId(): string {
    return this.#newIds.pop()!
  }
}

export const slotOf = (datasetId: string, form: string, part: number): string =>
  `${datasetId} ${form} ${part}`

/** What was answered in a form; of Standar Data a dataset says some things itself, and an older answer says none of them. */
export function answersNow(form: MetadataForm, answers: Answers, dataset: KnownDataset | null): Answers {
  if (form.follows !== 'standar-data' || !dataset) return answers
  const said = Object.entries(dataset.said).filter(([, text]) => text !== null)
  const beside = Object.entries(answers).filter(([key]) => !saidOfDataset.includes(key))
  return Object.fromEntries([...beside, ...said])
}
