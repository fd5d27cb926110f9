import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../engine/test/drawn-sop.ts'
import { drawingOf } from '../../../test/drawing-of.ts'
import { moveStep } from './move-step.ts'

const moved = (drawing: string, row: number, to: number) =>
  drawingOf(moveStep(drawSop(drawing), `row-${row}`, to))

describe('a row that is moved', () => {
  it.each([
    ['down in a line', 'a: b\nb: c\nc: d\nd:', 2, 2, 'a: c\nc: b\nb: d\nd:'],
    ['up in a line', 'a: b\nb: c\nc: d\nd:', 3, 1, 'a: c\nc: b\nb: d\nd:'],
    ['to the top', 'a: b\nb: c\nc:', 3, 0, 'c: a\na: b\nb:'],
    ['from the top', 'a: b\nb: c\nc:', 1, 2, 'b: c\nc: a\na:'],
    [
      'beyond a decision',
      'a: b\nb: c\nc: ya > d | tidak > a\nd:',
      2,
      2,
      'a: c\nc: ya > b | tidak > a\nb: d\nd:',
    ],
    [
      'that is a decision',
      'a: b\nb: ya > c | tidak > a\nc: d\nd:',
      2,
      2,
      'a: c\nc: b\nb: ya > d | tidak > a\nd:',
    ],
    [
      'on the way of a decision',
      'a: ya > b | tidak > d\nb: c\nc: d\nd:',
      2,
      2,
      'a: ya > c | tidak > d\nc: b\nb: d\nd:',
    ],
    ['with several symbols', 'a: b\nb: x; x: c\nc: d\nd:', 2, 2, 'a: c\nc: b\nb: x; x: d\nd:'],
    [
      'to behind its own arrow',
      'a: ya > c | tidak > b\nb: c\nc: d\nd:',
      3,
      1,
      'a: ya > c | tidak > b\nc: d\nb: d\nd:',
    ],
  ])('%s is passed at its new place', (_, before, row, to, after) => {
    expect(moved(before, row, to)).toBe(after)
  })

  it.each([
    ['a way of a choice', 'a: ya > b | tidak > c\nb: d\nc: d\nd:', 'a: ya > b | tidak > c\nc: d\nb: d\nd:'],
    ['a branch of a split', 'a: b, c\nb: d\nc: d\nd all:', 'a: b, c\nc: d\nb: d\nd all:'],
  ])('stays %s where it was one', (_, before, after) => {
    expect(moved(before, 2, 2)).toBe(after)
  })

  it('keeps the arrows that a decision draws to it', () => {
    const before = 'a: b\nb: c\nc: d\nd: ya > e | tidak > b\ne:'
    expect(moved(before, 2, 2)).toBe('a: c\nc: b\nb: d\nd: ya > e | tidak > b\ne:')
  })

  it('changes nothing where it stands already, or where there is none', () => {
    const sop = drawSop('a: b\nb:')
    expect(moveStep(sop, 'row-1', 0)).toBe(sop)
    expect(moveStep(sop, 'row-2', 9)).toBe(sop)
    expect(moveStep(sop, 'lenyap', 0)).toBe(sop)
  })
})
