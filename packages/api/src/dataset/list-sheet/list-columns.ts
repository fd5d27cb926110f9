import type { Sentence } from '../../graphql/locale.ts'

/** The columns of a Daftar Data as people keep it in a spreadsheet: taken in and handed out alike. */
export const listColumns = {
  key: { id: 'Kunci dataset', en: 'Dataset key' },
  title: { id: 'Judul data', en: 'Title' },
  producer: { id: 'Produsen Data', en: 'Producer' },
  frequency: { id: 'Frekuensi', en: 'Frequency' },
  release: { id: 'Rilis (hari setelah periode)', en: 'Release (days after the period)' },
  class: { id: 'Klasifikasi informasi', en: 'Information class' },
  decidedOn: { id: 'Tanggal klasifikasi', en: 'Class decided on' },
  decidedBy: { id: 'Diputuskan oleh', en: 'Decided by' },
  reason: { id: 'Alasan', en: 'Reason' },
  ground: { id: 'Dasar pengecualian', en: 'Ground of the exception' },
  consequence: { id: 'Konsekuensi', en: 'Consequence' },
  number: { id: 'Nomor uji konsekuensi', en: 'Number of the test' },
  heldUntil: { id: 'Dikecualikan sampai', en: 'Excepted until' },
  concept: { id: 'Konsep', en: 'Concept' },
  definition: { id: 'Definisi', en: 'Definition' },
  classification: { id: 'Klasifikasi', en: 'Classification' },
  measure: { id: 'Ukuran', en: 'Measure' },
  unit: { id: 'Satuan', en: 'Unit' },
} as const satisfies Record<string, Sentence>

export type ListColumn = keyof typeof listColumns

export const listColumnNames = Object.keys(listColumns) as ListColumn[]

/** Without these a sheet is no Daftar Data. */
export const neededColumns: readonly ListColumn[] = ['title', 'producer', 'class']

/** What a row says; blank where it says nothing. */
export type ListCells = Record<ListColumn, string>
