import type { Artefact, ArtefactUse, Key, Sop } from '@satualur/engine'
import { filled } from '../filled.ts'
import { changeStep, eachChanged, stepOf, withParts } from '../rewrite.ts'
import { linked, plain, type UseCell, usesOf } from './linked-uses.ts'

/** The kelengkapan of a row, one text for each. */
export function setNeeds(sop: Sop, step: Key, texts: readonly string[]): Sop {
  return setUses(sop, step, 'needs', texts)
}

/** The output of a row, one text for each. */
export function setYields(sop: Sop, step: Key, texts: readonly string[]): Sop {
  return setUses(sop, step, 'yields', texts)
}

/** The need means this artefact, whatever its words. */
export function linkNeed(sop: Sop, step: Key, index: number, artefact: Key): Sop {
  const need = stepOf(sop, step)?.needs[index]
  if (!need || !sop.artefacts.some(({ key }) => key === artefact)) return sop
  const linked = changeStep(sop, step, (row) =>
    filled(
      row,
      'needs',
      eachChanged(row.needs, (use) =>
        use === need && use.artefact !== artefact ? { ...use, artefact } : use,
      ),
    ),
  )
  return withoutFreed(linked, [need])
}

/** Whether the artefact is brought from outside the procedure. */
export function declareExternal(sop: Sop, artefact: Key, isExternal: boolean): Sop {
  return changeArtefact(sop, artefact, (one) =>
    one.isExternal === isExternal ? one : { ...one, isExternal },
  )
}

/** Other words for an artefact: its name, and every cell that calls it by its name. */
export function renameArtefact(sop: Sop, artefact: Key, name: string): Sop {
  const old = sop.artefacts.find(({ key }) => key === artefact)
  if (!old || old.name === name || name.trim() === '') return sop
  const renamed = (uses: ArtefactUse[]) =>
    eachChanged(uses, (use) =>
      use.artefact === artefact && plain(use.text) === plain(old.name) ? { ...use, text: name } : use,
    )
  const steps = eachChanged(sop.steps, (step) => {
    const [needs, yields] = [renamed(step.needs), renamed(step.yields)]
    return needs === step.needs && yields === step.yields ? step : { ...step, needs, yields }
  })
  return changeArtefact({ ...sop, steps }, artefact, (one) => ({ ...one, name }))
}

/** Without those of the artefacts of these uses that no row names any more. */
export function withoutFreed(sop: Sop, uses: readonly ArtefactUse[]): Sop {
  const named = new Set(sop.steps.flatMap(usesOf).map(({ artefact }) => artefact))
  const freed = new Set(uses.map(({ artefact }) => artefact).filter((key) => !named.has(key)))
  return freed.size === 0 ? sop : { ...sop, artefacts: sop.artefacts.filter(({ key }) => !freed.has(key)) }
}

function changeArtefact(sop: Sop, key: Key, change: (artefact: Artefact) => Artefact): Sop {
  return withParts(sop, {
    artefacts: eachChanged(sop.artefacts, (artefact) => (artefact.key === key ? change(artefact) : artefact)),
  })
}

function setUses(sop: Sop, step: Key, cell: UseCell, texts: readonly string[]): Sop {
  const row = stepOf(sop, step)
  if (!row) return sop
  const words = texts.map((text) => text.trim()).filter((text) => text !== '')
  const isSame = words.length === row[cell].length && words.every((text, at) => text === row[cell][at]!.text)
  if (isSame) return changeStep(sop, step, (one) => filled(one, cell, row[cell]))
  const { artefacts, uses } = linked(sop, row, cell, words)
  const changed = changeStep({ ...sop, artefacts }, step, (one) => filled(one, cell, uses))
  return withoutFreed(changed, row[cell])
}
