import type { Instant } from '@satualur/engine'
import { isSound } from '@satualur/engine'
import { sql } from 'kysely'
import type { RegencyConfiguration } from '@satualur/sop-format'
import type { DatasetFiles } from '@satualur/sop-format/folder'
import { noDatasetFiles } from '@satualur/sop-format/folder'
import { compile } from '../database/compile.ts'
import type { MikroORM } from '../database/orm.ts'
import { inRegency, newId } from '../database/orm.ts'
import { hashPassword } from '../people/password.ts'
import { personEntity } from '../people/person.entity.ts'
import { insertRegency } from '../regency/insert-regency.ts'
import type { SopText } from '../sop/apply-sops.ts'
import { applyConfiguration } from './apply-configuration.ts'

export interface NewRegency {
  /** Made of sample data: shown as such everywhere, and removed by one command. */
  isSample: boolean
  /** A sample whose last year is still to be played: until it has been, the house opens no turns in it by itself. */
  awaitsItsYear?: boolean
  /** When it is made: SOPs without a printed date are in force from that day. */
  at: Instant
  /** One password for everybody in it, for samples; in a real regency nobody has one until it is set. */
  password?: string
  /** The text of its file, for the comments in it. */
  source?: string | undefined
  /** What the files beside `regency.yaml` say of its datasets. */
  said?: DatasetFiles
}

/** Makes a regency of its files in one transaction, and answers its id. */
export async function createRegency(
  { orm }: { orm: MikroORM },
  configuration: RegencyConfiguration,
  sops: readonly SopText[],
  { isSample, awaitsItsYear = false, at, password, source, said = noDatasetFiles }: NewRegency,
): Promise<string> {
  const unsound = sops.filter(({ sop }) => !isSound(sop))
  if (unsound.length > 0) throw new Error(`cannot run: ${unsound.map(({ sop }) => sop.key).join(', ')}`)
  const passwordHash = password === undefined ? null : await hashPassword(password)
  const id = await newId(orm.em)
  return inRegency(orm, id, async (em) => {
    await insertRegency(em, { ...configuration, id, isSample })
    if (isSample && !awaitsItsYear)
      await em
        .getKysely()
        .executeQuery(compile(sql`update regency set sample_played_at = now() where id = ${id}`))
    const files = { regency: configuration, regencySource: source ?? null, sops, said }
    await applyConfiguration(em, id, files, { at, by: null })
    if (passwordHash !== null) await em.nativeUpdate(personEntity, { regencyId: id }, { passwordHash })
    return id
  })
}
