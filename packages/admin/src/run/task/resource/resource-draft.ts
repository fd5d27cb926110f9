import { linkAddress, type UploadedFile } from '../draft/draft.ts'

/** A resource as it is being described, before it is one. */
export interface ResourceDraft {
  name: string
  kind: 'FILE' | 'ADDRESS'
  file: UploadedFile | null
  url: string
  format: string
}

export const emptyDraft = (): ResourceDraft => ({ name: '', kind: 'FILE', file: null, url: '', format: '' })

export type Missing = 'name' | 'file' | 'address'

/** What has to be said before it can be added. */
export function missingOf({ name, kind, file, url }: ResourceDraft): Set<Missing> {
  const missing = new Set<Missing>()
  if (!name.trim()) missing.add('name')
  if (kind === 'FILE' && !file) missing.add('file')
  if (kind === 'ADDRESS' && linkAddress(url) === null) missing.add('address')
  return missing
}

/** As the contract takes it: exactly one of a file and an address; a file tells its format itself. */
export function inputOf(task: string, { name, kind, file, url, format }: ResourceDraft) {
  const about = { task, name: name.trim() }
  if (kind === 'FILE') return { ...about, file: file!.id }
  return { ...about, url: linkAddress(url)!, ...(format.trim() && { format: format.trim() }) }
}

/** The words before the ending: what a file is mostly called for. */
export const nameOfFile = (name: string): string => name.replace(/\.[^.]+$/, '').replaceAll('_', ' ')
