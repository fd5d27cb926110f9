import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { digestText } from '../../src/notice/mail/digest-text.ts'
import type { ToMail } from '../../src/notice/mail/reading-digest.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { completeTask } from '../run/commands.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, table, workplace } from '../run/workplace.ts'
import type { PostOffice } from './post-office.ts'
import { postOffice, wordsOf } from './post-office.ts'

const clock = new HeldClock('2026-03-02T09:10')
let office: PostOffice
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  office = await postOffice()
  const mail = { url: office.url, from: 'SatuAlur <satualur@contoh.id>' }
  open = await openHouse({ clock: clock.read, mail, publicUrl: 'https://alur.contoh.id' })
})
afterAll(async () => {
  await open?.close()
  await office?.close()
})
beforeEach(async () => {
  clock.set('2026-03-02T09:10')
  place = await workplace(open)
  office.mails.length = 0
  office.isOutOfOrder = false
})

const usual = { topics: [], digest: 'HOURLY', digestHour: 7, quietFrom: 20, quietUntil: 6, locale: 'ID' }
async function keep(reader: Reader, changed: object) {
  const { keepNoticeSettings } = await asked<{ keepNoticeSettings: { __typename: string } }>(
    reader,
    'mutation ($input: NoticeSettingsInput!) { keepNoticeSettings(input: $input) { __typename } }',
    { input: { ...usual, ...changed } },
  )
  expect(keepNoticeSettings.__typename).toBe('NoticeSettingsKept')
}
/** Mails to one person by this time. */
async function mailed(local: string, name = 'pengganti'): Promise<string[]> {
  clock.set(local)
  await open.house.jobs.settle()
  return office.mails.filter(({ to }) => to === `${name}@contoh.id`).map(({ raw }) => raw)
}

describe('mail', () => {
  it('gathers for an hour what has come, and says it in plain words with the way to it', async () => {
    const { run, task } = await atWork(place)
    await atWork(place)
    expect(await mailed('2026-03-02T09:59')).toEqual([])
    const [mail, ...more] = await mailed('2026-03-02T10:00')
    expect(more).toEqual([])
    expect(mail).toMatch(/^From: SatuAlur <satualur@contoh\.id>\r$/m)
    const words = wordsOf(mail!)
    expect(words.match(/Langkah 1 “Menyusun data” menunggu Anda/g)).toHaveLength(4)
    expect(words).toContain(`https://alur.contoh.id/tugas/${task}`)
    expect(words).toContain('2 Maret 2026 09.10 WITA')
    expect(words).toContain('Atur pemberitahuan')
    expect(words).not.toContain(run)
    expect(await mailed('2026-03-02T15:00')).toHaveLength(1)
  })

  it('comes at once, at an hour of the day, or never, in the language that was chosen', async () => {
    await keep(place.readers['operator']!, { digest: 'NEVER' })
    await keep(place.readers['pengganti']!, { digest: 'AT_ONCE', locale: 'EN' })
    await keep(place.admin, { digest: 'DAILY', digestHour: 13 })
    const { task } = await atWork(place)
    const [mail] = await mailed('2026-03-02T09:10')
    expect(wordsOf(mail!)).toContain('Step 1 “Menyusun data” waits for you')
    await completeTask(place.readers['operator']!, { task, handovers: table })
    expect(await mailed('2026-03-02T12:59', 'admin')).toEqual([])
    expect(await mailed('2026-03-02T13:00', 'admin')).toHaveLength(1)
    expect(await mailed('2026-03-03T13:00', 'operator')).toEqual([])
  })

  it('leaves people alone in their quiet hours, also over midnight', async () => {
    await keep(place.readers['pengganti']!, { digest: 'AT_ONCE', quietFrom: 20, quietUntil: 6 })
    clock.set('2026-03-02T20:30')
    await atWork(place)
    for (const local of ['2026-03-02T20:30', '2026-03-02T23:59', '2026-03-03T05:59'])
      expect([local, await mailed(local)]).toEqual([local, []])
    expect(await mailed('2026-03-03T06:00')).toHaveLength(1)
  })

  it('leaves out what somebody does not want, and what was read or done before it went out', async () => {
    await keep(place.readers['operator']!, { topics: [{ topic: 'WORK', isListed: true, isMailed: false }] })
    const { task } = await atWork(place)
    await mailed('2026-03-02T09:20')
    await completeTask(place.readers['operator']!, { task, handovers: table })
    expect(await mailed('2026-03-02T10:00')).toEqual([])
    expect(await mailed('2026-03-02T10:00', 'operator')).toEqual([])
    expect(await mailed('2026-03-02T10:00', 'admin')).toHaveLength(1)
  })

  it('is tried again when the mail server does not take it, and goes out once', async () => {
    await keep(place.readers['pengganti']!, { digest: 'AT_ONCE' })
    office.isOutOfOrder = true
    await atWork(place)
    expect(await mailed('2026-03-02T09:10')).toEqual([])
    office.isOutOfOrder = false
    expect(await mailed('2026-03-02T09:15')).toHaveLength(1)
    expect(await mailed('2026-03-02T12:00')).toHaveLength(1)
  })

  it('goes to nobody of a sample regency, and the page says where no mail server is known', async () => {
    await open.owner.query('update regency set is_sample = true where id = $1', [place.id])
    await atWork(place)
    expect(await mailed('2026-03-02T12:00')).toEqual([])
    const ready = async (house: Reader) =>
      (await asked<{ noticeSettings: { isMailReady: boolean } }>(house, '{ noticeSettings { isMailReady } }'))
        .noticeSettings.isMailReady
    expect(await ready(place.admin)).toBe(true)
  })
})

