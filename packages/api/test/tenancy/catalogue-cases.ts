import type { Case } from './operation-case.ts'
import { doing, reading } from './operation-case.ts'

/** The public catalogue as the regency sets it. */
export const catalogueCases: Record<string, Case> = {
  catalogue: reading(() => ({})),
  setCatalogue: doing('admin', () => ({ input: { isOpen: false, licence: 'CC_BY' } }), 'CatalogueSet'),
}
