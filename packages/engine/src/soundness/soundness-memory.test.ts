import { expect, it } from 'vitest'
import { drawSop, withStep } from '../../test/drawn-sop.ts'
import { soundness } from './soundness.ts'
import type { Sop } from '../sop.ts'

const unsound = drawSop('a: b, c\nb: d\nc: d\nd:')
const first = (sop: Sop) => soundness(sop)[0]

it('typing words does not look through the flow again: the very same findings come back', () => {
  const found = first(unsound)
  expect(found).toMatchObject({ code: 'unsafe' })
  const typed = withStep(unsound, 2, { activity: 'Memeriksa', note: 'catatan', number: '7' })
  expect(first({ ...typed, title: 'Lain', loopLimit: 1 })).toBe(found)
})

it.each([
  ['where an arrow leads', 'a: b, c\nb: d\nc:\nd:'],
  ['what an act waits for', 'a: b, c\nb: d\nc: d\nd all:'],
  ['where a run starts', 'a: b, c\nb start: d\nc: d\nd:'],
])('another flow is looked through: %s', (_, drawing) => {
  expect(first(unsound)).toMatchObject({ code: 'unsafe', place: { act: 'd' } })
  expect(soundness(drawSop(drawing)).map(({ code }) => code)).not.toContain('unsafe')
})

it('the same arrows in rows of other keys have their own places', () => {
  const renamed = withStep(unsound, 4, { key: 'akhir' })
  expect([first(unsound)!.place.step, first(renamed)!.place.step]).toEqual(['row-4', 'akhir'])
})

it('only the last flows are remembered', () => {
  const found = first(unsound)
  for (let length = 5; length < 70; length++)
    soundness(
      drawSop(Array.from({ length }, (_, row) => `x${row}: x${row + 1}`).join('\n') + `\nx${length}:`),
    )
  expect(first(unsound)).not.toBe(found)
  expect(first(unsound)).toEqual(found)
})
