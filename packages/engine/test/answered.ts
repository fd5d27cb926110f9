import type {
  AnsweredForm,
  FormField,
  MetadataForm,
  MetadataStandard,
} from '../src/metadata/metadata-form.ts'

const words = (text: string) => ({ id: text, en: `${text} (en)` })

export const field = (key: string, change: Partial<FormField> = {}): FormField =>
  ({
    ...{ key, label: words(key), help: null, kind: 'text', isRequired: false },
    ...{ source: 'Perpres 39/2019', isVerified: true, portalName: null },
    ...change,
  }) as FormField

export const form = (follows: MetadataStandard | null, ...sections: FormField[][]): MetadataForm => ({
  key: follows ?? 'milik-daerah',
  title: words(follows ?? 'Milik daerah'),
  follows,
  sections: sections.map((fields, index) => ({ key: `bagian-${index + 1}`, title: words('Bagian'), fields })),
})

const asked = (key: string, portalName: string) => field(key, { isRequired: true, portalName })

export const standard: MetadataForm = form('standar-data', [
  asked('concept', 'konsep'),
  asked('definition', 'definisi'),
  asked('classification', 'klasifikasi'),
  asked('measure', 'ukuran'),
  asked('unit', 'satuan'),
])

export const indicator: MetadataForm = form('ms-ind', [
  field('name', { isRequired: true }),
  field('isComposite', { kind: 'yes-no' }),
  field('builtFrom', { kind: 'variables', portalName: 'variabel' }),
])

export const standardAnswers = {
  concept: 'Kunjungan ibu hamil',
  definition: 'Pemeriksaan kehamilan yang tercatat',
  classification: 'Menurut puskesmas',
  measure: 'Jumlah',
  unit: 'kunjungan',
}

/** Nothing is open in them. */
export const complete: AnsweredForm[] = [
  { form: standard, answers: standardAnswers },
  { form: indicator, answers: { name: 'K1', isComposite: false, builtFrom: ['kunjungan', ' pasien '] } },
]
