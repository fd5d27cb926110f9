import type { RunStatus, TaskStatus } from '../../generated/graphql.ts'

export type TaskCommand = 'assign' | 'releaseClaim' | 'pauseTask' | 'resumeTask' | 'resumeRun' | 'skip'

interface Facts {
  status: TaskStatus
  run: RunStatus
  isPaused: boolean
  /** Somebody other than the viewer has taken it on. */
  isClaimedByOther: boolean
}

interface Rights {
  mayOversee: boolean
  isAdmin: boolean
}

interface OfferedCommand {
  name: TaskCommand
  icon: string
  isDangerous?: boolean
}

/** What can be done about an open task as it stands, by whoever has these rights. The server has the last word. */
export function taskCommands(
  { status, run, isPaused, isClaimedByOther }: Facts,
  { mayOversee, isAdmin }: Rights,
): OfferedCommand[] {
  if (status !== 'OPEN') return []
  const isRunning = run === 'RUNNING'
  const offered: (OfferedCommand & { isFit: boolean })[] = [
    { name: 'assign', icon: 'i-lucide-user-round-pen', isFit: mayOversee && (isRunning || run === 'PAUSED') },
    { name: 'releaseClaim', icon: 'i-lucide-hand', isFit: mayOversee && isRunning && isClaimedByOther },
    { name: 'pauseTask', icon: 'i-lucide-circle-pause', isFit: mayOversee && isRunning && !isPaused },
    { name: 'resumeTask', icon: 'i-lucide-circle-play', isFit: mayOversee && isRunning && isPaused },
    { name: 'resumeRun', icon: 'i-lucide-circle-play', isFit: mayOversee && run === 'PAUSED' },
    {
      name: 'skip',
      icon: 'i-lucide-skip-forward',
      isDangerous: true,
      isFit: isAdmin && isRunning && !isPaused,
    },
  ]
  return offered.filter(({ isFit }) => isFit).map(({ isFit: _, ...command }) => command)
}
