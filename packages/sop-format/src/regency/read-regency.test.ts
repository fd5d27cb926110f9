import { readSop } from '../sop/read-sop.ts'
import { smallSop } from '../../test/small-sop.ts'
import { expect, test } from 'vitest'
import { officialName } from './regency-configuration.ts'
import { readRegency } from './read-regency.ts'

const regency = `key: contoh
code: '33.13'
name: Contoh
kind: kota
zone: Asia/Makassar
calendar:
  loadedYears: [2025, 2026]
  ramadan:
    - { from: 2025-03-01, until: 2025-03-30 }
  daysOff:
    - { date: 2026-04-01, name: Hari Jadi Kota }
opds:
  - { key: dinkes, name: Dinas Kesehatan, shortName: Dinkes }
  - { key: bps, name: Badan Pusat Statistik, shortName: BPS, isProducer: false }
people:
  - { email: data@contoh.id, position: Pengelola Data, opd: dinkes }
  - { email: sekda@contoh.id, position: Sekretaris Daerah, access: viewer, isSupervisor: true }
casts:
  contoh:
    produsen:
      dinkes: data@contoh.id
    walidata: [sekda@contoh.id, data@contoh.id]
datasets:
  - { key: imunisasi, title: Cakupan Imunisasi, opd: dinkes, frequency: monthly, informationClass: berkala, unit: persen }
`

const sops = [readSop(smallSop)].flatMap((read) => ('sop' in read ? [read.sop] : []))

function configurationOf(text: string) {
  const read = readRegency(text)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1))
  return read.configuration
}

function problemAfter(find: string, replacement: string) {
  expect(regency).toContain(find)
  const read = readRegency(regency.replace(find, replacement), sops)
  if ('configuration' in read) throw new Error('The change was accepted.')
  const { line, column, path, message } = read.problems[0]!
  return { at: `${line}:${column}`, path, ...message }
}

test('a regency is read with everything written out', () => {
  const configuration = configurationOf(regency)
  expect(configuration).toMatchObject({ key: 'contoh', code: '33.13', kind: 'kota', isSample: false })
  expect(officialName(configuration)).toBe('Kota Contoh')
  expect(configuration.opds.map(({ key, isProducer }) => [key, isProducer])).toEqual([
    ['dinkes', true],
    ['bps', false],
  ])
  expect(configuration.people).toEqual([
    {
      email: 'data@contoh.id',
      name: 'Pengelola Data',
      position: 'Pengelola Data',
      opd: 'dinkes',
      access: 'opd-user',
      isSupervisor: false,
    },
    {
      email: 'sekda@contoh.id',
      name: 'Sekretaris Daerah',
      position: 'Sekretaris Daerah',
      opd: null,
      access: 'viewer',
      isSupervisor: true,
    },
  ])
  expect(configuration.casts).toEqual([
    { sop: 'contoh', role: 'produsen', opd: 'dinkes', players: ['data@contoh.id'] },
    { sop: 'contoh', role: 'walidata', opd: null, players: ['sekda@contoh.id', 'data@contoh.id'] },
  ])
  expect(configuration.datasets).toEqual([
    {
      key: 'imunisasi',
      title: 'Cakupan Imunisasi',
      opd: 'dinkes',
      frequency: 'monthly',
      informationClass: 'berkala',
      concept: null,
      definition: null,
      unit: 'persen',
    },
  ])
})

test('the calendar holds the usual hours, each Ramadan, and the days off of the loaded years beside its own', () => {
  const { calendar } = configurationOf(regency)
  expect(calendar.zone).toBe('Asia/Makassar')
  expect(calendar.hours.map(({ from, until, name }) => [from, until, name])).toEqual([
    ['1970-01-01', null, 'Perpres 21/2023'],
    ['2025-03-01', '2025-03-30', 'Perpres 21/2023, Ramadan'],
  ])
  expect(calendar.loadedYears).toEqual([2025, 2026])
  expect(calendar.daysOff['2026-04-01']).toEqual({ name: 'Hari Jadi Kota', kind: 'local', isVerified: true })
  expect(calendar.daysOff['2025-08-18']).toMatchObject({ kind: 'joint-leave' })
  expect(Object.keys(calendar.daysOff).filter((date) => date.startsWith('2024'))).toEqual([])
})

