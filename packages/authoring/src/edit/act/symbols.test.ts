import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../engine/test/drawn-sop.ts'
import { drawingOf } from '../../../test/drawing-of.ts'
import { addPerformer, setJoint } from '../role/performers.ts'
import { addRole } from '../role/roles.ts'
import { insertStep } from '../step/steps.ts'
import { moveSymbol, placeSymbol, removeSymbol } from './symbols.ts'

const withRoles = (drawing: string) => addRole(addRole(drawSop(drawing), 'Kepala'), 'Walidata')
const line = withRoles('a: b\nb: c\nc:')
const acts = (sop: typeof line, row: number) => sop.steps[row - 1]!.acts

describe('a symbol that is placed', () => {
  it('gives the empty symbol of a row its performer, and takes the mark away', () => {
    const sop = placeSymbol(insertStep(line, 1), '1', 'kepala')
    expect(acts(sop, 2)).toMatchObject([{ key: '1', performers: ['kepala'], mark: { kind: 'explicit' } }])
    expect(drawingOf(sop)).toBe('a: 1\n1: b\nb: c\nc:')
  })

  it('is one more of a row whose symbol stands elsewhere, joined inside the row', () => {
    const sop = placeSymbol(line, 'row-2', 'kepala')
    expect(drawingOf(sop)).toBe('a: b\nb: row-2b; row-2b: c\nc:')
    expect(acts(sop, 2).map(({ performers }) => performers)).toEqual([['petugas'], ['kepala']])
    expect(drawingOf(placeSymbol(sop, 'row-2', 'walidata'))).toBe(
      'a: b\nb: row-2b; row-2b: row-2c; row-2c: c\nc:',
    )
  })

  it.each([
    [
      'on the forward way of a decision',
      'a: b\nb: tidak > a | ya > c\nc:',
      2,
      'a: b\nb: tidak > a | ya > row-2b; row-2b: c\nc:',
    ],
    ['in the last row', 'a: b\nb:', 2, 'a: b\nb: row-2b; row-2b:'],
    ['before an end', 'a: b\nb end:', 2, 'a: row-2b\nrow-2b: b; b end:'],
    ['before an end behind others', 'a: b\nb: c; c end:', 2, 'a: b\nb: row-2c; row-2c: c; c end:'],
  ])('is done %s', (_, before, row, after) => {
    expect(drawingOf(placeSymbol(withRoles(before), `row-${row}`, 'kepala'))).toBe(after)
  })

  it('shares the key of a row that had none', () => {
    const sop = placeSymbol(withStep(drawSop('a: c\nb:\nc:'), 2, { acts: [] }), 'row-2', 'petugas')
    expect(drawingOf(sop)).toBe('a: row-2\nrow-2: c\nc:')
  })

  it('changes nothing in a column that has one, or that does not exist', () => {
    expect(placeSymbol(line, 'row-2', 'petugas')).toBe(line)
    expect(placeSymbol(line, 'row-2', 'lenyap')).toBe(line)
    expect(placeSymbol(line, 'lenyap', 'kepala')).toBe(line)
  })
})

describe('a symbol that is removed', () => {
  it('leaves the row joined', () => {
    const sop = placeSymbol(line, 'row-2', 'kepala')
    expect(removeSymbol(sop, 'row-2b')).toEqual(line)
    expect(drawingOf(removeSymbol(sop, 'b'))).toBe('a: row-2b\nrow-2b: c\nc:')
  })

  it('stays without performer when it is the last of its row', () => {
    const sop = removeSymbol(line, 'b')
    expect(drawingOf(sop)).toBe(drawingOf(line))
    expect(acts(sop, 2)).toMatchObject([{ performers: [], mark: { kind: 'missing' } }])
  })
})

it('a symbol that moves to a column has that performer alone', () => {
  const both = setJoint(addPerformer(line, 'a', 'kepala'), 'a', true)
  expect(acts(both, 1)).toMatchObject([{ performers: ['petugas', 'kepala'], isJoint: true }])
  expect(acts(moveSymbol(both, 'a', 'walidata'), 1)).toMatchObject([
    { performers: ['walidata'], isJoint: false },
  ])
})
