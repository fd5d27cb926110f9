import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { ScopeName } from '../people/bearing.ts'
import { bearing, createToken } from '../people/bearing.ts'
import type { Reader } from '../reader.ts'
import { signedIn } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'

const noon = Date.parse('2026-02-10T05:00:00Z')
let open: OpenHouse
let here: WrittenRegency
let admin: Reader
beforeAll(async () => {
  open = await openHouse({ clock: () => noon })
})
afterAll(() => open?.close())
beforeEach(async () => {
  here = await writtenRegency(open.owner)
  admin = await signedIn(open, { regencyId: here.id, id: here.admin })
})

const fetched = (path: string, reader: Pick<Reader, 'headers'> = admin, headers: object = {}) =>
  fetch(open.url + path, { headers: { ...reader.headers, ...headers } })
const text = async (path: string, reader?: Reader) => (await fetched(path, reader)).text()
const keyWith = async (...scopes: ScopeName[]) =>
  bearing(open.url, (await createToken(admin, scopes, { expiresOn: '2026-03-01' })).secret)
const titled = (title: string) =>
  open.owner.query('update run set title = $2 where id = $1', [here.run, title])
/** Runs of the same SOP, each begun a second before the other. */
const manyRuns = (count: number) =>
  open.owner.query(
    `insert into run (regency_id, sop_id, version_id, opd_id, title, status, revision, progress, head_hash, started_at, started_by)
     select regency_id, sop_id, version_id, opd_id, 'Pelaksanaan ' || n, 'running', 1, progress, head_hash, started_at - n * interval '1 second', started_by
     from run, generate_series(1, $2::int) n where id = $1`,
    [here.run, count],
  )

