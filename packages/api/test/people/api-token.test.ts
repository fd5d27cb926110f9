import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startServer } from '@satualur/api'
import { compile } from '../../src/database/compile.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked, signedIn } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import type { CreatedToken } from './bearing.ts'
import { bearing, createToken } from './bearing.ts'

const noon = Date.parse('2026-11-20T05:00:00Z')
let now = noon
let open: OpenHouse
let regency: WrittenRegency
let admin: Reader
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
})
afterAll(() => open?.close())
beforeEach(async () => {
  now = noon
  regency = await writtenRegency(open.owner)
  admin = await signedIn(open, { regencyId: regency.id, id: regency.admin })
})

const opds = '{ opds { name } }'
const asking = (secret: string) => bearing(open.url, secret).ask(opds)
const codeOf = async (secret: string) => (await asking(secret)).errors?.[0]!.extensions.code
const isOpen = async (secret: string) => (await asking(secret)).data !== undefined
const adhoc = () => createToken(admin, ['QUERY_ADHOC'])
const revoke = ({ apiToken: { id } }: CreatedToken, reader: Reader = admin) =>
  asked<{ revokeApiToken: { __typename: string } }>(
    reader,
    `mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { __typename } }`,
    { input: { apiToken: id } },
  )

describe('an API token', () => {
  it('is told once, kept as a hash, and reads in the name of its maker', async () => {
    const { secret, apiToken } = await adhoc()
    expect(secret).toMatch(/^satualur_[\w-]{43}$/)
    const { rows } = await open.owner.query('select * from api_token where id = $1', [apiToken.id])
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(rows[0].token_hash).toEqual(createHash('sha256').update(secret).digest())
    expect((await asking(secret)).data).toEqual({
      opds: [{ name: `Dinas 0 ${regency.mark}` }, { name: `Dinas 1 ${regency.mark}` }],
    })
  })

  it('tells when it was last used', async () => {
    const lastUse = async () =>
      (
        await asked<{ apiTokens: { name: string; lastUsedAt: string | null }[] }>(
          admin,
          '{ apiTokens { name lastUsedAt } }',
        )
      ).apiTokens[0]
    const { secret } = await adhoc()
    expect(await lastUse()).toEqual({ name: 'Grafana', lastUsedAt: null })
    await asking(secret)
    expect(await lastUse()).toEqual({ name: 'Grafana', lastUsedAt: '2026-11-20T05:00:00.000Z' })
    now += 30_000
    await asking(secret)
    expect((await lastUse())!.lastUsedAt).toBe('2026-11-20T05:00:00.000Z')
    now += 31_000
    await asking(secret)
    expect((await lastUse())!.lastUsedAt).toBe('2026-11-20T05:01:01.000Z')
  })

  it('opens until its last day is over where the regency is', async () => {
    const { secret } = await createToken(admin, ['QUERY_ADHOC'], { expiresOn: '2026-11-21' })
    now = Date.parse('2026-11-21T16:59:59Z')
    expect(await isOpen(secret)).toBe(true)
    now = Date.parse('2026-11-21T17:00:00Z')
    expect(await codeOf(secret)).toBe('UNAUTHENTICATED')
  })

  it.each(['2026-11-19', '2027-11-21'])('is not made to end on %s', async (expiresOn) => {
    expect(await createToken(admin, ['QUERY_ADHOC'], { expiresOn })).toMatchObject({
      __typename: 'ExpiryRefused',
    })
  })

  it('is made with a name and for something', async () => {
    expect(await createToken(admin, ['QUERY_ADHOC'], { name: ' ' })).toMatchObject({
      __typename: 'ApiTokenUnnamed',
    })
    await expect(createToken(admin, [])).rejects.toThrow('paling sedikit satu')
  })

  it('is for admins to make, to see and to revoke', async () => {
    const made = await adhoc()
    const officer = await signedIn(open, { regencyId: regency.id, id: regency.officer })
    expect(await createToken(officer, ['QUERY_ADHOC'])).toMatchObject({ __typename: 'NotAllowed' })
    expect(await asked(officer, '{ apiTokens { id } }')).toEqual({ apiTokens: [] })
    expect(await revoke(made, officer)).toEqual({ revokeApiToken: { __typename: 'NotAllowed' } })
    expect(await isOpen(made.secret)).toBe(true)
  })
})

describe('a token opens nothing from the next request on, also for a server that has just started,', () => {
  it.each<[string, (token: CreatedToken) => Promise<unknown>]>([
    ['once it is revoked', (token) => revoke(token)],
    ['once it has expired', async () => (now = Date.parse('2027-01-01T00:00:00Z'))],
    [
      'once its maker has lost their access',
      () => open.owner.query('update person set is_active = false where id = $1', [regency.admin]),
    ],
    [
      'once its maker is no admin any more',
      () => open.owner.query(`update person set access = 'opd-user' where id = $1`, [regency.admin]),
    ],
  ])('%s', async (_when, end) => {
    const token = await createToken(admin, ['QUERY_ADHOC', 'COMPLIANCE_READ'])
    expect(await isOpen(token.secret)).toBe(true)
    await end(token)
    expect(await codeOf(token.secret)).toBe('UNAUTHENTICATED')
    const again = await startServer({ ...open.house.settings, port: 0 })
    try {
      const { errors } = await bearing(again.url, token.secret).ask(opds)
      expect(errors?.[0]!.extensions.code).toBe('UNAUTHENTICATED')
    } finally {
      await again.close()
    }
  })
})

