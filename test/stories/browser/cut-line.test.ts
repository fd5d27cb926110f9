import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../a-person.ts'
import type { Story } from '../a-story.ts'
import { openStory } from '../a-story.ts'
import { TheClock } from '../the-clock.ts'
import { Desk } from './a-desk.ts'
import { builtAdmin } from './built-admin.ts'
import { openChromium } from './chromium.ts'
import { TheLine } from './the-line.ts'

const dataset = 'Produksi Jagung menurut Kecamatan'
const list = 'Daftar Data Kabupaten Mojokerto'
const format = 'Format tabel dataset'
const data = 'Data statistik sektoral Perangkat Daerah'
const harvest = Buffer.from(
  Array.from({ length: 700_000 }, (_, row) => `Kecamatan ${row},${(row * 7919) % 1000}\n`).join(''),
)

/** What has happened at a step, for whoever wants to know whether it happened twice. */
async function recordOf(run: string, step: string, reader: Person) {
  const { run: found } = await reader.ask<{
    run: {
      events: { kind: string; task: { step: { key: string } } | null }[]
      handovers: {
        task: { step: { key: string } }
        content: { text?: string; title?: string; name?: string }
      }[]
    }
  }>(
    `query ($run: ID!) { run(id: $run) { events { kind task { step { key } } }
      handovers { task { step { key } } content { ... on Note { text } ... on Link { title } ... on File { name } } } } }`,
    { run },
  )
  return {
    completions: found.events.filter(({ kind, task }) => kind === 'TaskCompleted' && task?.step.key === step)
      .length,
    handedIn: found.handovers
      .filter(({ task }) => task.step.key === step)
      .map(({ content }) => content.text ?? content.title ?? content.name),
  }
}

/** Monday morning; everybody has a phone and a bad line. */
describe('Mojokerto on a line that breaks: nothing is lost and nothing is done twice', () => {
  const clock = new TheClock('Mon 12 Oct 2026 09.00')
  let browser: Browser
  let story: Story
  let admin: Person
  let run: string
  let line: TheLine
  beforeAll(async () => {
    const adminFolder = builtAdmin()
    browser = await openChromium()
    story = await openStory('mojokerto', { clock, neighbour: 'pekalongan', adminFolder })
    line = await TheLine.to(story.url)
    admin = await story.signsIn('admin')
    run = (await admin.starts(dataset, '2026-T3')).run!.id
  })
  afterAll(async () => {
    await browser?.close()
    line?.close()
    await story?.close()
  })

  const phoneOf = (name: string) =>
    Desk.opened(browser, {
      url: line.url,
      clock,
      email: `${name}@mojokerto.contoh.id`,
      screen: 'phone',
    })

  it('keeps a completion that was given without a line, also when the page is closed, and sends it once', async () => {
    const forum = await phoneOf('forum')
    await forum.presses(/menetapkan Daftar Data/, 'link')
    await forum.writesNote(list, 'Ditetapkan.')
    line.breaks()
    await forum.presses('Selesaikan')
    await forum.readsText('“Selesaikan” belum terkirim')
    expect(await recordOf(run, '1', admin)).toEqual({ completions: 0, handedIn: [] })

    const address = await forum.closesThePage()
    line.isMended()
    await forum.page.goto(new URL('/pelaksanaan', address).href)
    await forum.readsText('1 belum terkirim')
    await forum.page.getByText('1 belum terkirim').waitFor({ state: 'detached' })
    await forum.page.goto(address)
    expect(await forum.ending()).toMatch(/^Selesai/)
    expect(await recordOf(run, '1', admin)).toEqual({ completions: 1, handedIn: ['Ditetapkan.'] })
    await forum.leaves()
  })

  it('does a completion once whose answer was lost on the way', async () => {
    const walidata = await phoneOf('walidata')
    await walidata.presses(/membuat format tabel/, 'link')
    await walidata.linksTo(format, 'https://satudata.contoh.id/format', 'Format triwulan')
    await walidata.losesTheAnswerTo('CompleteTask')
    await walidata.presses('Selesaikan')
    expect(await walidata.ending()).toMatch(/^Selesai/)
    await walidata.page.getByText('belum terkirim').first().waitFor({ state: 'detached' })
    expect(await recordOf(run, '2', admin)).toEqual({
      completions: 1,
      handedIn: ['Format triwulan'],
    })
    await walidata.leaves()
  })

  it('goes on with an upload from where the line broke, and the next performer gets the same bytes', async () => {
    const walidata = await story.signsIn('walidata')
    await walidata.completes(await walidata.finds('3'))
    const produsen = await phoneOf('data.disperta')
    await produsen.presses(/mengumpulkan data/, 'link')
    const sent: number[] = []
    produsen.page.on('request', (request) => {
      if (request.method() === 'PATCH') sent.push(Number(request.headers()['upload-offset']))
    })
    line.slowsTo(3_000_000)
    const asked = produsen.page.waitForEvent('filechooser')
    await produsen.presses(`Unggah berkas untuk ${data}`)
    await (await asked).setFiles({ name: 'panen.csv', mimeType: 'text/csv', buffer: harvest })
    await produsen.readsText(/Mengunggah [1-9]\d? %/)
    line.breaks()
    await produsen.readsText(/menunggu jaringan/i)
    line.isMended()
    await produsen.readsText('Terisi')
    // Some of it had arrived before the line broke, and did not travel again.
    expect(sent.at(-1)).toBeGreaterThan(0)
    await produsen.presses('Selesaikan')
    expect(await produsen.ending()).toMatch(/^Selesai/)
    expect(await recordOf(run, '4', admin)).toEqual({ completions: 1, handedIn: ['panen.csv'] })

    const portal = await phoneOf('portal.disperta')
    await portal.presses(/memeriksa kebenaran data/, 'link')
    const read = await portal.downloads('panen.csv')
    expect(createHash('sha256').update(read).digest('hex')).toBe(
      createHash('sha256').update(harvest).digest('hex'),
    )
    await produsen.leaves()
    await portal.leaves()
  })
})
