import type { Choice, FieldKind, FormField, MetadataForm, Words } from '@satualur/engine'

type Text = string | number
type WordsFile = { id: Text; en: Text }

/** The shape that `metadata-form.schema.json` describes, once a file has passed it. */
export interface FormFile {
  key: Text
  title: WordsFile
  follows?: NonNullable<MetadataForm['follows']>
  source: Text
  sections: { key: Text; title: WordsFile; fields: FieldFile[] }[]
}

interface FieldFile {
  key: Text
  label: WordsFile
  help?: WordsFile
  kind?: FieldKind
  choices?: { key: Text; label: WordsFile }[]
  required?: 'never' | 'publication'
  source?: Text
  isVerified?: boolean
  portal?: Text
}

/** The form with everything written out. */
export const formOf = ({ key, title, follows, source, sections }: FormFile): MetadataForm => ({
  key: String(key),
  title: wordsOf(title),
  follows: follows ?? null,
  sections: sections.map((section) => ({
    key: String(section.key),
    title: wordsOf(section.title),
    fields: section.fields.map((field) => fieldOf(field, source)),
  })),
})

function fieldOf({ kind = 'text', choices = [], ...file }: FieldFile, source: Text): FormField {
  const field = {
    key: String(file.key),
    label: wordsOf(file.label),
    help: file.help ? wordsOf(file.help) : null,
    isRequired: file.required === 'publication',
    source: String(file.source ?? source).trim(),
    isVerified: file.isVerified ?? true,
    portalName: file.portal === undefined ? null : String(file.portal).trim(),
  }
  return kind === 'choice' ? { ...field, kind, choices: choices.map(choiceOf) } : { ...field, kind }
}

const choiceOf = ({ key, label }: { key: Text; label: WordsFile }): Choice => ({
  key: String(key),
  label: wordsOf(label),
})

const wordsOf = ({ id, en }: WordsFile): Words => ({ id: String(id).trim(), en: String(en).trim() })
