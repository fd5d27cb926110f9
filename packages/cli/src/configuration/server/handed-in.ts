import { isDeepStrictEqual } from 'node:util'
import { readSop } from '@satualur/sop-format'
import { inFolder } from '@satualur/sop-format/folder'
import type { SoundFolder } from '../folder/sound-folder.ts'
import type { ApplyInput, FileNames, ServerFiles } from './plan.ts'

/** What of a folder is handed in, and the names of the files among it. */
export interface HandedIn {
  input: Pick<ApplyInput, 'regency' | 'sops' | 'files' | 'keeping'>
  names: FileNames
}

/** Files that say what the server says already are only named: a request has its limit, and a regency many SOPs. */
export function handedIn({ files, sops }: SoundFolder, server: ServerFiles): HandedIn {
  const onServer = new Map(server.sops.map(({ key, source }) => [key, source]))
  const isSame = (name: string): boolean => {
    const sop = sops.get(name)
    const read = readSop((sop && onServer.get(sop.key)) ?? '')
    return 'sop' in read && isDeepStrictEqual(read.sop, sop)
  }
  const changed = files.sops.filter(({ name }) => !isSame(name))
  const same = files.sops.filter(({ name }) => isSame(name))
  const told = new Map(server.files.map((file) => [file.name, inFolder(file).text]))
  const data = files.data.filter(({ name, text }) => told.get(name) !== text)
  return {
    input: {
      regency: files.regency?.text ?? null,
      sops: changed.map(({ text }) => text),
      files: data,
      keeping: [
        ...same.map(({ name }) => sops.get(name)!.key),
        ...files.data.filter((file) => !data.includes(file)).map(({ name }) => name),
      ],
    },
    names: { sops: changed.map(({ name }) => name), files: data.map(({ name }) => name) },
  }
}
