import { finding, type Finding } from './finding.ts'
import type { Header, HeaderCell, IsoDate, Sop } from '../sop.ts'

type DateCell = 'madeOn' | 'revisedOn' | 'ratifiedOn' | 'effectiveOn'

/** Dates that follow each other. A revision date may also be the planned review, so nothing has to follow it. */
const orders: [DateCell, DateCell][] = [
  ['madeOn', 'ratifiedOn'],
  ['madeOn', 'revisedOn'],
  ['madeOn', 'effectiveOn'],
  ['ratifiedOn', 'effectiveOn'],
]

/** The identity part against PermenPANRB 35/2012: the title and the cells that it asks for, dates that cannot be. */
export function headerFindings({ title, header }: Sop): Finding[] {
  const untitled = title.trim() === '' ? [finding('title-missing', {}, {})] : []
  const missing = missingCells(header).map((cell) => finding('header-missing', { header: cell }, { cell }))
  const disordered = orders.flatMap(([earlier, later]) => {
    const earlierOn = dateOf(header, earlier)
    const laterOn = dateOf(header, later)
    if (!earlierOn || !laterOn || earlierOn <= laterOn) return []
    return [finding('dates-out-of-order', { header: later }, { earlier, later, earlierOn, laterOn })]
  })
  return [...untitled, ...missing, ...disordered]
}

const lists = ['legalBasis', 'qualifications', 'related', 'equipment', 'warnings', 'records'] as const

/** A sheet has the date of ratification or the effective date, seldom both; a first version has no revision. */
function missingCells(header: Header): HeaderCell[] {
  const isInForce = header.effectiveOn ?? header.ratifiedOn
  return [
    ...(header.number?.trim() ? [] : (['number'] as const)),
    ...(header.madeOn ? [] : (['madeOn'] as const)),
    ...(isInForce ? [] : (['effectiveOn'] as const)),
    ...(header.ratifiedBy?.name?.trim() ? [] : (['ratifiedBy'] as const)),
    ...lists.filter((cell) => header[cell].length === 0),
  ]
}

function dateOf(header: Header, cell: DateCell): IsoDate | null {
  return header[cell]?.date ?? null
}
