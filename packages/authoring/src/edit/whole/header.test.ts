import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../engine/test/drawn-sop.ts'
import { setBareDay, setHeader, setLoopLimit, setTitle } from './header.ts'

const sop = drawSop('a: b\nb:')
const inferred = { kind: 'inferred', why: 'dibaca', confidence: 0.5 } as const

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
