import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked, stranger } from '../reader.ts'
import type { Office } from './absence.ts'
import { office } from './absence.ts'

let open: OpenHouse
let regency: Office
beforeAll(async () => {
  open = await openHouse()
  regency = await office(open)
})
afterAll(() => open?.close())

const document = `query ($search: String, $access: [Access!], $first: Int!) {
  colleagues(search: $search, access: $access, first: $first) { email } }`
const found = async (reader: Reader, variables: object = {}) =>
  (
    await asked<{ colleagues: { email: string }[] }>(reader, document, { first: 10, ...variables })
  ).colleagues.map(({ email }) => email.split('@')[0])

describe('colleagues', () => {
  it('are found by whoever performs work, by words of name and position, by name, a few at a time', async () => {
    const operator = regency.readers['operator']!
    expect(await found(operator)).toEqual([
      ...['admin', 'kabid', 'kepala', 'operator', 'pembaca', 'pengganti'],
    ])
    expect(await found(operator, { search: ' DINAS kes' })).toEqual(['kepala', 'pengganti'])
    expect(await found(operator, { search: '%' })).toEqual([])
    // “Sekretaris …” before “Kepala Dinas Kesehatan”.
    expect(await found(operator, { search: 'se' })).toEqual(['pembaca', 'pengganti', 'kepala'])
    expect(await found(operator, { first: 2 })).toEqual(['admin', 'kabid'])
  })

  it('who can act are told from those who only read', async () => {
    expect(await found(regency.admin, { access: ['VIEWER'] })).toEqual(['pembaca'])
    expect(await found(regency.admin, { access: ['ADMIN', 'OPD_USER'] })).not.toContain('pembaca')
  })

  it('are nobody to those who only read, and asked for only by who is signed in', async () => {
    expect(await found(regency.readers['pembaca']!)).toEqual([])
    const { errors } = await stranger(open).ask(document, { first: 1 })
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    const many = await regency.admin.ask(document, { first: 51 })
    expect(many.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('a supervisor', () => {
  const set = async (reader: Reader, person: string, isSupervisor = true) =>
    (
      await asked<{ setSupervisor: { __typename: string; person?: { isSupervisor: boolean } } }>(
        reader,
        `mutation ($input: SupervisorInput!) { setSupervisor(input: $input) {
          __typename ... on SupervisorSet { person { isSupervisor } } } }`,
        { input: { person, isSupervisor } },
      )
    ).setSupervisor

  it('is made and unmade by an admin', async () => {
    const kabid = regency.people['kabid']!
    expect(await set(regency.admin, kabid)).toMatchObject({ person: { isSupervisor: true } })
    expect(await set(regency.admin, kabid, false)).toMatchObject({ person: { isSupervisor: false } })
    expect((await set(regency.readers['kabid']!, kabid)).__typename).toBe('NotAllowed')
    expect((await set(regency.admin, 'x')).__typename).toBe('NotFound')
    expect((await set(stranger(open), kabid)).__typename).toBe('NotSignedIn')
  })
})
