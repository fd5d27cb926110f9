import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Story } from '../a-story.ts'
import { openStory } from '../a-story.ts'
import { TheClock } from '../the-clock.ts'
import { builtAdmin } from './built-admin.ts'
import { openChromium } from './chromium.ts'
import { TheDesks } from './the-desks.ts'

const dataset = 'Produksi Jagung menurut Kecamatan'
const activities = {
  1: 'Forum Satu Data Palapa menetapkan Daftar Data Kabupaten Mojokerto',
  2: 'Walidata membuat format tabel dataset',
  3: 'Walidata menginformasikan format tabel dataset',
  4: 'Produsen data mengumpulkan data statistik sektoral',
  5: 'Admin Portal Satu Data Palapa Perangkat Daerah memeriksa kebenaran data',
  6: 'Kepala Perangkat Daerah menyetujui kebenaran data',
  7: 'Admin Portal Satu Data Palapa Perangkat Daerah melakukan input data',
}
const format = 'Format tabel dataset'
const data = 'Data statistik sektoral Perangkat Daerah'
const reason = 'Kecamatan Pacet belum terisi.'

/** The week is an ordinary one: 07.30-12.00, 13.00-16.00. */
describe('Mojokerto on screen: the maize harvest goes onto the portal', () => {
  const clock = new TheClock('Mon 12 Oct 2026 09.00')
  let browser: Browser
  let story: Story
  let desks: TheDesks
  beforeAll(async () => {
    const adminFolder = builtAdmin()
    browser = await openChromium()
    story = await openStory('mojokerto', { clock, neighbour: 'pekalongan', adminFolder })
    desks = new TheDesks(browser, story, clock)
  })
  afterAll(async () => {
    await browser?.close()
    await story?.close()
  })

  it('begins with an admin who chooses the dataset, and reaches the Forum without a reload', async () => {
    const forum = await desks.comes('forum')
    await forum.readsText('Tidak ada tugas yang menunggu Anda')
    const admin = await desks.comes('admin')
    await admin.presses('Pelaksanaan', 'link')
    await admin.presses('Mulai pelaksanaan', 'link')
    await admin.presses(/Dataset|Cari judul dataset/)
    await admin.page.getByPlaceholder('Cari judul dataset').last().fill('jagung')
    await admin.page.getByRole('option', { name: dataset }).click()
    // The last quarter that has ended is what is collected now.
    await admin.readsText('Triwulan III 2026')
    await admin.readsText('Koordinator Forum Satu Data Palapa')
    await admin.presses('Mulai')
    await admin.reads('heading', dataset)

    const line = await forum.reads('link', new RegExp(activities[1]))
    expect(await line.innerText()).toMatch(/sisa 1 hari kerja/)
    expect(forum.loads).toBe(1)
    await line.click()
    await forum.reads('heading', activities[1])
  })

  it('is decided by the Forum in time, and goes on to both who are Walidata', async () => {
    const walidata = await desks.comes('walidata')
    await desks.strike('Mon 12 Oct 2026 14.00')
    const forum = await desks.comes('forum')
    await forum.writesNote('Daftar Data Kabupaten Mojokerto', 'Ditetapkan, termasuk produksi jagung.')
    await forum.presses('Selesaikan')
    // 09.00-12.00 and 13.00-14.00
    expect(await forum.ending()).toMatch(/^Selesai .* Tepat waktu 4 jam kerja terpakai/)
    await forum.readsText('Tidak ada tugas lain yang menunggu Anda.')

    await (await walidata.reads('link', new RegExp(activities[2]))).click()
    await walidata.readsText('Ditetapkan, termasuk produksi jagung.')
    await walidata.linksTo(format, 'https://satudata.contoh.id/format/jagung', 'Format jagung')
    await desks.strike('Mon 12 Oct 2026 14.20')
    await walidata.presses('Selesaikan')
    expect(await walidata.ending()).toMatch(/^Selesai .* Tepat waktu 20 menit kerja terpakai/)
  })

  it('leads Walidata on to the next task, which takes too long', async () => {
    const walidata = await desks.comes('walidata')
    const produsen = await desks.comes('data.disperta')
    await walidata.goesOnTo(activities[3])
    await walidata.reads('link', 'Format jagung')
    await walidata.writesNote(format, 'Disampaikan melalui surat elektronik.')
    await desks.strike('Mon 12 Oct 2026 14.35')
    await walidata.presses('Selesaikan')
    // 10 minutes from 14.20, closed at 14.35
    expect(await walidata.ending()).toMatch(/^Selesai .* Terlambat 15 menit kerja terpakai/)
    // 120 minutes: 85 until 16.00, 35 from 07.30
    const line = await produsen.reads('link', new RegExp(activities[4]))
    expect(await line.innerText()).toMatch(/sisa 2 jam kerja\s*, Batas 13 Oktober 2026 08.05 WIB/)
    expect(produsen.loads).toBe(1)
  })

  it('carries a file from the producer to a phone', async () => {
    await desks.strike('Tue 13 Oct 2026 08.00')
    const portal = await desks.comes('portal.disperta', 'phone')
    await portal.readsText('Tidak ada tugas yang menunggu Anda')
    const produsen = await desks.comes('data.disperta')
    await produsen.presses(new RegExp(activities[4]), 'link')
    await produsen.uploads(data, 'jagung-2026-T3.csv', 'kecamatan,ton\nTrawas,120\n')
    await produsen.presses('Selesaikan')
    // 14.35-16.00 = 85, and 30
    expect(await produsen.ending()).toMatch(/Tepat waktu 1 jam 55 menit kerja terpakai/)

    await (await portal.reads('link', new RegExp(activities[5]))).click()
    await portal.reads('heading', new RegExp(activities[5]))
    expect(await portal.downloads('jagung-2026-T3.csv')).toBe('kecamatan,ton\nTrawas,120\n')
    expect(await portal.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })

  it('is sent back from the phone, and not without a reason', async () => {
    await desks.strike('Tue 13 Oct 2026 08.20')
    const portal = await desks.comes('portal.disperta')
    await portal.presses('Tidak sesuai')
    await portal.readsText(/^Kembali ke Langkah 4/)
    await portal.presses('Kembalikan: Tidak sesuai')
    await portal.readsText('Alasan perlu diisi.')
    await portal.page.getByRole('textbox', { name: 'Alasan mengembalikan' }).fill(reason)
    await portal.presses('Kembalikan: Tidak sesuai')
    expect(await portal.ending()).toMatch(/^Dikembalikan: Tidak sesuai .* Tepat waktu 20 menit/)

    const produsen = await desks.comes('data.disperta')
    await produsen.goesOnTo(activities[4])
    await produsen.readsText(`“${reason}”`)
    await produsen.readsText('Dikembalikan oleh Admin Portal Satu Data Palapa Disperta')
    await produsen.readsText('Pengerjaan ke-2')
    await desks.strike('Tue 13 Oct 2026 10.40')
    await produsen.uploads(data, 'jagung-lengkap.csv', 'kecamatan,ton\nTrawas,120\nPacet,95\n')
    await produsen.presses('Selesaikan')
    // 120 minutes from 08.20, closed at 10.40
    expect(await produsen.ending()).toMatch(/Terlambat 2 jam 20 menit kerja terpakai/)
  })

  it('is found right, approved, and put on the portal', async () => {
    await desks.strike('Tue 13 Oct 2026 11.00')
    const portal = await desks.comes('portal.disperta')
    await portal.presses('Tugas', 'link')
    await (await portal.reads('link', new RegExp(activities[5]))).click()
    expect(await portal.downloads('jagung-lengkap.csv')).toContain('Pacet,95')
    await portal.writesNote(`${data} yang telah diperiksa kebenarannya`, 'Lengkap, 18 kecamatan.')
    await portal.presses('Sesuai')
    expect(await portal.ending()).toMatch(/^Selesai: Sesuai/)

    const head = await desks.comes('kepala.disperta')
    await desks.strike('Tue 13 Oct 2026 11.05')
    await (await head.reads('link', new RegExp(activities[6]))).click()
    await head.readsText('Lengkap, 18 kecamatan.')
    await head.presses('Selesaikan')
    expect(await head.ending()).toMatch(/^Selesai .* Tepat waktu 5 menit kerja terpakai/)

    await desks.strike('Tue 13 Oct 2026 11.30')
    await portal.goesOnTo(activities[7])
    const published = `${data} yang telah diinput pada portal Satu Data Palapa`
    await portal.linksTo(published, 'https://palapa.contoh.id/jagung', 'Jagung triwulan III')
    await portal.presses('Selesaikan')
    await portal.readsText('Pelaksanaan ini sudah selesai.')
    expect(portal.loads).toBe(1)
  })

  it('is read by the Sekretaris Daerah as one history, whole', async () => {
    const viewer = await desks.comes('sekda')
    await viewer.presses('Pelaksanaan', 'link')
    await viewer.presses(new RegExp(dataset), 'link')
    await viewer.readsText('Riwayat utuh')
    await viewer.readsText(`Langkah 5 dikembalikan, “Tidak sesuai”: “${reason}”`)
    await viewer.readsText('Pelaksanaan selesai')
    expect(await viewer.page.getByRole('button', { name: 'Batalkan pelaksanaan' }).count()).toBe(0)
  })

  it('left no complaint in any browser', () => {
    expect(desks.complaints).toEqual([])
    expect(desks.people).toHaveLength(7)
  })
})
