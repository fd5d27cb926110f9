import { afterEach, expect, test } from 'vitest'
import { language } from '../../app/language/language.ts'
import { complianceSentence, type Told } from './compliance-sentence.ts'

afterEach(() => {
  language.value = 'id'
})

const told = (more: Partial<Told> = {}): Told => ({
  period: { name: 'month', from: '2026-11-01', to: '2026-11-20', every: 'WEEK' },
  total: { closed: 110, onTime: 89, late: 19, onTimeShare: 89 / 108, open: 9, overdue: 2 },
  previous: { onTime: 171, late: 29, onTimeShare: 0.855 },
  cause: { step: 'langkah 5', role: 'Kepala OPD' },
  ...more,
})

test('share, change and cause in one sentence', () => {
  expect(complianceSentence(told())).toBe(
    '82,4 % tepat waktu bulan ini, turun 3,1 poin dari 20 hari sebelumnya; penyebab terbesar: langkah 5, Kepala OPD.',
  )
})

test('and in English', () => {
  language.value = 'en'
  expect(complianceSentence(told({ previous: { onTime: 8, late: 2 } }))).toBe(
    '82.4 % on time this month, up 2.4 points on the 20 days before; biggest cause: langkah 5, Kepala OPD.',
  )
})

test('a change too small to show is no change', () => {
  expect(complianceSentence(told({ previous: { onTime: 890, late: 190, onTimeShare: 0.82407 } }))).toContain(
    ', sama dengan 20 hari sebelumnya;',
  )
})

test('few tasks are counted, not turned into a share that one task would move', () => {
  const total = { closed: 4, onTime: 3, late: 1, onTimeShare: 0.75, open: 0, overdue: 0 }
  expect(complianceSentence(told({ total }))).toBe(
    '3 dari 4 tugas selesai tepat waktu bulan ini; penyebab terbesar: langkah 5, Kepala OPD.',
  )
})

test('a former period with few tasks is not compared with', () => {
  expect(complianceSentence(told({ previous: { onTime: 1, late: 0, onTimeShare: 1 } }))).toBe(
    '82,4 % tepat waktu bulan ini; penyebab terbesar: langkah 5, Kepala OPD.',
  )
  expect(complianceSentence(told({ previous: null }))).not.toContain('poin')
})

test('where nothing was late nobody is named', () => {
  const total = { closed: 40, onTime: 40, late: 0, onTimeShare: 1, open: 0, overdue: 0 }
  expect(complianceSentence(told({ total, previous: null, cause: null }))).toBe(
    '100 % tepat waktu bulan ini; tidak ada yang terlambat.',
  )
})

test('tasks without a standard time are not called on time', () => {
  const total = { closed: 12, onTime: 0, late: 0, onTimeShare: null, open: 0, overdue: 0 }
  expect(complianceSentence(told({ total, cause: null }))).toBe(
    '12 tugas selesai bulan ini, tetapi SOP tidak memberinya waktu baku.',
  )
})

test('a month in which nothing was done yet tells what is open', () => {
  const none = { closed: 0, onTime: 0, late: 0, onTimeShare: null }
  expect(complianceSentence(told({ total: { ...none, open: 9, overdue: 2 }, cause: null }))).toBe(
    'Belum ada tugas yang selesai bulan ini; 9 masih terbuka, 2 di antaranya lewat batas.',
  )
  expect(complianceSentence(told({ total: { ...none, open: 1, overdue: 0 }, cause: null }))).toBe(
    'Belum ada tugas yang selesai bulan ini; 1 masih terbuka, semuanya dalam batas.',
  )
  expect(complianceSentence(told({ total: { ...none, open: 0, overdue: 0 }, cause: null }))).toBe(
    'Belum ada tugas yang selesai bulan ini.',
  )
})

test('chosen dates are told', () => {
  const period = { name: 'custom', from: '2026-01-01', to: '2026-03-31', every: 'WEEK' } as const
  expect(complianceSentence(told({ period, previous: null }))).toContain(
    'tepat waktu pada 1 Januari 2026 sampai 31 Maret 2026;',
  )
})
