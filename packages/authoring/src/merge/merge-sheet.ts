import type { Header, HeaderCell, Remark, Sop } from '@satualur/engine'
import { headerText } from '../compare/cell-text.ts'
import type { ChangeCell, ChangePlace } from '../compare/comparison.ts'
import { mergeCell, type Marked } from './merge-cell.ts'
import { mergeKeyed } from './merge-keyed.ts'
import { canonicalText } from './same.ts'
import type { Merging, SopMerge } from './sop-merge.ts'

const markedCells = [
  'number',
  'madeOn',
  'revisedOn',
  'ratifiedOn',
  'effectiveOn',
  'ratifiedBy',
  'legalBasis',
  'qualifications',
  'related',
  'equipment',
  'warnings',
  'records',
] as const satisfies HeaderCell[]

/** The identity part, cell by cell. */
export function mergeHeader(merging: Merging): Header {
  const marks: Header['marks'] = {}
  const cell = <Cell extends Exclude<keyof Header, 'marks'>>(name: Cell): Header[Cell] => {
    const isMarked = (markedCells as readonly string[]).includes(name)
    const place: ChangePlace = isMarked ? { header: name as HeaderCell } : { cell: name as ChangeCell }
    const { value, mark } = mergeOne(
      merging,
      ({ header }) => ({ value: header[name], mark: header.marks[name as HeaderCell] }),
      ({ header }) => headerText(header, name),
      `header/${name}`,
      place,
    )
    if (mark) marks[name as HeaderCell] = mark
    return value
  }
  return {
    unit: cell('unit'),
    number: cell('number'),
    madeOn: cell('madeOn'),
    revisedOn: cell('revisedOn'),
    ratifiedOn: cell('ratifiedOn'),
    effectiveOn: cell('effectiveOn'),
    ratifiedBy: cell('ratifiedBy'),
    legalBasis: cell('legalBasis'),
    qualifications: cell('qualifications'),
    related: cell('related'),
    equipment: cell('equipment'),
    warnings: cell('warnings'),
    records: cell('records'),
    annex: cell('annex'),
    marks,
  }
}

/** What the SOP is called, how it is read, and what a reader noticed. */
export function mergeSheet(
  merging: Merging,
): Pick<SopMerge['sop'], 'key' | 'title' | 'bareDay' | 'loopLimit' | 'remarks'> {
  const field = <Field extends 'title' | 'bareDay' | 'loopLimit'>(name: Field): Sop[Field] =>
    mergeOne(
      merging,
      (sop) => ({ value: sop[name], mark: undefined }),
      (sop) => String(sop[name]),
      name,
      { cell: name },
    ).value
  return {
    // The key is who the SOP is in its regency, whatever its upstream is called.
    key: merging.ours.key,
    title: field('title'),
    bareDay: field('bareDay'),
    loopLimit: field('loopLimit'),
    remarks: mergeRemarks(merging),
  }
}

function mergeOne<Value>(
  { base, ours, theirs, arbiter }: Merging,
  read: (sop: Sop) => Marked<Value>,
  text: (sop: Sop) => string | null,
  id: string,
  place: ChangePlace,
): Marked<Value> {
  return mergeCell({ base: read(base), ours: read(ours), theirs: read(theirs) }, arbiter, () => ({
    id,
    place,
    what: (place.header ?? place.cell)!,
    base: text(base),
    ours: text(ours),
    theirs: text(theirs),
  }))
}

/** A remark is what it says: each is kept, came or went, and none can be in conflict. */
function mergeRemarks({ base, ours, theirs, arbiter }: Merging): Remark[] {
  const keyed = ({ remarks }: Sop) =>
    remarks.map((remark, index) => {
      const text = canonicalText(remark)
      const times = remarks.slice(0, index).filter((former) => canonicalText(former) === text).length
      return { key: `${text} ${times}`, remark }
    })
  return mergeKeyed(
    { base: keyed(base), ours: keyed(ours), theirs: keyed(theirs) },
    {
      name: 'remark',
      isOrdered: false,
      place: () => ({}),
      text: ({ remark }) => remark.text,
      isChanged: () => false,
      isUsedAnew: () => false,
      merge: (sides) => (sides.ours ?? sides.theirs)!.remark,
    },
    arbiter,
  )
}
