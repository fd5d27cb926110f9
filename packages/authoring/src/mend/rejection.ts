import { flowOf, type Act, type Flow, type Key, type Sop } from '@satualur/engine'

/**
 * Where a check sends work back to that it does not accept: the row that yields what the check needs, the nearest
 * earlier act of another performer, or else the nearest earlier act. Only acts that every way to the check passes, so
 * that sending back never misses a branch. Null where there is none, as in the first row.
 */
export function rejectionTarget(sop: Sop, check: Key): Key | null {
  const flow = flowOf(sop)
  const placed = flow.acts.get(check)
  if (!placed) return null
  const earlier = [...flow.acts.values()].filter(({ position }) => position < placed.position).reverse()
  const needed = new Set(placed.step.needs.map(({ artefact }) => artefact))
  const isProducer = ({ step }: (typeof earlier)[number]) =>
    step.yields.some(({ artefact }) => needed.has(artefact))
  const producer = earlier.find((one) => one.step !== placed.step && isProducer(one))?.step.acts[0]
  const others = earlier.filter(({ act }) => !haveCommonPerformer(act, placed.act))
  const candidates = [
    ...(producer ? [producer.key] : []),
    ...[...others, ...earlier].map(({ act }) => act.key),
  ]
  return candidates.find((act) => isPassedOnEveryWay(flow, act, check)) ?? null
}

const haveCommonPerformer = (one: Act, other: Act): boolean =>
  one.performers.some((role) => other.performers.includes(role))

/** Whether no way leads from a start to an act but through another (it dominates the act). */
function isPassedOnEveryWay(flow: Flow, through: Key, act: Key): boolean {
  const reached = new Set(flow.starts.filter((start) => start !== through))
  for (const key of reached) {
    for (const { to } of flow.acts.get(key)!.act.outcomes)
      for (const target of to) if (target !== through && flow.acts.has(target)) reached.add(target)
  }
  return !reached.has(act) && flow.reachable(flow.starts).has(act)
}
