import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../engine/test/drawn-sop.ts'
import { drawingOf } from '../../../test/drawing-of.ts'
import { insertStep, removeStep } from './steps.ts'

const inserted = (drawing: string, at: number) => drawingOf(insertStep(drawSop(drawing), at))
const removed = (drawing: string, row: number) => drawingOf(removeStep(drawSop(drawing), `row-${row}`))

describe('a new row', () => {
  it.each([
    ['in the middle of a line', 'a: b\nb: c\nc:', 1, 'a: 1\n1: b\nb: c\nc:'],
    ['at the top', 'a: b\nb:', 0, '1: a\na: b\nb:'],
    ['at the end', 'a: b\nb:', 2, 'a: b\nb: 1\n1:'],
    ['of an empty table', '', 0, '1:'],
    [
      'after a decision, on its way forward',
      'a: b\nb: tidak > a | ya > c\nc:',
      2,
      'a: b\nb: tidak > a | ya > 1\n1: c\nc:',
    ],
    ['after an open decision', 'a: ya > | tidak >', 1, 'a: ya > 1 | tidak >\n1:'],
    [
      'on one of two ways',
      'a: ya > b | tidak > c\nb: d\nc: d\nd:',
      2,
      'a: ya > b | tidak > c\nb: 1\n1: d\nc: d\nd:',
    ],
    ['on one of two branches', 'a: b, c\nb: d\nc: d\nd all:', 1, 'a: 1, c\n1: b\nb: d\nc: d\nd all:'],
    [
      'after an end, before what another way leads to',
      'a: ya > b | tidak > c\nb end:\nc:',
      2,
      'a: ya > b | tidak > 1\nb end:\n1: c\nc:',
    ],
    [
      'after an end, before a join',
      'a: ya > e | tidak > b\nb: c, d\nc: f\nd: f\ne end:\nf all:',
      5,
      'a: ya > e | tidak > b\nb: c, d\nc: 1\nd: 1\ne end:\n1 all: f\nf all:',
    ],
    ['after several symbols of a row', 'a: x; x: b\nb:', 1, 'a: x; x: 1\n1: b\nb:'],
    ['after the last row, which is an end', 'a: b\nb end:', 2, 'a: b\nb end:\n1:'],
  ])('%s is passed by the flow', (_, before, at, after) => {
    expect(inserted(before, at)).toBe(after)
  })

  it('takes the stage of the row above, and its number where the table is counted', () => {
    const staged = withStep(drawSop('a: b\nb: c\nc:'), 1, { stage: 'awal' })
    const sop = insertStep(staged, 1)
    expect(sop.steps.map(({ stage }) => stage)).toEqual(['awal', 'awal', null, null])
    expect(sop.steps.map(({ number }) => number)).toEqual(['1', '2', '3', '4'])
    expect(sop.steps[1]).toMatchObject({ activity: '', acts: [{ kind: 'process', performers: [] }] })
  })

  it('leaves numbers that are not counted as they are printed, and keeps their manner where they are', () => {
    const skipping = withStep(drawSop('a: b\nb:'), 2, { number: '5' })
    expect(insertStep(skipping, 1).steps.map(({ number }) => number)).toEqual(['1', null, '5'])
    const dotted = [1, 2].reduce((sop, row) => withStep(sop, row, { number: `${row}.` }), drawSop('a: b\nb:'))
    expect(insertStep(dotted, 1).steps.map(({ number }) => number)).toEqual(['1.', '2.', '3.'])
  })

  it('leaves the rows that it does not touch the same objects', () => {
    const sop = drawSop('a: b\nb: c\nc: d\nd:')
    const { steps } = insertStep(withStep(sop, 4, { number: null }), 1)
    expect(steps[2]).toBe(sop.steps[1])
    expect(steps[3]).toBe(sop.steps[2])
  })
})

describe('a row that is removed', () => {
  it.each([
    ['from a line', 'a: b\nb: c\nc:', 2, 'a: c\nc:'],
    ['from the top', 'a: b\nb:', 1, 'b:'],
    ['from the end', 'a: b\nb:', 2, 'a:'],
    ['with a decision', 'a: b\nb: tidak > a | ya > c\nc:', 2, 'a: c\nc:'],
    ['with a split', 'x: a\na: b, c\nb: d\nc: d\nd all:', 2, 'x: b, c\nb: d\nc: d\nd all:'],
    ['with a join', 'a: b, c\nb: d\nc: d\nd all: e\ne:', 4, 'a: b, c\nb: e\nc: e\ne all:'],
    ['with several symbols', 'a: b\nb: x; x: ya > c | tidak > b\nc:', 2, 'a: c\nc:'],
    [
      'that work was sent back to',
      'a: b\nb: c\nc: ya > d | tidak > b\nd:',
      2,
      'a: c\nc: ya > d | tidak >\nd:',
    ],
    [
      'that work was sent back to over another',
      'a: b\nb: c\nc: d\nd: ya > e | tidak > b\ne:',
      2,
      'a: c\nc: d\nd: ya > e | tidak > c\ne:',
    ],
    ['that is an end', 'a: ya > b | tidak > c\nb end:\nc:', 2, 'a: ya > | tidak > c\nc:'],
  ])('%s leaves no arrow in the air', (_, before, row, after) => {
    expect(removed(before, row)).toBe(after)
  })

  it('takes the documents with it that no other row names', () => {
    const named = (key: string) => ({ key, name: key, isExternal: false })
    const use = (artefact: string) => ({ artefact, text: artefact })
    const sop = [
      { row: 1, yields: [use('surat'), use('nota')] },
      { row: 2, needs: [use('nota')] },
    ].reduce((all, { row, ...cells }) => withStep(all, row, cells), {
      ...drawSop('a: b\nb:'),
      artefacts: ['surat', 'nota', 'lain'].map(named),
    })
    expect(removeStep(sop, 'row-1').artefacts.map(({ key }) => key)).toEqual(['nota', 'lain'])
  })

  it('is none where the table has no such row', () => {
    const sop = drawSop('a:')
    expect(removeStep(sop, 'lenyap')).toBe(sop)
  })
})
