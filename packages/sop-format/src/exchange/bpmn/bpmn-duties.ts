import type { ArtefactUse, EvidenceKind, PlacedAct, Sop } from '@satualur/engine'
import { namesOf } from '@satualur/engine'

/** The evidence that is asked for by what an act needs and yields: needs by the first act of a row, yields by the last. */
export function askedOf({ act, step }: PlacedAct): ArtefactUse[] {
  const uses = [...(step.acts[0] === act ? step.needs : []), ...(step.acts.at(-1) === act ? step.yields : [])]
  return uses.filter(({ isRequired, kinds }) => isRequired || kinds)
}

/** Duties of a row in the words of the sheet, under their heads. */
export function dutyLines(sop: Sop, placed: PlacedAct): [string, string][] {
  const names = namesOf(sop, 'id')
  const apartFrom = placed.step.apartFrom?.map(names.step).join(', ')
  const required = askedOf(placed).map(inWords).join('; ')
  return [
    ...(apartFrom ? [['Bukan oleh pelaksana', apartFrom] as [string, string]] : []),
    ...(required ? [['Penyerahan', required] as [string, string]] : []),
  ]
}

const kindNames: Record<EvidenceKind, string> = {
  note: 'catatan',
  link: 'tautan',
  file: 'berkas',
  resource: 'sumber data',
}

function inWords({ text, isRequired, kinds }: ArtefactUse): string {
  const form = kinds?.map((kind) => kindNames[kind]).join(' atau ')
  return `${text} (${[...(isRequired ? ['wajib'] : []), ...(form ? [form] : [])].join(', ')})`
}