test('without a calendar, every decree that is known counts', () => {
  const without = regency.slice(0, regency.indexOf('calendar:')) + regency.slice(regency.indexOf('opds:'))
  expect(configurationOf(without).calendar.loadedYears).toEqual([2024, 2025, 2026])
})

test('an office may keep hours of its own', () => {
  const hours = `  hours:
    - from: 2025-01-01
      name: Perwal 1/2025
      week: { monday: [07.00-12.00, '12:30-15:00'], saturday: [08.00-11.30] }
  daysOff:`
  expect(configurationOf(regency.replace('  daysOff:', hours)).calendar.hours[0]).toEqual({
    from: '2025-01-01',
    until: null,
    name: 'Perwal 1/2025',
    week: [
      [
        { opens: 420, closes: 720 },
        { opens: 750, closes: 900 },
      ],
      [],
      [],
      [],
      [],
      [{ opens: 480, closes: 690 }],
      [],
    ],
  })
})

test('an office that counts whole days says so; one that says no is one that says nothing', () => {
  const saying = (answer: string) =>
    configurationOf(regency.replace('  daysOff:', `  areDaysWhole: ${answer}\n  daysOff:`)).calendar
  const silent = configurationOf(regency).calendar
  expect(saying('true')).toStrictEqual({ ...silent, areDaysWhole: true })
  expect(saying('false')).toStrictEqual(silent)
  expect(silent).not.toHaveProperty('areDaysWhole')
  expect(problemAfter('  daysOff:', '  areDaysWhole: ya\n  daysOff:')).toMatchObject({
    path: '/calendar/areDaysWhole',
  })
})

test('a year whose decree is not known counts once the file brings its national days', () => {
  expect(problemAfter('[2025, 2026]', '[2027]')).toMatchObject({
    at: '7:17',
    path: '/calendar/loadedYears/0',
    en: expect.stringContaining('The holidays of 2027 are not known'),
  })
  const brought = regency
    .replace('[2025, 2026]', '[2027]')
    .replace('2026-04-01, name: Hari Jadi Kota', '2027-01-01, name: Tahun Baru, kind: national')
  expect(configurationOf(brought).calendar.loadedYears).toEqual([2027])
})

test('hours that cannot be counted with are refused', () => {
  const hours = (week: string, until = '') =>
    problemAfter(
      '  daysOff:',
      `  hours:\n    - { from: 2025-01-01, ${until}name: Jam, week: ${week} }\n  daysOff:`,
    )
  expect(hours('{ monday: [08.00-12.00, 11.00-15.00] }').en).toBe(
    'The hours "Jam" of Monday overlap or are out of order; list them from the morning on.',
  )
  expect(hours('{ monday: [12.00-08.00] }').id).toContain('misalnya 07.30-12.00')
  expect(hours('{ monday: [08.00-12.00] }', 'until: 2024-01-01, ').en).toContain('end before they begin')
  expect(hours('{ monday: [08.00-12.00] }', 'until: 2026-01-01, ').id).toContain('tidak pernah buka')
  expect(hours('{ senin: [08.00-12.00] }').en).toContain('monday, tuesday')
})

