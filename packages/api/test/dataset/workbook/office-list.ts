import { bookOf } from './sent-book.ts'

const heads = [
  'Judul data',
  'Produsen Data',
  'Frekuensi',
  'Rilis (hari setelah periode)',
  'Klasifikasi informasi',
]
const decided = ['Tanggal klasifikasi', 'Diputuskan oleh']
/** A row of a Daftar Data that has nothing wrong in it. */
export const row = (title: string, changed: Record<string, string> = {}): Record<string, string> => ({
  ...{ 'Judul data': title, 'Produsen Data': 'Dinkes', Frekuensi: 'bulanan' },
  ...{ 'Rilis (hari setelah periode)': '15', 'Klasifikasi informasi': 'Berkala' },
  ...{ 'Tanggal klasifikasi': '01/12/2025', 'Diputuskan oleh': 'PPID Utama' },
  ...changed,
})

/** A workbook as an office keeps it. */
export const workbook = (rows: Record<string, string>[], more: string[] = []) => {
  const columns = [...heads, ...decided, ...more]
  return bookOf({ Daftar: [columns, ...rows.map((one) => columns.map((head) => one[head] ?? null))] })
}
