import type { TableFormat } from '../src/index.ts'

/** Aid to households: the table that most tests and the measurement are about. */
export const households: TableFormat = {
  name: 'bantuan-rumah-tangga',
  title: 'Bantuan rumah tangga',
  columns: [
    {
      name: 'kode',
      type: 'string',
      title: 'Kode rumah tangga',
      constraints: { pattern: 'RT\\d{7}', unique: true },
    },
    { name: 'desa', type: 'string', title: 'Desa', constraints: { required: true, maxLength: 60 } },
    {
      name: 'kecamatan',
      type: 'string',
      title: 'Kecamatan',
      codeList: 'kecamatan',
      constraints: {
        required: true,
        enum: ['Bangsal', 'Dlanggu', 'Gedeg', 'Gondang', 'Jatirejo', 'Kemlagi'],
      },
    },
    { name: 'tanggal', type: 'date', title: 'Tanggal terima', format: 'any' },
    { name: 'tahun', type: 'year', title: 'Tahun', constraints: { minimum: 2000, maximum: 2100 } },
    { name: 'jiwa', type: 'integer', title: 'Jumlah jiwa', unit: 'jiwa', constraints: { minimum: 0 } },
    {
      name: 'bantuan',
      type: 'number',
      title: 'Nilai bantuan',
      unit: 'rupiah',
      decimalChar: ',',
      groupChar: '.',
    },
    { name: 'aktif', type: 'boolean', title: 'Masih menerima', trueValues: ['Ya'], falseValues: ['Tidak'] },
    { name: 'surel', type: 'string', format: 'email', title: 'Surel kantor desa' },
    { name: 'catatan', type: 'string', title: 'Catatan' },
  ],
  primaryKey: ['kode'],
  missingValues: ['', '-'],
}

const kecamatan = households.columns[2]!.constraints!.enum!
const two = (number: number) => String(number).padStart(2, '0')

/** A line of a large table; `jiwa` of it may be told, and `shift` changes every hundredth sum. */
export function householdLine(row: number, jiwa: string | null, shift: number): string {
  const sum = ((row * 7919) % 900_000) + 100_000 + (row % 100 === 0 ? shift : 0)
  const [thousands, rest] = [Math.floor(sum / 1000), String(sum % 1000).padStart(3, '0')]
  return (
    `RT${String(row).padStart(7, '0')};Desa ${row % 304};${kecamatan[row % kecamatan.length]};` +
    `${two((row % 28) + 1)}/${two((row % 12) + 1)}/2025;${2015 + (row % 11)};${jiwa ?? (row % 9) + 1};` +
    `${thousands}.${rest},50;${row % 3 === 0 ? 'Tidak' : 'Ya'};desa${row % 304}@contoh.go.id;"Catatan; baris ke-${row % 50}"\n`
  )
}
