import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSop } from './read-sop.ts'

const sheet = `key: contoh
title: Contoh
roles:
  - { key: produsen, name: Produsen Data }
  - { key: walidata, name: Walidata }
stages:
  - { key: pemeriksaan, number: 1, name: Pemeriksaan }
artefacts:
  - { key: data, name: Data sektoral }
steps:
  - number: 1
    activity: Mengirim data
    performer: produsen
    waktu: 1 hari
    yields: [data]
  - number: 2
    stage: pemeriksaan
    activity: Memeriksa data
    performer: walidata
    outcomes: { Ya: 3, Tidak: 1 }
    needs:
      - data: Data yang dikirim
  - number: 3
    activity: Menyebarluaskan
    performer: { role: walidata, inferred: Perpres 39/2019, confidence: 0.9 }
`

function sopOf(text: string) {
  const read = readSop(text)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1))
  return read.sop
}

/** The first problem of the sheet after one change, as `line:column path`, with its sentences. */
function problemAfter(find: string, replacement: string) {
  expect(sheet).toContain(find)
  const read = readSop(sheet.replace(find, replacement))
  if ('sop' in read) throw new Error('The change was accepted.')
  const { line, column, path, message } = read.problems[0]!
  return { at: `${line}:${column}`, path, ...message }
}

test('a plain sheet becomes an SOP in which everything is written out', () => {
  const sop = sopOf(sheet)
  expect(sop).toMatchObject({
    bareDay: 'working',
    loopLimit: 10,
    remarks: [],
    header: { number: null, legalBasis: [], marks: {} },
  })
  expect(sop.roles[1]).toEqual({
    key: 'walidata',
    name: 'Walidata',
    aliases: [],
    national: null,
    scope: 'regency',
    mark: { kind: 'explicit' },
  })
  const explicit = { kind: 'explicit' }
  expect(sop.steps.map(({ acts }) => acts)).toEqual([
    [
      {
        key: '1',
        kind: 'process',
        performers: ['produsen'],
        isJoint: false,
        waitsFor: 'any',
        mark: explicit,
        outcomes: [{ key: 'done', label: null, to: ['2'], mark: explicit }],
      },
    ],
    [
      {
        key: '2',
        kind: 'decision',
        performers: ['walidata'],
        isJoint: false,
        waitsFor: 'any',
        mark: explicit,
        outcomes: [
          { key: 'ya', label: 'Ya', to: ['3'], mark: explicit },
          { key: 'tidak', label: 'Tidak', to: ['1'], mark: explicit },
        ],
      },
    ],
    [
      {
        key: '3',
        kind: 'process',
        performers: ['walidata'],
        isJoint: false,
        waitsFor: 'any',
        mark: { kind: 'inferred', why: 'Perpres 39/2019', confidence: 0.9 },
        outcomes: [{ key: 'done', label: null, to: [], mark: explicit }],
      },
    ],
  ])
  expect(sop.steps[0]!.yields).toEqual([{ artefact: 'data', text: 'Data sektoral' }])
  expect(sop.steps[1]!.needs).toEqual([{ artefact: 'data', text: 'Data yang dikirim' }])
  expect(sop.steps[0]!.waktu).toMatchObject({
    kind: 'fixed',
    text: '1 hari',
    max: [{ value: 1, unit: 'day', day: 'bare' }],
  })
})

test('printed numbers keep their letters: a dot, a zero at the end, zeros in front', () => {
  const numbers = (printed: string) =>
    sopOf(sheet.replace('Ya: 3', 'Ya: []').replace('number: 3', `number: ${printed}`)).steps[2]!.number
  expect(['3.', '1.10', '007', '3', "'3'", '3a'].map(numbers)).toEqual(['3.', '1.10', '007', '3', '3', '3a'])
})

