import { expect, test } from 'vitest'
import { smallSop } from '../../test/small-sop.ts'
import { readSop } from '../sop/read-sop.ts'
import { readRegency } from './read-regency.ts'

const sops = [readSop(smallSop)].flatMap((read) => ('sop' in read ? [read.sop] : []))

const regency = `key: contoh
name: Contoh
kind: kota
zone: Asia/Makassar
opds:
  - { key: dinkes, name: Dinas Kesehatan, shortName: Dinkes }
people:
  - { email: data@contoh.id, position: Pengelola Data, opd: dinkes }
datasets:
  - { key: imunisasi, title: Cakupan Imunisasi, opd: dinkes, frequency: monthly, informationClass: berkala, unit: persen }
`

function configurationOf(text: string) {
  const read = readRegency(text)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1))
  return read.configuration
}

const scheduled = (schedules: string, frequency = 'frequency: monthly, ') =>
  regency
    .replace('frequency: monthly, ', frequency)
    .replace('unit: persen }', `unit: persen, schedules: [${schedules}] }`)

test('a schedule says by which SOP a dataset is carried out; what is usual is left out', () => {
  const usual = { dataset: 'imunisasi', opens: 'period-end', afterDays: 0, startsOn: null, endsOn: null }
  const text = scheduled(
    '{ sop: unggah }, { sop: tinjau, opens: period-start, afterDays: 9, startsOn: 2026-01-01, endsOn: 2026-12-31 }',
  )
  expect(configurationOf(text).schedules).toEqual([
    { ...usual, sop: 'unggah' },
    {
      ...{ dataset: 'imunisasi', sop: 'tinjau', opens: 'period-start', afterDays: 9 },
      ...{ startsOn: '2026-01-01', endsOn: '2026-12-31' },
    },
  ])
  expect(configurationOf(regency).schedules).toEqual([])
})

test('a frequency may be left out where the class gives one, and nowhere else', () => {
  const [byClass] = configurationOf(scheduled('', '')).datasets
  expect(byClass).toMatchObject({ frequency: null, informationClass: 'berkala' })
  const read = readRegency(scheduled('', '').replace('berkala', 'setiap-saat'))
  expect(read).toMatchObject({
    problems: [{ path: '/datasets/0', message: { en: 'Item 1 of `datasets` lacks `frequency`; add it.' } }],
  })
})

test('schedules that cannot be kept are told', () => {
  const told = (schedules: string) => {
    const read = readRegency(scheduled(schedules), sops)
    return 'problems' in read ? read.problems.map(({ path, message }) => [path, message.en]) : []
  }
  expect(told('{ sop: contoh, afterDays: 400 }')).toEqual([
    ['/datasets/0/schedules/0/afterDays', '`afterDays` has to be at most 366.'],
  ])
  expect(told('{ sop: contoh }, { sop: contoh }')).toEqual([
    [
      '/datasets/0/schedules/1/sop',
      'This dataset has a schedule with the SOP `contoh` already; make one of the two.',
    ],
  ])
  expect(told('{ sop: contoh, startsOn: 2026-02-01, endsOn: 2026-01-31 }')).toEqual([
    ['/datasets/0/schedules/0/endsOn', '`endsOn` is before `startsOn`; mend one of the dates.'],
  ])
  expect(told('{ sop: conto }')).toEqual([
    ['/datasets/0/schedules/0/sop', 'SOP `conto` does not exist; did you mean `contoh`?'],
  ])
})
