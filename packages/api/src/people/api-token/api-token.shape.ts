import { sql } from 'kysely'
import type { Shape } from '../../read-model/shape.ts'
import { column, instant, reference, value } from '../../read-model/shape.ts'
import { personShape } from '../person.shape.ts'

export const apiTokenShape: Shape = {
  type: 'ApiToken',
  table: 'api_token',
  reads: {
    id: column('id'),
    name: column('name'),
    scopes: column('scopes'),
    createdAt: instant('made_at'),
    createdBy: reference(() => personShape, 'made_by'),
    expiresOn: column('expires_on'),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
    isValid: value(
      (token) => sql`(${token}.revoked_at is null and ${token}.expires_at > house_now()
        and exists (select from person p where p.regency_id = ${token}.regency_id and p.id = ${token}.made_by
          and p.is_active and p.access = 'admin'))`,
    ),
  },
}
