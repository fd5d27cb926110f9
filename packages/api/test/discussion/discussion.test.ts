import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Office } from '../people/absence.ts'
import { office } from '../people/absence.ts'
import { stranger } from '../reader.ts'
import { startedRun } from '../run/started-run.ts'
import { listen } from '../server/listening.ts'
import { discussionOf, say, strike } from './saying.ts'

/** Longer than the server waits between two looks; nothing is asserted about how fast it is. */
const soon = { timeout: 20_000 }

let open: OpenHouse
let regency: Office
let run: string
beforeAll(async () => {
  open = await openHouse()
  regency = await office(open)
})
afterAll(() => open?.close())
beforeEach(async () => {
  run = await startedRun(regency)
})

const texts = async (reader = regency.admin) =>
  (await discussionOf(reader, run)).comments.map(({ text }) => text)
const readers = () => regency.readers

describe('a comment', () => {
  it('is about a run or one of its tasks, is read by everybody, oldest first', async () => {
    const task = (await discussionOf(regency.admin, run)).openTasks[0]!.id
    await say(readers()['operator']!, { run, text: '  Tabel bulan lalu belum lengkap.\nMohon menunggu. ' })
    const answer = await say(readers()['kepala']!, { run, task, text: 'Baik.' })
    expect(answer).toMatchObject({
      __typename: 'RunCommented',
      comment: { text: 'Baik.', task: { id: task }, author: { email: 'kepala@contoh.id' }, struckAt: null },
    })
    for (const name of ['admin', 'operator', 'pembaca']) {
      const { comments, openTasks } = await discussionOf(readers()[name]!, run)
      expect(comments.map(({ text }) => text)).toEqual([
        ...['Tabel bulan lalu belum lengkap.\nMohon menunggu.', 'Baik.'],
      ])
      expect(openTasks[0]!.comments.map(({ text }) => text)).toEqual(['Baik.'])
    }
  })

  it('names people, once each, and its text stays plain', async () => {
    const { kepala, kabid } = regency.people
    const { comment } = await say(regency.admin, {
      ...{ run, text: '@Kepala Bidang <b>mohon</b> dicek', mentions: [kabid, kepala, kabid] },
    })
    expect(comment).toMatchObject({
      text: '@Kepala Bidang <b>mohon</b> dicek',
      mentions: [{ email: 'kabid@contoh.id' }, { email: 'kepala@contoh.id' }],
    })
  })

  it('is written by whoever performs work, also when the run is over', async () => {
    expect((await say(readers()['pembaca']!, { run, text: 'Halo' })).__typename).toBe('NotAllowed')
    expect((await say(stranger(open), { run, text: 'Halo' })).__typename).toBe('NotSignedIn')
    await regency.admin.ask('mutation ($input: ReasonInput!) { cancelRun(input: $input) { __typename } }', {
      input: { run, reason: 'Salah dataset' },
    })
    expect((await say(readers()['operator']!, { run, text: 'Sudah saya ulangi' })).__typename).toBe(
      'RunCommented',
    )
  })

  it('says something, and not too much, about a task of its run, to people who are there', async () => {
    const other = await startedRun(regency)
    const elsewhere = (await discussionOf(regency.admin, other)).openTasks[0]!.id
    const typeOf = async (input: object) =>
      (await say(regency.admin, { run, text: 'Halo', ...input })).__typename
    expect(await typeOf({ text: ' \n' })).toBe('ReasonMissing')
    expect(await typeOf({ text: 'a'.repeat(4_001) })).toBe('CommentTooLong')
    expect(await typeOf({ mentions: Array.from({ length: 21 }, () => randomUUID()) })).toBe('CommentTooLong')
    expect(await typeOf({ mentions: [randomUUID()] })).toBe('NotFound')
    expect(await typeOf({ mentions: ['x'] })).toBe('NotFound')
    expect(await typeOf({ task: elsewhere })).toBe('NotFound')
    expect(await typeOf({ run: randomUUID() })).toBe('NotFound')
    expect(await texts()).toEqual([])
    expect(await typeOf({ text: '😀'.repeat(4_000) })).toBe('RunCommented')
  })

  it('is written once, however often its request arrives', async () => {
    const input = { run, text: 'Sudah saya kirim', clientMutationId: randomUUID() }
    const answers = await Promise.all(Array.from({ length: 8 }, () => say(regency.admin, input)))
    expect(new Set(answers.map(({ comment }) => comment?.id)).size).toBe(1)
    expect(answers[0]!.__typename).toBe('RunCommented')
    expect((await say(regency.admin, { ...input, text: 'Lain' })).__typename).toBe('IdempotencyConflict')
    expect((await say(readers()['operator']!, input)).__typename).toBe('RunCommented')
    expect(await texts()).toEqual(['Sudah saya kirim', 'Sudah saya kirim'])
  })

  it('is heard of by open pages, also when another server has written it', async () => {
    const page = await listen(open, regency.admin)
    await say(readers()['operator']!, { run, text: 'Halo' })
    await expect.poll(page.changes, soon).toBe(1)
    await open.owner.query(
      `insert into run_comment (regency_id, run_id, text, author_id, at) values ($1, $2, 'Halo', $3, now() + interval '1 second')`,
      [regency.id, run, regency.people['kepala']],
    )
    await expect.poll(page.changes, soon).toBe(2)
    page.close()
  })

  it('is never re-worded, not even by the login of the server', async () => {
    const { rows } = await open.owner.query<{ name: string }>(
      `select column_name::text as name from information_schema.column_privileges
       where grantee = (select name from app_login) and table_name in ('run_comment', 'run_comment_mention')
         and privilege_type = 'UPDATE' order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual(['strike_reason', 'struck_at', 'struck_by'])
  })
})

describe('a comment that was struck', () => {
  const said = async (name = 'operator') => (await say(readers()[name]!, { run, text: 'Keliru' })).comment!.id

  it('stays readable, with who struck it and when; its author needs no reason', async () => {
    const comment = await said()
    expect(await strike(readers()['operator']!, { comment })).toMatchObject({
      __typename: 'CommentStruck',
      comment: {
        ...{ text: 'Keliru', struckBy: { email: 'operator@contoh.id' }, strikeReason: null },
        ...{ struckAt: expect.any(String), isStrikable: false },
      },
    })
    expect(await texts(readers()['pembaca'])).toEqual(['Keliru'])
  })

  it('was struck by its author, or by an admin with a reason, and by nobody else', async () => {
    const comment = await said()
    const typeOf = async (name: string, reason?: string) =>
      (await strike(readers()[name]!, { comment, reason })).__typename
    expect(await typeOf('kepala', 'Tidak sopan')).toBe('NotAllowed')
    expect(await typeOf('pembaca', 'Tidak sopan')).toBe('NotAllowed')
    expect(await typeOf('admin', ' ')).toBe('ReasonMissing')
    const shown = async (name: string) => (await discussionOf(readers()[name]!, run)).comments[0]!.isStrikable
    expect([await shown('operator'), await shown('admin'), await shown('kepala')]).toEqual([
      true,
      true,
      false,
    ])
    expect(await typeOf('admin', 'Bukan tempatnya')).toBe('CommentStruck')
    expect((await strike(stranger(open), { comment })).__typename).toBe('NotSignedIn')
    expect((await strike(regency.admin, { comment: randomUUID(), reason: 'Ya' })).__typename).toBe('NotFound')
  })

  it('was struck once: whoever comes later is shown by whom', async () => {
    const comment = await said()
    const answers = await Promise.all([
      strike(readers()['operator']!, { comment }),
      strike(regency.admin, { comment, reason: 'Bukan tempatnya' }),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyStruck', 'CommentStruck'])
    expect(answers[0]!.comment).toMatchObject({ struckBy: answers[1]!.comment!.struckBy })
  })
})
