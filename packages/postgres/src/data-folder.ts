import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, realpath, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { foreignFolder, newerFolder, passwordLost } from './cannot-start.ts'
import { refusalOf } from './refusal-of.ts'

/** Everything that one installation keeps, in one folder that can be moved and backed up as a whole. */
export interface DataFolder {
  path: string
  /** PostgreSQL's own folder (PGDATA). */
  cluster: string
  /** The superuser's password: random, readable by its owner alone. */
  passwordFile: string
  logFile: string
}

const layout = 1
const markerName = 'satualur.json'
/** What file systems and desktops leave in an empty folder by themselves. */
const strays = new Set(['lost+found', '.DS_Store'])

/**
 * Opens the folder, or makes it ours when it is empty or absent. A folder with other files in it is refused: it may be
 * somebody's work, or the data of another program.
 */
export async function openDataFolder(wanted: string): Promise<DataFolder> {
  try {
    await mkdir(wanted, { recursive: true })
    const path = await realpath(wanted)
    const entries = (await readdir(path)).filter((name) => !strays.has(name))
    if (entries.includes(markerName)) await checkMarker(path)
    else if (entries.length > 0) throw foreignFolder(path)
    else await makeOurs(path)
    return folderAt(path)
  } catch (error) {
    throw refusalOf(error, wanted)
  }
}

const folderAt = (path: string): DataFolder => ({
  path,
  cluster: join(path, 'postgres'),
  passwordFile: join(path, 'postgres-password'),
  logFile: join(path, 'postgres.log'),
})

async function checkMarker(path: string) {
  const marker = parsed(await readFile(join(path, markerName), 'utf8'))
  if (typeof marker?.layout !== 'number') throw foreignFolder(path)
  if (marker.layout > layout) throw newerFolder(path)
}

function parsed(text: string): { layout?: unknown } | null {
  try {
    return JSON.parse(text) as { layout?: unknown } | null
  } catch {
    return null
  }
}

async function makeOurs(path: string) {
  // Started by root, the server is another user and has to pass through this folder to its own.
  await chmod(path, process.getuid?.() === 0 ? 0o711 : 0o700)
  await writeWhole(join(path, markerName), JSON.stringify({ keeper: 'SatuAlur', layout }) + '\n', 0o644)
}

/** The superuser's password, made with the cluster and as precious as it. */
export async function passwordOf(folder: DataFolder, isMadeNow: boolean): Promise<string> {
  const kept = await readFile(folder.passwordFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (kept !== null) return kept.trim()
  if (!isMadeNow) throw passwordLost(folder.passwordFile)
  const password = randomBytes(24).toString('hex')
  await writeWhole(folder.passwordFile, password + '\n', 0o600)
  return password
}

/** A reader sees the whole file or none, also after a kill in the middle. */
async function writeWhole(path: string, text: string, mode: number) {
  const unfinished = `${path}.new`
  await writeFile(unfinished, text, { mode, flush: true })
  await rename(unfinished, path)
}
