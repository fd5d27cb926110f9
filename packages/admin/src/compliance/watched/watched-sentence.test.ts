import { expect, test } from 'vitest'
import { watchedSentence } from './watched-sentence.ts'

const told = {
  period: { name: 'year', from: '2026-01-01', to: '2026-11-30', every: 'MONTH' },
  total: { closed: 300, onTime: 240, late: 60, onTimeShare: 0.8, open: 4, overdue: 0 },
  previous: null,
  cause: null,
} as const
const regency = (label: string, onTime: number, late: number, isSuppressed = false) => ({
  label,
  figures: { onTime, late, onTimeShare: onTime / (onTime + late), isSuppressed },
})

test('the best and the least are named after the sum of all', () => {
  const regencies = [regency('Kabupaten Pringsewu', 140, 50), regency('Kota Pekalongan', 100, 10)]
  expect(watchedSentence(told, regencies)).toBe(
    '80 % tepat waktu tahun ini; tertinggi Kota Pekalongan (90,9 %), terendah Kabupaten Pringsewu (73,7 %).',
  )
})

test('nobody is named of few tasks, of hidden ones, or where all are alike', () => {
  const plain = '80 % tepat waktu tahun ini.'
  expect(watchedSentence(told, [regency('A', 8, 1), regency('B', 90, 10)])).toBe(plain)
  expect(watchedSentence(told, [regency('A', 50, 10, true), regency('B', 90, 10)])).toBe(plain)
  expect(watchedSentence(told, [regency('A', 45, 5), regency('B', 90, 10)])).toBe(plain)
})
