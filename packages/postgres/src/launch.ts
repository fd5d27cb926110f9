import { spawn } from 'node:child_process'
import { chownSync, closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Account } from './account.ts'
import type { Answer } from './answer.ts'
import { diskFull, folderNotWritable, serverFailed } from './cannot-start.ts'
import { lastLine, plainEnvironment } from './cluster.ts'
import type { DataFolder } from './data-folder.ts'
import { forgetStalePid } from './postmaster.ts'
import { settingFlags } from './settings.ts'

export interface Launch {
  folder: DataFolder
  program: string
  account: Account
  isDurable: boolean
  /** Resolves as soon as the server on this port answers; null when `isAlive` says no before that. */
  waitForAnswer: (port: number, isAlive: () => boolean) => Promise<Answer | null>
}

/**
 * Starts the server, on `port` when one is given; resolves to its port once it takes connections, or to null where the server
 * of somebody who was just ending has come first.
 */
export async function launch(given: Launch, port?: number): Promise<number | null> {
  for (let attempt = 1; ; attempt++) {
    const chosen = port ?? (await freePort())
    const lastWords = await launchOnce(given, chosen)
    if (lastWords === null) return chosen
    if (isTaken(lastWords)) return null
    if (attempt === 10 || !mayPass(lastWords)) throw refusal(given.folder, lastWords)
    await pause(300)
  }
}

/** Null, or what the server wrote before it gave up. */
async function launchOnce(given: Launch, port: number): Promise<string | null> {
  const { folder, account } = given
  forgetStalePid(folder.cluster)
  const log = openLog(folder, account)
  const flags = ['-D', folder.cluster, ...settingFlags({ port, isDurable: given.isDurable })]
  const [program, words, owner] = account.command(given.program, flags)
  // Its own group and a file to write in: Ctrl-C in the terminal and the death of Node are not its business.
  const options = { ...owner, env: plainEnvironment(), detached: true, cwd: '/' }
  const server = spawn(program, words, { ...options, stdio: ['ignore', log.file, log.file] })
  closeSync(log.file)
  let isAlive = true
  const ended = new Promise((resolve) => server.once('exit', resolve).once('error', resolve))
  void ended.then(() => (isAlive = false))
  server.unref()
  if (await given.waitForAnswer(port, () => isAlive)) return null
  return readFileSync(folder.logFile).subarray(log.length).toString()
}

/** The port was taken between our look and the server's, or the children of a killed server are still going away. */
const mayPass = (words: string) => /could not bind|pre-existing shared memory/.test(words)

const isTaken = (words: string) => /lock file "postmaster.pid" (is empty|already exists)/.test(words)

function refusal(folder: DataFolder, words: string) {
  if (words.includes('No space left on device')) return diskFull(folder.path)
  if (words.includes('Permission denied') || words.includes('Read-only file system'))
    return folderNotWritable(folder.path)
  const fatal = words.split('\n').findLast((line) => line.includes('FATAL:'))
  return serverFailed(folder.logFile, (fatal ?? lastLine(words)).replace(/^.*FATAL:\s*/, ''))
}

const longestLog = 10 * 2 ** 20

/** Appends, so that a crash can be read afterwards; begins anew when it has become long. */
function openLog({ logFile }: DataFolder, { owner }: Account) {
  const length = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (length > longestLog) renameSync(logFile, `${logFile}.old`)
  const file = openSync(logFile, 'a', 0o600)
  if (owner) chownSync(logFile, owner.uid, owner.gid)
  return { file, length: length > longestLog ? 0 : length }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
