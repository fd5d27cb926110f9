import { ImitationPortal } from '@satualur/ckan/imitation'
import { createHash } from 'node:crypto'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filledTemplate } from '../../../packages/api/test/table-format/filled-template.ts'
import type { Story } from '../a-story.ts'
import { openStory } from '../a-story.ts'
import { TheClock } from '../the-clock.ts'
import type { Desk } from './a-desk.ts'
import { barriers, overhang } from './barriers.ts'
import { builtAdmin } from './built-admin.ts'
import { openChromium } from './chromium.ts'
import { artefact, coffee, faultyHarvest, harvest, row } from './coffee-harvest.ts'
import { inPublic, onOneLine, readsOfCoffee } from './coffee-in-public.ts'
import { laysDownTheFormat, opensTheCatalogue, schedulesIt, setsThePortal } from './coffee-on-its-way.ts'
import { describesCoffee, goesToCoffee, proposesCoffee, setsCoffeeByDecree } from './coffee-on-the-list.ts'
import { TheDesks } from './the-desks.ts'

describe('Mojokerto on screen: coffee, from the Daftar Data to the portal', () => {
  const clock = new TheClock('Mon 22 Jun 2026 09.00')
  let browser: Browser
  let story: Story
  let portal: ImitationPortal
  let desks: TheDesks
  let template: Buffer
  let approved: Buffer
  let address: string
  beforeAll(async () => {
    const adminFolder = builtAdmin()
    ;[browser, portal] = await Promise.all([openChromium(), ImitationPortal.start()])
    story = await openStory('mojokerto', {
      ...{ clock, neighbour: 'pekalongan', adminFolder, isPublishing: true, innerHosts: ['127.0.0.1'] },
    })
    desks = new TheDesks(browser, story, clock)
  })
  afterAll(async () => {
    await browser?.close()
    await story?.close()
    await portal?.stop()
  })

  /** Opens their task of this row that is about coffee. */
  async function takesOn(desk: Desk, row: string): Promise<void> {
    await desk.presses(/^Tugas/, 'link')
    await (await desk.reads('link', new RegExp(`${row}.*${coffee.title}`, 's'))).click()
    await desk.reads('heading', new RegExp(row))
  }

  /** Sends a table for what their row asks, and reads what comes of checking it. */
  async function bringsTable(desk: Desk, slot: string, name: string, table: Buffer): Promise<Locator> {
    await desk.uploads(slot, name, table)
    // Once the page shows the report, the check has been asked for.
    const report = await desk.reads('article', name)
    await story.jobs.settle()
    return report
  }

  async function turnsOpen(time: string): Promise<void> {
    await desks.strike(time)
    await story.jobs.run('recurrence.open')
    await story.jobs.settle()
  }

  const catalogue = () => `${story.url}/katalog/mojokerto`

  it('is proposed for the Daftar Data by who produces it', async () => {
    await proposesCoffee(await desks.comes('data.disperta', 'phone'))
  })

  it('is agreed to by the Forum, and set by a decree', async () => {
    await setsCoffeeByDecree(await desks.comes('admin'))
  })

  it('is described by its producer until it may be shown', async () => {
    const producer = await desks.comes('data.disperta')
    await goesToCoffee(producer)
    await describesCoffee(producer)
  })

  it('is scheduled, and has a portal and a catalogue to go to', async () => {
    const admin = await desks.comes('admin')
    await goesToCoffee(admin)
    await schedulesIt(admin)
    await setsThePortal(admin, portal)
    await opensTheCatalogue(admin)
  })

  it('begins by itself when June is over', async () => {
    await turnsOpen('Wed 01 Jul 2026 08.00')
    const forum = await desks.comes('forum')
    await takesOn(forum, row.forum)
    await forum.readsText(`${coffee.title} · Juni 2026 · Disperta`)
    await forum.writesNote('Daftar Data Kabupaten Mojokerto', 'Ditetapkan, termasuk produksi kopi.')
    await forum.presses('Selesaikan')
    expect(await forum.ending()).toMatch(/^Selesai .* Tepat waktu/)
  })

  it('is given a format by Walidata, who hands on the template that comes of it', async () => {
    const walidata = await desks.comes('walidata')
    await takesOn(walidata, row.format)
    template = await laysDownTheFormat(walidata)
    await takesOn(walidata, row.format)
    const blank = await bringsTable(walidata, 'Format tabel dataset', 'templat-kopi.xlsx', template)
    await blank.getByText('Templat kosong').waitFor()
    await walidata.presses('Selesaikan')
    expect(await walidata.ending()).toMatch(/^Selesai .* Tepat waktu/)
    await takesOn(walidata, row.informing)
    await walidata.presses('Selesaikan')
    expect(await walidata.ending()).toMatch(/^Selesai .* Tepat waktu/)
  })

  it('comes in that template with two errors, told by row and column on a phone', async () => {
    await desks.strike('Wed 01 Jul 2026 09.30')
    const producer = await desks.comes('data.disperta')
    await takesOn(producer, row.collecting)
    const received = await producer.downloadsBytes('templat-kopi.xlsx')
    expect(sha256(received)).toBe(sha256(template))
    const faulty = await filledTemplate(received, faultyHarvest)
    const report = await bringsTable(producer, artefact, 'kopi-juni.xlsx', faulty)
    await report.getByText('4 baris data, 2 temuan harus diperbaiki').waitFor()
    const [, ...findings] = (await report.getByRole('row').allInnerTexts()).map(onOneLine)
    expect(findings).toEqual([
      expect.stringMatching(/^Baris 5 ?B · produksi belum ada .* bukan angka/),
      expect.stringMatching(/^Baris 6 ?B · produksi -7 .* di bawah batas/),
    ])
    expect([await barriers(producer.page), await overhang(producer.page)]).toEqual([[], 0])
    await producer.presses('Selesaikan')
    expect(await producer.ending()).toMatch(/^Selesai .* Tepat waktu/)
  })

  it('is not found right as long as it is not, and goes back', async () => {
    await story.jobs.settle()
    const checker = await desks.comes('portal.disperta')
    await takesOn(checker, row.checking)
    await checker.presses('Sesuai')
    await checker.page
      .getByRole('alert')
      .getByText(/2 temuan/)
      .waitFor()
    await checker.presses('Tidak sesuai')
    await checker.page.getByRole('textbox', { name: 'Alasan mengembalikan' }).fill('Perbaiki baris 5 dan 6.')
    await checker.presses('Kembalikan: Tidak sesuai')
    expect(await checker.ending()).toMatch(/^Dikembalikan: Tidak sesuai/)
  })

  it('is mended, found right, and approved by the head', async () => {
    const producer = await desks.comes('data.disperta')
    await takesOn(producer, row.collecting)
    await producer.readsText('“Perbaiki baris 5 dan 6.”')
    approved = await filledTemplate(template, harvest)
    const report = await bringsTable(producer, artefact, 'kopi-juni-perbaikan.xlsx', approved)
    await report.getByText('4 baris data, tanpa temuan').waitFor()
    await producer.presses('Selesaikan')
    expect(await producer.ending()).toMatch(/^Selesai/)
    await story.jobs.settle()

    const checker = await desks.comes('portal.disperta')
    await takesOn(checker, row.checking)
    await checker.presses('Sesuai')
    expect(await checker.ending()).toMatch(/^Selesai: Sesuai/)
    const head = await desks.comes('kepala.disperta')
    await takesOn(head, row.approving)
    await head.readsText('Diteruskan')
    expect(sha256(await head.downloadsBytes('kopi-juni-perbaikan.xlsx'))).toBe(sha256(approved))
    await head.presses('Selesaikan')
    expect(await head.ending()).toMatch(/^Selesai/)
  })

  it('is public once the portal hands out what the head has approved, and not a moment before', async () => {
    await story.jobs.settle()
    const publisher = await desks.comes('portal.disperta')
    await takesOn(publisher, row.publishing)
    await publisher.readsText('Yang akan tayang')
    await publisher.readsText(/kopi-juni-perbaikan\.xlsx .* Disetujui Kepala OPD/)
    await publisher.readsText(sha256(approved))
    expect(portal.datasets()).toEqual([])
    expect(await inPublic(browser, linksIn(catalogue()))).toBe(0)
    await publisher.presses('Selesaikan')
    await publisher.readsText('Sedang dikirim')
    await story.jobs.settle()
    await publisher.readsText('Pelaksanaan ini sudah selesai.')
    address = (await (await publisher.reads('link', /^Buka di katalog publik/)).getAttribute('href'))!

    expect(portal.datasets()).toMatchObject([{ title: coffee.title, private: false }])
    const [{ resources }] = portal.datasets() as [ReturnType<ImitationPortal['datasets']>[number]]
    expect(resources.map(({ id }) => sha256(portal.bytesOf(id)!))).toEqual([sha256(approved)])
    const { rows } = await story.owner.query(
      `select encode(e.sha256, 'hex') as sha256, e.public_class, r.period from release e join run r on r.id = e.run_id`,
    )
    expect(rows).toEqual([{ sha256: sha256(approved), public_class: 'berkala', period: '2026-06' }])
  })

  it('is read by anybody: the table, the file, and how it came to be', async () => {
    const read = await inPublic(browser, readsOfCoffee(catalogue()))
    expect(read.path).toBe(address)
    const asText = harvest.map((cells) => cells.map(String))
    expect(read.table).toEqual([['Kecamatan kecamatan', 'Produksi (ton) produksi'], ...asText])
    expect([sha256(read.file), read.fingerprint]).toEqual([sha256(approved), sha256(approved)])
    expect(read.origin).toMatch(
      /^SOP Input Data pada Portal Satu Data Palapa 800\.2\.07\/774\.1\/416-113\/2022, versi 1 .* Disetujui Kepala OPD, 1 Juli 2026$/,
    )
    expect(read.steps).toHaveLength(8)
    expect(read.steps[4]).toMatch(/Admin Portal SDP OPD, 1 Juli 2026 · Tidak sesuai$/)
    expect(read.steps[6]).toMatch(/Admin Portal SDP OPD, 1 Juli 2026 · Sesuai$/)
    expect(read.steps[7]).toMatch(/^Kepala Perangkat Daerah menyetujui .* Kepala OPD, 1 Juli 2026$/)
  })

  it('begins by itself once more when July is over, and once only', async () => {
    await turnsOpen('Mon 03 Aug 2026 08.00')
    await turnsOpen('Mon 03 Aug 2026 08.05')
    const forum = await desks.comes('forum')
    await takesOn(forum, row.forum)
    await forum.readsText(`${coffee.title} · Juli 2026 · Disperta`)
    const { rows } = await story.owner.query(
      'select r.period, r.status from run r join dataset d on d.id = r.dataset_id where d.title = $1 order by 1',
      [coffee.title],
    )
    expect(rows).toEqual([
      { period: '2026-06', status: 'completed' },
      { period: '2026-07', status: 'running' },
    ])
  })

  it('left no complaint in any browser', () => {
    expect(desks.complaints).toEqual([])
    expect(desks.people).toHaveLength(6)
  })
})

const linksIn = (catalogue: string) => async (page: Page) => {
  await page.goto(catalogue)
  return page.getByRole('link', { name: coffee.title }).count()
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
