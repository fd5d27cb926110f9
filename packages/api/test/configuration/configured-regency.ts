import { randomUUID } from 'node:crypto'
import type { NewRegency, SopText } from '@satualur/api'
import { createRegency } from '@satualur/api'
import { readRegency, readSop } from '@satualur/sop-format'
import type { OpenHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { signedIn } from '../reader.ts'
import { regencyFile, sopFile } from './files.ts'

/** `file` may be another than the usual one; its key is replaced, since a house has each only once. */
interface Files {
  file?: string
  sources?: string[]
}

/** A regency made of files, and its people before the server. */
export interface ConfiguredRegency {
  id: string
  key: string
  /** The file it was made of: its key is its own, since a house has each only once. */
  file: string
  admin: Reader
  operator: Reader
  /** A session more, of anybody in the file. */
  sessionOf(email: string): Promise<Reader>
}

export async function configuredRegency(
  open: OpenHouse,
  { file: given = regencyFile(), sources = [sopFile()], ...how }: Partial<NewRegency> & Files = {},
): Promise<ConfiguredRegency> {
  const key = `contoh-${randomUUID().slice(0, 8)}`
  const sops = sources.map(sopText)
  const file = withKey(key, given)
  const read = readRegency(
    file,
    sops.map(({ sop }) => sop),
  )
  if ('problems' in read) throw new Error(read.problems[0]!.message.en)
  const id = await createRegency(open.house, read.configuration, sops, {
    isSample: false,
    at: Date.now(),
    source: file,
    ...how,
  })
  const sessionOf = async (email: string) =>
    signedIn(open, { regencyId: id, id: await personId(open, id, email) })
  const has = (email: string) => read.configuration.people.some((person) => person.email === email)
  const somebody = (access: string) => read.configuration.people.find((person) => person.access === access)!
  return {
    id,
    key,
    file,
    admin: await sessionOf(somebody('admin').email),
    operator: await sessionOf(has('operator@contoh.id') ? 'operator@contoh.id' : somebody('opd-user').email),
    sessionOf,
  }
}

export const withKey = (key: string, file = regencyFile()): string =>
  file.replace(/^key: .+$/m, `key: ${key}`)

function sopText(source: string): SopText {
  const read = readSop(source)
  if ('problems' in read) throw new Error(read.problems[0]!.message.en)
  return { sop: read.sop, source }
}

async function personId(open: OpenHouse, regencyId: string, email: string): Promise<string> {
  const { rows } = await open.owner.query<{ id: string }>(
    'select id from person where regency_id = $1 and email = $2',
    [regencyId, email],
  )
  return rows[0]!.id
}
