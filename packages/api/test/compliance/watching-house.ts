import { randomUUID } from 'node:crypto'
import { createRegency } from '@satualur/api'
import { readRegency } from '@satualur/sop-format'
import type { OpenHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { signedIn } from '../reader.ts'

/** A house that watches others, and its admin before the server. */
export interface WatchingHouse {
  id: string
  key: string
  admin: Reader
}

/** Made of a file, as any other house is. */
export async function watchingHouse(
  open: OpenHouse,
  kind: 'provinsi' | 'nasional',
  name: string,
): Promise<WatchingHouse> {
  const key = `pemantau-${randomUUID().slice(0, 8)}`
  const read = readRegency(`key: ${key}
name: ${name}
kind: ${kind}
zone: Asia/Jakarta
opds: []
people:
  - { email: bappeda@${key}.id, position: Kepala Bappeda, access: admin }
`)
  if ('problems' in read) throw new Error(read.problems[0]!.message.en)
  const id = await createRegency(open.house, read.configuration, [], { isSample: false, at: Date.now() })
  const { rows } = await open.owner.query<{ id: string }>('select id from person where regency_id = $1', [id])
  return { id, key, admin: await signedIn(open, { regencyId: id, id: rows[0]!.id }) }
}

/** From now on the regency is in the province, or in none. */
export const putInProvince = (open: OpenHouse, regency: string, province: string | null) =>
  open.owner.query('update regency set province_id = $2 where id = $1', [regency, province])
