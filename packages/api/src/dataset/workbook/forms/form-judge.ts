import type { FormField, Locale, MetadataForm } from '@satualur/engine'
import { fieldsOf, isRepeated } from '@satualur/engine'
import type { Cell } from '@satualur/table-format'
import { isDeepStrictEqual } from 'node:util'
import type { Entry } from '../../../database/door.ts'
import type { Sentence } from '../../../graphql/locale.ts'
import { maySpeakFor } from '../../may-speak-for.ts'
import type { JudgedRow, Remark } from '../judged-row.ts'
import { changedColumns, isRefused, obstacle } from '../judged-row.ts'
import type { Known } from '../known.ts'
import { slotOf } from '../known.ts'
import type { RowSubject } from '../list/judged-list-row.ts'
import { asWritten, saidIn } from '../reading/cell-words.ts'
import type { SheetRow } from '../reading/sheet-rows.ts'
import type { FormColumn } from './form-columns.ts'
import { columnOf, headsOf } from './form-columns.ts'
import {
  datasetAmbiguous,
  datasetUnknown,
  datasetUnnamed,
  notOwnOpd,
  partUnclear,
  saidOtherwise,
  twice,
} from './form-remarks.ts'
import type { PartDraft, PartDrafts } from './part-drafts.ts'
import { putAnswer } from './part-drafts.ts'
import { PartNumbers } from './part-numbers.ts'
import { readAnswer } from './read-answer.ts'
import { writtenAnswer } from './written-answer.ts'

type Added = (title: string) => { id: string; opdId: string } | null

/** Judges rows of one form; what they change is gathered in the drafts that all forms share. */
export class FormJudge {
  readonly #form: MetadataForm
  readonly #heads: ReadonlyMap<FormField, Sentence>
  readonly #known: Known
  readonly #added: Added
  readonly #drafts: PartDrafts
  readonly #who: Entry
  readonly #locale: Locale
  readonly #numbers: PartNumbers
  readonly #seen = new Set<string>()

  constructor(
    form: MetadataForm,
    {
      known,
      added,
      drafts,
      who,
      locale,
    }: { known: Known; added: Added; drafts: PartDrafts; who: Entry; locale: Locale },
  ) {
    this.#form = form
    this.#heads = headsOf(form)
    this.#known = known
    this.#added = added
    this.#drafts = drafts
    this.#who = who
    this.#locale = locale
    this.#numbers = new PartNumbers(form, known)
  }

  judge(row: SheetRow<FormColumn>): JudgedRow {
    const title = row.said('title') || row.said('key')
    const refused = (...remarks: Remark[]): JudgedRow => ({
      ...{ row: row.row, title, verdict: 'refused', newKey: null, remarks: [...row.remarks, ...remarks] },
    })
    const subject = this.#subject(row)
    if ('sentence' in subject) return refused(subject)
    const { id } = subject
    const fields = fieldsOf(this.#form)
    const isSilent = fields.every((field) => row.said(columnOf(field)) === '')
    const same = { row: row.row, title: subject.dataset?.title ?? title, newKey: null, remarks: row.remarks }
    if (isSilent && !isRefused(row.remarks)) return { ...same, verdict: 'same' }
    const part = isRepeated(this.#form) ? this.#numbers.of(id, row) : 1
    if (part === 'unclear') return refused(partUnclear(row.place('part')))
    const slot = slotOf(id, this.#form.key, part)
    if (this.#seen.has(slot)) return refused(twice)
    this.#seen.add(slot)
    const draft = this.#drafts.of({ ...subject, id }, this.#form, part)
    const { changed, obstacles } = this.fill(draft, fields, (field) => ({
      cell: row.cell(columnOf(field)),
      place: row.place(columnOf(field)),
    }))
    if (changed.length > 0 && !maySpeakFor(this.#who, subject.opdId)) return refused(notOwnOpd)
    if (obstacles.length > 0 || isRefused(row.remarks)) return refused(...obstacles)
    if (changed.length === 0) return { ...same, verdict: 'same' }
    const isNew = Object.keys(draft.now).length === 0
    return {
      ...{ ...same, verdict: isNew ? 'new' : 'changed' },
      remarks: isNew ? row.remarks : [...row.remarks, changedColumns(changed)],
    }
  }

  /** Puts what cells say otherwise into a draft; a blank cell leaves what is there. */
  fill(
    draft: PartDraft,
    fields: readonly FormField[],
    at: (field: FormField) => { cell: Cell; place: number | null },
  ): { changed: Sentence[]; obstacles: Remark[] } {
    const changed: Sentence[] = []
    const obstacles: Remark[] = []
    for (const field of fields) {
      const { cell, place } = at(field)
      const now = draft.now[field.key]
      if (saidIn(cell) === '' || isFault(cell) || isAsNow(cell, writtenAnswer(field, now, this.#locale)))
        continue
      const read = readAnswer(field, cell)
      if ('sentence' in read) obstacles.push(obstacle(place, read.sentence))
      else if (isDeepStrictEqual(read.answer, now)) continue
      else if (!putAnswer(draft, field.key, read.answer)) obstacles.push(saidOtherwise(place))
      else changed.push(this.#heads.get(field)!)
    }
    return { changed, obstacles }
  }

  #subject(row: SheetRow<FormColumn>): (RowSubject & { id: string }) | Remark {
    const [key, title] = [row.said('key'), row.said('title')]
    const place = row.place(key ? 'key' : 'title')
    if (!key && !title) return datasetUnnamed(place)
    const dataset = this.#known.dataset(key, title)
    if (dataset === 'ambiguous') return datasetAmbiguous(row.place('key'))
    if (dataset && dataset !== 'key unknown') return { id: dataset.id, opdId: dataset.opdId, dataset }
    const added = dataset ? null : this.#added(title)
    return added ? { ...added, dataset: null } : datasetUnknown(place, key || title)
  }
}

const isFault = (cell: Cell) => typeof cell === 'object' && cell !== null

const isAsNow = (cell: Cell, now: string | number | null): boolean =>
  now !== null && (cell === now || saidIn(cell) === asWritten(String(now)))
