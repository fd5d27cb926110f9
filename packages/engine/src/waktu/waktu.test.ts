import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Amount } from '../sop.ts'
import { parseWaktu } from './waktu.ts'

const second = (value: number): Amount => ({ value, unit: 'second' })
const minute = (value: number): Amount => ({ value, unit: 'minute' })
const hour = (value: number): Amount => ({ value, unit: 'hour' })
const week = (value: number): Amount => ({ value, unit: 'week' })
const month = (value: number): Amount => ({ value, unit: 'month' })
const hari = (value: number): Amount => ({ value, unit: 'day', day: 'bare' })
const hariKerja = (value: number): Amount => ({ value, unit: 'day', day: 'working' })
const hariKalender = (value: number): Amount => ({ value, unit: 'day', day: 'calendar' })

describe('a waktu cell with a number and a unit is fixed', () => {
  test.each<[text: string, ...max: Amount[]]>([
    ['60 Menit', minute(60)],
    ['5 minit', minute(5)],
    ['1 jam', hour(1)],
    ['2 jam kerja', hour(2)],
    ['30 detik', second(30)],
    ['5 hari', hari(5)],
    ['3 Hari Kerja', hariKerja(3)],
    ['3 HARI KERJA', hariKerja(3)],
    ['3 hari kerja.', hariKerja(3)],
    ['3 Hari\nKerja', hariKerja(3)],
    ['3 hari (kerja)', hariKerja(3)],
    ['5 HK', hariKerja(5)],
    ['2 hari efektif', hariKerja(2)],
    ['14 hari kalender', hariKalender(14)],
    ['2 Minggu', week(2)],
    ['1 Bulan', month(1)],
    ['1 tahun', month(12)],
    ['3hari', hari(3)],
    ['10Menit', minute(10)],
    ['1 0 Hari Kerja', hariKerja(10)],
    ['1 0 0 menit', minute(100)],
    ['1,5 jam', hour(1.5)],
    ['1.5 jam', hour(1.5)],
    ['1½ jam', hour(1.5)],
    ['1 ½ jam', hour(1.5)],
    ['½ jam', hour(0.5)],
    ['setengah hari', hari(0.5)],
    ['1.000 menit', minute(1000)],
    ['sehari', hari(1)],
    ['lima menit', minute(5)],
    ['dua belas hari', hari(12)],
    ['seratus dua puluh menit', minute(120)],
    ['3 (tiga) hari kerja', hariKerja(3)],
    ['sepuluh (10) hari kerja', hariKerja(10)],
    ['- 3 hari', hari(3)],
  ])('%j', (text, ...max) => {
    expect(parseWaktu(text)).toEqual({ kind: 'fixed', text, min: max, max, clock: 'working' })
  })

  test.each<[text: string, max: Amount]>([
    ['Maks. 2 hari kerja', hariKerja(2)],
    ['maksimal 2 hari kerja', hariKerja(2)],
    ['Maks 1 0 hari', hari(10)],
    ['paling lambat 3 (tiga) hari kerja', hariKerja(3)],
    ['Paling lama 1 minggu', week(1)],
    ['Selambat-lambatnya 5 hari kerja', hariKerja(5)],
    ['tidak lebih dari 1 jam', hour(1)],
    ['1 hari kerja (maks)', hariKerja(1)],
    ['± 10 menit', minute(10)],
    ['+/- 10 menit', minute(10)],
    ['kurang lebih 2 jam', hour(2)],
    ['< 1 jam', hour(1)],
  ])('and a word for "at most" or "about" changes nothing: %j', (text, max) => {
    expect(parseWaktu(text)).toMatchObject({ kind: 'fixed', text, min: [max], max: [max] })
  })

  test.each<[text: string, min: Amount[], max: Amount[]]>([
    ['5-10 menit', [minute(5)], [minute(10)]],
    ['1 – 20 Hari Kerja', [hariKerja(1)], [hariKerja(20)]],
    ['1 — 2 hari', [hari(1)], [hari(2)]],
    ['3 - 5 Jam', [hour(3)], [hour(5)]],
    ['30 menit - 3 Jam', [minute(30)], [hour(3)]],
    ['2 s.d 3 bulan', [month(2)], [month(3)]],
    ['5 s.d. 10 menit', [minute(5)], [minute(10)]],
    ['5 s/d 10 menit', [minute(5)], [minute(10)]],
    ['5 sampai dengan 10 menit', [minute(5)], [minute(10)]],
    ['5 hingga 10 menit', [minute(5)], [minute(10)]],
    ['½ - 1 jam', [hour(0.5)], [hour(1)]],
    ['1 jam 30 menit - 2 jam', [hour(1), minute(30)], [hour(2)]],
    ['1 hari - 3 hari kerja', [hari(1)], [hariKerja(3)]],
  ])('a range keeps both ends: %j', (text, min, max) => {
    expect(parseWaktu(text)).toEqual({ kind: 'fixed', text, min, max, clock: 'working' })
  })

  test.each<[text: string, ...max: Amount[]]>([
    ['2 bulan 1 minggu', month(2), week(1)],
    ['1 jam 30 menit', hour(1), minute(30)],
    ['1 jam, 30 menit', hour(1), minute(30)],
    ['1 jam,30 menit', hour(1), minute(30)],
    ['1 hari dan 2 jam', hari(1), hour(2)],
    ['5 menit + 10 menit', minute(5), minute(10)],
  ])('amounts that belong together are kept in order: %j', (text, ...max) => {
    expect(parseWaktu(text)).toMatchObject({ kind: 'fixed', max })
  })

  test.each<[text: string, max: Amount, per: string]>([
    ['2 menit/berkas', minute(2), 'berkas'],
    ['15 menit/ berkas', minute(15), 'berkas'],
    ['5 menit per surat masuk', minute(5), 'surat masuk'],
    ['5 menit tiap dokumen', minute(5), 'dokumen'],
    ['10 menit untuk setiap berkas', minute(10), 'berkas'],
    ['1 Hari Kerja / Dokumen', hariKerja(1), 'dokumen'],
    ['5-10 menit/berkas', minute(10), 'berkas'],
  ])('a time for each item names the item: %j', (text, max, per) => {
    expect(parseWaktu(text)).toMatchObject({ kind: 'fixed', text, max: [max], per })
  })

  test.each<[text: string, min: Amount, max: Amount]>([
    ['1 x 24 Jam', hour(24), hour(24)],
    ['2×24 jam', hour(48), hour(48)],
    ['3x24jam', hour(72), hour(72)],
    ['1-2 x 24 jam', hour(24), hour(48)],
  ])('times 24 jam runs round the clock: %j', (text, min, max) => {
    expect(parseWaktu(text)).toEqual({ kind: 'fixed', text, min: [min], max: [max], clock: 'elapsed' })
  })
})

