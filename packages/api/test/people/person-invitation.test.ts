import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { regencyFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked, stranger } from '../reader.ts'

let open: OpenHouse
/** That of the test: what one does to a password is seen by the next. */
let regency: ConfiguredRegency
/** Of the operator, in no other regency. */
let email: string
let now = Date.parse('2026-11-20T02:00:00Z')
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
})
afterAll(() => open?.close())

const personOf = async (email: string) =>
  (
    await open.owner.query<{ id: string }>('select id from person where regency_id = $1 and email = $2', [
      regency.id,
      email,
    ])
  ).rows[0]!.id

async function operator(): Promise<string> {
  email = `petugas-${randomUUID()}@contoh.id`
  regency = await configuredRegency(open, { file: regencyFile().replaceAll('operator@contoh.id', email) })
  return personOf(email)
}

interface Invited {
  __typename: string
  secret: string
  expiresAt: string
  person: { canSignIn: boolean; invitedUntil: string | null }
}
const invite = async (person: string, reader: Reader = regency.admin): Promise<Invited> =>
  (
    await asked<{ invitePerson: Invited }>(
      reader,
      `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename
        ... on PersonInvited { secret expiresAt person { canSignIn invitedUntil } } } }`,
      { input: { person } },
    )
  ).invitePerson

const told = async (token: string) =>
  (
    await asked<{ invitation: object | null }>(
      stranger(open),
      'query ($token: String!) { invitation(token: $token) { name email regencyName canSignIn expiresAt minimumLength } }',
      { token },
    )
  ).invitation