test('several acts in a row are lettered and follow each other; an arrow to the row leads to the first', () => {
  const acts = 'acts: [{ performer: walidata }, { performer: produsen, outcomes: { Setuju: 3, Tolak: 2 } }]'
  const sop = sopOf(sheet.replace('performer: walidata\n    outcomes: { Ya: 3, Tidak: 1 }', acts))
  expect(sop.steps[0]!.acts[0]!.outcomes[0]!.to).toEqual(['2a'])
  expect(sop.steps[1]!.acts.map(({ key, outcomes }) => [key, outcomes.map(({ to }) => to)])).toEqual([
    ['2a', [['2b']]],
    ['2b', [['3'], ['2a']]],
  ])
})

test('a row without a performer is missing one, and is not refused', () => {
  expect(sopOf(sheet.replace('    performer: produsen\n', '')).steps[0]!.acts[0]).toMatchObject({
    performers: [],
    mark: { kind: 'missing' },
  })
})

test('what the words of a waktu do not say can be said in fields', () => {
  const waktu = 'waktu: { kind: fixed, text: 30, max: [{ value: 30, unit: minute }] }'
  expect(sopOf(sheet.replace('waktu: 1 hari', waktu)).steps[0]!.waktu).toEqual({
    kind: 'fixed',
    text: '30',
    min: [{ value: 30, unit: 'minute' }],
    max: [{ value: 30, unit: 'minute' }],
    clock: 'working',
  })
})

test('an unknown field is named with the one that was meant', () => {
  expect(problemAfter('title:', 'titel:')).toMatchObject({
    at: '1:1',
    path: '',
    en: 'This file lacks `title`; add it.',
  })
  expect(problemAfter('    waktu: 1 hari', '    wkatu: 1 hari')).toEqual({
    at: '14:5',
    path: '/steps/0/wkatu',
    id: '`wkatu` tidak dikenal di sini; maksud Anda `waktu`?',
    en: '`wkatu` is not known here; did you mean `waktu`?',
  })
  expect(problemAfter('    waktu: 1 hari', '    xyz: 1').en).toContain('What can be used: number, key, stage')
})

test('a field that is missing is asked for where it belongs', () => {
  expect(problemAfter('    activity: Mengirim data\n', '')).toMatchObject({
    at: '11:5',
    path: '/steps/0',
    id: 'Butir 1 dari `steps` belum memuat `activity`; tambahkan.',
  })
})

test('a value of the wrong kind is told what it should be', () => {
  expect(problemAfter('number: 2', 'number: [2]')).toMatchObject({
    at: '16:13',
    path: '/steps/1/number',
    en: '`number` has to be a text.',
  })
  expect(problemAfter('roles:\n', 'bareDay: kerja\nroles:\n').id).toBe(
    '`bareDay` harus salah satu dari: working, calendar.',
  )
  expect(problemAfter('roles:\n', 'loopLimit: -1\nroles:\n').id).toBe('`loopLimit` harus paling sedikit 0.')
  expect(problemAfter('roles:\n', 'loopLimit: 1.5\nroles:\n').en).toBe(
    '`loopLimit` has to be a whole number.',
  )
  expect(problemAfter('confidence: 0.9', 'confidence: 9').en).toBe('`confidence` has to be at most 1.')
})

test('an outcome without a target is not read as an end', () => {
  expect(problemAfter('Ya: 3', 'Ya:').en).toBe(
    '`Ya` has to be a text or a list (each item begins with `- `) or nested fields (`name: value`).',
  )
})

test('a key is told which letters it may have', () => {
  expect(problemAfter('key: walidata', 'key: Wali Data').id).toBe(
    '`key` bukan kunci yang sah; pakai huruf kecil, angka, `-`, dan `.` saja, misalnya `wali-data`.',
  )
  expect(problemAfter('- data: Data yang dikirim', '- Data Baru: x').en).toContain(
    '`Data Baru` is not a valid key',
  )
})

