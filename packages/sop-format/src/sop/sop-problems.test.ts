import { expect, test } from 'vitest'
import { problemAfter } from '../../test/problem-after.ts'

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
  expect(problemAfter('    performer: walidata', '    acts: []').en).toBe(
    '`acts` is empty; give it at least one entry.',
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

test('what is asked of a row names rows of the file and kinds of evidence', () => {
  expect(problemAfter('    needs:', '    apartFrom: [1, 9]\n    needs:')).toMatchObject({
    path: '/steps/1/apartFrom/1',
    en: 'Step `9` does not exist. There are: 1, 2, 3.',
  })
  expect(problemAfter('yields: [data]', 'yields: [{ data: { kinds: [berkas] } }]')).toMatchObject({
    path: '/steps/0/yields/0/data/kinds/0',
    id: 'Butir 1 dari `kinds` harus salah satu dari: note, link, file, resource.',
  })
  expect(problemAfter('yields: [data]', 'yields: [{ data: { required: true } }]').en).toBe(
    '`required` is not known here; did you mean `isRequired`?',
  )
})
