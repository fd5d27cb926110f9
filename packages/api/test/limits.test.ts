import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from './open-house.ts'
import { openHouse } from './open-house.ts'
import type { Answer, Reader } from './reader.ts'
import { signedIn, stranger } from './reader.ts'
import type { WrittenRegency } from './written-regency.ts'
import { writtenRegency } from './written-regency.ts'

let open: OpenHouse
let regency: WrittenRegency
let admin: Reader
beforeAll(async () => {
  open = await openHouse()
  regency = await writtenRegency(open.owner)
  admin = await signedIn(open, { regencyId: regency.id, id: regency.admin })
})
afterAll(() => open?.close())

const json = { 'content-type': 'application/json' }

async function post(body: string, headers: Record<string, string> = { ...admin.headers, ...json }) {
  const response = await fetch(`${open.url}/graphql`, { method: 'POST', headers, body })
  return { status: response.status, answer: (await response.json()) as Answer & { message?: string } }
}

const ask = (query: string, headers?: Record<string, string>) => post(JSON.stringify({ query }), headers)

/** What a question was answered with: its data, or each error as code and message. */
async function outcome(query: string): Promise<string[] | 'answered'> {
  const { status, answer } = await ask(query)
  const errors = answer.errors?.map(({ message, extensions }) => `${extensions.code} ${message}`)
  if (!errors) return status === 200 ? 'answered' : [`${status}`]
  expect(status).toBe(400)
  return errors
}

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')
const nested = (depth: number): string => (depth === 0 ? '{ id }' : `{ run { tasks ${nested(depth - 1)} } }`)

describe('what one request may ask', () => {
  it.each([
    [
      'aliases',
      (n: number) => `{ ${many(n, (index) => `a${index}: __typename`)} }`,
      15,
      /Aliases limit of 15/,
    ],
    ['repeats of a field', (n: number) => `{ ${many(n, () => '__typename')} }`, 5, /asked more than 5 times/],
    [
      'directives',
      (n: number) => `{ ${many(n, (index) => `a${index}: __typename @skip(if: false)`)} }`,
      10,
      /Directives limit of 10/,
    ],
    [
      'tokens',
      (n: number) => `query (${many(n / 4 - 3, (index) => `$v${index}: Int`)}) { viewer { signedInAt } }`,
      2_000,
      /more tha[nt] 2000 tokens/,
    ],
  ])('bounds %s', async (_, query, limit, refusal) => {
    expect(await outcome(query(limit + 4))).toEqual(expect.arrayContaining([expect.stringMatching(refusal)]))
    const within = await outcome(query(limit))
    expect(within === 'answered' || !within.some((error) => refusal.test(error))).toBe(true)
  })

  it('bounds depth', async () => {
    const deep = await outcome(`{ task(id: "${regency.openTask}") ${nested(6)} }`)
    expect(deep).toEqual([expect.stringMatching(/depth limit of 12/)])
    expect(await outcome(`{ task(id: "${regency.openTask}") ${nested(4)} }`)).toBe('answered')
  })

  it('answers a hundred mistakes with the first three', async () => {
    expect(await outcome(`{ ${many(100, (index) => `x${index}`)} }`)).toHaveLength(3)
    expect(await outcome(`{ viewer ${many(10, () => '@a')} { __typename } }`)).toHaveLength(3)
  })

  it('does not follow fragments round in a circle', async () => {
    const circle = await outcome('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')
    expect(circle).toEqual([expect.stringMatching(/Cannot spread fragment/)])
  })

  it('takes one operation at a time, by POST, as JSON, of at most 256 KB, from its own pages', async () => {
    const one = { query: '{ __typename }' }
    expect((await post(JSON.stringify([one, one]))).answer.errors?.[0]?.message).toMatch(/batching/)
    expect((await fetch(`${open.url}/graphql?query={__typename}`, { headers: admin.headers })).status).toBe(
      404,
    )
    const bodies = {
      'text/plain': JSON.stringify(one),
      'application/x-www-form-urlencoded': 'query={__typename}',
    }
    for (const [type, body] of Object.entries(bodies)) {
      const { status, answer } = await post(body, { ...admin.headers, 'content-type': type })
      expect([status >= 400 && status < 500, answer.data]).toEqual([true, undefined])
    }
    expect((await ask(`{ __typename } # ${'x'.repeat(256 * 1024)}`)).status).toBe(413)
    const withoutHeader = await ask('{ __typename }', { ...json, cookie: admin.headers['cookie']! })
    expect([withoutHeader.status, withoutHeader.answer.message]).toEqual([
      403,
      expect.stringContaining('x-satualur'),
    ])
    expect(await ask('{ __typename }')).toEqual({ status: 200, answer: { data: { __typename: 'Query' } } })
  })

  it('keeps no questions for others', async () => {
    const persisted = { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }
    const { answer } = await post(JSON.stringify(persisted))
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED'])
  })
})

