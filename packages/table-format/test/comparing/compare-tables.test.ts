import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFiles, taskLimits } from '../../src/files.ts'
import {
  outlierRule,
  outlierSentence,
  StoreFull,
  TableComparison,
  type Cell,
  type TableFormat,
} from '../../src/index.ts'
import { ownFolder } from '../folder.ts'
import { householdLine, households } from '../households.ts'

const put = ownFolder()
const format: TableFormat = {
  columns: [
    { name: 'kode', type: 'string' },
    { name: 'desa', type: 'string' },
    { name: 'jiwa', type: 'integer' },
  ],
  primaryKey: ['kode'],
}
const { primaryKey: _, ...withoutKey } = format
const header = ['kode', 'desa', 'jiwa']

type Cells = readonly Cell[]

function differenceOf(
  previous: readonly Cells[],
  now: readonly Cells[],
  by: TableFormat = format,
  limits = taskLimits,
) {
  const comparison = new TableComparison(by, limits)
  for (const [at, cells] of [header, ...previous].entries()) comparison.takePrevious({ row: at + 1, cells })
  comparison.closePrevious()
  for (const [at, cells] of [header, ...now].entries()) comparison.take({ row: at + 1, cells })
  return comparison.close()
}

describe('two tables of one format', () => {
  it('differ by rows that are added, removed and changed, told by their key with the cells', () => {
    const difference = differenceOf(
      [
        ['a', 'Bangsal', 1],
        ['b', 'Gedeg', 2],
        ['c', 'Dlanggu', 3],
      ],
      [
        ['c', 'Dlanggu', '3'],
        ['d', 'Gondang', 4],
        ['a', 'Bangsal', 9],
        ['a', 'Bangsal', 10],
      ],
    )
    expect(difference).toMatchObject({
      by: 'key',
      added: 1,
      removed: 1,
      changed: 1,
      unchanged: 1,
      doubled: { previous: 0, now: 1 },
    })
    expect(difference.changedCells).toEqual({ jiwa: 1 })
    expect(difference.samples).toEqual({
      added: [{ row: 3, key: 'd', values: ['d', 'Gondang', 4] }],
      removed: [{ row: 3, key: 'b', values: ['b', 'Gedeg', 2] }],
      changed: [{ key: 'a', row: 4, previousRow: 2, cells: [{ column: 'jiwa', before: 1, after: 9 }] }],
      outliers: [],
    })
  })

  const tables = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('Bangsal', 'Gedeg'), fc.nat(2)),
    { maxLength: 12 },
  )
  const distinct = tables.map((rows) => [...new Map(rows.map((row) => [row[0], row])).values()])

  it('differ as a map of their rows would tell', () => {
    fc.assert(
      fc.property(distinct, distinct, (previous, now) => {
        const [before, after] = [previous, now].map(
          (rows) => new Map(rows.map((row) => [row[0], JSON.stringify(row)])),
        )
        const shared = [...after!.keys()].filter((key) => before!.has(key))
        const changed = shared.filter((key) => before!.get(key) !== after!.get(key)).length
        expect(differenceOf(previous, now)).toMatchObject({
          added: after!.size - shared.length,
          removed: before!.size - shared.length,
          changed,
          unchanged: shared.length - changed,
          doubled: { previous: 0, now: 0 },
        })
      }),
    )
  })

  it('without a key differ by whole rows, each counted as often as it stands there', () => {
    fc.assert(
      fc.property(tables, tables, (previous, now) => {
        const left = previous.map((row) => JSON.stringify(row))
        const added = now.filter((row) => {
          const at = left.indexOf(JSON.stringify(row))
          if (at >= 0) left.splice(at, 1)
          return at < 0
        })
        const difference = differenceOf(previous, now, withoutKey)
        expect(difference).toMatchObject({ by: 'row', added: added.length, removed: left.length, changed: 0 })
        expect(difference.samples.added.map(({ values }) => values)).toEqual(added)
        expect(difference.samples.removed.map(({ values }) => JSON.stringify(values)).sort()).toEqual(
          left.sort(),
        )
      }),
    )
  })

  it('are refused where the previous one needs more room than allowed, and samples are bounded', () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => [`kode ${at}`, 'Bangsal', at])
    expect(() => differenceOf(rows, [], format, { ...taskLimits, comparedBytesAtMost: 1 << 20 })).toThrow(
      StoreFull,
    )
    const difference = differenceOf(rows, [], format, { ...taskLimits, samplesAtMost: 3 })
    expect(difference.removed).toBe(40_000)
    expect(difference.samples.removed.map(({ row }) => row)).toEqual([2, 3, 4])
  })
})

