import { fileURLToPath } from 'node:url'

/** The top of the project, wherever it lies. */
export const house = fileURLToPath(new URL('../../../', import.meta.url))
