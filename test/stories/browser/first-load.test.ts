import { readFileSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtAdmin } from './built-admin.ts'

/**
 * What each address loads before it can be used, as the server sends it: bytes of packed script, bytes of packed style, files.
 * A number that grows is a decision, to be taken here.
 */
const budgets = {
  login: { begins: ['way-in'], script: 54_000, style: 20_000, files: 3 },
  inbox: { begins: ['way-in', 'shell', 'inbox'], script: 153_000, style: 20_000, files: 5 },
  task: { begins: ['way-in', 'shell', 'inbox', 'TaskPage'], script: 230_000, style: 21_000, files: 38 },
}

interface Part {
  name?: string
  file: string
  imports?: string[]
  css?: string[]
}

/** Every file that a page begins with, and all that these cannot do without. */
function filesOf(manifest: Record<string, Part>, begins: readonly string[]): string[] {
  const keys = Object.keys(manifest)
  const waiting = begins.map((name) =>
    keys.find((key) => manifest[key]!.name === name && manifest[key]!.file.endsWith('.js'))!,
  )
  const found = new Set<string>()
  for (const key of waiting) {
    if (found.has(key)) continue
    found.add(key)
    waiting.push(...(manifest[key]!.imports ?? []))
  }
  return [...new Set([...found].flatMap((key) => [manifest[key]!.file, ...(manifest[key]!.css ?? [])]))]
}

describe('the first load of', () => {
  let folder: string
  let manifest: Record<string, Part>
  beforeAll(() => {
    folder = builtAdmin()
    manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Record<
      string,
      Part
    >
  })
  const sent = (file: string) =>
    statSync(join(folder, existsSync(join(folder, `${file}.br`)) ? `${file}.br` : file)).size
  const bytes = (files: string[], kind: string) =>
    files.filter((file) => file.endsWith(kind)).reduce((sum, file) => sum + sent(file), 0)

  it.each(Object.entries(budgets))(
    '%s stays within its budget',
    (_address, { begins, script, style, files }) => {
      const loaded = filesOf(manifest, begins)
      // A budget far above what is loaded would keep nothing.
    expect(bytes(loaded, '.js')).toBeGreaterThan(script * 0.8)
      expect(bytes(loaded, '.js')).toBeLessThanOrEqual(script)
      expect(bytes(loaded, '.css')).toBeLessThanOrEqual(style)
      expect(loaded.length).toBeLessThanOrEqual(files)
    },
  )
})
