import type { FormField, MetadataForm } from '@satualur/engine'
import { fieldsOf } from '@satualur/engine'
import { partsAtMost } from '../../metadata/parts-at-most.ts'
import type { Known } from '../known.ts'
import { fold } from '../reading/cell-words.ts'
import type { SheetRow } from '../reading/sheet-rows.ts'
import type { FormColumn } from './form-columns.ts'
import { columnOf } from './form-columns.ts'

/** The field by which a variable or an indicator is known. */
const nameKey = 'name'

/** Which variable or indicator of a dataset each row of a form is about. */
export class PartNumbers {
  readonly #form: MetadataForm
  readonly #known: Known
  readonly #name: FormField | undefined
  /** By dataset: its parts by their names, and the highest number. */
  readonly #parts = new Map<string, { named: Map<string, number>; last: number }>()

  constructor(form: MetadataForm, known: Known) {
    this.#form = form
    this.#known = known
    this.#name = fieldsOf(form).find(({ key }) => key === nameKey)
  }

  /** The number that a row gives, or that of its name, or else the next one; rows without either are nobody's. */
  of(datasetId: string, row: SheetRow<FormColumn>): number | 'unclear' {
    const parts = this.#partsOf(datasetId)
    const number = row.said('part')
    const name = this.#name ? fold(row.said(columnOf(this.#name))) : ''
    if (!number && !name) return 'unclear'
    const part = number ? Number(number) : (parts.named.get(name) ?? parts.last + 1)
    if (!Number.isInteger(part) || part < 1 || part > partsAtMost) return 'unclear'
    if (name) parts.named.set(name, part)
    parts.last = Math.max(parts.last, part)
    return part
  }

  #partsOf(datasetId: string) {
    const found = this.#parts.get(datasetId)
    if (found) return found
    const known = this.#known.parts(datasetId, this.#form.key)
    const named = known.flatMap(({ answers, part }) => {
      const name = answers?.[nameKey]
      return typeof name === 'string' ? [[fold(name), part] as const] : []
    })
    const parts = { named: new Map(named), last: Math.max(0, ...known.map(({ part }) => part)) }
    this.#parts.set(datasetId, parts)
    return parts
  }
}
