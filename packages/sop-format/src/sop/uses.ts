import type { Artefact, ArtefactUse, Key } from '@satualur/engine'
import type { UseCellFile, UseFile, Written } from './sop-file.ts'
import { isCellObject, readText, writeText } from './text.ts'

/** `nameOf` tells the artefact's name, which stands in a cell that has no words of its own. */
export function readUses(
  files: UseFile[] | null | undefined,
  nameOf: (artefact: Key) => string,
): ArtefactUse[] {
  return (files ?? []).map((file) => {
    if (!isCellObject(file)) return { artefact: readText(file), text: nameOf(readText(file)) }
    const [[artefact, cell]] = Object.entries(file) as [[Key, UseCellFile]]
    const { text, isRequired, kinds } = isCellObject(cell) ? cell : { text: cell }
    return {
      artefact,
      text: text === undefined ? nameOf(artefact) : readText(text),
      ...(isRequired ? { isRequired } : {}),
      ...(kinds ? { kinds } : {}),
    }
  })
}

/** The key alone wherever the cell says the artefact's name and nothing has to be handed in. */
export function writeUses(uses: ArtefactUse[], artefacts: Artefact[]): Written<UseFile>[] | undefined {
  if (uses.length === 0) return undefined
  return uses.map(({ artefact, text, isRequired, kinds }): Written<UseFile> => {
    const isName = artefacts.some(({ key, name }) => key === artefact && name === text)
    const words = isName ? undefined : writeText(text)
    if (!isRequired && !kinds) return words === undefined ? writeText(artefact) : { [artefact]: words }
    return { [artefact]: { text: words, isRequired: isRequired || undefined, kinds } }
  })
}
