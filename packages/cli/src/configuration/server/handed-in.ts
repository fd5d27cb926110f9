import { isDeepStrictEqual } from 'node:util'
import { readSop } from '@satualur/sop-format'
import type { SoundFolder } from '../folder/sound-folder.ts'
import type { ApplyInput, ServerFiles } from './plan.ts'

/** What of a folder is handed in, and the names of the SOP files among it. */
export interface HandedIn {
  input: Pick<ApplyInput, 'regency' | 'sops' | 'keeping'>
  names: string[]
}

/** SOPs that say what the server says already are only named: a request has its limit, and a regency many SOPs. */
export function handedIn({ files, sops }: SoundFolder, server: ServerFiles): HandedIn {
  const onServer = new Map(server.sops.map(({ key, source }) => [key, source]))
  const isSame = (name: string): boolean => {
    const sop = sops.get(name)
    const read = readSop((sop && onServer.get(sop.key)) ?? '')
    return 'sop' in read && isDeepStrictEqual(read.sop, sop)
  }
  const changed = files.sops.filter(({ name }) => !isSame(name))
  const same = files.sops.filter(({ name }) => isSame(name))
  return {
    input: {
      regency: files.regency?.text ?? null,
      sops: changed.map(({ text }) => text),
      keeping: same.map(({ name }) => sops.get(name)!.key),
    },
    names: changed.map(({ name }) => name),
  }
}
