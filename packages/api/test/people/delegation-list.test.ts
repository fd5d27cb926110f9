import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import type { Delegation, Office } from './absence.ts'
import { days, delegate, delegationFields, HeldClock, listed, office, ofWeek } from './absence.ts'

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

const between = (person: string, deputy: string, when = days('03', '06')) =>
  delegate(
    regency.admin,
    ofWeek(regency, { person: regency.people[person], deputy: regency.people[deputy], ...when }),
  )

describe('the list of delegations', () => {
  it('is for admins, newest first, by state and by person', async () => {
    await between('kepala', 'kabid', days('01', '02'))
    await between('operator', 'kabid')
    expect((await listed(regency.admin)).nodes.map(({ startsOn }) => startsOn)).toEqual([
      ...['2026-03-03', '2026-03-01'],
    ])
    expect(await listed(regency.admin, { state: ['IN_FORCE'] })).toMatchObject({
      ...{ totalCount: 1, nodes: [{ person: { id: regency.people['kepala'] } }] },
    })
    expect((await listed(regency.admin, { state: ['ENDED', 'REVOKED'] })).totalCount).toBe(0)
    expect((await listed(regency.admin, { person: regency.people['kabid'] })).totalCount).toBe(2)
    expect((await listed(regency.admin, { person: regency.people['operator'] })).totalCount).toBe(1)
    expect(await listed(regency.readers['kabid']!)).toEqual({ nodes: [], totalCount: 0 })
  })

  it('shows everybody their own, given and received, until they end', async () => {
    await between('kepala', 'kabid')
    await between('kabid', 'operator', days('09', '10'))
    const own = async (name: string) =>
      (
        await asked<{ viewer: { delegations: Delegation[] } }>(
          regency.readers[name]!,
          `{ viewer { delegations { ${delegationFields} } } }`,
        )
      ).viewer.delegations.map(({ startsOn, isRevocable }) => [startsOn, isRevocable])
    expect(await own('kabid')).toEqual([
      ['2026-03-03', false],
      ['2026-03-09', false],
    ])
    expect(await own('pengganti')).toEqual([])
    clock.set('2026-03-07T08:00')
    expect(await own('kabid')).toEqual([['2026-03-09', false]])
  })
})
