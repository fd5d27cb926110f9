import type { Key, Sop } from '@satualur/engine'
import { setHeader } from '@satualur/authoring'

/**
 * Somebody else's SOP as the beginning of one's own. Its keys stay, so that the two can be told apart and brought
 * together again later; what names the other unit, its decree and its official goes.
 */
export const derivedSop = (sop: Sop, { key, title }: { key: Key; title: string }): Sop =>
  setHeader(
    { ...sop, key, title },
    {
      ...{ unit: [], number: null, madeOn: null, revisedOn: null, ratifiedOn: null, effectiveOn: null },
      ...{ ratifiedBy: null, annex: null },
    },
  )
