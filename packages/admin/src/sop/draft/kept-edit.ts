import type { Saved } from './saved-draft.ts'

/** An edit that this device holds and the server does not have yet: made from that revision. */
export interface KeptEdit extends Saved {
  /** What the revision said, so that later saves of others can be told from it. */
  base: string
}

const nameOf = (version: string) => `satualur.edit.${version}`

/** Kept until it is saved, so that a closed window or a lost line costs nothing. */
export function keepEdit(version: string, edit: KeptEdit): boolean {
  try {
    localStorage.setItem(nameOf(version), JSON.stringify(edit))
    return true
  } catch {
    return false
  }
}

export function forgetEdit(version: string): void {
  try {
    localStorage.removeItem(nameOf(version))
  } catch {
    // Storage that cannot be written holds nothing to forget.
  }
}

export function keptEdit(version: string): KeptEdit | null {
  try {
    const edit = JSON.parse(localStorage.getItem(nameOf(version)) ?? 'null') as Partial<KeptEdit> | null
    const isWhole =
      typeof edit?.source === 'string' && typeof edit.base === 'string' && Number.isInteger(edit.revision)
    return isWhole ? (edit as KeptEdit) : null
  } catch {
    return null
  }
}
