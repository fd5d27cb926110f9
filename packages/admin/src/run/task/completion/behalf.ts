/** What of a task tells for whom its reader can complete it. */
export interface OthersTask {
  isMine: boolean
  onBehalfOf: readonly { id: string }[]
}

/** Those for whom the reader can choose to act; null is the reader. Nothing to choose where it can only be one. */
export function behalfChoices({ isMine, onBehalfOf }: OthersTask): (string | null)[] {
  const choices = [...(isMine ? [null] : []), ...onBehalfOf.map(({ id }) => id)]
  return choices.length > 1 ? choices : []
}

/** Whether it is said for whom: a performer acts for themselves unless they say otherwise. */
export const isBehalfClear = (task: OthersTask, chosen: string | null): boolean =>
  behalfChoices(task).length === 0 || behalfChoices(task).includes(chosen)
