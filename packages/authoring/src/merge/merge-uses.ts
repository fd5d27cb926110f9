import type { ArtefactUse } from '@satualur/engine'
import type { CellReading } from './merge-cell.ts'
import { isSame } from './same.ts'

/**
 * Cells of artefacts that both sides changed, artefact by artefact: one side words it anew and the other asks that it
 * be handed in; one adds an artefact and the other asks for those that were there. They are not the same where both
 * changed the list, or one fact of one artefact, or one took away what the other changed.
 */
export function usesReading(base: readonly ArtefactUse[] | undefined): CellReading<ArtefactUse[]> {
  return {
    isKept: isSame,
    areSame: (ours, theirs) => joinUses(base, ours, theirs) !== null,
    joined: (ours, theirs) => joinUses(base, ours, theirs)!,
    kept: (value) => value,
  }
}

type Uses = readonly ArtefactUse[]

/** Null where they contradict each other. */
function joinUses(base: Uses | undefined, ours: Uses, theirs: Uses): ArtefactUse[] | null {
  if (isSame(ours, theirs)) return [...ours]
  if (!base) return null
  const sides = [base, ours, theirs].map(named) as [NamedUses, NamedUses, NamedUses]
  const [former, mine, its] = sides
  const list = listOf(...(sides.map((side) => [...side.keys()]) as [string[], string[], string[]]))
  if (list === null) return null
  const isLost = (name: string, kept: NamedUses) =>
    kept.has(name) && !isSame(kept.get(name), former.get(name))
  const gone = [...former.keys()].filter((name) => !list.includes(name))
  if (gone.some((name) => isLost(name, mine) || isLost(name, its))) return null
  const joined = list.map((name) => joinUse(former.get(name), mine.get(name), its.get(name)))
  return joined.every((use) => use !== null) ? joined : null
}

/** The uses of a cell by their artefact, numbered where it stands there again. */
type NamedUses = ReadonlyMap<string, ArtefactUse>

function named(uses: Uses): NamedUses {
  const times = new Map<string, number>()
  return new Map(
    uses.map((use) => {
      const time = (times.get(use.artefact) ?? 0) + 1
      times.set(use.artefact, time)
      return [`${use.artefact} ${time}`, use]
    }),
  )
}

/** The list of the side that changed it; null where both did, and not alike. */
function listOf(base: string[], ours: string[], theirs: string[]): string[] | null {
  if (isSame(base, theirs) || isSame(ours, theirs)) return ours
  return isSame(base, ours) ? theirs : null
}

function joinUse(
  base: ArtefactUse | undefined,
  ours: ArtefactUse | undefined,
  theirs: ArtefactUse | undefined,
): ArtefactUse | null {
  if (!ours || !theirs) return ours ?? theirs ?? null
  if (!base) return isSame(ours, theirs) ? ours : null
  const text = joinFact(base.text, ours.text, theirs.text)
  const isRequired = joinFact(base.isRequired, ours.isRequired, theirs.isRequired)
  const kinds = joinFact(base.kinds, ours.kinds, theirs.kinds)
  if (!text || !isRequired || !kinds) return null
  return {
    artefact: ours.artefact,
    text: text.value,
    ...(isRequired.value === undefined ? {} : { isRequired: isRequired.value }),
    ...(kinds.value === undefined ? {} : { kinds: kinds.value }),
  }
}

function joinFact<Value>(base: Value, ours: Value, theirs: Value): { value: Value } | null {
  if (isSame(base, theirs) || isSame(ours, theirs)) return { value: ours }
  return isSame(base, ours) ? { value: theirs } : null
}
