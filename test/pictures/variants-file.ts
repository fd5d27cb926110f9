import { fileURLToPath } from 'node:url'

export const variantsFile = fileURLToPath(new URL('../../docs/variants.md', import.meta.url))
