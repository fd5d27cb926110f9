import type { Sop } from '@satualur/engine'

/** The statutory clocks of UU 14/2008 count hari kerja; a bare "hari" is read alike, and shown so. */
export const usualBareDay: Sop['bareDay'] = 'working'

/** Enough for any honest to and fro; then a person looks. */
export const usualLoopLimit = 10
