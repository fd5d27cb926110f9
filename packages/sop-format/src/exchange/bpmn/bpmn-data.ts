import type { Key, PlacedAct, Sop } from '@satualur/engine'
import { idOf, nameOf } from './bpmn-names.ts'

/** An artefact in a cell of a row, drawn beside the act that takes it or makes it. */
export interface DataUse {
  id: string
  artefact: Key
  name: string
}

export interface ActData {
  needs: DataUse[]
  yields: DataUse[]
}

/** What a row needs is taken by its first act, what it yields is made by its last. */
export function dataOf({ act, step }: PlacedAct): ActData {
  const uses = (cell: 'needs' | 'yields', kind: string) =>
    step[cell].map(({ artefact, text }, index): DataUse => {
      return { id: idOf(kind, act.key, String(index + 1)), artefact, name: nameOf(text) ?? artefact }
    })
  return {
    needs: step.acts[0] === act ? uses('needs', 'need') : [],
    yields: step.acts.at(-1) === act ? uses('yields', 'yield') : [],
  }
}

/** Each artefact once, also one that only a cell names. */
export function artefactsOf({ artefacts, steps }: Sop): Map<Key, string> {
  const named = steps.flatMap(({ needs, yields }) => [...needs, ...yields])
  return new Map([
    ...named.map(({ artefact }): [Key, string] => [artefact, artefact]),
    ...artefacts.map(({ key, name }): [Key, string] => [key, nameOf(name) ?? key]),
  ])
}
