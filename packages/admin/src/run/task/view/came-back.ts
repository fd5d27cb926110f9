interface Attempt {
  attempt: number
  openedAt: string
}

interface Earlier {
  isSentBack: boolean
  closedAt?: string | null
}

/** Why a task is worked on again: it was sent back itself, or something before it was and the way led here once more. */
export type CameBack<Task> = { task: Task; isDirect: boolean }

/** The sending-back that a further attempt goes back to; null for a first attempt, and where nothing was sent back. */
export function cameBack<Task extends Earlier>(
  { attempt, openedAt }: Attempt,
  openedFrom: readonly Task[],
  ofRun: readonly Task[],
): CameBack<Task> | null {
  if (attempt === 1) return null
  const direct = openedFrom.find(({ isSentBack }) => isSentBack)
  if (direct) return { task: direct, isDirect: true }
  const before = ofRun
    .filter(
      ({ isSentBack, closedAt }) => isSentBack && closedAt && Date.parse(closedAt) <= Date.parse(openedAt),
    )
    .sort((a, b) => Date.parse(b.closedAt!) - Date.parse(a.closedAt!))
  return before[0] ? { task: before[0], isDirect: false } : null
}
