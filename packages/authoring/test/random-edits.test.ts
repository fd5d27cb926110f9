import fc from 'fast-check'
import { soundness, type Sop } from '@satualur/engine'
import { expect, it } from 'vitest'
import { diceOf } from '../../engine/test/dice.ts'
import { structureDefects } from '../../engine/src/soundness/soundness-structure.ts'
import { dutyFindings } from '../../engine/src/finding/finding-duties.ts'
import { randomSop, withDuties } from '../../engine/test/random-sop.ts'
import {
  duplicateStep,
  edited,
  insertStep,
  moveStep,
  redone,
  removeStep,
  startHistory,
  undone,
} from '../src/index.ts'
import { frozen } from './frozen.ts'
import { editNames, randomEdit } from './random-edit.ts'

const seed = Number(process.env['SATUALUR_SEED'] ?? 20261121)
const randomSops = fc.record({ seed: fc.nat(), steps: fc.integer({ min: 1, max: 30 }) })

/** What no edit may break: every name is unique and names something. */
const nameless: readonly string[] = [
  'duplicate-key',
  'unknown-performer',
  'unknown-target',
  'unknown-stage',
  'unknown-artefact',
  'step-without-act',
  'act-without-outcome',
  'process-with-choice',
]

const defects = (sop: Sop) => [
  ...structureDefects(sop).filter(({ code }) => nameless.includes(code)),
  ...dutyFindings(sop),
]

it('names stay whole through 40 edits of each of 900 random SOPs, and what was before is not touched', () => {
  const changes = new Map(editNames.map((name) => [name, 0]))
  fc.assert(
    fc.property(randomSops, ({ seed, steps }) => {
      const dice = diceOf(seed)
      let sop = frozen(withDuties(seed, randomSop(seed, steps)))
      for (let count = 0; count < 40; count++) {
        const { name, sop: after } = randomEdit(sop, dice)
        if (after !== sop) changes.set(name, changes.get(name)! + 1)
        expect(defects(after), name).toEqual([])
        sop = frozen(after)
      }
    }),
    { numRuns: 900, seed },
  )
  console.log(`edits that changed something: ${JSON.stringify(Object.fromEntries(changes))}`)
  for (const [name, count] of changes) expect(count, name).toBeGreaterThan(20)
})

it('an edit that changes a cell leaves all other rows the same objects', () => {
  const cells = ['setActivity', 'setNote', 'setWaktu', 'setNeeds', 'moveSymbol', 'setKind', 'addOutcome']
  fc.assert(
    fc.property(randomSops, ({ seed, steps }) => {
      const sop = frozen(randomSop(seed, steps))
      const { sop: after } = randomEdit(sop, diceOf(seed), cells)
      expect(after.steps.filter((step) => !sop.steps.includes(step)).length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300, seed },
  )
})

it('a row that is inserted and removed again leaves the SOP as it was, at every place of 300 random SOPs', () => {
  fc.assert(
    fc.property(randomSops, ({ seed, steps }) => {
      const sop = frozen(withDuties(seed, randomSop(seed, steps)))
      for (let at = 0; at <= sop.steps.length; at++) {
        const inserted = frozen(insertStep(sop, at))
        expect(removeStep(inserted, inserted.steps[at]!.key)).toEqual(sop)
      }
    }),
    { numRuns: 300, seed },
  )
})

const flowErrors = (sop: Sop) =>
  soundness(sop).filter(({ code, severity }) => severity === 'error' && code !== 'act-without-performer')

it('one more row harms no sound SOP: the flow passes it, or it waits beside the flow before a start or behind an end', () => {
  const counts = { passed: 0, beside: 0, duplicated: 0 }
  fc.assert(
    fc.property(randomSops, ({ seed, steps }) => {
      const sop = frozen(randomSop(seed, steps))
      if (flowErrors(sop).length > 0) return
      for (let at = 0; at <= sop.steps.length; at++) {
        const found = flowErrors(insertStep(sop, at)).map(({ code }) => code)
        if (found.length > 0) expect(found).toEqual(['act-unreachable'])
        counts[found.length === 0 ? 'passed' : 'beside']++
      }
      for (const { key } of sop.steps)
        if (flowErrors(duplicateStep(sop, key)).length === 0) counts.duplicated++
    }),
    { numRuns: 300, seed },
  )
  console.log(JSON.stringify(counts))
  expect(counts.passed).toBeGreaterThan(10 * counts.beside)
  expect(counts.duplicated).toBeGreaterThan(300)
})

it('a line of steps stays a line in the order of the table, whatever row is moved where', () => {
  fc.assert(
    fc.property(fc.nat(11), fc.nat(11), (from, to) => {
      let sop = insertStep(removeStep(randomSop(1, 1), 'row-1'), 0)
      for (let at = 1; at < 12; at++) sop = insertStep(sop, at)
      const moved = moveStep(frozen(sop), sop.steps[from]!.key, to)
      const [order, flow] = [
        moved.steps.map(({ key }) => key),
        moved.steps.map(({ acts }) => acts[0]!.outcomes[0]!.to),
      ]
      expect(order.indexOf(sop.steps[from]!.key)).toBe(to)
      expect(flow).toEqual([...order.slice(1).map((key) => [key]), []])
    }),
    { numRuns: 200, seed },
  )
})

it('undo goes back through the very objects that were there, and redo forth again', () => {
  fc.assert(
    fc.property(randomSops, ({ seed, steps }) => {
      const dice = diceOf(seed)
      let history = startHistory(frozen(randomSop(seed, steps)))
      const seen = [history.present]
      for (let count = 0; count < 20; count++) {
        history = edited(history, randomEdit(history.present, dice).sop)
        if (history.present !== seen.at(-1)) seen.push(history.present)
      }
      for (const sop of seen.slice(0, -1).reverse()) expect((history = undone(history)).present).toBe(sop)
      expect(undone(history)).toBe(history)
      for (const sop of seen.slice(1)) expect((history = redone(history)).present).toBe(sop)
      expect(redone(history)).toBe(history)
    }),
    { numRuns: 100, seed },
  )
})
