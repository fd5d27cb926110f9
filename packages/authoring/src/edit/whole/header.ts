import type { Header, Sop } from '@satualur/engine'
import { withParts } from '../rewrite.ts'

/** The identity with other contents in some of its cells, which lose their marks. */
export function setHeader(sop: Sop, change: Partial<Header>): Sop {
  const { marks: _, ...cells } = change
  const marks = Object.entries(sop.header.marks).filter(([cell]) => !(cell in cells))
  return { ...sop, header: { ...sop.header, ...cells, marks: Object.fromEntries(marks) } }
}

export function setTitle(sop: Sop, title: string): Sop {
  return withParts(sop, { title })
}

/** What a bare "hari" means in this SOP. */
export function setBareDay(sop: Sop, bareDay: Sop['bareDay']): Sop {
  return withParts(sop, { bareDay })
}

/** How often one act may be opened again; a whole number from 0, anything else changes nothing. */
export function setLoopLimit(sop: Sop, loopLimit: number): Sop {
  return Number.isInteger(loopLimit) && loopLimit >= 0 ? withParts(sop, { loopLimit }) : sop
}