const good = 'tiga kata saja'
/** Sends the form, as a browser without a session does. */
async function choose(token: string, password = good) {
  const response = await fetch(`${open.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-satualur': '1' },
    body: JSON.stringify({
      query: `mutation ($input: ChoosePasswordInput!) { choosePassword(input: $input) { __typename
        ... on Refusal { message } ... on SignedIn { viewer { person { email canSignIn } regency { key } } } } }`,
      variables: { input: { token, password } },
    }),
  })
  const { data } = (await response.json()) as {
    data: { choosePassword: { __typename: string; message?: string; viewer?: object } }
  }
  return { ...data.choosePassword, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? null }
}

const signIn = async (password: string) =>
  (
    await asked<{ signIn: { __typename: string } }>(
      stranger(open),
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      { input: { email, password } },
    )
  ).signIn.__typename

describe('the link that an admin makes for somebody', () => {
  it('lets who came with a configuration file choose a password, and signs them in', async () => {
    const person = await operator()
    const made = await invite(person)
    expect(made.person).toEqual({ canSignIn: false, invitedUntil: made.expiresAt })
    expect(await told(made.secret)).toEqual({
      ...{ name: 'Pengelola Data Dinkes', email, canSignIn: false },
      ...{ regencyName: expect.stringContaining('Kabupaten'), expiresAt: made.expiresAt, minimumLength: 12 },
    })
    const { __typename, viewer, cookie } = await choose(made.secret)
    expect([__typename, viewer]).toEqual([
      'SignedIn',
      { person: { email, canSignIn: true }, regency: { key: regency.key } },
    ])
    const browser = stranger(open)
    browser.headers['cookie'] = cookie!
    expect((await browser.ask('{ viewer { person { email } } }')).data).toEqual({
      viewer: { person: { email } },
    })
    expect([await signIn(good), await signIn('tiga kata lain')]).toEqual(['SignedIn', 'CredentialsWrong'])
  })

  it('is valid for three days', async () => {
    const { secret, expiresAt } = await invite(await operator())
    expect(Date.parse(expiresAt) - now).toBe(72 * 3_600_000)
    now = Date.parse(expiresAt)
    expect(await told(secret)).toBeNull()
    expect(await choose(secret)).toMatchObject({ __typename: 'InvitationInvalid', cookie: null })
    now -= 1
    expect((await choose(secret)).__typename).toBe('SignedIn')
  })

  it('opens once: a second use is refused, and so is the loser of two at the same moment', async () => {
    const { secret } = await invite(await operator())
    const both = await Promise.all([choose(secret), choose(secret, 'tiga kata lain')])
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvitationInvalid', 'SignedIn'])
    const won = both[0]!.__typename === 'SignedIn' ? good : 'tiga kata lain'
    expect(await signIn(won)).toBe('SignedIn')
    const again = await choose(secret)
    expect([again.__typename, again.cookie]).toEqual(['InvitationInvalid', null])
    expect(again.message).toContain('Mintalah tautan baru kepada admin')
    expect(await told(secret)).toBeNull()
  })

  it('voids the one made before it, and no one else’s', async () => {
    const person = await operator()
    const others = await invite(await personOf('pengganti@contoh.id'))
    const [first, second] = [await invite(person), await invite(person)]
    expect((await choose(first.secret)).__typename).toBe('InvitationInvalid')
    expect((await choose(second.secret)).__typename).toBe('SignedIn')
    expect(await told(others.secret)).toMatchObject({ email: 'pengganti@contoh.id' })
  })

  it('replaces a password, and ends what goes on under the old one', async () => {
    const person = await operator()
    await choose((await invite(person)).secret)
    const elsewhere = await regency.sessionOf(email)
    const other = await invite(person)
    expect(other.person.canSignIn).toBe(true)
    expect(await told(other.secret)).toMatchObject({ canSignIn: true })
    expect((await elsewhere.ask('{ viewer { signedInAt } }')).data).not.toEqual({ viewer: null })
    await choose(other.secret, 'kata sandi yang lain')
    expect((await elsewhere.ask('{ viewer { signedInAt } }')).data).toEqual({ viewer: null })
    expect([await signIn(good), await signIn('kata sandi yang lain')]).toEqual([
      'CredentialsWrong',
      'SignedIn',
    ])
  })

  it('survives a password that is too short', async () => {
    const { secret } = await invite(await operator())
    expect(await choose(secret, 'sebelas sja')).toMatchObject({ __typename: 'PasswordTooWeak', cookie: null })
    expect((await choose(secret, 'dua belas ok')).__typename).toBe('SignedIn')
  })

  it('opens nothing for somebody who has lost their access meanwhile', async () => {
    const person = await operator()
    const { secret } = await invite(person)
    await open.owner.query('update person set is_active = false where regency_id = $1 and id = $2', [
      regency.id,
      person,
    ])
    expect(await told(secret)).toBeNull()
    expect((await choose(secret)).__typename).toBe('InvitationInvalid')
    expect((await invite(person)).__typename).toBe('NotFound')
  })

  it('is made by admins of the regency alone', async () => {
    const person = await operator()
    expect((await invite(person, regency.operator)).__typename).toBe('NotAllowed')
    expect((await invite(person, stranger(open))).__typename).toBe('NotSignedIn')
    expect((await invite(person, (await configuredRegency(open)).admin)).__typename).toBe('NotFound')
    expect((await invite('x')).__typename).toBe('NotFound')
    const { rowCount } = await open.owner.query('select from person_invitation where person_id = $1', [
      person,
    ])
    expect(rowCount).toBe(0)
  })

  it('is no secret to admins, and to nobody else: not that there is one, nor what it is', async () => {
    const person = await operator()
    const { secret, expiresAt } = await invite(person)
    const { rows } = await open.owner.query<{ token_hash: Buffer; made_by: string }>(
      'select token_hash, made_by from person_invitation where person_id = $1',
      [person],
    )
    expect(rows[0]!.token_hash).toEqual(createHash('sha256').update(secret).digest())
    expect(await told(rows[0]!.token_hash.toString('hex'))).toBeNull()
    const until = async (reader: Reader) =>
      (
        await asked<{ colleagues: { invitedUntil: string | null }[] }>(
          reader,
          '{ colleagues(search: "Pengelola Data Dinkes") { invitedUntil } }',
        )
      ).colleagues
    expect(await until(regency.admin)).toEqual([{ invitedUntil: expiresAt }])
    expect(await until(regency.operator)).toEqual([{ invitedUntil: null }])
  })
})
