import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'

export interface ShownTask {
  id: string
  attempt: number
  status: 'OPEN' | 'COMPLETED' | 'WITHDRAWN' | 'SKIPPED'
  performers: { email: string }[]
  claimedBy: { email: string } | null
  closedBy: { email: string } | null
  act: { key: string; outcomes: { key: string }[] }
}

export interface ShownRun {
  status: 'RUNNING' | 'PAUSED' | 'COMPLETED' | 'STUCK' | 'CANCELLED'
  revision: number
  closingReason: string | null
  tasks: ShownTask[]
  events: { kind: string }[]
  isChainIntact: boolean
}

/** A run as its page shows it. */
export const shownRun = async (reader: Reader, id: string): Promise<ShownRun> =>
  (
    await asked<{ run: ShownRun }>(
      reader,
      `query ($id: ID!) { run(id: $id) { status revision closingReason isChainIntact events { kind }
        tasks { id attempt status performers { email } claimedBy { email } closedBy { email } act { key outcomes { key } } } } }`,
      { id },
    )
  ).run

/** The task that is open at an act. */
export async function openTask(reader: Reader, run: string, act: string): Promise<string> {
  const { tasks } = await shownRun(reader, run)
  const open = tasks.find((task) => task.status === 'OPEN' && task.act.key === act)
  if (!open) throw new Error(`nothing is open at ${act}`)
  return open.id
}
