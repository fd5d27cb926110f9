import { createInvitation } from '@satualur/api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { stranger } from '../reader.ts'

let open: OpenHouse
beforeEach(async () => {
  open = await openHouse()
})
afterEach(() => open?.close())

const typed = {
  ...{ regencyName: 'Kabupaten Kapuas Hulu ', regencyKind: 'KABUPATEN', zone: 'ASIA_PONTIANAK' },
  ...{ name: 'Administrator', position: 'Pranata Komputer', email: ' Admin@Contoh.id' },
  password: 'tiga kata saja',
}

interface Accepted {
  __typename: string
  message?: string
  minimumLength?: number
  viewer?: object
}

/** Sends the form, as a browser without a session does; `cookie` is what it may send from then on. */
async function accept(token: string, changed: object = {}): Promise<Accepted & { cookie: string | null }> {
  const response = await fetch(`${open.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-satualur': '1' },
    body: JSON.stringify({
      query: `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename
        ... on Refusal { message } ... on PasswordTooWeak { minimumLength }
        ... on SignedIn { viewer { person { name email position access opd { key } }
          regency { key officialName zone isSample loadedYears opds { key } } } } } }`,
      variables: { input: { ...typed, ...changed, token } },
    }),
  })
  const { data, errors } = (await response.json()) as {
    data?: { acceptInvitation: Accepted }
    errors?: unknown
  }
  expect(errors).toBeUndefined()
  return { ...data!.acceptInvitation, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? null }
}

const regencies = async () => (await open.owner.query('select 1 from regency')).rowCount

describe('the invitation of an empty house', () => {
  it('makes the regency with its calendar and its admin, and signs them in', async () => {
    const secret = (await createInvitation(open.house))!
    const { __typename, viewer, cookie } = await accept(secret)
    expect(__typename).toBe('SignedIn')
    expect(viewer).toEqual({
      person: {
        ...{ name: 'Administrator', email: 'admin@contoh.id', position: 'Pranata Komputer', access: 'ADMIN' },
        opd: null,
      },
      regency: {
        ...{ key: 'kapuas-hulu', officialName: 'Kabupaten Kapuas Hulu', zone: 'ASIA_PONTIANAK' },
        ...{ isSample: false, loadedYears: [2024, 2025, 2026], opds: [] },
      },
    })
    const browser = stranger(open)
    browser.headers['cookie'] = cookie!
    const { data } = await browser.ask('{ viewer { person { email } } sops { totalCount } }')
    expect(data).toEqual({ viewer: { person: { email: 'admin@contoh.id' } }, sops: { totalCount: 0 } })
  })

  it('gives an admin whose password opens the door again', async () => {
    await accept((await createInvitation(open.house))!)
    const signIn = (password: string) =>
      stranger(open).ask(
        `mutation { signIn(input: { email: "admin@contoh.id", password: "${password}" }) { __typename } }`,
      )
    expect((await signIn(typed.password)).data).toEqual({ signIn: { __typename: 'SignedIn' } })
    expect((await signIn('tiga kata lain')).data).toEqual({ signIn: { __typename: 'CredentialsWrong' } })
  })

  it('opens once: a second use is refused, and so is the loser of two at the same moment', async () => {
    const secret = (await createInvitation(open.house))!
    const both = await Promise.all([
      accept(secret),
      accept(secret, { regencyName: 'Sintang', email: 'lain@contoh.id' }),
    ])
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvitationInvalid', 'SignedIn'])
    const again = await accept(secret)
    expect([again.__typename, again.cookie]).toEqual(['InvitationInvalid', null])
    expect(again.message).toContain('tidak berlaku lagi')
    expect(await regencies()).toBe(1)
  })

  it('is replaced by that of the next start', async () => {
    const first = (await createInvitation(open.house))!
    const second = (await createInvitation(open.house))!
    expect((await accept(first)).__typename).toBe('InvitationInvalid')
    expect((await accept(second)).__typename).toBe('SignedIn')
  })

  it('is valid for a day', async () => {
    const secret = (await createInvitation(open.house))!
    const { rows } = await open.owner.query<{ hours: string }>(
      `select round(extract(epoch from expires_at - now()) / 3600) as hours from invitation`,
    )
    expect(rows).toEqual([{ hours: '24' }])
    await open.owner.query(`update invitation set expires_at = now() - interval '1 second'`)
    expect((await accept(secret)).__typename).toBe('InvitationInvalid')
    await open.owner.query(`update invitation set expires_at = now() + interval '1 minute'`)
    expect((await accept(secret)).__typename).toBe('SignedIn')
  })

  it('survives a password that is too short, however many bytes it has', async () => {
    const secret = (await createInvitation(open.house))!
    expect(await accept(secret, { password: '🗝️'.repeat(5) })).toMatchObject({
      ...{ __typename: 'PasswordTooWeak', minimumLength: 12, cookie: null },
    })
    expect(await regencies()).toBe(0)
    expect((await accept(secret, { password: 'dua belas ok' })).__typename).toBe('SignedIn')
  })

  it('is given to no house that has a regency, and opens none that has got one meanwhile', async () => {
    const secret = (await createInvitation(open.house))!
    await configuredRegency(open)
    expect(await createInvitation(open.house)).toBeNull()
    expect((await accept(secret)).__typename).toBe('InvitationInvalid')
    expect(await regencies()).toBe(1)
  })

  it('cannot be guessed from what the database keeps', async () => {
    const secret = (await createInvitation(open.house))!
    const { rows } = await open.owner.query<{ token_hash: Buffer }>('select token_hash from invitation')
    expect(rows[0]!.token_hash.toString('latin1')).not.toContain(secret)
    expect((await accept(rows[0]!.token_hash.toString('hex'))).__typename).toBe('InvitationInvalid')
  })
})
