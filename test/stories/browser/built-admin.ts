import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../packages/admin/dist', import.meta.url))

/** The admin application as it is served. `npm test` builds it before the suite. */
export function builtAdmin(): string {
  if (existsSync(`${folder}/index.html`)) return folder
  throw new Error('The admin is not built: run `npm test`, or `vite build` in packages/admin.')
}
