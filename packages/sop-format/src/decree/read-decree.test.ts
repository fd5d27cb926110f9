import { decreeOfYear } from '@satualur/engine'
import { describe, expect, it, test } from 'vitest'
import { readDecree } from './read-decree.ts'

const file = `year: 2027
decree: SKB 3 Menteri Nomor 1, 2, 3 Tahun 2026
days:
  - { date: 2027-01-01, name: Tahun Baru 2027 Masehi }
  - { date: 2027-01-04, name: Cuti bersama Tahun Baru, kind: joint-leave }
  - { date: 2027-02-14, name: Pemungutan suara, kind: one-off, isVerified: false }
`

function problemAfter(find: string, replacement: string) {
  expect(file).toContain(find)
  const read = readDecree(file.replace(find, replacement))
  if ('decree' in read) throw new Error('The change was accepted.')
  const { line, column, path, message } = read.problems[0]!
  return { at: `${line}:${column}`, path, ...message }
}

describe('a decree file', () => {
  it('is read with everything written out', () => {
    expect(readDecree(file)).toEqual({
      decree: {
        year: 2027,
        decree: 'SKB 3 Menteri Nomor 1, 2, 3 Tahun 2026',
        daysOff: {
          '2027-01-01': { name: 'Tahun Baru 2027 Masehi', kind: 'national', isVerified: true },
          '2027-01-04': { name: 'Cuti bersama Tahun Baru', kind: 'joint-leave', isVerified: true },
          '2027-02-14': { name: 'Pemungutan suara', kind: 'one-off', isVerified: false },
        },
      },
    })
  })

  it('can say what the decrees that are known say', () => {
    for (const year of [2024, 2025, 2026]) {
      const { decree, daysOff } = decreeOfYear(year)!
      const days = Object.entries(daysOff).map(([date, day]) => ({ date, ...day }))
      expect(readDecree(JSON.stringify({ year, decree, days }))).toEqual({
        decree: { year, decree, daysOff },
      })
    }
  })

  test.each<[string, string, string, object]>([
    ['a day of another year', '2027-01-04', '2026-01-04', { at: '5:13', path: '/days/1/date' }],
    ['a day that does not exist', '2027-01-04', '2027-02-29', { at: '5:13', path: '/days/1/date' }],
    ['a day twice', '2027-01-04', '2027-01-01', { at: '5:13', path: '/days/1/date' }],
    [
      'a day without a name',
      'name: Cuti bersama Tahun Baru',
      "name: ' '",
      { at: '5:31', path: '/days/1/name' },
    ],
    ['an unknown kind', 'kind: one-off', 'kind: local', { path: '/days/2/kind' }],
    ['an unknown field', 'isVerified', 'verified', { path: '/days/2/verified' }],
    ['no number', 'SKB 3 Menteri Nomor 1, 2, 3 Tahun 2026', "' '", { path: '/decree' }],
  ])('says where it has %s', (_, find, replacement, place) => {
    const problem = problemAfter(find, replacement)
    expect(problem).toMatchObject(place)
    expect([problem.id, problem.en]).toEqual([
      expect.stringMatching(/\.|\?$/),
      expect.stringMatching(/\.|\?$/),
    ])
  })

  it('has to hold the whole year, not only what was added to it', () => {
    const only = file.replace(/ {2}- .+Masehi }\n/, '')
    const read = readDecree(only)
    expect(read).toMatchObject({ problems: [{ line: 3, path: '/days' }] })
    expect('problems' in read && read.problems[0]!.message.id).toContain('tuliskan semuanya')
  })

  it('never faults, whatever stands in it', () => {
    for (const text of ['', '[]', 'year', '{', 'year: 2027\ndays: 3', `${'['.repeat(20_000)}`])
      expect(readDecree(text)).toHaveProperty('problems')
  })
})
