import type { ArtefactUse, EvidenceKind, Key, Step } from '@satualur/engine'

/** An artefact in a cell of a step: what the cell says of it, in however many wordings it names it. */
export interface CellUse {
  artefact: Key
  side: 'need' | 'yield'
  text: string
  isRequired: boolean
  kinds: EvidenceKind[]
}

const allKinds: EvidenceKind[] = ['note', 'link', 'file', 'resource']

/** What a step asks for, in printed order: needs, then yields. A cell that names one artefact twice asks for it once. */
export const usesOf = ({ needs, yields }: Step): CellUse[] => [
  ...usesOfCell('need', needs),
  ...usesOfCell('yield', yields),
]

function usesOfCell(side: CellUse['side'], cell: readonly ArtefactUse[]): CellUse[] {
  return [...new Set(cell.map(({ artefact }) => artefact))].map((artefact) => {
    const uses = cell.filter((use) => use.artefact === artefact)
    return {
      artefact,
      side,
      text: [...new Set(uses.map(({ text }) => text))].join('; '),
      isRequired: uses.some(({ isRequired }) => isRequired === true),
      kinds: allKinds.filter((kind) => uses.some(({ kinds }) => !kinds || kinds.includes(kind))),
    }
  })
}
