import { expect, test } from 'vitest'
import { slotsOf, unfilledSlots } from './slots.ts'

const use = (key: string, text: string, name = 'Daftar Data') => ({ text, artefact: { key, name } })

test('a slot speaks in the words of its cell, and in the name of the artefact where the cell has none', () => {
  expect(slotsOf([use('daftar', 'Draft Daftar Data'), use('surat', '', 'Surat pengantar')])).toEqual([
    { artefact: 'daftar', text: 'Draft Daftar Data' },
    { artefact: 'surat', text: 'Surat pengantar' },
  ])
})

test('an artefact that a cell names twice is one slot with both wordings', () => {
  expect(
    slotsOf([use('daftar', 'Daftar Data'), use('daftar', 'Daftar Data final'), use('daftar', 'Daftar Data')]),
  ).toEqual([{ artefact: 'daftar', text: 'Daftar Data; Daftar Data final' }])
})

test('a slot with blank fields only is still unfilled', () => {
  const slots = slotsOf([use('daftar', 'Daftar'), use('surat', 'Surat')])
  const entries = {
    daftar: [{ id: '1', kind: 'note', text: '' } as const],
    surat: [{ id: '2', kind: 'note', text: 'Ada' } as const],
  }
  expect(unfilledSlots(slots, { entries, reason: '' }).map(({ artefact }) => artefact)).toEqual(['daftar'])
})
