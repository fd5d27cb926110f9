import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { join } from 'node:path'
import { house } from './house.mjs'

/** A larger nursery: what a request needs dies with it and need not be copied (measured: a tenth of the CPU). */
const flags = ['--enable-source-maps', '--max-semi-space-size=64']

/**
 * Runs `satualur` under the chosen Node, passes signals on, and answers its exit code. The open channel tells the program
 * when this launcher is killed without warning: it then stops as on a signal instead of living on unseen.
 */
export async function runProgram(node, words) {
  const program = join(house, 'packages', 'cli', 'dist', 'satualur.js')
  const child = spawn(node, [...flags, program, ...words], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  watchParent(() => child.kill('SIGTERM'))
  const [code, signal] = await once(child, 'exit')
  return code ?? 128 + constants.signals[signal]
}

/** Under npm, the death of npm is the end: a server that nobody can see any more would hold port and data. */
function watchParent(stop) {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event) return
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 500)
  timer.unref()
}
