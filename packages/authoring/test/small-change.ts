import type { Act, Key, Outcome, Sop, Step } from '@satualur/engine'
import type { Dice } from '../../engine/test/dice.ts'

/** One small change of an SOP as people make them, careful or careless; keys that it makes are the lowest free number. */
export type Change = (sop: Sop, dice: Dice) => Sop

export const explicit = { kind: 'explicit' } as const

type Edit<Item> = (item: Item, dice: Dice, sop: Sop) => Item

export function row(edit: Edit<Step>): Change {
  return (sop, dice) => ({ ...sop, steps: replaceOne(sop.steps, dice, (step) => edit(step, dice, sop)) })
}

export function act(edit: Edit<Act>): Change {
  return row((step, dice, sop) => ({
    ...step,
    acts: replaceOne(step.acts, dice, (one) => edit(one, dice, sop)),
  }))
}

export function outcome(edit: Edit<Outcome>): Change {
  return act((one, dice, sop) => ({
    ...one,
    outcomes: replaceOne(one.outcomes, dice, (its) => edit(its, dice, sop)),
  }))
}

export function replaceOne<Item>(items: readonly Item[], dice: Dice, replace: (item: Item) => Item): Item[] {
  const at = dice.below(items.length)
  return items.map((item, index) => (index === at ? replace(item) : item))
}

export function without<Item>(items: readonly Item[], dice: Dice): Item[] {
  return items.length < 2 ? [...items] : items.toSpliced(dice.below(items.length), 1)
}

export function carried<Item>(items: readonly Item[], dice: Dice): Item[] {
  if (items.length < 2) return [...items]
  const from = dice.below(items.length)
  return items.toSpliced(from, 1).toSpliced(dice.below(items.length), 0, items[from]!)
}

export function some(items: readonly { key: Key }[], dice: Dice): Key[] {
  if (items.length === 0) return []
  const picked = [dice.pick(items).key, dice.pick(items).key].slice(dice.below(2))
  return [...new Set(picked)]
}

export function insertRow(sop: Sop, at: number, dice: Dice): Sop {
  const key = freeNumber(flowKeys(sop))
  const former = sop.steps[at]?.acts[0]?.key
  const above = new Set(sop.steps[at - 1]?.acts.map((one) => one.key))
  const led = eachAct(sop, (one) =>
    above.has(one.key)
      ? {
          ...one,
          outcomes: one.outcomes.map((its) => ({
            ...its,
            to: its.to.map((to) => (to === former ? key : to)),
          })),
        }
      : one,
  )
  const onward = { key: 'done', label: null, to: former === undefined ? [] : [former], mark: explicit }
  const added: Step = {
    key,
    number: dice.chance(0.5) ? null : String(at + 1),
    stage: null,
    activity: dice.chance(0.2) ? '' : `Kegiatan tambahan ${dice.below(5)}`,
    needs: [],
    waktu: { kind: 'none', text: null },
    yields: [],
    note: null,
    acts: [{ ...blankAct(key), performers: some(sop.roles, dice), outcomes: [onward] }],
    marks: {},
  }
  return { ...led, steps: led.steps.toSpliced(at, 0, added) }
}

export function removeRow(sop: Sop, dice: Dice, isCareful: boolean): Sop {
  if (sop.steps.length < 2) return sop
  const gone = dice.pick(sop.steps)
  const steps = sop.steps
    .filter((step) => step !== gone)
    .map((step) => keptApart(step, step.apartFrom?.filter((key) => key !== gone.key) ?? []))
  return ledPast({ ...sop, steps }, gone.acts, isCareful)
}

/** A row that is kept apart from none says nothing of it. */
export function keptApart({ apartFrom: _, ...step }: Step, others: readonly Key[]): Step {
  return others.length > 0 ? { ...step, apartFrom: [...others] } : step
}

/** Arrows to acts that are gone lead on to where those led first, or nowhere. */
export function ledPast(sop: Sop, gone: readonly Act[], isCareful: boolean): Sop {
  const left = new Map(gone.map((one) => [one.key, isCareful ? (one.outcomes[0]?.to ?? []) : []]))
  const past = (to: Key, seen: readonly Key[]): Key[] =>
    left.has(to)
      ? seen.includes(to)
        ? []
        : left.get(to)!.flatMap((next) => past(next, [...seen, to]))
      : [to]
  return eachAct(sop, (one) => ({
    ...one,
    outcomes: one.outcomes.map((its) => ({ ...its, to: [...new Set(its.to.flatMap((to) => past(to, [])))] })),
  }))
}

export const actsOf = (sop: Sop) => sop.steps.flatMap((step) => step.acts)
export const flowKeys = (sop: Sop) => [...sop.steps, ...actsOf(sop)].map(({ key }) => key)
export const eachAct = (sop: Sop, edit: (one: Act) => Act): Sop => ({
  ...sop,
  steps: sop.steps.map((step) => ({ ...step, acts: step.acts.map(edit) })),
})

export function freeNumber(taken: readonly Key[]): Key {
  let number = 1
  while (taken.includes(String(number))) number++
  return String(number)
}

export const blankAct = (key: Key): Act => ({
  key,
  kind: 'process',
  performers: [],
  isJoint: false,
  waitsFor: 'any',
  outcomes: [],
  mark: explicit,
})
