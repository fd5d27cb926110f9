import { describe, expect, it } from 'vitest'
import { clean, found, use } from '../../test/clean-sop.ts'
import { drawSop, withStep } from '../../test/drawn-sop.ts'
import { castFindings } from './finding-roles.ts'

describe('what a row asks of those who perform it', () => {
  it('is no finding where it can be kept', () => {
    const sop = withStep(withStep(clean, 2, { apartFrom: ['row-1', 'row-3'] }), 3, {
      yields: [{ ...use('data'), isRequired: true, kinds: ['file'] }],
    })
    expect(found(sop, 'unknown-apart-step')).toEqual([])
    expect(found(sop, 'apart-from-itself')).toEqual([])
    expect(found(sop, 'nothing-taken')).toEqual([])
  })

  it('cannot be kept apart from a step that the SOP does not have, or from itself', () => {
    const sop = withStep(clean, 2, { apartFrom: ['lenyap', 'row-2'] })
    expect(found(sop, 'unknown-apart-step')).toMatchObject([
      { severity: 'error', place: { step: 'row-2' }, data: { other: 'lenyap' } },
    ])
    expect(found(sop, 'apart-from-itself')).toMatchObject([{ severity: 'error', place: { step: 'row-2' } }])
  })

  it('cannot be handed in where it is required and no kind is taken', () => {
    const untaken = { ...use('data'), kinds: [] }
    expect(found(withStep(clean, 1, { yields: [untaken] }), 'nothing-taken')).toEqual([])
    const required = { ...untaken, isRequired: true }
    expect(found(withStep(clean, 1, { yields: [required] }), 'nothing-taken')).toMatchObject([
      { severity: 'error', place: { step: 'row-1', artefact: 'data' }, data: { cell: 'yields' } },
    ])
  })
})

describe('steps that are performed by different people', () => {
  const drawn = drawSop('a @produsen: b\nb @walidata,admin: ')
  const sop = withStep(drawn, 2, { apartFrom: ['row-1'] })
  const plays = (role: string, person: string, opd: string | null = null) => ({ role, person, opd })
  const told = (...casts: ReturnType<typeof plays>[]) =>
    castFindings(sop, casts).filter(({ code }) => code === 'apart-one-person')

  it('are told where one and the same person alone plays both', () => {
    expect(told(plays('produsen', 'staf'), plays('walidata', 'staf'))).toMatchObject([
      { severity: 'warning', place: { step: 'row-2' }, data: { other: 'row-1' } },
    ])
  })

  it('are not told where another can perform one of them, or nobody plays them yet', () => {
    expect(told(plays('produsen', 'staf'), plays('walidata', 'staf'), plays('admin', 'kepala'))).toEqual([])
    expect(told(plays('produsen', 'staf'), plays('produsen', 'data'), plays('walidata', 'staf'))).toEqual([])
    expect(told(plays('produsen', 'staf'))).toEqual([])
  })

  it('are told where it is so in a single OPD', () => {
    const everywhere = [plays('walidata', 'walidata'), plays('produsen', 'data', 'dinkes')]
    expect(told(...everywhere)).toEqual([])
    expect(told(...everywhere, plays('produsen', 'walidata', 'diskominfo'))).toHaveLength(1)
  })
})
