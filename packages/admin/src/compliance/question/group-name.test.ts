import { expect, test } from 'vitest'
import { groupName, stepInSentence } from './group-name.ts'

const titles = new Map([
  ['s1', 'Pengunggahan Data · Portal'],
  ['s2', 'Penyebarluasan Data'],
])

test('a step is told apart from the title of its SOP, whatever stands in the title', () => {
  expect(
    groupName(
      { key: 's1:periksa', label: 'Pengunggahan Data · Portal · langkah 5: Memeriksa · menilai' },
      titles,
    ),
  ).toEqual({
    name: 'langkah 5: Memeriksa · menilai',
    sop: 'Pengunggahan Data · Portal',
  })
})

test('where there is one SOP its title is left out', () => {
  const one = new Map([['s2', 'Penyebarluasan Data']])
  expect(groupName({ key: 's2:walidata', label: 'Penyebarluasan Data · Wali Data' }, one)).toEqual({
    name: 'Wali Data',
    sop: null,
  })
})

test('an OPD or an SOP is called by its name', () => {
  expect(groupName({ key: 'o1', label: 'Dinas Kesehatan' }, titles)).toEqual({
    name: 'Dinas Kesehatan',
    sop: null,
  })
  expect(groupName({ key: 's2', label: 'Penyebarluasan Data' }, titles)).toEqual({
    name: 'Penyebarluasan Data',
    sop: null,
  })
})

test('an SOP that is not known keeps the words of the server', () => {
  expect(groupName({ key: 'x:a', label: 'Lama · Admin' }, titles).name).toBe('Lama · Admin')
})

test('a step goes into a sentence by its number, or by its words where the paper gives it none', () => {
  const told = (name: string) => stepInSentence({ name, sop: null })
  expect(told('langkah 5: Memeriksa kesesuaian data')).toBe('langkah 5')
  expect(told('step 5a: Memeriksa kesesuaian data')).toBe('step 5a')
  expect(told('Memeriksa data')).toBe('“Memeriksa data”')
})

test('where several SOPs have a step of that number, the sentence says of which it is', () => {
  const step = { name: 'langkah 5: Memeriksa kesesuaian data', sop: 'Penyebarluasan Data' }
  expect(stepInSentence(step)).toBe('langkah 5 (Penyebarluasan Data)')
})

test('long words are cut between words', () => {
  const activity = 'Penentuan Daftar Data Daerah berdasarkan Kesepakatan Forum, Data Kabupaten'
  expect(stepInSentence({ name: activity, sop: null })).toBe(
    '“Penentuan Daftar Data Daerah berdasarkan Kesepakatan Forum …”',
  )
})
