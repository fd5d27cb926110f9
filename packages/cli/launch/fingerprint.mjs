import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { house } from './house.mjs'

const passedOver = new Set(['node_modules', 'dist'])

/** The content of these files and folders as one short text: equal as long as nothing in them has changed. */
export function fingerprintOf(places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap((place) => filesIn(place)))
    hash.update(`\0${file}\0`).update(readFileSync(join(house, file)))
  return hash.digest('hex')
}

/** All files below a place of the house, in a steady order. */
export function filesIn(place) {
  const found = statSync(join(house, place), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [place]
  const names = readdirSync(join(house, place)).filter((name) => !passedOver.has(name))
  return names.sort().flatMap((name) => filesIn(join(place, name)))
}

/** Does the work only when the stamp of the last time is not that of now. A kill in between leaves no stamp. */
export async function whenChanged(stampFile, fingerprint, work) {
  const path = join(house, stampFile)
  if (readOrNull(path) === fingerprint) return
  await work()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, fingerprint)
}

function readOrNull(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
