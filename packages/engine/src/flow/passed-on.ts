import type { Key, Sop } from '../sop.ts'

/**
 * The artefacts in hand where a row names this one. Whoever checks or signs yields "the approved data" and brings no second
 * copy of them: a row that may bring something, and has not, passes on what it needed itself. One that had to bring
 * something (`isRequired`) has brought it, if only in words, and passes on nothing else.
 *
 * @param isThere whether what is looked for, such as a file, was handed in for an artefact
 * @returns the artefact alone where it is there, none where nothing was handed in on any way to it; each of them is there
 */
export function passedOn({ steps }: Sop, artefact: Key, isThere: (artefact: Key) => boolean): Key[] {
  const asked = new Set<Key>()
  const inHand = (one: Key): Key[] => {
    if (asked.has(one)) return []
    asked.add(one)
    if (isThere(one)) return [one]
    return steps
      .filter(({ yields }) => yields.some((use) => use.artefact === one && !use.isRequired))
      .flatMap(({ needs }) => needs.flatMap((need) => inHand(need.artefact)))
  }
  return inHand(artefact)
}