test('unknown OPDs, people, SOPs and roles are named with the nearest known one', () => {
  expect(problemAfter('Data, opd: dinkes', 'Data, opd: dinkse')).toMatchObject({
    at: '16:61',
    path: '/people/0/opd',
    id: 'OPD `dinkse` tidak ada; maksud Anda `dinkes`?',
  })
  expect(problemAfter('Imunisasi, opd: dinkes', 'Imunisasi, opd: dinas').path).toBe('/datasets/0/opd')
  expect(problemAfter('      dinkes: data', '      dinkez: data')).toMatchObject({
    at: '21:7',
    path: '/casts/contoh/produsen/dinkez',
  })
  expect(problemAfter('[sekda@contoh.id,', '[seda@contoh.id,')).toMatchObject({
    path: '/casts/contoh/walidata/0',
    en: 'Person with e-mail `seda@contoh.id` does not exist; did you mean `sekda@contoh.id`?',
  })
  expect(problemAfter('  contoh:', '  conto:')).toMatchObject({
    at: '19:3',
    path: '/casts/conto',
    en: 'SOP `conto` does not exist; did you mean `contoh`?',
  })
  expect(problemAfter('    walidata:', '    walidta:')).toMatchObject({
    at: '22:5',
    en: 'Role `walidta` does not exist; did you mean `walidata`?',
  })
})

test('casts are taken as they are where the SOPs are not at hand', () => {
  expect(configurationOf(regency.replace('  contoh:', '  lain:')).casts[0]).toMatchObject({ sop: 'lain' })
})

test('keys and days that are taken twice are refused', () => {
  expect(problemAfter('key: bps', 'key: dinkes')).toMatchObject({ path: '/opds/1/key' })
  expect(problemAfter('email: sekda', 'email: data').path).toBe('/people/1/email')
  expect(problemAfter('Kota }', 'Kota }\n    - { date: 2026-04-01, name: Lagi }')).toMatchObject({
    path: '/calendar/daysOff/1/date',
  })
})

test('codes, addresses and choices are told how to be written', () => {
  expect(problemAfter("'33.13'", '3313').id).toBe(
    '`code` harus berupa kode wilayah Kemendagri, misalnya 33.13, atau 33 untuk provinsi.',
  )
  expect(configurationOf(regency.replace("'33.13'", '18.10')).code).toBe('18.10')
  expect(problemAfter('email: data@contoh.id', 'email: Data Contoh').en).toContain(
    'an e-mail address in lower case',
  )
  expect(problemAfter('monthly', 'bulanan').en).toBe(
    '`frequency` has to be one of: monthly, quarterly, semester, yearly.',
  )
  expect(problemAfter('zone: Asia/Makassar', 'zone: WITA').id).toContain('Asia/Makassar')
  expect(problemAfter('position: Pengelola Data, ', '').en).toBe(
    'Item 1 of `people` lacks `position`; add it.',
  )
})

test('a text that is no regency is refused like any other', () => {
  expect(readRegency('')).toMatchObject({ problems: [{ line: 1, column: 1, path: '' }] })
  expect(readRegency('a: [')).toMatchObject({ problems: [{ line: 1 }] })
})

test('a province watches, is in no province, and carries nothing out', () => {
  const province = `key: contoh-raya\ncode: 33\nname: Contoh Raya\nkind: provinsi\nzone: Asia/Jakarta\nopds: []\npeople:\n  - { email: bappeda@contoh.id, position: Bappeda, access: admin }\n`
  const configuration = configurationOf(province)
  expect(configuration).toMatchObject({ code: '33', kind: 'provinsi', province: null })
  expect(officialName(configuration)).toBe('Provinsi Contoh Raya')
  expect(configurationOf(regency.replace('kind: kota', 'kind: kota\nprovince: contoh-raya')).province).toBe(
    'contoh-raya',
  )
  const read = readRegency(regency.replace('kind: kota', 'kind: nasional\nprovince: contoh-raya'))
  if ('configuration' in read) throw new Error('A watcher with casts was accepted.')
  expect(read.problems.map(({ path, message }) => [path, message.en])).toEqual([
    ['/province', 'A province and the nation are in no province; remove `province`.'],
    ['/casts', 'A province and the nation only watch and carry no SOP out; remove `casts`.'],
    ['/datasets', 'A province and the nation only watch and carry no SOP out; remove `datasets`.'],
  ])
})