describe('the schema', () => {
  it.each([
    '{ __schema { types { name } } }',
    '{ viewer { person { id } } ...F } fragment F on Query { t: __type(name: "Run") { name } }',
  ])('is told by the server to whoever is signed in, and to nobody else: %s', async (query) => {
    expect((await admin.ask(query)).errors).toBeUndefined()
    const ended = { ...stranger(open).headers, cookie: 'sid=ended', ...json }
    for (const headers of [{ ...stranger(open).headers, ...json }, ended]) {
      const { status, answer } = await ask(query, headers)
      expect([status, answer.data]).toEqual([401, undefined])
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
    }
  })

  it('is not given away by suggestions', async () => {
    expect(await outcome('{ viewr { id } }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED Cannot query field "viewr" on type "Query".',
    ])
  })
})

describe('answers to what is wrong', () => {
  it('say where a question cannot be read', async () => {
    expect(await outcome('{ viewer')).toEqual([
      expect.stringMatching(/^GRAPHQL_PARSE_FAILED Syntax Error: Expected Name/),
    ])
  })

  it('say which variable is wrong, and why', async () => {
    const query = 'query ($filter: ComplianceFilter) { compliance(filter: $filter) { total { closed } } }'
    const told = async (filter: object) =>
      (await post(JSON.stringify({ query, variables: { filter } }))).answer.errors
    expect(await told({ from: '2026-02-30' })).toEqual([
      {
        message: expect.stringMatching(/2026-02-30.*exists in the calendar/),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
    expect(await told({ since: '2026-02-28' })).toEqual([
      { message: expect.stringMatching(/"since" is not defined/), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  it.each([
    ['a page too long', '{ sops(first: 101) { totalCount } }', /antara 1 dan 100/, /between 1 and 100/],
    ['a strange cursor', '{ sops(after: "x") { totalCount } }', /halaman pertama/, /first page/],
    ['a letter that cannot be kept', '{ sops(search: "\\u0000") { totalCount } }', /NUL.*Hapus/, /NUL.*Take/],
  ])('are in the reader’s language: %s', async (_, query, id, en) => {
    for (const [language, words] of [
      ['id', id],
      ['en', en],
    ] as const) {
      const { answer } = await ask(query, { ...admin.headers, ...json, 'accept-language': language })
      expect(answer.errors).toEqual([
        expect.objectContaining({
          message: expect.stringMatching(words),
          extensions: { code: 'BAD_USER_INPUT' },
        }),
      ])
    }
  })

  it('are in the language of a reader who has not signed in', async () => {
    const headers = { ...stranger(open).headers, ...json }
    const told = async (language: string) =>
      (await ask('{ sops { totalCount } }', { ...headers, 'accept-language': language })).answer.errors
    expect(await told('id')).toMatchObject([{ message: 'Silakan masuk dahulu.' }])
    expect(await told('en')).toMatchObject([
      { message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } },
    ])
  })

  it('tell of a fault no more than a code, under which the log holds it', async () => {
    const lines: string[] = []
    const house = await openHouse({ logLevel: 'error', logTo: { write: (line: string) => lines.push(line) } })
    const { id, admin } = await writtenRegency(house.owner)
    const reader = await signedIn(house, { regencyId: id, id: admin })
    expect((await reader.ask('{ opds { name } }')).errors).toBeUndefined()
    await house.owner.query('alter table opd rename to elsewhere')
    const { data, errors } = await reader.ask('{ opds { name } }')
    expect([data, errors]).toEqual([
      null,
      [
        {
          message: expect.stringMatching(/^Terjadi gangguan di pihak kami\. Coba lagi/),
          path: ['opds'],
          extensions: { code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f]{8}$/) },
        },
      ],
    ])
    await house.close()
    expect(lines.filter((line) => line.includes(errors![0]!.extensions.requestId!))).toEqual([
      expect.stringContaining('relation \\"opd\\" does not exist'),
    ])
    expect(lines.join()).not.toContain(reader.headers['cookie'])
  })
})
