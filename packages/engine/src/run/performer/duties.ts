import type { RunRefusal } from '../run-refusal.ts'
import type { PersonId, Progress } from '../run.ts'
import type { Key, Step } from '../../sop.ts'

/** Who may not perform a step of this run, because they performed one that it is kept apart from. */
export function separatedFrom(progress: Progress, step: Step): ReadonlySet<PersonId> {
  return new Set((step.apartFrom ?? []).flatMap((other) => performersOfStep(progress, other)))
}

/** Whether one of these people performed a step that this one is kept apart from: whoever made it does not verify it. */
export function refuseSeparated(
  progress: Progress,
  step: Step,
  people: readonly PersonId[],
): RunRefusal | null {
  const separated = separatedFrom(progress, step)
  const barred = [...new Set(people)].filter((person) => separated.has(person))
  if (barred.length === 0) return null
  const steps = (step.apartFrom ?? []).filter((other) =>
    performersOfStep(progress, other).some((person) => barred.includes(person)),
  )
  return { type: 'DutiesSeparated', steps, people: barred }
}

/** Who has performed a step so far, in person or through another. */
export function performersOfStep({ performed }: Progress, step: Key): readonly PersonId[] {
  return Object.hasOwn(performed, step) ? performed[step]! : []
}
