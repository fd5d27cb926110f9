import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { stranger } from '../reader.ts'
import type { Office } from './absence.ts'
import { days, delegate, HeldClock, listed, office, ofWeek, revoke } from './absence.ts'

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
const between = (person: string, deputy: string, when = days('03', '06')) =>
  asAdmin({ person: regency.people[person], deputy: regency.people[deputy], ...when })
const states = async () => (await listed(regency.admin)).nodes.map(({ state }) => state)

describe('a delegation', () => {
  it('says who acts for whom, from when to when, and on the strength of what', async () => {
    const made = await asAdmin({ decree: ' 800/112/2026 ' })
    expect(made).toMatchObject({
      __typename: 'Delegated',
      delegation: {
        ...{ person: { id: regency.people['kepala'] }, deputy: { id: regency.people['kabid'] } },
        ...{ kind: 'PLH', decree: '800/112/2026', ...days('03', '06'), state: 'PLANNED', isRevocable: true },
        ...{ madeBy: { email: 'admin@contoh.id' }, revokedBy: null, revocationReason: null },
      },
    })
  })

  it('is in force from the first day to the last, on the regency’s own calendar', async () => {
    await asAdmin()
    const on = async (local: string) => {
      clock.set(local)
      return (await states())[0]
    }
    expect(await on('2026-03-02T23:59')).toBe('PLANNED')
    expect(await on('2026-03-03T00:00')).toBe('IN_FORCE')
    expect(await on('2026-03-06T23:59')).toBe('IN_FORCE')
    expect(await on('2026-03-07T00:00')).toBe('ENDED')
  })

  it('may have begun before it was told, and lasts a year at the most', async () => {
    expect(await asAdmin({ startsOn: '2026-02-23' })).toMatchObject({ delegation: { state: 'IN_FORCE' } })
    const year = { person: regency.people['operator'], startsOn: '2026-03-03' }
    expect(await asAdmin({ ...year, endsOn: '2027-03-04' })).toMatchObject({
      __typename: 'DaysImpossible',
      ...{ earliest: '2026-03-03', latest: '2027-03-03', message: expect.stringContaining('366 hari') },
    })
    expect((await asAdmin({ ...year, endsOn: '2027-03-03' })).__typename).toBe('Delegated')
  })

  it('is refused for days that end before they begin, or that have all passed', async () => {
    expect(await asAdmin(days('06', '03'))).toMatchObject({
      __typename: 'DaysImpossible',
      message: expect.stringContaining('lebih awal daripada tanggal mulai'),
    })
    expect(await asAdmin(days('01', '01'))).toMatchObject({
      __typename: 'DaysImpossible',
      ...{ earliest: '2026-03-02', message: expect.stringContaining('sudah lewat') },
    })
    expect((await listed(regency.admin)).nodes).toEqual([])
  })

  it('is refused without a decree, to oneself, and where somebody is nobody here or only reads', async () => {
    const { kepala } = regency.people
    const pembaca = regency.people['pembaca']
    expect((await asAdmin({ decree: ' ' })).__typename).toBe('DecreeMissing')
    expect(await asAdmin({ deputy: kepala })).toMatchObject({
      __typename: 'DeputyUnfit',
      message: expect.stringContaining('dirinya sendiri'),
    })
    for (const change of [{ deputy: pembaca }, { person: pembaca }])
      expect(await asAdmin(change)).toMatchObject({
        __typename: 'DeputyUnfit',
        message: expect.stringContaining('hanya berhak membaca'),
      })
    await open.owner.query('update person set is_active = false where id = $1', [regency.people['kabid']])
    for (const change of [{}, { person: regency.people['kabid'], deputy: kepala }, { deputy: 'x' }])
      expect((await asAdmin(change)).__typename).toBe('NotFound')
    expect((await listed(regency.admin)).nodes).toEqual([])
  })

  it('leaves nobody with two deputies on one day, and names who acts already', async () => {
    await between('kepala', 'kabid')
    expect(await between('kepala', 'operator', days('06', '09'))).toMatchObject({
      __typename: 'DelegationOverlaps',
      message: expect.stringMatching(
        /Kepala Dinas Kesehatan .* Kepala Bidang dari 3 Maret 2026 sampai 6 Maret 2026/,
      ),
      delegation: { deputy: { id: regency.people['kabid'] } },
    })
    expect((await between('kepala', 'operator', days('07', '09'))).__typename).toBe('Delegated')
    expect((await between('operator', 'kabid')).__typename).toBe('Delegated')
  })
})

describe('a circle', () => {
  it('of two is refused on days they share, and not on others', async () => {
    await between('kepala', 'kabid')
    expect(await between('kabid', 'kepala', days('06', '09'))).toMatchObject({
      __typename: 'DelegationCircular',
      chain: [{ email: 'kabid@contoh.id' }, { email: 'kepala@contoh.id' }, { email: 'kabid@contoh.id' }],
    })
    expect((await between('kabid', 'kepala', days('07', '09'))).__typename).toBe('Delegated')
  })

  it('is refused through others too, and the sentence names everybody in it', async () => {
    await between('kepala', 'kabid', days('03', '10'))
    await between('kabid', 'operator', days('05', '20'))
    const refused = await between('operator', 'kepala', days('10', '31'))
    expect(refused.__typename).toBe('DelegationCircular')
    expect(refused.chain!.map(({ email }) => email.split('@')[0])).toEqual([
      ...['operator', 'kepala', 'kabid', 'operator'],
    ])
    expect(refused.message).toContain(
      'Pengelola Data Dinkes digantikan oleh Kepala Dinas Kesehatan, Kepala Dinas Kesehatan digantikan oleh Kepala Bidang, Kepala Bidang digantikan oleh Pengelola Data Dinkes',
    )
  })

  it('closes only where all of its days meet on one', async () => {
    await between('kepala', 'kabid', days('03', '06'))
    await between('kabid', 'operator', days('09', '13'))
    expect((await between('operator', 'kepala', days('03', '13'))).__typename).toBe('Delegated')
  })

  it('is open again when one of it was revoked', async () => {
    const { delegation } = await between('kepala', 'kabid')
    await revoke(regency.admin, { delegation: delegation!.id, reason: 'Batal berangkat' })
    expect((await between('kabid', 'kepala')).__typename).toBe('Delegated')
  })
})

describe('who delegates', () => {
  const own = (change: object = {}) => ({ ...away({ person: null, kind: 'DELEGATION' }), ...change })

  it('is an admin for anybody, and everybody else for themselves', async () => {
    const operator = regency.readers['operator']!
    expect((await delegate(operator, away({ kind: 'DELEGATION' }))).__typename).toBe('NotAllowed')
    expect(await delegate(operator, own())).toMatchObject({
      __typename: 'Delegated',
      delegation: { person: { id: regency.people['operator'] }, madeBy: { email: 'operator@contoh.id' } },
    })
    expect((await delegate(regency.readers['pembaca']!, own())).__typename).toBe('NotAllowed')
    expect((await delegate(stranger(open), own())).__typename).toBe('NotSignedIn')
  })

  it('appoints nobody as Plt. or Plh. themselves', async () => {
    for (const kind of ['PLT', 'PLH'])
      expect(await delegate(regency.readers['operator']!, own({ kind }))).toMatchObject({
        __typename: 'NotAllowed',
        message: expect.stringContaining('oleh admin'),
      })
  })
})
