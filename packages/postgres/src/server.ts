import { setTimeout as pause } from 'node:timers/promises'
import type { Answer } from './answer.ts'
import { serverFailed } from './cannot-start.ts'
import { launch, type Launch } from './launch.ts'
import { isUntold, runningPostmaster } from './postmaster.ts'

export interface Server {
  port: number
  /** It was running already: left behind by a SatuAlur that was killed. */
  isAdopted: boolean
}

/** The server of this folder: the one that runs on it, or a new one. */
export async function ensureServer(given: Launch, port?: number, triesLeft = 5): Promise<Server> {
  await startOfAnother(given.folder.cluster)
  const found = runningPostmaster(given.folder.cluster)
  if (found) {
    const isAlive = () => runningPostmaster(given.folder.cluster)?.pid === found.pid
    const answer = await given.waitForAnswer(found.port, isAlive)
    if (answer && isAsWished(answer, given, found.port, port)) return { port: found.port, isAdopted: true }
    await stopServer(given.folder.cluster)
  }
  const launched = await launch(given, port)
  if (launched !== null) return { port: launched, isAdopted: false }
  if (triesLeft === 0) throw serverFailed(given.folder.logFile, 'lock file "postmaster.pid"')
  return ensureServer(given, port, triesLeft - 1)
}

/** Of a server that is just starting its file says in a moment who it is; one that stays silent longer has died. */
async function startOfAnother(cluster: string): Promise<void> {
  for (let waited = 0; waited < 1000 && isUntold(cluster); waited += 20) await pause(20)
}

const isAsWished = (answer: Answer, given: Launch, port: number, wished = port) =>
  answer.isDurable === given.isDurable && port === wished

/** Politely first. What the server has promised is in its log, and the next start reads it again after any of these. */
const waysToStop: { signal: NodeJS.Signals; patienceMilliseconds: number }[] = [
  { signal: 'SIGINT', patienceMilliseconds: 8000 },
  { signal: 'SIGQUIT', patienceMilliseconds: 3000 },
  { signal: 'SIGKILL', patienceMilliseconds: 2000 },
]

/** Ends the server of this cluster, if there is one, and every session with it. */
export async function stopServer(cluster: string, isHurried = false) {
  const found = runningPostmaster(cluster)
  if (!found) return
  for (const { signal, patienceMilliseconds } of waysToStop.slice(isHurried ? 1 : 0)) {
    signalTo(found.pid, signal)
    for (let waited = 0; waited < patienceMilliseconds; waited += 20) {
      if (runningPostmaster(cluster)?.pid !== found.pid) return
      await pause(20)
    }
  }
}

function signalTo(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
