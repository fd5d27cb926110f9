import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { done, draftedAndSaved, ratified } from '../authoring/author.ts'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked, stranger } from '../reader.ts'
import { startRun } from '../run/commands.ts'
import { startedRun } from '../run/started-run.ts'
import { visitsDuring } from '../visits.ts'
import type { Company } from './casting.ts'
import { castingDocument, companyOf, setPlayers, told } from './casting.ts'

let open: OpenHouse
let regency: ConfiguredRegency
let company: Company
beforeAll(async () => {
  open = await openHouse()
})
beforeEach(async () => {
  regency = await configuredRegency(open)
  company = await companyOf(regency)
})
afterAll(() => open?.close())

const cast = (role: string, opd: string | null, ...people: string[]) =>
  setPlayers(regency.admin, {
    ...{ sop: company.sop, role, opd: opd && company.opds[opd] },
    people: people.map((name) => company.people[name]),
  })

describe('casting a role', () => {
  it('says the whole cast of it in an OPD, and nothing about another', async () => {
    expect(await cast('produsen', 'kominfo', 'admin')).toMatchObject({
      ...{ __typename: 'PlayersSet', sop: { id: company.sop, title: 'Unggah Data Sektoral' } },
      role: { key: 'produsen', name: 'Produsen Data' },
    })
    expect(told(await cast('produsen', 'dinkes', 'pengganti', 'pengganti'))).toEqual([
      'pengganti in dinkes',
      'admin in kominfo',
    ])
    expect(told(await cast('produsen', 'dinkes', 'operator', 'pengganti'))).toEqual([
      'operator in dinkes',
      'pengganti in dinkes',
      'admin in kominfo',
    ])
  })

  it('for the whole regency ends what was said OPD by OPD, and the other way round', async () => {
    expect(told(await cast('produsen', null, 'operator'))).toEqual(['operator'])
    expect(told(await cast('produsen', 'kominfo', 'admin'))).toEqual(['admin in kominfo'])
  })

  it('with nobody leaves it without a player, and a run does not start', async () => {
    expect(told(await cast('produsen', 'dinkes'))).toEqual([])
    const starting = () => startRun(regency.admin, { sop: company.sop, opd: company.opds['dinkes'] })
    expect((await starting()).__typename).toBe('RoleWithoutPlayer')
    await cast('produsen', 'dinkes', 'pengganti')
    expect((await starting()).__typename).toBe('RunStarted')
  })

  it('leaves open tasks with whom they were given to', async () => {
    const performers = async (run: string) =>
      (
        await asked<{ run: { tasks: { performers: { email: string }[] }[] } }>(
          regency.admin,
          'query ($id: ID!) { run(id: $id) { tasks { performers { email } } } }',
          { id: run },
        )
      ).run.tasks
    const before = await startedRun(regency)
    await cast('produsen', 'dinkes', 'pengganti')
    expect(await performers(before)).toEqual([{ performers: [{ email: 'operator@contoh.id' }] }])
    expect(await performers(await startedRun(regency))).toEqual([
      { performers: [{ email: 'pengganti@contoh.id' }] },
    ])
  })

  it('keeps one cast, not a mixture, where several people say it at once', async () => {
    const names = ['admin', 'operator', 'pengganti', 'pembaca']
    const places = ['dinkes', null, 'kominfo']
    await Promise.all(
      Array.from({ length: 24 }, (_, turn) => cast('produsen', places[turn % 3]!, names[turn % 4]!)),
    )
    const { rows } = await open.owner.query<{ opd: string | null; players: number }>(
      `select opd_id as opd, count(*)::int as players from player
        where regency_id = $1 and role_key = 'produsen' group by opd_id`,
      [regency.id],
    )
    expect(rows.every(({ players }) => players === 1)).toBe(true)
    const isWhole = rows.some(({ opd }) => opd === null)
    expect(rows.length).toBeLessThanOrEqual(isWhole ? 1 : 2)
  })
})

