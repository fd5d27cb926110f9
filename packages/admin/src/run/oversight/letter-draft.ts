import type { LetterInput } from '../../generated/graphql.ts'
import type { UploadedFile } from '../task/draft/draft.ts'

/** The letter that an interruption rests on, while it is written down. */
export interface LetterDraft {
  title: string
  file: UploadedFile | null
}

export const emptyLetter = (): LetterDraft => ({ title: '', file: null })

/** A file alone could not be looked up. */
export const isLetterClear = ({ title, file }: LetterDraft): boolean => file === null || title.trim() !== ''

/** Null where there is no letter. */
export const letterOf = ({ title, file }: LetterDraft): LetterInput | null =>
  title.trim() ? { title: title.trim(), file: file?.id ?? null } : null
