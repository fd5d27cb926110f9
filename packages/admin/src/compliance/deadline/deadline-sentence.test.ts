import { afterEach, expect, test } from 'vitest'
import { language } from '../../app/language/language.ts'
import { anyKept } from './any-kept.ts'
import { deadlineSentence } from './deadline-sentence.ts'

afterEach(() => {
  language.value = 'id'
})

const period = { name: 'year', from: '2026-01-01', to: '2026-11-20', every: 'MONTH' } as const
const said = (total: ReturnType<typeof anyKept>, previous: ReturnType<typeof anyKept> | null = null) =>
  deadlineSentence({ period, total, previous })

test('few are counted, with those that were extended and what still runs', () => {
  const total = anyKept(7, 1, { onTimeExtended: 2, open: 4, atRisk: 1, overdue: 1 })
  expect(said(total, anyKept(20, 0))).toBe(
    '7 dari 8 tenggat hukum dipenuhi tepat waktu tahun ini, 2 di antaranya dengan perpanjangan; 4 masih berjalan, 1 di antaranya terlewat.',
  )
})

test('many are a share, compared with the equally long period before', () => {
  language.value = 'en'
  expect(said(anyKept(18, 2, { open: 3, atRisk: 1 }), anyKept(8, 2))).toBe(
    '90 % of statutory deadlines kept in time this year, up 10 points on the 324 days before; 3 are still running, 1 of them about to run out.',
  )
})

test('where none had to be kept, nothing is called kept', () => {
  expect(said(anyKept(0, 0, { ended: 2, lapsed: 2 }))).toBe(
    '2 tenggat hukum gugur tahun ini; tidak ada yang harus dipenuhi.',
  )
})

test('a year in which none ended tells what runs', () => {
  expect(said(anyKept(0, 0, { open: 1 }))).toBe(
    'Belum ada tenggat hukum yang berakhir tahun ini; 1 masih berjalan, semuanya masih cukup waktu.',
  )
  expect(said(anyKept(0, 0))).toBe('Belum ada tenggat hukum yang berakhir tahun ini.')
})
