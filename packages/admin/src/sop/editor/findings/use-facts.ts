import { computed, type ComputedRef, type Ref } from 'vue'
import { keptFacts, type RowFacts } from '../grid/cell-facts.ts'
import { factsByRow, type CommentCount } from './facts.ts'
import type { Found } from './found.ts'

/** What there is to say about each cell, by the key of its row. */
export const useFacts = (
  found: Readonly<Ref<readonly Found[]>>,
  comments: () => readonly CommentCount[] | undefined,
): ComputedRef<ReadonlyMap<string, RowFacts>> =>
  computed((former) => keptFacts(factsByRow(found.value, comments() ?? []), former ?? new Map()))