describe('a waktu cell without one certain length keeps its text', () => {
  test.each([
    'Triwulan',
    'Triwulanan',
    'Semesteran',
    'Tahunan',
    'Sepanjang tahun',
    'Sesuai frekuensi data',
    'setiap bulan',
    '1 jam/hari',
    '2 kali setahun',
    '3 x seminggu',
    '1 bulan (tanggal 1-20)',
    'Januari, April, Juli, Oktober (tanggal 20-31)',
    'paling lambat tanggal 10',
  ])('because it comes back with a frequency: %j', (text) => {
    expect(parseWaktu(text)).toEqual({ kind: 'conditional', text, by: 'frequency' })
  })

  test.each([
    'Sesuai kebutuhan',
    'Sesuai jadwal',
    'Sesuai masa kontrak',
    'Saat pengajuan',
    'Sebelum periode revisi',
    '10 hari kerja sejak diterima',
    '3 hari setelah disposisi',
    'minimal 2 hari',
    'sampai selesai',
    'Hari kerja',
  ])('because it hangs on a condition: %j', (text) => {
    expect(parseWaktu(text)).toEqual({ kind: 'conditional', text, by: 'condition' })
  })

  test.each([
    ['30', 'the unit is lost'],
    ['10 menit - 20', 'the unit of the larger end is lost'],
    ['120 Menit / 3 Hari', 'these are alternatives'],
    ['5 atau 10 menit', 'these are alternatives'],
    ['2 bulan 1 minggu; 5 hari kerja; 1 hari', 'these are parts that nobody asked to add'],
    ['5 menit 10 menit', 'these are two times'],
    ['1 jam (30 menit)', 'the second time is not explained'],
    ['1 5 Hari', 'it may be 15 or 1 to 5'],
    ['1 20 hari', 'it may be a range that lost its dash'],
    ['dua tiga hari', 'it is two or three'],
    ['3 (empat) hari', 'figure and word differ'],
    ['3-1 hari', 'the range runs backwards'],
    ['3 jam - 30 menit', 'the range runs backwards'],
    ['1–2–3 hari', 'a range has two ends'],
    ['2 x 60 menit', 'only 24 jam is multiplied'],
    ['1 x 24 jam kerja', 'it contradicts itself'],
    ['1 x 24 jam - 3 hari', 'the ends are on different clocks'],
    ['2 minggu kerja', 'no calendar has such a week'],
    ['1 0,5 jam', 'it is 1 or 0,5'],
    ['1 jam/sesuai kebutuhan', 'these are alternatives'],
    ['08.00 - 16.00 jam', 'these are times of day'],
    ['0 menit', 'nothing is no time to keep'],
    ['0-5 menit', 'a range begins above nothing'],
    ['99999 hari', 'nobody plans so far'],
    ['1.5.2 jam', 'it is no number'],
    ['1 hari)', 'a bracket is torn off'],
    ['2 berkas', 'items are no time'],
  ])('because %j is unclear: %s', (text) => {
    expect(parseWaktu(text)).toEqual({ kind: 'conditional', text, by: 'condition' })
  })
})