describe('a role can be cast', () => {
  const withRole = (source: string) =>
    source.replace('stages:', '  - key: pembina\n    name: Pembina Data\nstages:')

  it('as soon as the draft has it, before any version is in force', async () => {
    const { admin } = regency
    const first = await done(admin, 'draftSop', { title: 'Layanan Baru' }, 'SopDrafted')
    const input = { sop: first.sop.id, role: 'pembina', people: [company.people['admin']] }
    expect((await setPlayers(admin, input)).__typename).toBe('RoleUnknown')
    const source = withRole(sopFile()).replace('unggah-data', first.sop.key)
    await done(admin, 'saveDraft', { version: first.id, revision: 1, source }, 'DraftSaved')
    expect(await setPlayers(admin, input)).toMatchObject({ role: { name: 'Pembina Data' } })
  })

  it('by the name that the version in force gives it', async () => {
    regency = await configuredRegency(open, { sources: [sopFile({ effectiveOn: '2025-03-01' })] })
    company = await companyOf(regency)
    const draft = await draftedAndSaved(regency.admin, { sop: company.sop }, (source) =>
      withRole(source).replace('name: Walidata', 'name: Walidata Utama'),
    )
    expect((await cast('walidata', null, 'admin')).role?.name).toBe('Walidata')
    expect((await cast('pembina', null, 'admin')).role?.name).toBe('Pembina Data')
    await ratified(regency.admin, draft)
    expect((await cast('walidata', null, 'admin')).role?.name).toBe('Walidata Utama')
  })

  it('and a draft’s finding that nobody plays it goes with the casting', async () => {
    await cast('walidata', null)
    const draft = await done(regency.admin, 'draftSop', { sop: company.sop }, 'SopDrafted')
    expect(await unplayed(draft)).toEqual(['walidata'])
    await cast('walidata', null, 'admin')
    expect(await unplayed(draft)).toEqual([])
  })
})

describe('casting is refused', () => {
  it('to everybody but admins, who are not told whether there is such a thing', async () => {
    for (const sop of [company.sop, randomUUID()]) {
      const input = { sop, role: 'walidata', people: [] }
      const answer = async (reader: typeof regency.admin) => (await setPlayers(reader, input)).__typename
      expect(await answer(stranger(open))).toBe('NotSignedIn')
      expect(await answer(regency.operator)).toBe('NotAllowed')
      expect(await answer(await regency.sessionOf('pembaca@contoh.id'))).toBe('NotAllowed')
    }
    expect(told(await cast('walidata', null, 'admin'))).toEqual(['admin'])
  })

  it('for what the regency does not have, and nothing changes', async () => {
    const right = { sop: company.sop, role: 'produsen', opd: company.opds['dinkes'], people: [] }
    const other = await companyOf(await configuredRegency(open))
    const wrong: [object, string][] = [
      [{ sop: other.sop }, 'NotFound'],
      [{ sop: 'x' }, 'NotFound'],
      [{ opd: other.opds['dinkes'] }, 'NotFound'],
      [{ people: [company.people['admin'], other.people['admin']] }, 'NotFound'],
      [{ people: ['x'] }, 'NotFound'],
      [{ role: 'pembina' }, 'RoleUnknown'],
    ]
    for (const [change, refusal] of wrong)
      expect([change, (await setPlayers(regency.admin, { ...right, ...change })).__typename]).toEqual([
        ...[change, refusal],
      ])
    const played = { ...right, people: [company.people['operator']] }
    expect(told(await setPlayers(regency.admin, played))).toEqual(['operator in dinkes'])
  })

  it('for somebody who no longer has access', async () => {
    await open.owner.query(
      `update person set is_active = false where regency_id = $1 and email = 'pengganti@contoh.id'`,
      [regency.id],
    )
    expect((await cast('produsen', 'dinkes', 'pengganti')).message).toMatch(/tidak lagi mempunyai akun/)
  })
})

it('casting takes as many visits for one player as for all of them', async () => {
  const casting = (people: string[]) => () =>
    asked(regency.admin, castingDocument, { input: { sop: company.sop, role: 'walidata', people } })
  const one = await visitsDuring(casting([company.people['admin']!]))
  expect(await visitsDuring(casting(Object.values(company.people)))).toBe(one)
})

/** The roles that ratification finds without a player. */
async function unplayed({ id, revision }: { id: string; revision: number }): Promise<string[]> {
  const input = {
    ...{ version: id, revision, number: '1', ratifiedOn: '2026-01-02', effectiveOn: '2026-01-02' },
    ratifiedBy: { position: 'Kepala Dinas', name: 'Kepala Dinas' },
  }
  const { ratifyVersion } = await asked<{
    ratifyVersion: { findings?: { code: string; role: string }[] }
  }>(
    regency.admin,
    `mutation ($input: RatifyInput!) { ratifyVersion(input: $input) {
      ... on SopUnsound { findings { code role } } ... on WarningsOpen { findings { code role } } } }`,
    { input },
  )
  return (ratifyVersion.findings ?? [])
    .filter(({ code }) => code === 'role-without-player')
    .map(({ role }) => role)
}
