import type { CommentPlace } from '../review/place.ts'

/** How many open comments each place has. */
export function commentMarks(
  comments: readonly (CommentPlace & { settledAt?: string | null })[],
): (CommentPlace & { count: number })[] {
  const byPlace = Map.groupBy(
    comments.filter(({ settledAt }) => !settledAt),
    ({ step, role, cell }) => [step, role, cell].join(' '),
  )
  return [...byPlace.values()].map((those) => {
    const { step = null, role = null, cell = null } = those[0]!
    return { step, role, cell, count: those.length }
  })
}
