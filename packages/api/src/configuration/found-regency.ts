import type { Instant } from '@satualur/engine'
import type { RegencyConfiguration } from '@satualur/sop-format'
import type { DatasetFiles } from '@satualur/sop-format/folder'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { Door } from '../database/door.ts'
import { migrate } from '../database/migrate.ts'
import { openOrm } from '../database/orm.ts'
import { hoursToLive } from '../people/invitation/person-invitation.ts'
import { newSecret, tokenOfSecret } from '../people/session.ts'
import type { SopText } from '../sop/apply-sops.ts'
import { createRegency } from './create-regency.ts'
import { configured } from './entities.ts'

/** A one-time secret by which an admin of a new regency chooses a password. */
export interface FirstWayIn {
  email: string
  secret: string
}

/** What stands beside what a regency's own file says, and the text of that file. */
interface Files {
  sops: readonly SopText[]
  source: string
  said: DatasetFiles
}

/** Why a regency cannot be made of its files. */
export type NotFounded = 'taken' | 'unknown-province' | 'no-admin'

/**
 * Makes a regency, or a province or the nation, of its files, as whoever runs the server does: who watches others is
 * settled here, and by nobody inside. Answers how its admins come in, told once.
 */
export async function foundRegency(
  ownerUrl: string,
  configuration: RegencyConfiguration,
  { sops, source, said, at }: Files & { at: Instant },
): Promise<FirstWayIn[] | NotFounded> {
  const admins = configuration.people.filter(({ access }) => access === 'admin')
  if (admins.length === 0) return 'no-admin'
  const { appUrl } = await migrate(ownerUrl)
  const [door, orm] = [new Door(appUrl, 2), await openOrm(appUrl, configured)]
  try {
    const { key, province } = configuration
    const [known] = await door.askAs<{ isTaken: boolean; hasProvince: boolean }>(
      'app.house',
      'whole',
      compile(sql`select exists (select from regency where key = ${key}) as "isTaken",
        (${province}::text is null or exists (select from regency where key = ${province} and kind = 'provinsi')) as "hasProvince"`),
    )
    if (known!.isTaken) return 'taken'
    if (!known!.hasProvince) return 'unknown-province'
    const id = await createRegency({ orm }, configuration, sops, { isSample: false, at, source, said })
    const ways = admins.map(({ email }) => ({ email, secret: newSecret() }))
    for (const { email, secret } of ways) await door.askAs('app.regency', id, inviting(email, secret))
    return ways
  } finally {
    await orm.close()
    await door.close()
  }
}

/** Nobody is there yet who could have made it: their own name stands for the house. */
const inviting = (email: string, secret: string) =>
  compile(sql`insert into person_invitation (regency_id, person_id, token_hash, made_at, made_by, expires_at)
    select p.regency_id, p.id, ${tokenOfSecret(secret)}, house_now(), p.id, house_now() + make_interval(hours => ${hoursToLive})
    from person p where p.regency_id = current_regency() and p.email = ${email}`)
