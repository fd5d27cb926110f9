import type { Key, Sop } from '@satualur/engine'
import { setHeader } from './header.ts'

/**
 * Somebody else's SOP as the beginning of one's own. Its keys stay, so that the two can be told apart and brought
 * together again later; what names the other unit, its decree and its official goes. An update from upstream is a merge
 * of three SOPs that were all treated so: a later edition brings nothing of whose it is.
 */
export const derivedSop = (sop: Sop, { key, title }: { key: Key; title: string }): Sop =>
  setHeader(
    { ...sop, key, title },
    {
      ...{ unit: [], number: null, madeOn: null, revisedOn: null, ratifiedOn: null, effectiveOn: null },
      ...{ ratifiedBy: null, annex: null },
    },
  )