describe('the numbers of a table', () => {
  const rows = (value: (at: number) => number) =>
    Array.from({ length: 100 }, (_, at) => [`k${at}`, 'Gedeg', value(at)])

  it('that have no value of their own to be compared with, and stand far from all, are outliers', () => {
    const previous = rows((at) => 1_000 + at)
    const now = [...previous, ['new', 'Gedeg', 90_000], ['common', 'Gedeg', 1_050], ['nought', 'Gedeg', 0]]
    const { outliers, outliersByColumn, samples } = differenceOf(previous, now)
    expect([outliers, outliersByColumn]).toEqual([2, { jiwa: 2 }])
    expect(samples.outliers).toMatchObject([
      { kind: 'level', row: 104, value: 0, score: null },
      { kind: 'level', row: 102, value: 90_000 },
    ])
  })

  it('that have moved much more than others are outliers, though others stand where they do', () => {
    const previous = rows((at) => 10 * (at + 1))
    const now = rows((at) => (at === 3 ? 900 : 10 * (at + 1) + (at % 3)))
    const { samples } = differenceOf(previous, now)
    expect(samples.outliers).toMatchObject([{ kind: 'change', key: 'k3', row: 5, before: 40, value: 900 }])
  })

  it('that grow alike are no outliers, but the whole column is told to have moved', () => {
    const grown = differenceOf(
      rows((at) => 100 + at),
      rows((at) => 1_000 * (100 + at)),
    )
    expect(grown.outliers).toBe(0)
    expect(grown.shifts).toMatchObject([{ column: 'jiwa', median: { previous: 149.5, now: 149_500 } }])
    expect(grown.shifts[0]!.deviations).toBeGreaterThan(10)
  })

  it('are told why they are far off, and against what', () => {
    const previous = rows((at) => 10 * (at + 1))
    const now = [...rows((at) => (at === 3 ? 900 : 10 * (at + 1) + (at % 3))), ['new', 'Gedeg', 0]]
    const told = differenceOf(previous, now).samples.outliers.map(outlierSentence)
    expect(told).toMatchObject(
      [
        { id: /^Semua angka kolom ini .* di atas nol\.$/, en: /above nought/ },
        {
          id: /^Perubahannya [\d.,]+ simpangan dari nilai tengah perubahan/,
          en: /^It has changed by [\d.,]+ dev/,
        },
      ].map(({ id, en }) => ({ id: expect.stringMatching(id), en: expect.stringMatching(en) })),
    )
    expect(outlierRule.id).toContain('lebih dari 5 simpangan')
    expect(outlierRule.id).toContain('sampai 28%')
    expect(outlierRule.en).toContain('fewer than 8 numbers')
  })

  it('that tell rows apart are no measures', () => {
    const byNumber: TableFormat = {
      columns: [
        { name: 'kode', type: 'integer' },
        { name: 'jiwa', type: 'integer' },
      ],
      primaryKey: ['kode'],
    }
    const comparison = new TableComparison(byNumber, taskLimits)
    const take = (from: number) => (at: number) => ({ row: at + 2, cells: [from + at, 100 + at] })
    comparison.takePrevious({ row: 1, cells: ['kode', 'jiwa'] })
    for (let at = 0; at < 20; at++) comparison.takePrevious(take(3_516)(at))
    comparison.closePrevious()
    comparison.take({ row: 1, cells: ['kode', 'jiwa'] })
    for (let at = 0; at < 20; at++) comparison.take(take(9_999_000)(at))
    expect(comparison.close()).toMatchObject({ added: 20, outliers: 0, shifts: [{ column: 'jiwa' }] })
  })

  it('that are few are left alone', () => {
    const few = (value: (at: number) => number) => rows(value).slice(0, 5)
    const { outliers, shifts } = differenceOf(
      few((at) => at),
      few((at) => at * 1_000),
    )
    expect([outliers, shifts]).toMatchObject([0, [{ deviations: null }]])
  })
})

describe('two files', () => {
  it('are compared in a thread, whatever their forms', async () => {
    const head = `${households.columns.map(({ name }) => name).join(';')}\n`
    const lines = (jiwa: string | null) =>
      head +
      Array.from({ length: 3_000 }, (_, at) => householdLine(at + 1, at === 1_234 ? jiwa : null, 0)).join('')
    const answer = await compareFiles(
      put('previous.csv', lines(null)),
      put('now.csv', Buffer.from('\ufeff' + lines('77'), 'utf16le')),
      households,
    )
    expect(answer).toMatchObject({
      previous: { encoding: 'utf-8' },
      source: { encoding: 'utf-16' },
      difference: {
        rows: { previous: 3_000, now: 3_000 },
        changed: 1,
        unchanged: 2_999,
        samples: {
          changed: [{ key: 'RT0001235', row: 1_236, cells: [{ column: 'jiwa', before: 3, after: 77 }] }],
        },
      },
    })
  })
})
