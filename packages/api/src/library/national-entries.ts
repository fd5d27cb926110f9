import type { LibraryEntry } from './library-entry.type.ts'

const entries: readonly LibraryEntry[] = []

/** The national templates, in the order of the national library. */
export const nationalEntries = (): readonly LibraryEntry[] => entries

export const nationalEntry = (id: string): LibraryEntry | null =>
  entries.find((entry) => entry.id === id) ?? null
