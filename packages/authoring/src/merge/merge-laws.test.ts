import type { Sop } from '@satualur/engine'
import { expect, it } from 'vitest'
import { diceOf } from '../../../engine/test/dice.ts'
import { randomSop, withDuties } from '../../../engine/test/random-sop.ts'
import { changed } from '../../test/random-change.ts'
import { isSame } from './same.ts'
import { mergeSops } from './merge-sops.ts'
import type { MergeSide } from './sop-merge.ts'

const seeds = Array.from({ length: 400 }, (_, index) => index + 1)

/** A base and two sides of it, each changed a little at random. */
function sidesOf(seed: number) {
  const dice = diceOf(seed)
  const base = changed(withDuties(seed, randomSop(seed, 1 + dice.below(12))), dice, 2)
  const ours = changed(base, dice, 1 + dice.below(9))
  return { base, ours, theirs: changed(base, dice, 1 + dice.below(9)), dice }
}

it('takes nothing where only ours changed', () => {
  for (const seed of seeds) {
    const { base, ours } = sidesOf(seed)
    const { sop, taken, conflicts } = mergeSops(base, ours, base)
    expect(sop, `seed ${seed}`).toEqual(ours)
    expect([taken, conflicts], `seed ${seed}`).toEqual([[], []])
  }
})

it('takes everything where only theirs changed', () => {
  for (const seed of seeds) {
    const { base, theirs } = sidesOf(seed)
    const { sop, conflicts } = mergeSops(base, base, theirs)
    expect(sop, `seed ${seed}`).toEqual(theirs)
    expect(conflicts, `seed ${seed}`).toEqual([])
  }
})

it('has nothing to decide where both did the same', () => {
  for (const seed of seeds) {
    const { base, ours } = sidesOf(seed)
    const { sop, conflicts } = mergeSops(base, ours, structuredClone(ours))
    expect(sop, `seed ${seed}`).toEqual(ours)
    expect(conflicts, `seed ${seed}`).toEqual([])
  }
})

it('comes to the same SOP whoever merges, unless there is something to decide', () => {
  let undecided = 0
  for (const seed of seeds) {
    const { base, ours, theirs } = sidesOf(seed)
    const one = mergeSops(base, ours, theirs)
    const other = mergeSops(base, theirs, ours)
    if (one.conflicts.length > 0) undecided++
    expect(one.conflicts.length === 0, `seed ${seed}`).toBe(other.conflicts.length === 0)
    expect(isSame(one.sop, other.sop), `seed ${seed}`).toBe(one.conflicts.length === 0)
  }
  // Both kinds came up often enough to mean something.
  expect(undecided).toBeGreaterThan(seeds.length / 5)
  expect(undecided).toBeLessThan((seeds.length * 4) / 5)
})

it('leaves nothing in the air, whatever is chosen', () => {
  for (const seed of seeds) {
    const { base, ours, theirs, dice } = sidesOf(seed)
    const choices = new Map<string, MergeSide>()
    // A choice may raise a further question: decide until none is open.
    for (let round = 0; round < 20; round++) {
      const { sop, conflicts } = mergeSops(base, ours, theirs, choices)
      expect(inTheAir(sop), `seed ${seed}`).toEqual([])
      const open = conflicts.filter(({ choice }) => choice === null)
      if (open.length === 0) break
      for (const { id } of open) choices.set(id, dice.pick(['ours', 'theirs']))
      expect(round, `seed ${seed}`).toBeLessThan(19)
    }
  }
})

it('names every conflict by an id of its own', () => {
  for (const seed of seeds) {
    const { base, ours, theirs } = sidesOf(seed)
    const ids = mergeSops(base, ours, theirs).conflicts.map(({ id }) => id)
    expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length)
  }
})

it('leaves the three SOPs as they were', () => {
  const { base, ours, theirs } = sidesOf(7)
  const before = structuredClone([base, ours, theirs])
  mergeSops(base, ours, theirs)
  expect([base, ours, theirs]).toEqual(before)
})

/** Keys that name nothing, and keys that are taken twice. */
function inTheAir(sop: Sop): string[] {
  const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key)
  const acts = sop.steps.flatMap((step) => step.acts)
  const missing = (used: (string | null)[], there: string[]) =>
    used.filter((key): key is string => key !== null && !there.includes(key))
  const twice = (all: string[]) => all.filter((key, index) => all.indexOf(key) !== index)
  return [
    ...missing(
      acts.flatMap(({ performers }) => performers),
      keys(sop.roles),
    ),
    ...missing(
      acts.flatMap(({ outcomes }) => outcomes.flatMap(({ to }) => to)),
      keys(acts),
    ),
    ...missing(
      sop.steps.flatMap(({ apartFrom = [] }) => apartFrom),
      keys(sop.steps),
    ),
    ...missing(
      sop.steps.map(({ stage }) => stage),
      keys(sop.stages),
    ),
    ...missing(
      sop.steps.flatMap(({ needs, yields }) => [...needs, ...yields].map(({ artefact }) => artefact)),
      keys(sop.artefacts),
    ),
    ...[keys(sop.roles), keys(acts), keys(sop.steps), keys(sop.stages), keys(sop.artefacts)].flatMap(twice),
    ...sop.steps.filter((step) => step.acts.length === 0).map(({ key }) => key),
  ]
}
