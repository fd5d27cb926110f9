import { addRole, emptySop, insertStep, placeSymbol, setActivity } from '@satualur/authoring'
import { expect, test } from 'vitest'
import { drawnFlow } from './drawn-flow.ts'

const sop = insertStep(addRole(emptySop({ key: 's', title: 'S' }), 'Walidata'), 1)
const step = sop.steps[0]!.key

test('typing words draws nothing again; a symbol does', () => {
  const drawn = drawnFlow(sop, undefined)
  expect(drawnFlow(setActivity(sop, step, 'Memeriksa data'), drawn)).toBe(drawn)
  const placed = drawnFlow(placeSymbol(sop, step, sop.roles[0]!.key), drawn)
  expect(placed).not.toBe(drawn)
  expect(placed.steps[0]!.acts[0]!.performers).toEqual([sop.roles[0]!.key])
})
