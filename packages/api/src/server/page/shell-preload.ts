import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build says of its files, as far as it is read here. */
type Manifest = Record<string, { file: string; name?: string }>

/** The file that every page behind the login begins with, as a `link` header; null where the build names none. */
export function shellPreload(folder: string): string | null {
  const path = join(folder, '.vite', 'manifest.json')
  if (!existsSync(path)) return null
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const shell = Object.values(manifest).find(({ name }) => name === 'shell')
  return shell ? `</${shell.file}>; rel=modulepreload; crossorigin` : null
}
