import type { Locale } from '../locale.ts'
import type { Key } from '../sop.ts'

/** What a form shows, in both languages of the house. */
export type Words = Record<Locale, string>

/**
 * What a form is of. The gate of publication asks for `standar-data` (Perpres 39/2019) and for `ms-ind` or `ms-var`
 * (Peraturan BPS 5/2020); a form that a regency has made up itself follows nothing.
 */
export type MetadataStandard = 'standar-data' | 'kode-referensi' | 'ms-keg' | 'ms-var' | 'ms-ind'

/** A form for metadata. It is configuration: a regency may add forms of its own or put its own in place of a national one. */
export interface MetadataForm {
  key: Key
  title: Words
  follows: MetadataStandard | null
  sections: FormSection[]
}

export interface FormSection {
  key: Key
  title: Words
  fields: FormField[]
}

export type FieldKind =
  | 'text'
  | 'long-text'
  | 'number'
  | 'date'
  | 'yes-no'
  /** Names of variables, such as those that an indicator is built from. */
  | 'variables'
  | 'choice'

export interface Choice {
  key: Key
  label: Words
}

export type FormField = FieldOfForm &
  ({ kind: Exclude<FieldKind, 'choice'> } | { kind: 'choice'; choices: Choice[] })

interface FieldOfForm {
  /** Unique in the form, over all its sections; answers go by it. */
  key: Key
  label: Words
  help: Words | null
  /** Whether publication waits for it; nothing else ever does. */
  isRequired: boolean
  /** The rule that asks for it: "Peraturan BPS 5/2020". */
  source: string
  /** False where nobody has read it in the rule itself, nor found it alike in two copies of its form. */
  isVerified: boolean
  /** The extra of the portal that it becomes; null where the portal does not show it. */
  portalName: string | null
}

/** What somebody has filled in, by the field's key: texts, numbers, true or false, dates `YYYY-MM-DD`, lists of names. */
export type Answers = Readonly<Record<Key, unknown>>

/** A form with what was filled in. MS-Var and MS-Ind are filled in once for each variable or indicator. */
export interface AnsweredForm {
  form: MetadataForm
  answers: Answers
}

/** The five things of Standar Data, Perpres 39/2019, under which its form keeps them: konsep, definisi, klasifikasi, ukuran, satuan. */
export const standardDataKeys = ['concept', 'definition', 'classification', 'measure', 'unit'] as const

export const fieldsOf = ({ sections }: MetadataForm): FormField[] => sections.flatMap(({ fields }) => fields)

/** Whether a form is filled in once for each variable or indicator. */
export const isRepeated = ({ follows }: MetadataForm): boolean => follows === 'ms-var' || follows === 'ms-ind'
