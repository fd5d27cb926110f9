import { execFileSync, spawnSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { folderNotReachable, noAccount } from './cannot-start.ts'
import type { DataFolder } from './data-folder.ts'

/** A user of the operating system. */
export interface Owner {
  uid: number
  gid: number
}

/** Who the server runs as. */
export interface Account {
  /** Null when the server runs as the very user who starts it. */
  owner: Owner | null
  /** Takes the place of `spawn(command)`: the command with what has to stand before it, and the options beside it. */
  command: (program: string, flags: string[]) => [program: string, flags: string[], options: Partial<Owner>]
}

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the user who already owns the data, else as `satualur`
 * or `postgres`, else as a system user made for it.
 */
export async function accountFor(folder: DataFolder, program: string): Promise<Account> {
  if (process.getuid?.() !== 0) return { owner: null, command: (first, flags) => [first, flags, {}] }
  const owner = (await ownerOf(folder.cluster)) ?? idsOf('satualur') ?? idsOf('postgres') ?? makeSystemUser()
  const ways = waysToRunAs(owner)
  const way = ways.find((account) => [program, folder.path].every((place) => mayEnter(account, place)))
  if (!way) throw folderNotReachable(firstClosed(ways[0]!, [dirname(program), folder.path]), nameOf(owner))
  return way
}

async function ownerOf(path: string): Promise<Owner | null> {
  const found = await stat(path).catch(() => null)
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : null
}

function idsOf(name: string): Owner | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null
}

function nameOf({ uid }: Owner): string {
  return spawnSync('id', ['-un', String(uid)], { encoding: 'utf8' }).stdout?.trim() || String(uid)
}

function makeSystemUser(): Owner {
  const habits = ['--system', '--user-group', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin']
  try {
    execFileSync('useradd', [...habits, 'satualur'], { stdio: 'ignore' })
  } catch {
    throw noAccount()
  }
  const made = idsOf('satualur')
  if (!made) throw noAccount()
  return made
}

/**
 * Plainly first. Below a closed folder such as /root the plain way ends at its door: there the server keeps, of all that
 * root may do, only the right to pass through doors, in its narrower form where the machine grants it.
 */
const waysToRunAs = (owner: Owner): Account[] => [
  { owner, command: (program, flags) => [program, flags, owner] },
  ...['dac_read_search', 'dac_override'].map((right): Account => {
    const identity = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups']
    // Without the last word, access(2) would answer as if the right had not been kept, and PostgreSQL believes it.
    const doors = [`--inh-caps=+${right}`, `--ambient-caps=+${right}`, '--securebits=+no_setuid_fixup']
    return { owner, command: (program, flags) => ['setpriv', [...identity, ...doors, program, ...flags], {}] }
  }),
]

/** Asked by doing: mode bits know nothing of access lists and kept rights. */
function mayEnter({ command }: Account, place: string): boolean {
  const [program, flags, owner] = command('test', ['-x', place])
  return spawnSync(program, flags, { ...owner, stdio: 'ignore' }).status === 0
}

/** The outermost folder on the way that stops this user: the one to name. */
const firstClosed = (account: Account, folders: string[]): string =>
  folders.flatMap(wayTo).find((folder) => !mayEnter(account, folder)) ?? folders[0]!

const wayTo = (folder: string): string[] =>
  dirname(folder) === folder ? [folder] : [...wayTo(dirname(folder)), folder]
