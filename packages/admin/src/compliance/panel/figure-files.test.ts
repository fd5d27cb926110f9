import { expect, test } from 'vitest'
import { figureFile, type FigureSource } from './figure-files.ts'

const source: FigureSource = {
  ...{ table: 'matrix', by: 'STEP', every: 'MONTH' },
  filter: { from: '2026-01-01', to: '2026-11-20', opd: undefined },
}

test('a file is asked for by the filter of its chart, and by nothing that is not given', () => {
  expect(figureFile('xlsx', source, 'id')).toBe(
    '/api/compliance.xlsx?table=matrix&by=STEP&every=MONTH&from=2026-01-01&to=2026-11-20&spreadsheet=id',
  )
})

test('it is written for a spreadsheet in the reader’s language', () => {
  expect(figureFile('csv', source, 'en')).toMatch(/^\/api\/compliance\.csv\?.*&spreadsheet=en$/)
})

test('figures of deadlines are at an address of their own', () => {
  const filter = { from: '2026-01-01', to: '2026-11-20', sop: 's1', deadline: 'jawaban' }
  expect(figureFile('xlsx', { of: 'deadline-compliance', table: 'laws', filter }, 'id')).toBe(
    '/api/deadline-compliance.xlsx?table=laws&from=2026-01-01&to=2026-11-20&sop=s1&deadline=jawaban&spreadsheet=id',
  )
})