describe('a waktu cell without a word or figure is none', () => {
  test.each(['-', '–', ' - ', '.', '...'])('and keeps %j', (text) => {
    expect(parseWaktu(text)).toEqual({ kind: 'none', text })
  })

  test.each([null, '', '   ', '\n'])('and %j is an empty cell', (text) => {
    expect(parseWaktu(text)).toEqual({ kind: 'none', text: null })
  })
})

it('reads any text at all without a fault, keeps it, and never makes a time out of no figure', () => {
  const pieces = fc.constantFrom(
    '1',
    '0',
    '24',
    ' ',
    '-',
    '–',
    'x',
    '/',
    'hari',
    ' kerja',
    'jam',
    'menit',
    '(',
    ')',
    ',',
    '.',
    '½',
    'per ',
    'maks. ',
    'sd',
    'se',
    'puluh',
    '+',
    ';',
  )
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 12 }).map((each) => each.join('')),
  )
  fc.assert(
    fc.property(cell, (text) => {
      const waktu = parseWaktu(text)
      expect(waktu.text).toBe(text.trim() === '' ? null : text)
      if (waktu.kind !== 'fixed') return
      expect(text).toMatch(/[\d½¼¾]|puluh|se/)
      for (const amount of [...waktu.min, ...waktu.max]) expect(amount.value).toBeGreaterThan(0)
    }),
    { numRuns: 20_000 },
  )
})

it('does not read a cell that is a whole page', () => {
  expect(parseWaktu('5 menit '.repeat(50_000))).toMatchObject({ kind: 'conditional' })
  expect(parseWaktu(`3 hari${','.repeat(50_000)}x`)).toMatchObject({ kind: 'conditional' })
})
