import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What postmaster.pid says of the server that runs, or once ran, on a cluster. */
export interface Postmaster {
  pid: number
  port: number
}

/** The server that runs on this cluster now; null when there is none, whatever a stale file says. */
export function runningPostmaster(cluster: string): Postmaster | null {
  const noted = notedPostmaster(cluster)
  return noted && isServerOf(cluster, noted.pid) ? noted : null
}

/** The file is there and says nothing: a server has just made it, or whoever was writing it died over that. */
export const isUntold = (cluster: string): boolean =>
  readLines(join(cluster, 'postmaster.pid')).join('') === '' && existsSync(join(cluster, 'postmaster.pid'))

function notedPostmaster(cluster: string): Postmaster | null {
  const [pid, , , port] = readLines(join(cluster, 'postmaster.pid'))
  return Number(pid) > 0 && Number(port) > 0 ? { pid: Number(pid), port: Number(port) } : null
}

/** By its own command line: a number alone may long belong to another process. A dead one that nobody reaped has none. */
function isServerOf(cluster: string, pid: number): boolean {
  return commandLine(pid).includes(`postgres -D ${cluster} -c `)
}

function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/**
 * PostgreSQL refuses to start while *any* process of its user bears the number in the file. The file must stay, because it
 * also names the shared memory by which PostgreSQL finds survivors of the dead server; so only the number goes, replaced by
 * one that no process can have. A file that says nothing names no memory either, and PostgreSQL would never start over it.
 */
export function forgetStalePid(cluster: string) {
  const path = join(cluster, 'postmaster.pid')
  if (isUntold(cluster)) return rmSync(path)
  const [pid, ...rest] = readLines(path)
  if (pid && !isServerOf(cluster, Number(pid))) writeFileSync(path, ['2147483647', ...rest].join('\n'))
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}
