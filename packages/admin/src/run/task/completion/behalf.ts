/** What of a task tells for whom its reader can complete it. */
export interface OthersTask {
  isMine: boolean
  claimedBy?: { id: string } | null
  onBehalfOf: readonly { id: string }[]
}

/**
 * Those for whom the reader can choose to act; null is the reader. Nothing to choose where it can only be one: what
 * somebody has taken on is done in their name alone.
 */
export function behalfChoices({ isMine, claimedBy, onBehalfOf }: OthersTask): (string | null)[] {
  const isTakenByOther = onBehalfOf.some(({ id }) => id === claimedBy?.id)
  const choices = [...(isMine && !isTakenByOther ? [null] : []), ...onBehalfOf.map(({ id }) => id)]
  return choices.length > 1 ? choices : []
}

/** Whether it is said for whom: a performer acts for themselves unless they say otherwise. */
export const isBehalfClear = (task: OthersTask, chosen: string | null): boolean =>
  behalfChoices(task).length === 0 || behalfChoices(task).includes(chosen)
