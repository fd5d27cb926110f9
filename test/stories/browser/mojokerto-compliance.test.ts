import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Story } from '../a-story.ts'
import { openStory } from '../a-story.ts'
import { TheClock } from '../the-clock.ts'
import { Desk } from './a-desk.ts'
import { builtAdmin } from './built-admin.ts'
import { openChromium } from './chromium.ts'
import { OfficeRuns } from './office-runs.ts'

const activity = 'Walidata menginformasikan format tabel dataset'

/** The week is an ordinary one: 07.30-12.00, 13.00-16.00; the third step is to take 10 minutes. */
describe('Mojokerto on screen: an admin finds the slowest step', () => {
  const clock = new TheClock('Mon 12 Oct 2026 09.00')
  let browser: Browser
  let story: Story
  let admin: Desk
  beforeAll(async () => {
    const adminFolder = builtAdmin()
    browser = await openChromium()
    story = await openStory('mojokerto', { clock, neighbour: 'pekalongan', adminFolder })
    const runs = new OfficeRuns(story)
    await runs.upTo('4', 'Luas Tanam Kedelai')
    const { run } = await runs.upTo('3', 'Populasi Ternak')
    clock.strikes('Mon 12 Oct 2026 10.00')
    await runs.goesOn(run, '3')
    admin = await Desk.opened(browser, {
      ...{ url: story.url, clock, email: 'admin@mojokerto.contoh.id', screen: 'desktop' },
    })
  })
  afterAll(async () => {
    await browser?.close()
    await story?.close()
  })

  it('reads which step is late most often, and opens the tasks of its month', async () => {
    await admin.presses('Kepatuhan', 'link')
    await admin.presses('Hambatan', 'link')
    await admin.readsText('Paling sering terlambat: langkah 3; 1 dari 2 tugas.')
    await (await admin.reads('link', /^50 %, langkah 3: .*, Okt: 1 dari 2 terlambat$/i)).click()
    const panel = await admin.reads('dialog', 'Tugas terlambat')
    await panel.getByText('1 tugas, terlama terlambat lebih dahulu').waitFor()
    expect(await panel.getByRole('listitem').innerText()).toMatch(/Populasi Ternak[^]*lewat 50 menit kerja/)
  })

  it('sees how its time was counted, and excuses it on the strength of a letter', async () => {
    await admin.presses(new RegExp(activity), 'link')
    const counted = await admin.reads('dialog', 'Bagaimana dihitung')
    await counted.getByText('Terpakai 1 jam kerja').waitFor()
    await counted.getByRole('row', { name: /12 Okt/ }).waitFor()
    await admin.presses('Maafkan keterlambatan')
    const asked = admin.page.getByRole('dialog', { name: 'Maafkan keterlambatan tugas ini?' })
    const [reason, letter] = [asked.getByRole('textbox').first(), asked.getByRole('textbox').last()]
    await reason.fill('Jaringan kantor terputus sejak pagi.')
    await letter.fill('Nota Dinas Kepala Diskominfo Nomor 045/120/2026')
    await asked.getByRole('button', { name: 'Maafkan', exact: true }).click()
    await counted.getByText('Terlambat, dimaafkan').waitFor()
  })

  it('finds the figure without it, and the file that is fetched says so too', async () => {
    await admin.page.keyboard.press('Escape')
    await admin.readsText('Tidak ada langkah yang terlambat.')
    const table = admin.page.getByRole('region', { name: 'Langkah per bulan' }).last()
    await table.getByRole('link', { name: /^0 %, langkah 3: .*, Okt: 0 dari 1 terlambat$/i }).waitFor()
    const csv = await admin.downloads('Unduh CSV: Ke mana waktunya')
    const [head, ...lines] = csv.split('\n').map((line) => line.replaceAll('"', '').split(';'))
    const third = lines.find((line) => line.some((cell) => cell.includes(activity)))!
    const figures = ['Selesai', 'Terlambat', 'Dimaafkan'].map((name) => third[head!.indexOf(name)])
    expect(figures).toEqual(['2', '0', '1'])
    expect(admin.complaints).toEqual([])
    expect(admin.loads).toBe(1)
  })
})
