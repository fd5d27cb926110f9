import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { describeWaktu } from './waktu-reading.ts'
import { parseWaktu } from './waktu.ts'

describe('describeWaktu says how a cell is read', () => {
  test.each([
    ['3 hari', '3 hari, dibaca sebagai hari kerja', '3 days, read as working days'],
    ['3 Hari Kerja', '3 hari kerja', '3 working days'],
    ['1 hari kalender', '1 hari kalender', '1 calendar day'],
    ['60 Menit', '60 menit, dihitung dalam jam kerja', '60 minutes, counted in office hours'],
    ['1,5 jam', '1,5 jam, dihitung dalam jam kerja', '1.5 hours, counted in office hours'],
    [
      '1 x 24 jam',
      '24 jam, dihitung terus-menerus, juga di luar jam kerja',
      '24 hours, counted round the clock',
    ],
    [
      '1 – 20 Hari Kerja',
      '1 – 20 hari kerja, batas waktu menurut angka terbesar',
      '1 – 20 working days, due by the larger figure',
    ],
    [
      '30 menit - 3 Jam',
      '30 menit – 3 jam, batas waktu menurut angka terbesar, dihitung dalam jam kerja',
      '30 minutes – 3 hours, due by the larger figure, counted in office hours',
    ],
    ['2 bulan 1 minggu', '2 bulan 1 minggu', '2 months 1 week'],
    [
      '2 menit/berkas',
      '2 menit per berkas, dihitung dalam jam kerja',
      '2 minutes per berkas, counted in office hours',
    ],
    [
      'Triwulanan',
      '“Triwulanan”: mengikuti frekuensi data, batasnya saat periode berikutnya dibuka; tanpa periode tidak ada batas waktu',
      '“Triwulanan”: follows the frequency of the data, due when the next period opens; no due time without a period',
    ],
    [
      'Sesuai jadwal',
      '“Sesuai jadwal”: tidak menyebut lama yang pasti, tanpa batas waktu',
      '“Sesuai jadwal”: names no definite time, no due time',
    ],
    ['-', 'tanpa waktu baku', 'no standard time'],
  ])('%j', (text, indonesian, english) => {
    expect(describeWaktu(parseWaktu(text), 'working', 'id')).toBe(indonesian)
    expect(describeWaktu(parseWaktu(text), 'working', 'en')).toBe(english)
  })

  it('reads a bare hari as the SOP says', () => {
    expect(describeWaktu(parseWaktu('1 - 2 hari'), 'calendar', 'id')).toBe(
      '1 – 2 hari, batas waktu menurut angka terbesar, dibaca sebagai hari kalender',
    )
  })

  it('gives an Indonesian reading of a plain time that reads back as the same time', () => {
    const unit = fc.constantFrom('detik', 'menit', 'jam', 'hari kerja', 'hari kalender', 'minggu', 'bulan')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), unit, (value, word) => {
        const waktu = parseWaktu(`${value} ${word}`)
        const [said = ''] = describeWaktu(waktu, 'working', 'id').split(', ')
        expect({ ...parseWaktu(said), text: waktu.text }).toEqual(waktu)
      }),
    )
  })
})