describe('settings of notices', () => {
  it('are the usual ones until somebody says otherwise, and are their own', async () => {
    const read = async (name: string) =>
      (
        await asked<{ noticeSettings: object }>(
          place.readers[name]!,
          '{ noticeSettings { digest digestHour quietFrom quietUntil locale email topics { topic isListed isMailed } } }',
        )
      ).noticeSettings
    expect(await read('kabid')).toMatchObject({
      ...usual,
      topics: expect.any(Array),
      email: 'kabid@contoh.id',
    })
    await keep(place.readers['kabid']!, {
      quietFrom: null,
      quietUntil: null,
      topics: [{ topic: 'PAUSE', isListed: false, isMailed: true }],
    })
    expect(await read('kabid')).toMatchObject({
      quietFrom: null,
      topics: expect.arrayContaining([
        { topic: 'PAUSE', isListed: false, isMailed: true },
        { topic: 'WORK', isListed: true, isMailed: true },
      ]),
    })
    expect(await read('operator')).toMatchObject({ quietFrom: 20 })
  })

  it('make sense or are not taken', async () => {
    for (const changed of [
      { digestHour: 24 },
      { quietFrom: 5, quietUntil: null },
      { quietFrom: 5, quietUntil: 5 },
      {
        topics: [
          { topic: 'WORK', isListed: true, isMailed: true },
          { topic: 'WORK', isListed: false, isMailed: true },
        ],
      },
    ]) {
      const { errors } = await place.admin.ask(
        'mutation ($input: NoticeSettingsInput!) { keepNoticeSettings(input: $input) { __typename } }',
        { input: { ...usual, ...changed } },
      )
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})

describe('the words of a mail', () => {
  const about = { step: null, actorName: null, reason: null, daysLate: null, moved: null, deadline: null }
  const digestOf = (notice: Pick<ToMail, 'kind'> & Partial<ToMail>) => ({
    ...{ officialName: 'Kabupaten Contoh', zone: 'Asia/Makassar' as const },
    notices: [
      {
        ...{
          id: 'n',
          at: Date.parse('2026-03-02T01:10:00Z'),
          url: null,
          datasetTitle: null,
          delegation: null,
          ...about,
        },
        ...{ runTitle: null, runPeriod: null, runId: null, taskId: null, datasetId: null },
        ...notice,
      },
    ],
  })

  it('lead from what is said of data to where they are published', () => {
    const digest = digestOf({ kind: 'portal-drifted', datasetTitle: 'Cakupan Imunisasi', datasetId: 'd' })
    const { text } = digestText(digest, 'id', 'https://alur.contoh.id')
    expect(text).toContain('Data “Cakupan Imunisasi” diubah orang langsung di portal')
    expect(text).toContain('https://alur.contoh.id/dataset/d/publikasi')
  })

  it('cut a long name of a step after a whole word, and a name without words where it has to be', () => {
    const activity =
      'Melakukan konsultasi dengan PPID provinsi maupun tim asistensi atau konsultan terhadap usulan'
    const said = (text: string) =>
      digestText(digestOf({ kind: 'task-due', step: { number: '4', activity: text } }), 'id', undefined).text
    expect(said(activity)).toContain('asistensi atau konsultan…” telah mencapai batas waktunya')
    expect(said('a'.repeat(90))).toContain(`“${'a'.repeat(79)}…”`)
  })

  it('name the period of the data beside the run', () => {
    const run = { runTitle: 'Cakupan Imunisasi', runPeriod: '2026-T1', runId: 'r', taskId: 't' }
    const digest = digestOf({ kind: 'run-stuck', ...run })
    expect(digestText(digest, 'id', undefined).text).toContain('Cakupan Imunisasi, Triwulan I 2026')
    expect(digestText(digest, 'en', undefined).html).toContain('Cakupan Imunisasi, Q1 2026')
  })
})
