import { fold } from './cell-words.ts'

/** The sheet that explains the others. */
export const explanationNames = { id: 'Petunjuk', en: 'Read me' } as const

export const listName = (year: number): string => `Daftar Data ${year}`

export const isExplanation = (name: string): boolean =>
  Object.values(explanationNames).some((one) => fold(one) === fold(name))

/** Names that stand for something else than a form, whatever a form is called. */
export const isOwnName = (name: string): boolean =>
  isExplanation(name) || /^daftar data( \d+)?$/.test(fold(name))
