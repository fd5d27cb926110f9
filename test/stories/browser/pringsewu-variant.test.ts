import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../a-person.ts'
import { endOf } from '../a-run.ts'
import type { Story } from '../a-story.ts'
import { openStory } from '../a-story.ts'
import { inWib, TheClock, wib } from '../the-clock.ts'
import { castEveryRole, playsToTheEnd, startsMatter, versionOf } from './a-variant.ts'
import { Desk } from './a-desk.ts'
import { builtAdmin } from './built-admin.ts'
import { openChromium } from './chromium.ts'

const title = 'Penyelenggaraan Satu Data Indonesia Tingkat Kabupaten/Kota'
const day = 86_400_000
/** Which version is in force follows from the database's own day, so this story plays now. */
const now = wib(inWib(Math.floor(Date.now() / 60_000) * 60_000))
const dateOf = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10)

describe('Pringsewu makes its own variant of the national template', () => {
  const clock = new TheClock(inWib(now))
  let browser: Browser
  let story: Story
  let desk: Desk
  let admin: Person
  let sop: string
  let firstRun: string
  beforeAll(async () => {
    const adminFolder = builtAdmin()
    browser = await openChromium()
    story = await openStory('pringsewu', { clock, neighbour: 'pekalongan', adminFolder })
    const person = { email: 'admin@pringsewu.contoh.id', screen: 'desktop', isTicking: true } as const
    desk = await Desk.opened(browser, { url: story.url, clock, ...person })
    admin = await story.signsIn('admin')
  })
  afterAll(async () => {
    await browser?.close()
    await story?.close()
  })

  const rowOf = (activity: RegExp): Locator => desk.page.getByRole('row', { name: activity })
  async function retimes(activity: RegExp, waktu: string) {
    await rowOf(activity).locator('[data-column="waktu"]').dblclick()
    await desk.page.getByRole('textbox', { name: 'Isi Waktu' }).fill(waktu)
    await desk.page.keyboard.press('Enter')
  }

  async function ratifies(number: string, effectiveOn: string) {
    await desk.presses('Sahkan')
    await desk.page.getByLabel('Nomor SOP').last().fill(number)
    await desk.page.getByLabel('Berlaku mulai').fill(effectiveOn)
    await desk.page.getByLabel('Jabatan').last().fill('Sekretaris Daerah Kabupaten Pringsewu')
    await desk.page.getByLabel('Nama', { exact: true }).last().fill('Sekretaris Daerah')
    await desk.presses('Sahkan versi ini')
    await desk.readsText('Perlu alasan sebelum disahkan')
    for (const reason of await desk.page.getByPlaceholder('Alasan dibiarkan').all())
      await reason.fill('Disepakati Forum.')
    await desk.presses('Sahkan versi ini')
    await desk.readsText(/^SOP disahkan$/)
  }

  it('derives an SOP from the template', async () => {
    await desk.presses('SOP', 'link')
    await desk.presses('SOP baru', 'link')
    await desk.presses(title, 'link')
    await desk.presses('Susun SOP dari ini')
    await desk.reads('grid', title)
    sop = new URL(desk.page.url()).pathname.split('/')[2]!
  })

  it('gives two steps to another role, and three another standard time', async () => {
    for (const activity of [/Menghimpun usulan/, /Memberitahukan ketersediaan/])
      await rowOf(activity).locator('[data-column="role:walidata-pendukung"]').click()
    await retimes(/Mengusulkan data/, '7 hari kerja')
    await retimes(/Mengumpulkan data/, '15 hari kerja')
    await retimes(/Menyebarluaskan data/, '2 hari kerja')
    await desk.readsText(/^Tersimpan$/)
  })

  it('sees these five changes beside the template, and that the unit is still to be named', async () => {
    await desk.presses('Bandingkan', 'link')
    for (const sentence of [
      '6 perbedaan',
      'Nama unit kerja dikosongkan, sebelumnya “Pemerintah Kabupaten/Kota; Dinas Komunikasi dan Informatika”.',
      'Langkah 2: waktu baku berubah dari 5 hari kerja menjadi 7 hari kerja.',
      'Langkah 3: pelaksana berubah dari “Walidata” menjadi “Walidata Pendukung”.',
      'Langkah 5: waktu baku berubah dari 10 hari kerja menjadi 15 hari kerja.',
      'Langkah 12: waktu baku berubah dari 1 hari kerja menjadi 2 hari kerja.',
      'Langkah 13: pelaksana berubah dari “Walidata” menjadi “Walidata Pendukung”.',
    ])
      await desk.readsText(sentence)
  })

  it('says who plays the roles, ratifies it, and starts a run on it', async () => {
    await castEveryRole(admin, sop)
    await desk.page.goto(`${story.url}/sop/${sop}/susun`)
    await ratifies('SOP/SDI/1', dateOf(now - day))
    firstRun = await startsMatter(admin, sop, 'Satu Data 2027')
    expect(await versionOf(admin, firstRun)).toBe(1)
  })

  it('changes a time once more: new runs take the new version, and the old one ends on its own', async () => {
    await desk.page.goto(`${story.url}/sop/${sop}`)
    await desk.presses('Susun perubahan')
    await desk.reads('grid', title)
    await retimes(/Menyebarluaskan data/, '1 hari kerja')
    await desk.readsText(/^Tersimpan$/)
    await ratifies('SOP/SDI/2', dateOf(now))
    const secondRun = await startsMatter(admin, sop, 'Satu Data 2028')
    await playsToTheEnd(admin, firstRun)
    expect(await endOf(firstRun, admin)).toMatchObject({ status: 'COMPLETED', isChainIntact: true })
    expect([await versionOf(admin, firstRun), await versionOf(admin, secondRun)]).toEqual([1, 2])
    expect(desk.complaints).toEqual([])
  })
})
