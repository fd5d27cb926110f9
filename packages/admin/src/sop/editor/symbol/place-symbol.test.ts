import { addPerformer, addRole, emptySop, insertStep, placeSymbol } from '@satualur/authoring'
import type { Sop } from '@satualur/engine'
import { expect, test } from 'vitest'
import { actsAt, placed, placingOf, symbolWritten } from './place-symbol.ts'

const bare = ['A', 'B', 'C'].reduce(
  (sop, name) => addRole(sop, name),
  insertStep(emptySop({ key: 's', title: 'S' }), 1),
)
const [a, b, c] = bare.roles.map(({ key }) => key) as [string, string, string]
const row = (sop: Sop) => sop.steps[0]!
const standing = (sop: Sop) => row(sop).acts.map(({ kind, performers }) => [kind, ...performers].join(' '))

test('a row without a performer gets one; a row with one symbol moves it, for a slip of the hand', () => {
  expect(placingOf(row(bare))).toBe('placed')
  const one = placed(bare, row(bare), a)
  expect(standing(one)).toEqual([`process ${a}`])
  expect(placingOf(row(one))).toBe('moved')
  expect(standing(placed(one, row(one), b))).toEqual([`process ${b}`])
})

test('a row with several symbols, or one across columns, gets a further one', () => {
  const one = placeSymbol(bare, row(bare).key, a)
  const joint = addPerformer(one, row(one).acts[0]!.key, b)
  expect(placingOf(row(joint))).toBe('added')
  expect(standing(placed(joint, row(joint), c))).toEqual([`process ${a} ${b}`, `process ${c}`])
})

test('a symbol that is written changes the one that stands there, and else is a further one', () => {
  const one = symbolWritten(bare, row(bare), a, 'process')
  const decision = symbolWritten(one, row(one), a, 'decision')
  expect(standing(decision)).toEqual([`decision ${a}`])
  expect(actsAt(row(decision), a)[0]!.outcomes.map(({ label }) => label)).toEqual(['Ya', 'Tidak'])
  expect(standing(symbolWritten(one, row(one), b, 'end'))).toEqual([`process ${a}`, `end ${b}`])
})

test('writing the symbol that stands there changes nothing', () => {
  const one = symbolWritten(bare, row(bare), a, 'process')
  expect(symbolWritten(one, row(one), a, 'process')).toBe(one)
})
