import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder of the test file's own, gone afterwards; answers what puts bytes into a file there. */
export function ownFolder(): (name: string, bytes: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'table-format-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return (name, bytes) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  }
}
