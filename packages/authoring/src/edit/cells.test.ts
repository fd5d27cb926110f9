import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../engine/test/drawn-sop.ts'
import { setActivity, setNote, setNumber, setWaktu } from './cells.ts'
import { emptySop } from './empty-sop.ts'
import { freshKey } from './fresh-key.ts'
import { setBareDay, setHeader, setLoopLimit, setTitle } from './header.ts'
import { renumberSteps } from './numbering.ts'

const sop = drawSop('a: b\nb:')
const inferred = { kind: 'inferred', why: 'dibaca', confidence: 0.5 } as const

describe('a cell that is typed into', () => {
  it('holds the text as typed, and blank number and note are none', () => {
    expect(setActivity(sop, 'row-1', 'Menyusun ').steps[0]!.activity).toBe('Menyusun ')
    expect(setNumber(sop, 'row-1', ' ').steps[0]!.number).toBeNull()
    expect(setNote(sop, 'row-1', 'Lihat SOP').steps[0]!.note).toBe('Lihat SOP')
  })

  it('holds a standard time as the engine reads it', () => {
    expect(setWaktu(sop, 'row-1', '2 hari kerja').steps[0]!.waktu).toMatchObject({
      kind: 'fixed',
      text: '2 hari kerja',
      max: [{ value: 2, unit: 'day', day: 'working' }],
    })
    expect(setWaktu(sop, 'row-1', '').steps[0]!.waktu).toEqual({ kind: 'none', text: null })
  })

  it('keeps a better reading of the same words', () => {
    const waktu = { kind: 'conditional', text: '2 hari', by: 'frequency' } as const
    const read = withStep(sop, 1, { waktu })
    expect(setWaktu(read, 'row-1', '2 hari')).toBe(read)
  })

  it('loses its mark, and only its own', () => {
    const marked = withStep(sop, 1, { marks: { activity: inferred, note: inferred } })
    expect(setActivity(marked, 'row-1', sop.steps[0]!.activity).steps[0]!.marks).toEqual({ note: inferred })
  })

  it('is the same object where nothing changes', () => {
    expect(setActivity(sop, 'row-1', sop.steps[0]!.activity)).toBe(sop)
    expect(setActivity(sop, 'lenyap', 'x')).toBe(sop)
  })
})

it('the rows are numbered from the top', () => {
  const skipping = withStep(withStep(sop, 1, { number: null }), 2, { number: '7' })
  expect(renumberSteps(skipping).steps.map(({ number }) => number)).toEqual(['1', '2'])
  expect(renumberSteps(sop)).toBe(sop)
})

describe('the identity', () => {
  it('loses the marks of the cells that are filled in', () => {
    const header = { ...sop.header, marks: { number: inferred, madeOn: inferred } }
    const changed = setHeader({ ...sop, header }, { number: '001/2026', annex: 'Lampiran' })
    expect(changed.header).toMatchObject({
      number: '001/2026',
      annex: 'Lampiran',
      marks: { madeOn: inferred },
    })
    expect(changed.header.marks).not.toHaveProperty('number')
  })

  it('has a title, a reading of the bare day and a loop limit', () => {
    expect(setTitle(sop, 'Judul').title).toBe('Judul')
    expect(setBareDay(sop, 'calendar').bareDay).toBe('calendar')
    expect(setLoopLimit(sop, 3).loopLimit).toBe(3)
    for (const limit of [-1, 1.5, Number.NaN]) expect(setLoopLimit(sop, limit)).toBe(sop)
  })
})

it('an author begins with one empty row and no columns', () => {
  const empty = emptySop({ key: 'baru', title: 'Baru' })
  expect(empty).toMatchObject({ key: 'baru', title: 'Baru', roles: [], bareDay: 'working', loopLimit: 10 })
  expect(empty.steps).toMatchObject([
    { key: '1', number: '1', activity: '', acts: [{ key: '1', performers: [] }] },
  ])
})

it.each([
  ['words', [], 'Surat Tugas (asli)', 'surat-tugas-asli'],
  ['words of which one stands already', ['nota', 'nota-2'], 'Nota', 'nota-3'],
  ['letters with accents', [], 'Célèbre', 'celebre'],
  ['no words', ['1', '3'], '', '2'],
  ['signs alone', [], '✓', '1'],
])('a key is made of %s', (_, taken, words, key) => {
  expect(freshKey(taken, words)).toBe(key)
})
