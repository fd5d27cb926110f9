import { expect, test } from 'vitest'
import type { EvidenceKind } from '../../../generated/graphql.ts'
import { slotsOf, unfilledSlots } from './slots.ts'

const all = ['NOTE', 'LINK', 'FILE', 'RESOURCE'] as const
const use = (key: string, text: string, name = 'Daftar Data') => ({
  text,
  artefact: { key, name },
  isRequired: false,
  kinds: all as readonly EvidenceKind[],
})
const optional = { isRequired: false, kinds: [...all] }

test('a slot speaks in the words of its cell, and in the name of the artefact where the cell has none', () => {
  expect(slotsOf([use('daftar', 'Draft Daftar Data'), use('surat', '', 'Surat pengantar')])).toEqual([
    { artefact: 'daftar', text: 'Draft Daftar Data', ...optional },
    { artefact: 'surat', text: 'Surat pengantar', ...optional },
  ])
})

test('an artefact that a cell names twice is one slot with both wordings', () => {
  expect(
    slotsOf([use('daftar', 'Daftar Data'), use('daftar', 'Daftar Data final'), use('daftar', 'Daftar Data')]),
  ).toEqual([{ artefact: 'daftar', text: 'Daftar Data; Daftar Data final', ...optional }])
})

test('a slot with blank fields only is still unfilled', () => {
  const slots = slotsOf([use('daftar', 'Daftar'), use('surat', 'Surat')])
  const entries = {
    daftar: [{ id: '1', kind: 'note', text: '' } as const],
    surat: [{ id: '2', kind: 'note', text: 'Ada' } as const],
  }
  expect(unfilledSlots(slots, { entries, reason: '' }).map(({ artefact }) => artefact)).toEqual(['daftar'])
})

test('two wordings of one artefact ask for it when one does, and take what both take', () => {
  const [slot] = slotsOf([
    { ...use('daftar', 'Daftar'), kinds: ['FILE', 'LINK'] },
    { ...use('daftar', 'Daftar final'), kinds: ['FILE'], isRequired: true },
  ])
  expect(slot).toMatchObject({ isRequired: true, kinds: ['FILE'] })
})
