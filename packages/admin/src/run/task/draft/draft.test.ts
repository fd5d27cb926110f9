import { expect, test } from 'vitest'
import { brokenLinks, handoversOf, isEmptyDraft, linkAddress, type Draft } from './draft.ts'

const draft = (entries: Draft['entries'], reason = ''): Draft => ({ entries, reason })

test.each([
  ['https://data.go.id/dataset/1', 'https://data.go.id/dataset/1'],
  ['  http://portal.kab.go.id ', 'http://portal.kab.go.id'],
  ['data.go.id/dataset', 'https://data.go.id/dataset'],
  ['bukan alamat', null],
  ['laporan', null],
  ['javascript:alert(1)', null],
  ['ftp://data.go.id', null],
  ['', null],
])('the address %j is read as %j', (typed, address) => {
  expect(linkAddress(typed)).toBe(address)
})

test('what was opened and left blank is not handed in', () => {
  const blank = draft({
    daftar: [
      { id: '1', kind: 'note', text: ' \n' },
      { id: '2', kind: 'link', url: '', title: ' ' },
    ],
  })
  expect(isEmptyDraft(blank)).toBe(true)
  expect(handoversOf(blank)).toEqual([])
  expect(brokenLinks(blank)).toEqual([])
})

test('handovers are what the contract takes: exactly one of note, link and file', () => {
  const full = draft({
    daftar: [
      { id: '1', kind: 'note', text: ' Sudah diperiksa. ' },
      { id: '2', kind: 'link', url: 'data.go.id/1', title: '' },
    ],
    surat: [{ id: '3', kind: 'file', file: { id: 'f', name: 'surat.pdf', size: 10 } }],
  })
  expect(handoversOf(full)).toEqual([
    { artefact: 'daftar', note: 'Sudah diperiksa.' },
    { artefact: 'daftar', link: { url: 'https://data.go.id/1', title: 'https://data.go.id/1' } },
    { artefact: 'surat', file: 'f' },
  ])
})

test('a link that leads nowhere is told apart from a blank one', () => {
  const broken = { id: '1', kind: 'link', url: '', title: 'Tabel penduduk' } as const
  expect(brokenLinks(draft({ daftar: [broken] }))).toEqual([broken])
})

test('a reason alone is a draft worth keeping', () => {
  expect(isEmptyDraft(draft({}, 'Metadata belum lengkap'))).toBe(false)
})
