import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { stranger } from '../reader.ts'
import type { Office } from './absence.ts'
import { days, delegate, HeldClock, office, ofWeek, revoke } from './absence.ts'

const clock = new HeldClock('2026-03-02T10:00')
let open: OpenHouse
let regency: Office
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
})
afterAll(() => open?.close())
beforeEach(async () => {
  clock.set('2026-03-02T10:00')
  regency = await office(open)
})

const away = (change: object = {}) => ofWeek(regency, change)
const asAdmin = (change: object = {}) => delegate(regency.admin, away(change))

describe('revoking', () => {
  const revoked = (reader: Reader, delegation: string, reason = 'Sudah kembali') =>
    revoke(reader, { delegation, reason })

  it('ends it from today on, with a reason and once', async () => {
    const { id } = (await asAdmin(days('01', '06'))).delegation!
    expect((await revoked(regency.admin, id, ' ')).__typename).toBe('ReasonMissing')
    expect(await revoked(regency.admin, id)).toMatchObject({
      __typename: 'DelegationRevoked',
      delegation: {
        ...{ state: 'REVOKED', isRevocable: false, revocationReason: 'Sudah kembali' },
        revokedBy: { email: 'admin@contoh.id' },
      },
    })
    expect(await revoked(regency.admin, id, 'Lagi')).toMatchObject({
      __typename: 'DelegationOver',
      delegation: { revocationReason: 'Sudah kembali' },
    })
    expect((await asAdmin({ deputy: regency.people['operator'], ...days('02', '06') })).__typename).toBe(
      'Delegated',
    )
  })

  it('is too late when it has ended by itself', async () => {
    const { id } = (await asAdmin()).delegation!
    clock.set('2026-03-07T00:00')
    expect((await revoked(regency.admin, id)).__typename).toBe('DelegationOver')
  })

  it('is for admins, and for who has handed on their own work', async () => {
    const decreed = (await asAdmin()).delegation!.id
    for (const name of ['kepala', 'kabid'])
      expect((await revoked(regency.readers[name]!, decreed)).__typename).toBe('NotAllowed')
    expect((await revoked(regency.readers['operator']!, decreed)).__typename).toBe('NotFound')
    const { operator } = regency.readers
    const own = (await delegate(operator!, away({ person: null, kind: 'DELEGATION' }))).delegation!.id
    expect((await revoked(regency.readers['kabid']!, own)).__typename).toBe('NotAllowed')
    expect((await revoked(operator!, own)).__typename).toBe('DelegationRevoked')
    expect((await revoked(stranger(open), own)).__typename).toBe('NotSignedIn')
  })

  it('leaves what was agreed as it was, even for the login of the server', async () => {
    const { rows } = await open.owner.query<{ name: string }>(
      `select column_name::text as name from information_schema.column_privileges
       where grantee = (select name from app_login) and table_name = 'delegation' and privilege_type = 'UPDATE' order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual([
      ...['revocation_reason', 'revoked_at', 'revoked_by', 'revoked_on'],
    ])
  })
})
