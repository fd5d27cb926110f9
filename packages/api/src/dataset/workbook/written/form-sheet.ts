import type { FormField, Locale, MetadataForm } from '@satualur/engine'
import { isRepeated } from '@satualur/engine'
import type { WrittenCell, WrittenSheet } from '@satualur/table-format/book'
import type { KnownDataset } from '../around.ts'
import { headsOf, subjectColumns, subjectColumnsOf } from '../forms/form-columns.ts'
import { choicesOf, writtenAnswer } from '../forms/written-answer.ts'
import type { Known } from '../known.ts'
import { answersNow } from '../known.ts'

/**
 * A metadata form as a sheet: a row for each dataset, or for each variable or indicator of one, and a blank row where nobody
 * has begun.
 */
export function formSheet(
  form: MetadataForm,
  datasets: readonly KnownDataset[],
  known: Known,
  locale: Locale,
): Omit<WrittenSheet, 'name'> {
  const heads = [...headsOf(form)]
  const subjects = subjectColumnsOf(form)
  const rows = datasets.flatMap((dataset) => partsOf(form, dataset, known).map(rowOf(dataset)))
  function rowOf(dataset: KnownDataset) {
    return ({ part, answers }: WrittenPart): WrittenCell[] => [
      ...[dataset.key, dataset.title, ...(isRepeated(form) ? [part] : [])],
      ...heads.map(([field]) => writtenAnswer(field, answers[field.key], locale)),
    ]
  }
  return {
    headRow: 1,
    columns: [
      ...subjects.map((name) => ({
        note: subjectColumns[name].hint[locale],
        width: { key: 28, title: 44, part: 12 }[name],
      })),
      ...heads.map(([field]) => ({
        ...{ note: fieldNote(field, locale), width: field.kind === 'long-text' ? 48 : 26 },
        choices: choicesOf(field, locale),
      })),
    ],
    rows: [
      {
        row: 1,
        cells: [
          ...subjects.map((name) => subjectColumns[name][locale]),
          ...heads.map(([, head]) => head[locale]),
        ],
      },
      ...rows.map((cells, at) => ({ row: at + 2, cells })),
    ],
  }
}

interface WrittenPart {
  part: number
  answers: Readonly<Record<string, unknown>>
}

function partsOf(form: MetadataForm, dataset: KnownDataset, known: Known): WrittenPart[] {
  const kept = known
    .parts(dataset.id, form.key)
    .flatMap(({ part, answers }) => (answers ? [{ part, answers }] : []))
  const filled = kept.length > 0 ? kept : [{ part: 1, answers: {} }]
  return filled.map(({ part, answers }) => ({ part, answers: answersNow(form, answers, dataset) }))
}

const needed = { id: 'Wajib sebelum disebarluaskan.', en: 'Needed before publication.' }
const optional = { id: 'Boleh kosong.', en: 'May be blank.' }

/** What a field is about, whether publication waits for it, and the rule that asks for it. */
export function fieldNote(field: FormField, locale: Locale): string {
  const lines = [
    field.help?.[locale] ?? field.label[locale],
    kindNotes[field.kind][locale],
    (field.isRequired ? needed : optional)[locale],
    field.source,
  ]
  return lines.filter(Boolean).join('\n')
}

const kindNotes: Record<FormField['kind'], Record<Locale, string>> = {
  text: { id: '', en: '' },
  'long-text': { id: '', en: '' },
  number: { id: 'Tuliskan angka.', en: 'Write a number.' },
  date: { id: 'Tuliskan tanggal, misalnya 2026-01-05.', en: 'Write a date, such as 2026-01-05.' },
  'yes-no': { id: 'Pilih Ya atau Tidak.', en: 'Choose Yes or No.' },
  variables: { id: 'Pisahkan dengan titik koma.', en: 'Put semicolons between them.' },
  choice: { id: 'Pilih dari daftar.', en: 'Choose from the list.' },
}
