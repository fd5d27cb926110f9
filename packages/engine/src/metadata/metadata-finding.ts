import type { Key } from '../sop.ts'
import type { FieldKind, Words } from './metadata-form.ts'

/** What each kind of finding says beside its place. Every code has its sentence in `metadata-sentences.ts`. */
export interface MetadataFindingData {
  /** Publication waits for this field. */
  'answer-missing': object
  'answer-of-wrong-kind': { kind: FieldKind }
  'answer-not-among-choices': { answer: string; choices: Words[] }
  'answer-no-such-date': { answer: string }
  /** The form no longer asks for it; what was written stays. */
  'answer-without-field': { key: Key }
  /** No form of Standar Data is filled in. */
  'standard-missing': object
  /** Neither MS-Ind nor MS-Var is there. */
  'description-missing': object
}

export type MetadataFindingCode = keyof MetadataFindingData

/** The form, and the field where there is one, by their words too, so that a sentence needs no form at hand. */
export interface MetadataPlace {
  form: Key
  title: Words
  field: { key: Key; label: Words } | null
}

/** Something that keeps metadata from being complete, as data; `place` is null where a whole form is missing. */
export type MetadataFinding = {
  [Code in MetadataFindingCode]: {
    code: Code
    /** `error`: publication waits for it; `warning`: a person should look. */
    severity: 'error' | 'warning'
    place: MetadataPlace | null
    data: MetadataFindingData[Code]
  }
}[MetadataFindingCode]

/** Makes a finding; its code alone says how severe it is. */
export function metadataFinding<Code extends MetadataFindingCode>(
  code: Code,
  place: MetadataPlace | null,
  data: MetadataFindingData[Code],
): MetadataFinding {
  const severity = code === 'answer-without-field' ? 'warning' : 'error'
  return { code, severity, place, data } as MetadataFinding
}
