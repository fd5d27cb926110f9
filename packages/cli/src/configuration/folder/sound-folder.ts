import { isoDateAt, type Sop } from '@satualur/engine'
import type { DatasetFiles, Lock } from '@satualur/sop-format/folder'
import { noDatasetFiles } from '@satualur/sop-format/folder'
import { checkFolder } from './check.ts'
import { FilesRefused } from './files-refused.ts'
import type { Folder } from './folder.ts'
import { readFolder } from './folder.ts'
import { readLock } from './lock.ts'
import type { Words } from '../words.ts'

/** A folder that can be applied, as far as can be known without the server. */
export interface SoundFolder {
  files: Folder
  /** What its SOP files say, by the names of the files. */
  sops: ReadonlyMap<string, Sop>
  /** Of the regency that it says or that it was exported from. */
  regencyKey: string | null
  lock: Lock | null
  /** What its other files say of datasets. */
  said: DatasetFiles
}

export async function readSoundFolder({ folder }: Pick<Words, 'folder'>): Promise<SoundFolder> {
  const files = await readFolder(folder)
  const lock = await readLock(folder)
  const { sops, regency, said, remarks } = checkFolder(files, isoDateAt(Date.now(), 'Asia/Jakarta'))
  const errors = remarks.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw new FilesRefused(
      'Berkas ini belum dapat diterapkan; perbaiki dahulu kesalahannya.',
      'These files cannot be applied yet; mend the errors first.',
      errors,
    )
  return {
    files,
    sops,
    regencyKey: regency?.key ?? lock?.regency ?? null,
    lock,
    said: said ?? noDatasetFiles,
  }
}
