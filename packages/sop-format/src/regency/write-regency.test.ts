import { withWholeDays } from '@satualur/engine'
import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anyRegency } from '../../test/any-regency.ts'
import { readRegency } from './read-regency.ts'
import type { RegencyConfiguration } from './regency-configuration.ts'
import { writeRegency } from './write-regency.ts'

function configurationOf(text: string): RegencyConfiguration {
  const read = readRegency(text)
  if ('problems' in read) throw new Error(`${JSON.stringify(read.problems, null, 1)}\n${text}`)
  return read.configuration
}

/** Equal but for the order of things that have none of their own. */
function sorted(configuration: RegencyConfiguration): RegencyConfiguration {
  const by = <Item>(items: readonly Item[], nameOf: (item: Item) => string) =>
    items.toSorted((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1))
  return {
    ...configuration,
    opds: by(configuration.opds, ({ key }) => key),
    people: by(configuration.people, ({ email }) => email),
    datasets: by(configuration.datasets, ({ key }) => key),
    schedules: by(configuration.schedules, ({ dataset, sop }) => `${dataset} ${sop}`),
    casts: by(configuration.casts, ({ sop, role, opd }) => `${sop} ${role} ${opd}`).map((cast) => ({
      ...cast,
      players: cast.players.toSorted(),
    })),
  }
}

const folder = join(import.meta.dirname, '..', '..', '..', 'sample', 'regencies')
const samples = readdirSync(folder).map((key) => readFileSync(join(folder, key, 'regency.yaml'), 'utf8'))

test('any regency that is written reads back as the same regency, and is written the same again', () => {
  fc.assert(
    fc.property(anyRegency, (regency) => {
      const text = writeRegency(regency)
      const read = configurationOf(text)
      expect(sorted(read)).toEqual(sorted(regency))
      expect(writeRegency(read)).toBe(text)
      expect(writeRegency(regency, text)).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test('any regency that is written into the text of another reads back as the same regency', () => {
  const formers = fc.oneof(
    anyRegency.map((regency) => writeRegency(regency)),
    fc.constantFrom(...samples),
  )
  fc.assert(
    fc.property(anyRegency, formers, (regency, former) => {
      const text = writeRegency(regency, former)
      expect(sorted(configurationOf(text))).toEqual(sorted(regency))
      expect(writeRegency(regency, text)).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test('the five sample files are written as they stand', () => {
  expect(samples).toHaveLength(5)
  for (const text of samples) {
    const regency = configurationOf(text)
    expect(writeRegency(regency, text)).toBe(text)
    expect(writeRegency(fromDatabase(regency), text)).toBe(text)
    expect(sorted(configurationOf(writeRegency(regency)))).toEqual(sorted(regency))
  }
})

/** In the order in which a database tells it: by key, and the calendar's days by date. */
const fromDatabase = (regency: RegencyConfiguration): RegencyConfiguration => {
  const days = Object.entries(regency.calendar.daysOff).toSorted(([left], [right]) => (left < right ? -1 : 1))
  return { ...sorted(regency), calendar: { ...regency.calendar, daysOff: Object.fromEntries(days) } }
}

const annotated = `# Milik kita bersama.

key: contoh # kunci
code: 33.13   # tanpa petik
name: Contoh
kind: kota
zone: Asia/Makassar
isSample: false # sudah usang
# Kalender
calendar:
  loadedYears: [2024, 2025, 2026] # sama dengan biasanya
  daysOff:
    # hari jadi
    - { date: 2026-04-01, name: Hari Jadi Kota }  # Perda 1
    - { date: 2026-03-01, name: Lainnya, kind: local }

# Yang memakai data
opds:
  # yang pertama
  - key: dinkes # satu
    name: Dinas Kesehatan
    shortName: Dinkes
    isProducer: true # memang begitu
  - { key: bps, name: 'Badan Pusat Statistik', shortName: BPS, isProducer: false } # pembina

people:
  - email: data@contoh.id
    position: Pengelola Data # sejak 2024
    opd: dinkes
  - email: admin@contoh.id # kepala
    position: Administrator
    access: admin
casts:
  contoh:
    produsen:
      dinkes: [data@contoh.id] # sendiri
    walidata: [data@contoh.id, admin@contoh.id]
# selesai
`

describe('a file with comments', () => {
  const regency = configurationOf(annotated)
  const changed = (change: Partial<RegencyConfiguration>) =>
    writeRegency(fromDatabase({ ...regency, ...change }), annotated)

  test('stays to the letter when nothing changed, in whatever order the rows come', () => {
    expect(changed({})).toBe(annotated)
  })

  test('says that days are whole once they are, and nothing once they no longer are', () => {
    const whole = changed({ calendar: withWholeDays(regency.calendar, true) })
    expect(whole).toContain('  areDaysWhole: true\n')
    expect(configurationOf(whole).calendar).toEqual({ ...regency.calendar, areDaysWhole: true })
    expect(writeRegency(fromDatabase(regency), whole)).not.toContain('areDaysWhole')
  })

  test('changes only where a field changed', () => {
    const people = regency.people.map((one) =>
      one.email === 'data@contoh.id' ? { ...one, position: 'Statistisi', name: 'Statistisi' } : one,
    )
    expect(changed({ people })).toBe(annotated.replace('Pengelola Data', 'Statistisi'))
    const opds = regency.opds.map((one) => (one.key === 'bps' ? { ...one, shortName: 'BPS Kota' } : one))
    expect(changed({ opds })).toBe(annotated.replace('shortName: BPS,', 'shortName: BPS Kota,'))
  })

  test('keeps its comments beside what is added and what is taken away', () => {
    const dinsos = { key: 'dinsos', name: 'Dinas Sosial', shortName: 'Dinsos', isProducer: true }
    expect(changed({ opds: [dinsos, ...regency.opds] })).toBe(
      annotated.replace(
        '# pembina\n',
        '# pembina\n  - key: dinsos\n    name: Dinas Sosial\n    shortName: Dinsos\n',
      ),
    )
    const days = Object.entries(regency.calendar.daysOff).filter(([date]) => date !== '2026-03-01')
    expect(changed({ calendar: { ...regency.calendar, daysOff: Object.fromEntries(days) } })).toBe(
      annotated.replace('    - { date: 2026-03-01, name: Lainnya, kind: local }\n', ''),
    )
    expect(changed({ casts: regency.casts.filter(({ role }) => role !== 'produsen') })).toBe(
      annotated.replace('    produsen:\n      dinkes: [data@contoh.id] # sendiri\n', ''),
    )
  })

  test('gives way to the configuration where it cannot be read', () => {
    expect(writeRegency(regency, 'key: [')).toBe(writeRegency(regency))
  })
})

test('what is usual is not written', () => {
  const minimal = `key: contoh\nname: Contoh\nkind: kota\nzone: Asia/Jakarta\nisSample: false\nopds: []\npeople: [{ email: a@b.id, position: Admin, access: admin }]\n`
  expect(writeRegency(configurationOf(minimal)))
    .toBe(`# Kabupaten/kota untuk SatuAlur. Arti setiap isian: docs/configuration.md

key: contoh
name: Contoh
kind: kota
zone: Asia/Jakarta

opds: []

people:
  - email: a@b.id
    position: Admin
    access: admin
`)
})
