import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { ActingAdmin } from '../../graphql/as-admin.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { badInput } from '../../graphql/faults.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { dayAt, zone } from '../../regency/today.ts'
import { tokenOfSecret } from '../session.ts'
import { apiTokenShape } from './api-token.shape.ts'
import type {
  ApiToken,
  CreateApiTokenInput,
  CreateApiTokenResult,
  RevokeApiTokenInput,
  RevokeApiTokenResult,
} from './api-token.type.ts'
import { ApiTokenCreated, ApiTokenRevoked, ApiTokenUnnamed, ExpiryRefused } from './api-token.type.ts'
import { newBearer } from './bearer.ts'

const nameAtMost = 100

export function createApiToken(
  context: Context,
  info: GraphQLResolveInfo,
  { name, scopes, expiresOn }: CreateApiTokenInput,
): Promise<typeof CreateApiTokenResult> {
  if (scopes.length === 0)
    throw badInput({ id: '“scopes” harus berisi paling sedikit satu.', en: '“scopes” holds at least one.' })
  if (name.length > nameAtMost)
    throw badInput({
      id: `“name” paling panjang ${nameAtMost} karakter.`,
      en: `“name” is at most ${nameAtMost} characters long.`,
    })
  return asAdmin(context, compile(sql`select`), async (acting) => {
    if (name.trim() === '') return new ApiTokenUnnamed(acting.locale)
    const secret = newBearer()
    const [made] = await acting.door.within<{ id: string }>(
      acting.entry,
      compile(sql`insert into api_token (regency_id, token_hash, name, scopes, made_at, made_by, expires_on, expires_at)
        select current_regency(), ${tokenOfSecret(secret)}, ${name.trim()}, ${[...new Set(scopes)]}, house_now(), current_person(),
          told.day, (told.day + 1)::timestamp at time zone ${zone}
        from (select ${expiresOn}::date as day, ${dayAt(sql`house_now()`)} as today) as told
        where told.day between told.today and told.today + interval '1 year' returning id`),
    )
    if (!made) return new ExpiryRefused(acting.locale)
    const apiToken = await tokenNow(acting, info, 'ApiTokenCreated', made.id)
    return Object.assign(new ApiTokenCreated(), { apiToken, secret })
  })
}

/** Revoked again it stays as it was: who did it first, and when. */
export function revokeApiToken(
  context: Context,
  info: GraphQLResolveInfo,
  { apiToken: id }: RevokeApiTokenInput,
): Promise<typeof RevokeApiTokenResult> {
  return asAdmin(context, compile(sql`select`), async (acting) => {
    await acting.door.within(
      acting.entry,
      compile(sql`update api_token set revoked_at = house_now(), revoked_by = current_person()
        where regency_id = current_regency() and id = ${idOf(id)} and revoked_at is null`),
    )
    const apiToken = await tokenNow(acting, info, 'ApiTokenRevoked', id)
    return apiToken ? Object.assign(new ApiTokenRevoked(), { apiToken }) : new NotFound(acting.locale)
  })
}

const tokenNow = (acting: ActingAdmin, info: GraphQLResolveInfo, member: string, id: string) =>
  readOne<ApiToken>(acting, info, {
    shape: apiTokenShape,
    asked: selectedBelow(info, member, 'apiToken', 'ApiToken'),
    where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${idOf(id)}`,
  })
