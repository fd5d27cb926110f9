import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked, stranger } from '../reader.ts'
import { pastTheTrigger } from '../run/altered-events.ts'
import { completeTask, startRun } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { startedRun, subjectOf } from '../run/started-run.ts'

let open: OpenHouse
let regency: ConfiguredRegency
let other: ConfiguredRegency
let reader: Reader
beforeAll(async () => {
  open = await openHouse({ publicUrl: 'https://satualur.contohkab.go.id' })
  regency = await configuredRegency(open)
  other = await configuredRegency(open)
  reader = await regency.sessionOf('pembaca@contoh.id')
})
afterAll(() => open?.close())

interface Issued {
  __typename: string
  message?: string
  record?: { id: string; code: string; sequence: number; isCurrent: boolean; pdf: string }
}

const issue = async (by: Reader, run: string) =>
  (
    await asked<{ issueRecord: Issued }>(
      by,
      `mutation ($input: IssueRecordInput!) { issueRecord(input: $input) { __typename ... on Refusal { message }
        ... on RecordIssued { record { id code sequence isCurrent pdf } } } }`,
      { input: { run } },
    )
  ).issueRecord

async function issued(run: string) {
  const { record } = await issue(regency.operator, run)
  if (!record) throw new Error('no record was issued')
  return record
}

const verified = async (code: string, by: Reader = stranger(open)) =>
  (
    await asked<{ verifyRecord: Record<string, unknown> | null }>(
      by,
      `query ($code: String!) { verifyRecord(code: $code) { regency zone subject sop status sequence hash state
        changedEvent { sequence sentence at } } }`,
      { code },
    )
  ).verifyRecord

/** A run with four events: started, opened, completed, opened. */
async function playedRun(): Promise<string> {
  const run = await startedRun(regency)
  await completeTask(regency.operator, { task: await openTask(regency.admin, run, '1') })
  return run
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())
const fetched = (by: Reader, path: string) => fetch(`${open.url}${path}`, { headers: by.headers })

describe('the record of a run', () => {
  it('is issued once for the run as it stands, and is listed with the run', async () => {
    const run = await playedRun()
    const first = await issued(run)
    expect(first).toMatchObject({ sequence: 4, isCurrent: true, pdf: `/records/${first.id}/record.pdf` })
    expect(first.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(await issued(run)).toEqual(first)
    const { run: found } = await asked<{ run: { records: { id: string; issuedBy: { email: string } }[] } }>(
      regency.admin,
      'query ($run: ID!) { run(id: $run) { records { id issuedBy { email } } } }',
      { run },
    )
    expect(found.records).toEqual([{ id: first.id, issuedBy: { email: 'operator@contoh.id' } }])
  })

  it('is a PDF that leads to its verification', async () => {
    const { pdf } = await issued(await playedRun())
    const response = await fetched(reader, pdf)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Berita acara .*\.pdf"/,
    )
    expect((await bytesOf(response)).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('is printed again byte for byte when the run has gone on and its people bear other names', async () => {
    const run = await playedRun()
    const { pdf } = await issued(run)
    const first = await bytesOf(await fetched(reader, pdf))
    expect((await bytesOf(await fetched(reader, pdf))).equals(first)).toBe(true)

    const task = await openTask(regency.admin, run, '2')
    for (const performer of [regency.operator, regency.admin])
      await completeTask(performer, { task, outcome: 'tidak', reason: 'Kolom kosong.' })
    await open.owner.query(`update person set name = name || ', S.Kom.' where regency_id = $1`, [regency.id])
    expect((await bytesOf(await fetched(reader, pdf))).equals(first)).toBe(true)
    const next = await bytesOf(await fetched(reader, (await issued(run)).pdf))
    expect(next.length).toBeGreaterThan(first.length)
  })

  it('that was issued before its content was kept is printed until the run has gone on', async () => {
    const run = await playedRun()
    const { id, pdf } = await issued(run)
    const first = await bytesOf(await fetched(reader, pdf))
    await open.owner.query('update run_record set told = null where id = $1', [id])
    expect((await bytesOf(await fetched(reader, pdf))).equals(first)).toBe(true)
    const task = await openTask(regency.admin, run, '2')
    await completeTask(regency.operator, { task, outcome: 'tidak', reason: 'Kolom kosong.' })
    const old = await fetched(reader, pdf)
    expect(old.status).toBe(409)
    expect(((await old.json()) as { message: string }).message).toMatch(/Terbitkan berita acara baru/)
  })

  it('is not issued by readers, nor known in another regency', async () => {
    const run = await playedRun()
    expect(await issue(reader, run)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await issue(stranger(open), run)).toMatchObject({ __typename: 'NotSignedIn' })
    expect(await issue(other.admin, run)).toMatchObject({ __typename: 'NotFound' })
    const { pdf } = await issued(run)
    expect((await fetched(other.admin, pdf)).status).toBe(404)
    expect((await fetched(stranger(open), pdf)).status).toBe(401)
  })
})

describe('whoever holds a record', () => {
  it('reads whether the run is still as printed, without signing in, however the code is typed', async () => {
    const run = await playedRun()
    const { code } = await issued(run)
    const told = await verified(code)
    expect(told).toMatchObject({ state: 'CURRENT', status: 'RUNNING', sequence: 4, changedEvent: null })
    expect(told!['hash']).toMatch(/^[0-9a-f]{64}$/)
    expect(await verified(code.toLowerCase().replaceAll('-', ' '), other.admin)).toEqual(told)
    expect(await verified('0000-0000-0000-0000')).toBeNull()
    expect(await verified('')).toBeNull()
  })

  it('reads on whose record it is, and of which period, as on the paper', async () => {
    const { sop, dataset } = await subjectOf(regency)
    const input = { sop, dataset, period: '2026-03' }
    const { run } = await startRun(regency.admin, input, '... on RunStarted { run { id } }')
    const { code } = await issued(run!.id)
    const told = await verified(code)
    expect(told!['zone']).toBe('ASIA_MAKASSAR')
    expect(told!['regency']).toMatch(/^Kabupaten \S/)
    expect(told!['subject']).toMatch(/\S, Maret 2026$/)
  })

  it('hears that the run has gone on', async () => {
    const run = await playedRun()
    const { code } = await issued(run)
    const task = await openTask(regency.admin, run, '2')
    await completeTask(regency.operator, { task, outcome: 'tidak', reason: 'Kolom kosong.' })
    expect(await verified(code)).toMatchObject({ state: 'CONTINUED', sequence: 4, changedEvent: null })
  })

  it.each([
    [
      'a changed event',
      `update run_event set body = body || '{"reason": "lain"}' where run_id = $1 and sequence = 3`,
      { sequence: 3, sentence: expect.stringMatching(/^Langkah 1 diselesaikan/), at: expect.any(String) },
    ],
    [
      'an event that can no longer be told',
      `update run_event set body = '{"act": "lain"}' where run_id = $1 and sequence = 2`,
      { sequence: 2, sentence: null, at: expect.any(String) },
    ],
    [
      'a missing end',
      'delete from run_event where run_id = $1 and sequence = 4',
      { sequence: 4, sentence: null, at: null },
    ],
  ])('is shown %s', async (_, statement, changedEvent) => {
    const run = await playedRun()
    const { code } = await issued(run)
    await pastTheTrigger(open, statement, run)
    expect(await verified(code)).toMatchObject({ state: 'CHANGED', changedEvent })
  })
})
