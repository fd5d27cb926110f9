import type { Answers, MetadataForm } from '@satualur/engine'
import { isDeepStrictEqual } from 'node:util'
import type { KnownDataset } from '../around.ts'
import type { Known } from '../known.ts'
import { answersNow, slotOf } from '../known.ts'

/** A form of a dataset as a workbook changes it. */
export interface PartDraft {
  datasetId: string
  form: string
  part: number
  /** That it will have. */
  revision: number
  isStandard: boolean
  now: Answers
  readonly changed: Map<string, unknown>
}

/** What all sheets of a workbook say of metadata together: two of them never say two things of one field. */
export class PartDrafts {
  readonly #known: Known
  readonly #drafts = new Map<string, PartDraft>()

  constructor(known: Known) {
    this.#known = known
  }

  of(subject: { id: string; dataset: KnownDataset | null }, form: MetadataForm, part: number): PartDraft {
    const slot = slotOf(subject.id, form.key, part)
    const known = this.#known.part(subject.id, form.key, part)
    const isStandard = form.follows === 'standar-data'
    const draft = this.#drafts.get(slot) ?? {
      ...{ datasetId: subject.id, form: form.key, part, revision: (known?.revision ?? 0) + 1, isStandard },
      ...{
        now: answersNow(form, known?.answers ?? {}, subject.dataset),
        changed: new Map<string, unknown>(),
      },
    }
    this.#drafts.set(slot, draft)
    return draft
  }

  /** Those that say something else than before, as they will be. */
  written(): {
    datasetId: string
    form: string
    part: number
    revision: number
    isStandard: boolean
    answers: Answers
  }[] {
    return [...this.#drafts.values()].flatMap(({ now, changed, ...slot }) =>
      changed.size > 0 ? [{ ...slot, answers: { ...now, ...Object.fromEntries(changed) } }] : [],
    )
  }
}

/** False where another row has said something else of the field already. */
export function putAnswer({ changed }: PartDraft, field: string, answer: unknown): boolean {
  if (changed.has(field)) return isDeepStrictEqual(changed.get(field), answer)
  changed.set(field, answer)
  return true
}
