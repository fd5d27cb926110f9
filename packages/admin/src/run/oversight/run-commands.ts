import type { RunStatus } from '../../generated/graphql.ts'

export type RunCommand = 'pauseRun' | 'resumeRun' | 'releaseRun' | 'migrateRun' | 'cancelRun'

interface Rights {
  mayOversee: boolean
  isAdmin: boolean
}

interface OfferedCommand {
  name: RunCommand
  icon: string
  isDangerous?: boolean
}

/** What can be done about a run as it stands, by whoever has these rights. The server has the last word. */
export function runCommands(
  { status, isMigratable }: { status: RunStatus; isMigratable: boolean },
  { mayOversee, isAdmin }: Rights,
): OfferedCommand[] {
  const isOver = status === 'COMPLETED' || status === 'CANCELLED'
  const offered: (OfferedCommand & { isFit: boolean })[] = [
    { name: 'pauseRun', icon: 'i-lucide-circle-pause', isFit: mayOversee && status === 'RUNNING' },
    { name: 'resumeRun', icon: 'i-lucide-circle-play', isFit: mayOversee && status === 'PAUSED' },
    { name: 'releaseRun', icon: 'i-lucide-lock-open', isFit: isAdmin && status === 'STUCK' },
    { name: 'migrateRun', icon: 'i-lucide-arrow-right-left', isFit: isAdmin && isMigratable },
    { name: 'cancelRun', icon: 'i-lucide-circle-slash', isDangerous: true, isFit: isAdmin && !isOver },
  ]
  return offered.filter(({ isFit }) => isFit).map(({ isFit: _, ...command }) => command)
}
