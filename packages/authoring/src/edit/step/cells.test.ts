import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../engine/test/drawn-sop.ts'
import { setActivity, setNote, setNumber, setWaktu } from './cells.ts'

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