describe('a token is no session and a session no token:', () => {
  it('neither opens by the way of the other', async () => {
    const { secret } = await adhoc()
    const viewer = async (headers: Record<string, string>) => {
      const response = await fetch(`${open.url}/graphql`, {
        method: 'POST',
        headers: { 'x-satualur': '1', 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ viewer { person { id } } }' }),
      })
      return (await response.json()) as object
    }
    expect(await viewer({ cookie: `sid=${secret}` })).toEqual({ data: { viewer: null } })
    const session = admin.headers['cookie']!.slice('sid='.length)
    expect(await codeOf(session)).toBe('UNAUTHENTICATED')
    expect(await viewer({ authorization: 'Basic YTpi', ...admin.headers })).toMatchObject({
      data: { viewer: { person: { id: regency.admin } } },
    })
  })

  it('what a browser adds by itself does not stand for the header of ours', async () => {
    const response = await fetch(`${open.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: 'Basic YTpi',
        'content-type': 'application/json',
        cookie: admin.headers['cookie']!,
      },
      body: JSON.stringify({ query: opds }),
    })
    expect(response.status).toBe(403)
  })
})

describe('the scopes of a token bound what it may ask in GraphQL:', () => {
  const runs = '{ runs { totalCount } }'
  const figures = '{ compliance { total { closed } } }'
  const throughDataset = '{ datasets { nodes { runs { totalCount nodes { id } } } } }'

  it.each(['COMPLIANCE_READ', 'RUNS_READ', 'DATASETS_READ', 'METRICS_READ'] as const)(
    '%s alone sends no question, not even for the schema',
    async (scope) => {
      const { secret } = await createToken(admin, [scope])
      for (const document of [figures, runs, opds, '{ __typename }', '{ __schema { types { name } } }'])
        expect((await bearing(open.url, secret).ask(document)).errors?.[0]!.extensions.code).toBe('FORBIDDEN')
    },
  )

  it('each question needs the scope of what it asks, on whatever way it gets there', async () => {
    const codes = async (scopes: Parameters<typeof createToken>[1]) => {
      const { ask } = bearing(open.url, (await createToken(admin, ['QUERY_ADHOC', ...scopes])).secret)
      const told = await Promise.all(
        [figures, runs, '{ datasets { totalCount } }', throughDataset].map((q) => ask(q)),
      )
      return told.map(({ errors }) => errors?.[0]!.extensions.code ?? 'answered')
    }
    const late = async (scopes: Parameters<typeof createToken>[1]) => {
      const { secret } = await createToken(admin, ['QUERY_ADHOC', ...scopes])
      const { errors } = await bearing(open.url, secret).ask('{ lateNow { __typename } }')
      return errors?.[0]!.extensions.code ?? 'answered'
    }
    expect(await codes([])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
    expect(await codes(['COMPLIANCE_READ'])).toEqual(['answered', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
    expect(await late(['COMPLIANCE_READ'])).toBe('FORBIDDEN')
    expect(await late(['RUNS_READ'])).toBe('answered')
    expect(await codes(['DATASETS_READ'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'answered', 'FORBIDDEN'])
    expect(await codes(['DATASETS_READ', 'RUNS_READ'])).toEqual([
      'FORBIDDEN',
      'answered',
      'answered',
      'answered',
    ])
  })

  it('what is a person’s or an admin’s own is none of a program’s, whatever it is let do', async () => {
    const { ask } = bearing(open.url, (await createToken(admin, everything)).secret)
    for (const document of [
      '{ viewer { person { id } } }',
      '{ apiTokens { id } }',
      '{ webhooks { url } }',
      '{ people { nodes { email } } }',
      '{ opds { id } notices { totalCount } }',
      'query A { opds { id } } query B { people { totalCount } }',
    ])
      expect([document, (await ask(document)).errors?.[0]!.message]).toEqual([
        document,
        expect.stringContaining('Token'),
      ])
  })

  it('it never writes, neither through an operation nor past it', async () => {
    const { secret } = await createToken(admin, everything)
    const { errors } = await bearing(open.url, secret).ask('mutation { signOut { at } }')
    expect(errors?.[0]!.extensions.code).toBe('FORBIDDEN')
    const token = createHash('sha256').update(secret).digest()
    const rename = compile(sql`update opd set name = 'x' where regency_id = current_regency()`)
    await expect(open.house.door.ask(token, rename)).rejects.toThrow('read-only')
    const { entry } = await open.house.door.ask(token, compile(sql`select`))
    await expect(open.house.door.within(entry, rename)).rejects.toThrow('read-only')
    await expect(open.house.door.withinTogether(entry, [rename, rename])).rejects.toThrow('read-only')
  })
})

const everything: Parameters<typeof createToken>[1] = [
  'COMPLIANCE_READ',
  'RUNS_READ',
  'DATASETS_READ',
  'QUERY_ADHOC',
  'METRICS_READ',
]
