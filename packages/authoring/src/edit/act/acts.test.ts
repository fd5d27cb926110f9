import { expect, it } from 'vitest'
import { drawSop } from '../../../../engine/test/drawn-sop.ts'
import { drawingOf } from '../../../test/drawing-of.ts'
import { setPublishes, setWaitsFor } from './acts.ts'

const line = drawSop('a: b\nb: c\nc:')

it('a symbol waits for any branch or for all', () => {
  const sop = setWaitsFor(line, 'c', 'all')
  expect(drawingOf(sop)).toBe('a: b\nb: c\nc all:')
  expect(setWaitsFor(sop, 'c', 'all')).toBe(sop)
})

it('a symbol makes the data public, or says nothing of it', () => {
  const sop = setPublishes(line, 'c', true)
  expect(sop.steps[2]!.acts).toMatchObject([{ key: 'c', publishes: true }])
  expect(setPublishes(sop, 'c', true)).toBe(sop)
  expect(setPublishes(sop, 'c', false)).toEqual(line)
  expect(setPublishes(line, 'c', false)).toBe(line)
})
