import { expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../engine/test/drawn-sop.ts'
import { drawingOf } from '../../../test/drawing-of.ts'
import { duplicateStep } from './duplicate-step.ts'

const copied = (drawing: string, row: number) => drawingOf(duplicateStep(drawSop(drawing), `row-${row}`))

it.each([
  ['of a line', 'a: b\nb:', 1, 'a: 1\n1: b\nb:'],
  [
    'of a decision, with its way back',
    'a: b\nb: ya > c | tidak > a\nc:',
    2,
    'a: b\nb: ya > 1 | tidak > a\n1: ya > c | tidak > a\nc:',
  ],
  ['of a start', 'a start: b\nb:', 1, 'a start: 1\n1: b\nb:'],
  ['of an end, which moves on', 'a: b\nb end:', 2, 'a: b\nb: 1\n1 end:'],
  [
    'of a row of several symbols',
    'a: x; x: ya > b | tidak > a\nb:',
    1,
    'a: x; x: ya > 1a | tidak > a\n1a: 1b; 1b: ya > b | tidak > 1a\nb:',
  ],
  ['of a join', 'a: b, c\nb: d\nc: d\nd all: e\ne:', 4, 'a: b, c\nb: d\nc: d\nd all: 1\n1: e\ne:'],
])('a copy of a row is done after it: %s', (_, before, row, after) => {
  expect(copied(before, row)).toBe(after)
})

it('a copy has every cell of the row but its number', () => {
  const note = 'Lihat SOP Arsip'
  const sop = duplicateStep(withStep(drawSop('a: b\nb:'), 1, { note }), 'row-1')
  expect(sop.steps.map((step) => [step.number, step.activity, step.note])).toEqual([
    ['1', 'Kegiatan 1', note],
    ['2', 'Kegiatan 1', note],
    ['3', 'Kegiatan 2', null],
  ])
})
