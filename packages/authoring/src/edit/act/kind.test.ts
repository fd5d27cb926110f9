import { expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../engine/test/drawn-sop.ts'
import { drawingOf } from '../../../test/drawing-of.ts'
import { setKind } from './kind.ts'

it.each([
  [
    'a process that becomes a decision leads on by its first choice',
    'a: b\nb:',
    'decision',
    'a: Ya > b | Tidak >\nb:',
  ],
  [
    'a decision that has choices keeps them',
    'a: x > b | y > c\nb: c\nc:',
    'decision',
    'a: x > b | y > c\nb: c\nc:',
  ],
  [
    'a decision that becomes a process goes on as it went forward',
    'a: tidak > a | ya > b\nb:',
    'process',
    'a: b\nb:',
  ],
  ['a process that becomes an end leads nowhere', 'a: b\nb:', 'end', 'a end:\nb:'],
  ['an end that becomes a process leads on by the order of the table', 'a end:\nb:', 'process', 'a: b\nb:'],
  ['an end that becomes a decision does so too', 'a end:\nb:', 'decision', 'a: Ya > b | Tidak >\nb:'],
  ['a process that becomes a start keeps its arrow', 'a: c\nb: c\nc:', 'start', 'a start: c\nb: c\nc:'],
] as const)('%s', (_, before, kind, after) => {
  expect(drawingOf(setKind(drawSop(before), 'a', kind))).toBe(after)
})

it('a symbol without outcome gets one that leads on', () => {
  const [act] = drawSop('a: b\nb:').steps[0]!.acts
  const sop = withStep(drawSop('a: b\nb:'), 1, { acts: [{ ...act!, outcomes: [] }] })
  expect(drawingOf(setKind(sop, 'a', 'process'))).toBe('a: b\nb:')
})

it('the symbol that it is already, or of no act, changes nothing', () => {
  const sop = drawSop('a: b\nb: ya > a | tidak >')
  expect(setKind(sop, 'a', 'process')).toBe(sop)
  expect(setKind(sop, 'b', 'decision')).toBe(sop)
  expect(setKind(sop, 'lenyap', 'end')).toBe(sop)
})
