import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked, stranger } from '../reader.ts'
import { companyOf } from '../sop/casting.ts'
import { visitsDuring } from '../visits.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
})
afterAll(() => open?.close())

interface Listed {
  people: {
    nodes: { name: string; email: string; opd: { key: string } | null }[]
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
}
const page = `query ($first: Int!, $after: String, $search: String, $opd: ID, $canSignIn: Boolean) {
  people(first: $first, after: $after, search: $search, opd: $opd, canSignIn: $canSignIn) {
    nodes { name email opd { key } } totalCount pageInfo { hasNextPage endCursor } } }`
const listed = async (variables: object = {}, reader: Reader = regency.admin) =>
  (await asked<Listed>(reader, page, { first: 20, ...variables })).people
const emails = ({ nodes }: Listed['people']) => nodes.map(({ email }) => email.split('@')[0])

describe('the list of people', () => {
  it('is read page by page, by name', async () => {
    const all = await listed()
    expect(emails(all).toSorted()).toEqual(['admin', 'operator', 'pembaca', 'pengganti'])
    const names = all.nodes.map(({ name }) => name)
    expect(names).toEqual(names.toSorted())
    const first = await listed({ first: 3 })
    expect([first.nodes, first.totalCount, first.pageInfo.hasNextPage]).toEqual([
      ...[all.nodes.slice(0, 3), 4, true],
    ])
    const second = await listed({ first: 3, after: first.pageInfo.endCursor })
    expect([second.nodes, second.pageInfo.hasNextPage]).toEqual([all.nodes.slice(3), false])
  })

  it('finds words of the position and of the e-mail address, small or large, in one OPD or in all', async () => {
    const { opds } = await companyOf(regency)
    expect(emails(await listed({ search: ' DINAS kesehatan ' }))).toEqual(['pengganti'])
    expect(emails(await listed({ search: 'pembaca@' }))).toEqual(['pembaca'])
    expect(emails(await listed({ search: '%' }))).toEqual([])
    expect(emails(await listed({ opd: opds['dinkes'] })).toSorted()).toEqual(['operator', 'pengganti'])
    expect(emails(await listed({ opd: opds['kominfo'] }))).toEqual([])
    expect(emails(await listed({ opd: 'x' }))).toEqual([])
  })

  it('tells those who can sign in from those who cannot yet', async () => {
    const other = await configuredRegency(open)
    expect(emails(await listed({ canSignIn: true }, other.admin))).toEqual([])
    await open.owner.query(
      `update person set password_hash = 'x' where regency_id = $1 and email = 'operator@contoh.id'`,
      [other.id],
    )
    expect(emails(await listed({ canSignIn: true }, other.admin))).toEqual(['operator'])
    expect(emails(await listed({ canSignIn: false }, other.admin)).toSorted()).toEqual([
      ...['admin', 'pembaca', 'pengganti'],
    ])
  })

  it('is for admins: others find nobody, and who is not signed in is told so', async () => {
    const nobody = { nodes: [], totalCount: 0 }
    expect(await listed({}, regency.operator)).toMatchObject(nobody)
    expect(await listed({}, await regency.sessionOf('pembaca@contoh.id'))).toMatchObject(nobody)
    expect((await stranger(open).ask(page, { first: 1 })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    )
  })

  it('leaves out those who no longer have access', async () => {
    const other = await configuredRegency(open)
    await open.owner.query(
      `update person set is_active = false where regency_id = $1 and email = 'operator@contoh.id'`,
      [other.id],
    )
    expect(emails(await listed({}, other.admin))).not.toContain('operator')
  })

  it('takes one statement for everybody, as for one', async () => {
    const people = (first: number) => () =>
      asked(regency.admin, `{ people(first: ${first}) { nodes { id name email position opd { name } } } }`)
    expect([await visitsDuring(people(1)), await visitsDuring(people(100))]).toEqual([1, 1])
  })
})