describe('a list at a plain address', () => {
  it('is the list that the page has, for whoever is signed in', async () => {
    const response = await fetched('/api/runs.csv')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toContain('runs.csv')
    const [heads, line, ...rest] = (await response.text()).split('\r\n')
    expect(heads).toMatch(/^"id","title","sop","sopId"/)
    expect(line).toContain(here.run)
    expect(rest).toEqual([''])
    const listed = (await (await fetched('/api/runs.json')).json()) as object[]
    expect(listed).toEqual([
      expect.objectContaining({ id: here.run, opdId: here.opds[0], sopId: here.sops[0] }),
    ])
    expect(await (await fetched('/api/tasks.json?from=2020-01-01')).json()).toEqual([
      expect.objectContaining({
        id: here.closedTask,
        runId: here.run,
        stepKey: 'susun',
        status: 'COMPLETED',
      }),
    ])
    expect(await (await fetched('/api/tasks.json?isOpen=true')).json()).toEqual([
      expect.objectContaining({ id: here.openTask, verdict: 'OVERDUE' }),
    ])
    expect(await (await fetched('/api/tasks.json?verdict=on_time')).json()).toHaveLength(1)
    expect(await (await fetched('/api/datasets.json')).json()).toEqual([
      expect.objectContaining({ id: here.dataset, frequency: 'MONTHLY', resources: 1 }),
    ])
  })

  it('comes whole, however many there are, in the order of the page and nothing twice', async () => {
    await manyRuns(2_345)
    const listed = (await (await fetched('/api/runs.json')).json()) as { id: string; startedAt: string }[]
    expect(new Set(listed.map(({ id }) => id)).size).toBe(2_346)
    expect(listed.map(({ startedAt }) => startedAt)).toEqual(
      listed
        .map(({ startedAt }) => startedAt)
        .sort()
        .reverse(),
    )
    expect((await text('/api/runs.csv')).split('\r\n')).toHaveLength(2_346 + 2)
  })

  it('narrows as the page does, and refuses what it does not know instead of telling everything', async () => {
    await manyRuns(2)
    const count = async (query: string) =>
      ((await (await fetched(`/api/runs.json?${query}`)).json()) as object[]).length
    expect(await count('')).toBe(3)
    expect(await count('search=Pelaksanaan%202')).toBe(1)
    expect(await count('status=completed,cancelled')).toBe(0)
    expect(await count('status=RUNNING&status=STUCK')).toBe(3)
    expect(await count('isLate=true')).toBe(1)
    expect(await count(`opd=${here.opds[1]}`)).toBe(0)
    for (const [query, word] of [
      ['serach=x', 'serach'],
      ['status=gone', 'Pilih: RUNNING, PAUSED, COMPLETED, STUCK, CANCELLED'],
      ['isLate=perhaps', '“perhaps”. Pilih: true, false'],
      ['opd=dinkes', 'Tulis id-nya'],
      ['spreadsheet=fr', 'spreadsheet'],
    ] as const) {
      const response = await fetched(`/api/runs.csv?${query}`)
      expect([query, response.status]).toEqual([query, 400])
      expect(((await response.json()) as { message: string }).message).toContain(word)
    }
  })

  it('is not sent again to whoever has it as it is', async () => {
    const first = await fetched('/api/runs.csv')
    const etag = first.headers.get('etag')!
    expect(etag).toMatch(/^"[\w-]{43}"$/)
    const again = await fetched('/api/runs.csv', admin, { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    await titled('Judul baru')
    expect((await fetched('/api/runs.csv', admin, { 'if-none-match': etag })).status).toBe(200)
  })
})

describe('a CSV', () => {
  it.each([
    '=1+1',
    '+62812',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    `'=1`,
    '=HYPERLINK("http://x")',
  ])('is shown and never run: %j, and the text can be had back', async (title) => {
    await titled(title)
    const [, line] = (await text('/api/runs.csv')).split(/\r\n(?=")/)
    const cell = /^"[^"]*","((?:[^"]|"")*)"/.exec(line!)![1]!.replaceAll('""', '"')
    expect(cell).toBe(`'${title}`)
    expect(((await (await fetched('/api/runs.json')).json()) as { title: string }[])[0]!.title).toBe(title)
  })

  it('is for programs, without a mark in front, and for a spreadsheet in a language where that is asked for', async () => {
    const bytes = async (query: string) =>
      Buffer.from(await (await fetched(`/api/runs.csv${query}`)).arrayBuffer())
    expect((await bytes('')).subarray(0, 4).toString()).toBe('"id"')
    expect((await bytes('?bom=1')).subarray(0, 3).toString('hex')).toBe('efbbbf')
    const shown = (await bytes('?spreadsheet=id')).toString()
    expect(shown).toMatch(/^\uFEFF"Id";"Pelaksanaan";"SOP"/)
    // 02:00 in UTC is 9 in the morning in Jakarta.
    expect(shown).toMatch(/;"2026-01-0\d 09:\d\d";/)
    expect((await bytes('?spreadsheet=en')).toString()).toMatch(/^\uFEFF"Id","Run","SOP"/)
  })

  it.each([
    ['runs', 'RUNNING', 'Berjalan', 'Running'],
    ['tasks', 'ON_TIME', 'Tepat waktu', 'On time'],
    ['datasets', 'MONTHLY', 'Bulanan', 'Monthly'],
    ['datasets', 'BERKALA', 'Berkala', 'Periodic'],
  ])(
    'of %s calls %s by its word in a spreadsheet, and by its name for programs',
    async (list, name, id, en) => {
      const cells = (query: string) => text(`/api/${list}.csv?${query}`)
      const period = list === 'tasks' ? 'from=2020-01-01' : ''
      expect(await cells(period)).toContain(`"${name}"`)
      expect(await cells(`${period}&spreadsheet=id`)).toContain(`"${id}"`)
      expect(await cells(`${period}&spreadsheet=en`)).toContain(`"${en}"`)
      expect(await cells(`${period}&spreadsheet=en`)).not.toContain(`"${name}"`)
    },
  )
})

describe('a key at a plain address', () => {
  it('opens what its scope names and nothing else', async () => {
    const [runs, datasets] = [await keyWith('RUNS_READ'), await keyWith('DATASETS_READ')]
    const status = async (key: ReturnType<typeof bearing>, path: string) => (await key.get(path)).status
    expect(
      await Promise.all(
        ['/api/runs.csv', '/api/datasets.csv', '/api/compliance.csv'].map((path) => status(runs, path)),
      ),
    ).toEqual([200, 403, 403])
    expect(
      await Promise.all(['/api/runs.json', '/api/datasets.json'].map((path) => status(datasets, path))),
    ).toEqual([403, 200])
    const { message } = (await (await runs.get('/api/datasets.csv')).json()) as { message: string }
    expect(message).toContain('datasets:read')
  })

  it('tells nothing of another regency', async () => {
    const there = await writtenRegency(open.owner)
    const key = await keyWith('RUNS_READ', 'DATASETS_READ', 'COMPLIANCE_READ')
    for (const path of [
      '/api/runs.csv',
      '/api/datasets.csv',
      '/api/compliance.csv?by=step',
      `/api/runs.csv?sop=${there.sops[0]}`,
      `/api/runs.csv?opd=${there.opds[0]}`,
      `/api/compliance.csv?opd=${there.opds[0]}`,
    ]) {
      const told = await (await key.get(path)).text()
      expect([path, told.includes(there.mark), told.includes(there.run)]).toEqual([path, false, false])
    }
    expect(await (await key.get('/api/runs.csv')).text()).toContain(here.run)
  })

  it('is dead at its next request once it is revoked, as a session is once it is over', async () => {
    const key = await keyWith('RUNS_READ')
    expect((await key.get('/api/runs.csv')).status).toBe(200)
    await open.owner.query(
      'update api_token set revoked_at = now(), revoked_by = made_by where made_by = $1',
      [here.admin],
    )
    expect((await key.get('/api/runs.csv')).status).toBe(401)
    await open.owner.query('delete from session where person_id = $1', [here.admin])
    expect((await fetched('/api/runs.csv')).status).toBe(401)
    const unproved = await fetched('/api/runs.csv', { headers: {} })
    expect([unproved.status, unproved.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(((await unproved.json()) as { message: string }).message).toContain('Authorization: Bearer')
  })

  it('opens no files, no sheets and no events: those are for people', async () => {
    const key = await keyWith('RUNS_READ', 'DATASETS_READ', 'COMPLIANCE_READ', 'QUERY_ADHOC')
    for (const path of [`/files/${here.file}`, `/sop-versions/${here.versions[0]}/sheet.pdf`, '/live'])
      expect([path, (await key.get(path)).status]).toEqual([path, 401])
  })
})