test('a date has to exist', () => {
  const header = (date: string) => problemAfter('roles:\n', `header: { madeOn: ${date} }\nroles:\n`)
  expect(header('2025-02-30')).toMatchObject({ at: '3:19', path: '/header/madeOn' })
  expect(header('10 Maret 2025').id).toBe(
    '`madeOn` bukan tanggal yang ada; tulis sebagai tahun-bulan-hari, misalnya 2025-03-10.',
  )
  expect(header('{ date: 2025-13-01 }').path).toBe('/header/madeOn/date')
})

test('a reading needs its confidence, and excludes that the value is missing', () => {
  expect(problemAfter(', confidence: 0.9', '').en).toContain('`inferred` needs `confidence` beside it')
  expect(problemAfter('confidence: 0.9', 'confidence: 0.9, missing: true').en).toBe(
    '`missing` cannot stand beside the other fields here; remove one of them.',
  )
})

test('fields that contradict each other are not guessed at', () => {
  expect(problemAfter('outcomes: {', 'next: 3\n    outcomes: {').path).toBe('/steps/1/next')
  expect(
    problemAfter('    performer: produsen', '    performer: produsen\n    acts: [{ performer: produsen }]')
      .path,
  ).toBe('/steps/0/performer')
  expect(problemAfter('waktu: 1 hari', 'waktu: { kind: none, max: [{ value: 1, unit: day }] }').path).toBe(
    '/steps/0/waktu/max',
  )
  expect(problemAfter('waktu: 1 hari', 'waktu: { kind: fixed, text: 30 }').en).toBe(
    '`waktu` lacks `max`; add it.',
  )
})

test('two artefacts in one item are told to take a line each', () => {
  expect(problemAfter('- data: Data yang dikirim', '- { data: A, lain: B }').en).toContain(
    'begin each pair with `- `',
  )
})

test('a list that must not be empty says so', () => {
  expect(problemAfter(sheet.slice(sheet.indexOf('steps:')), 'steps: []').en).toBe(
    '`steps` is empty; give it at least one entry.',
  )
})

test('an unknown role, stage, artefact or act is named with the nearest known one', () => {
  expect(problemAfter('performer: walidata', 'performer: walidta')).toEqual({
    at: '19:16',
    path: '/steps/1/performer',
    id: 'Peran `walidta` tidak ada; maksud Anda `walidata`?',
    en: 'Role `walidta` does not exist; did you mean `walidata`?',
  })
  expect(problemAfter('role: walidata', 'role: [walidata, kepala]')).toMatchObject({
    path: '/steps/2/performer/role/1',
    en: 'Role `kepala` does not exist. There are: produsen, walidata.',
  })
  expect(problemAfter('stage: pemeriksaan', 'stage: pemriksaan').id).toBe(
    'Tahapan `pemriksaan` tidak ada; maksud Anda `pemeriksaan`?',
  )
  expect(problemAfter('yields: [data]', 'yields: [dataa]')).toMatchObject({
    at: '15:14',
    en: 'Artefact `dataa` does not exist; did you mean `data`?',
  })
  expect(problemAfter('Tidak: 1', 'Tidak: { to: 9 }')).toMatchObject({
    path: '/steps/1/outcomes/Tidak/to',
    en: 'Step or act `9` does not exist. There are: 1, 2, 3.',
  })
})

test('a key that is taken twice is refused at its second place', () => {
  expect(problemAfter('key: walidata', 'key: produsen')).toMatchObject({
    at: '5:12',
    en: 'Role `produsen` stands further up already; give this one another key (`key: …`).',
  })
  expect(problemAfter('number: 2', 'number: 1')).toMatchObject({
    at: '16:5',
    path: '/steps/1',
    id: 'Langkah `1` sudah ada di atas; beri kunci lain (`key: …`).',
  })
  expect(problemAfter('{ Ya: 3, Tidak: 1 }', '{ Tidak: 3, tidak: 1 }').en).toContain(
    'Outcome `tidak` stands further up already',
  )
})

