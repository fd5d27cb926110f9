import type { ArtefactUse, Key, Sop, Step } from '@satualur/engine'
import { freshKey } from '../fresh-key.ts'
import { eachChanged } from '../rewrite.ts'

/** The cell of a row in which an artefact is named. */
export type UseCell = 'needs' | 'yields'

/**
 * Each text with the artefact that it means: the one of the same words of this cell before; the one of that name; the
 * one that an earlier row yields in these words; the one that stood here before and nowhere else, which is re-worded;
 * else a new one. What has to be handed in stays with the artefact that it was asked for.
 */
export function linked(sop: Sop, row: Step, cell: UseCell, texts: readonly string[]) {
  let artefacts = sop.artefacts
  const here = new Map(row[cell].map((use) => [plain(use.text), use]))
  const known = knownBefore(sop, row)
  const staying = new Set(texts.map(plain))
  const reworded = (index: number): ArtefactUse | null => {
    const use = row[cell][index]
    if (!use || staying.has(plain(use.text))) return null
    const isElsewhere = sop.steps
      .flatMap(usesOf)
      .some((other) => other !== use && other.artefact === use.artefact)
    return isElsewhere ? null : use
  }
  const uses = texts.map((text, index): ArtefactUse => {
    const same = here.get(plain(text))
    if (same) return { ...same, text }
    const meant = known.get(plain(text))
    if (meant !== undefined) return { artefact: meant, text }
    const own = reworded(index)
    if (own === null) {
      const key = freshKey(
        artefacts.map((one) => one.key),
        text,
      )
      artefacts = [...artefacts, { key, name: text, isExternal: false }]
      known.set(plain(text), key)
      return { artefact: key, text }
    }
    artefacts = eachChanged(artefacts, (one) =>
      one.key === own.artefact && plain(one.name) === plain(own.text) ? { ...one, name: text } : one,
    )
    return { ...own, text }
  })
  return { artefacts, uses }
}

/** The artefacts by their names, and by the words in which earlier rows yield them; names first, then the nearest row. */
function knownBefore(sop: Sop, row: Step): Map<string, Key> {
  const earlier = sop.steps.slice(0, sop.steps.indexOf(row)).flatMap(({ yields }) => yields)
  return new Map([
    ...earlier.map((use) => [plain(use.text), use.artefact] as const),
    ...sop.artefacts.map(({ name, key }) => [plain(name), key] as const),
  ])
}

export const usesOf = ({ needs, yields }: Step): ArtefactUse[] => [...needs, ...yields]

/** Upper and lower case and spaces do not make other words. */
export const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()
