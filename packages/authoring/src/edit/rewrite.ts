import type { Act, Key, Mark, Outcome, Sop, Step } from '@satualur/engine'

export const explicit: Mark = { kind: 'explicit' }

/** What the list becomes when each item is changed; the very same list where no item is. */
export function eachChanged<Item>(items: Item[], change: (item: Item, index: number) => Item): Item[] {
  const changed = items.map(change)
  return changed.every((item, index) => item === items[index]) ? items : changed
}

/** The SOP with other parts; the very same SOP where all of them are the ones that it has. */
export function withParts(sop: Sop, parts: Partial<Sop>): Sop {
  const isSame = (Object.keys(parts) as (keyof Sop)[]).every((part) => parts[part] === sop[part])
  return isSame ? sop : { ...sop, ...parts }
}

export function changeStep(sop: Sop, key: Key, change: (step: Step) => Step): Sop {
  return withParts(sop, {
    steps: eachChanged(sop.steps, (step) => (step.key === key ? change(step) : step)),
  })
}

/** Every act changed; rows of which no act changes stay the same objects. */
export function changeActs(sop: Sop, change: (act: Act) => Act): Sop {
  const steps = eachChanged(sop.steps, (step) => {
    const acts = eachChanged(step.acts, change)
    return acts === step.acts ? step : { ...step, acts }
  })
  return withParts(sop, { steps })
}

export function changeAct(sop: Sop, key: Key, change: (act: Act) => Act): Sop {
  return changeActs(sop, (act) => (act.key === key ? change(act) : act))
}

/** The act with every outcome changed. */
export function withOutcomes(act: Act, change: (outcome: Outcome) => Outcome): Act {
  const outcomes = eachChanged(act.outcomes, change)
  return outcomes === act.outcomes ? act : { ...act, outcomes }
}

export const stepOf = (sop: Sop, key: Key): Step | undefined => sop.steps.find((step) => step.key === key)

export const stepWith = (sop: Sop, act: Key): Step | undefined =>
  sop.steps.find(({ acts }) => acts.some(({ key }) => key === act))

export const actOf = (sop: Sop, key: Key): Act | undefined =>
  stepWith(sop, key)?.acts.find((act) => act.key === key)

/** A place in a list, whatever number came in. */
export const within = (place: number, length: number): number =>
  Math.min(Math.max(Math.trunc(place) || 0, 0), length)

/** The list with one item at another place; the same list where it stands there already. */
export function movedTo<Item>(items: Item[], from: number, to: number): Item[] {
  const place = within(to, items.length - 1)
  return place === from ? items : items.toSpliced(from, 1).toSpliced(place, 0, items[from]!)
}

export const once = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]