test('an outcome without words asks for a key', () => {
  expect(problemAfter('{ Ya: 3, Tidak: 1 }', '[{ to: 3 }, { key: tidak, to: 1 }]')).toMatchObject({
    path: '/steps/1/outcomes/0',
  })
  expect(problemAfter('{ Ya: 3,', "{ '—': 3,").en).toContain('no word that a key could be made of')
})

test('YAML that cannot be read says where and what to do', () => {
  expect(problemAfter('    performer: produsen', '\tperformer: produsen')).toMatchObject({
    at: '13:1',
    id: 'Baris ini dilekukkan dengan tab; ganti setiap tab dengan dua spasi.',
  })
  expect(problemAfter('title: Contoh', 'title: Contoh: satu').en).toContain('put it in single quotes')
  expect(problemAfter('title: Contoh', '  title: Contoh').en).toContain('two spaces per level')
  expect(problemAfter('yields: [data]', 'yields: [data').en).toContain('a bracket is not closed')
  expect(problemAfter('title: Contoh', 'title: @satu').en).toContain('cannot be read')
  expect(problemAfter('title: Contoh', 'title: *penting*').en).toContain('special meaning')
  expect(problemAfter('title: Contoh', 'title: Contoh\ntitle: Lain')).toMatchObject({
    at: '3:1',
    en: '`title` is written twice in the same place; remove or merge one of them.',
  })
  expect(problemAfter('title: Contoh', 'title: Contoh\n---\na: 1').id).toContain('lebih dari satu dokumen')
  expect(problemAfter('title: Contoh', 'title: "Contoh \\q"').en).toContain('unknown letter')
  expect(problemAfter('    stage: pemeriksaan', '   stage: pemeriksaan').en).toContain('`- ` before an item')
})

test('a text that is no configuration is refused whole', () => {
  const first = (text: string) => {
    const read = readSop(text)
    return 'problems' in read ? read.problems[0] : read
  }
  expect(first('')).toMatchObject({
    line: 1,
    column: 1,
    path: '',
    message: { en: 'This file has to be nested fields (`name: value`).' },
  })
  expect(first('hanya teks')).toMatchObject({ line: 1, column: 1, path: '' })
  expect(first('x'.repeat(1_000_001))).toMatchObject({
    message: { id: expect.stringContaining('lebih dari 1000 kB') },
  })
  expect(first('['.repeat(20_000))).toMatchObject({ line: 1 })
  expect(
    first(
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    ),
  ).toMatchObject({
    message: { en: expect.stringContaining('too often') },
  })
})

test('problems come in the order of the file, no more than a person can use', () => {
  const read = readSop(sheet.replaceAll('activity', 'aktivitas') + '    x: 1\n'.repeat(1))
  const places = 'problems' in read ? read.problems.map(({ line }) => line) : []
  expect(places).toEqual([...places].sort((left, right) => left - right))
  const many = readSop(`key: a\ntitle: b\nroles: [${'{},'.repeat(200)}]\nsteps: [{ activity: c }]`)
  expect('problems' in many && many.problems.length).toBe(50)
})

test('no text makes the reader throw', () => {
  const damaged = fc
    .array(
      fc.tuple(
        fc.nat(sheet.length),
        fc.nat(4),
        fc.oneof(fc.string(), fc.constantFrom('\t', '- ', ': ', '*a', '&a ', '{', '[', '"', '!!x ')),
      ),
    )
    .map((changes) =>
      changes.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), sheet),
    )
  const isRead = (text: string) => {
    const read = readSop(text)
    return (
      'sop' in read ||
      (read.problems.length > 0 &&
        read.problems.every(({ line, message }) => line >= 1 && message.id && message.en))
    )
  }
  fc.assert(fc.property(damaged, isRead), { numRuns: 1000 })
  fc.assert(fc.property(fc.string({ unit: 'binary' }), isRead), { numRuns: 300 })
})
