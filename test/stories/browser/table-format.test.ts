import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../../../packages/api/test/open-house.ts'
import { openHouse } from '../../../packages/api/test/open-house.ts'
import type { Reader } from '../../../packages/api/test/reader.ts'
import { openTask } from '../../../packages/api/test/run/run-as-shown.ts'
import { filledTemplate } from '../../../packages/api/test/table-format/filled-template.ts'
import type { TableOffice } from '../../../packages/api/test/table-format/table-office.ts'
import { begun, tableOffice, upToDecision } from '../../../packages/api/test/table-format/table-office.ts'
import { barriers, overhang } from './barriers.ts'
import { builtAdmin } from './built-admin.ts'
import { openChromium } from './chromium.ts'

const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
}

describe('a table that has to keep its format, on screen', () => {
  let open: OpenHouse
  let browser: Browser
  let office: TableOffice
  let run: { run: string; task: string }
  let template: Buffer
  beforeAll(async () => {
    const adminFolder = builtAdmin()
    ;[open, browser] = await Promise.all([openHouse({ adminFolder }), openChromium()])
    office = await tableOffice(open, null)
    run = await begun(office, '2026-01')
  })
  afterAll(async () => {
    await browser?.close()
    await open?.close()
  })

  async function sits({ headers }: Reader, path: string, screen = desktop): Promise<Page> {
    const context = await browser.newContext({ ...screen, locale: 'id-ID', timezoneId: 'Asia/Makassar' })
    context.setDefaultTimeout(15_000)
    await context.addCookies([{ name: 'sid', value: headers['cookie']!.slice('sid='.length), url: open.url }])
    const page = await context.newPage()
    await page.goto(open.url + path)
    return page
  }

  const filled = (...rows: (string | number)[][]) => filledTemplate(template, rows)

  async function brings(page: Page, name: string, buffer: Buffer) {
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Unggah berkas untuk Tabel data' }).click()
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await (await asked).setFiles({ name, mimeType, buffer })
    await page.getByRole('article', { name }).getByText('Menunggu pemeriksaan').waitFor()
    await open.house.jobs.settle()
  }

  it('begins with a format, typed column by column', async () => {
    const page = await sits(office.admin, `/dataset/${office.dataset}/format`)
    await page.getByText('Belum ada format tabel').waitFor()
    await page.getByRole('button', { name: 'Tambah kolom' }).click()
    await page.getByRole('textbox', { name: 'Nama, kolom 1' }).fill('desa')
    await page.getByRole('checkbox', { name: 'Kunci, desa' }).click()
    await page.getByRole('textbox', { name: 'Nama, kolom 1' }).press('Enter')
    await page.getByRole('textbox', { name: 'Nama, kolom 2' }).fill('Desa')
    await page.getByRole('button', { name: 'Simpan format' }).click()
    await page.getByText('sudah dipakai kolom lain').waitFor()
    await page.getByRole('textbox', { name: 'Nama, kolom 2' }).fill('cakupan')
    await page.getByRole('combobox', { name: 'Jenis, cakupan' }).click()
    await page.getByRole('option', { name: 'Bilangan', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Wajib, cakupan' }).click()
    await page.getByRole('button', { name: 'Batasan kolom cakupan' }).click()
    await page.getByLabel('Paling kecil').fill('0')
    await page.getByLabel('Paling besar').fill('100')
    expect([await barriers(page), await overhang(page)]).toEqual([[], 0])
    await page.getByRole('button', { name: 'Simpan format' }).click()
    await page.getByText('Revisi 1').waitFor()
    await page.getByText('Belum disimpan').waitFor({ state: 'detached' })
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Pakai Table Schema' }).click()
    const [name, mimeType] = ['format.json', 'application/json']
    await (await asked).setFiles({ name, mimeType, buffer: Buffer.from('{"fields":[{"name":""}]}') })
    await page.getByText('Kolom ini belum bernama').waitFor()
  })

  it('gives a template, whose filling with two mistakes is told by row and column before it is handed in', async () => {
    const page = await sits(office.operator, `/tugas/${run.task}`)
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Unduh templat Excel' }).click()
    const chunks: Buffer[] = []
    for await (const chunk of await (await coming).createReadStream()) chunks.push(chunk as Buffer)
    template = Buffer.concat(chunks)
    await brings(page, 'januari.xlsx', await filled(['Sukamaju', 'banyak'], ['Mekarsari', 190]))
    const report = page.getByRole('article', { name: 'januari.xlsx' })
    await report.getByText('Belum sesuai format').waitFor()
    await report.getByText('2 baris data, 2 temuan harus diperbaiki').waitFor()
    expect(await report.getByRole('row').nth(1).innerText()).toMatch(/4\s+B · cakupan\s+banyak/)
    expect(await report.getByRole('row').nth(2).innerText()).toMatch(/5\s+B · cakupan\s+190/)
    expect([await barriers(page), await overhang(page)]).toEqual([[], 0])
    await page.getByRole('button', { name: 'Selesai' }).click()
    await page.getByRole('heading', { name: 'Sekarang' }).waitFor()
  })

  it('is not let go forward by who decides, who sends it back on a phone', async () => {
    await open.house.jobs.settle()
    const decision = await openTask(office.admin, run.run, '2')
    const page = await sits(office.admin, `/tugas/${decision}`, phone)
    await page.getByRole('article', { name: 'januari.xlsx' }).getByText('Baris 4').waitFor()
    expect([await barriers(page), await overhang(page)]).toEqual([[], 0])
    await page.getByRole('button', { name: 'Sesuai', exact: true }).click()
    await page.getByRole('alert').getByText('2 temuan harus diperbaiki').waitFor()
    await page.getByRole('button', { name: 'Tidak', exact: true }).click()
    await page.getByRole('textbox', { name: 'Alasan mengembalikan' }).fill('Perbaiki baris 4 dan 5.')
    await page.getByRole('button', { name: 'Kembalikan: Tidak' }).click()
    await page.getByRole('heading', { name: 'Sekarang' }).waitFor()
  })

  it('is mended, found to keep its format, and let go forward', async () => {
    const task = await openTask(office.admin, run.run, '1')
    const page = await sits(office.operator, `/tugas/${task}`)
    await brings(page, 'januari-2.xlsx', await filled(['Sukamaju', 81.5], ['Mekarsari', 90]))
    await page.getByRole('article', { name: 'januari-2.xlsx' }).getByText('Sesuai format').waitFor()
    await page.getByRole('button', { name: 'Selesai' }).click()
    await page.getByRole('heading', { name: 'Sekarang' }).waitFor()
    await open.house.jobs.settle()
    const decision = await openTask(office.admin, run.run, '2')
    const deciding = await sits(office.admin, `/tugas/${decision}`)
    await deciding.getByRole('article', { name: 'januari-2.xlsx' }).getByText('Sesuai format').waitFor()
    await deciding.getByRole('button', { name: 'Sesuai', exact: true }).click()
    await deciding.getByRole('heading', { name: 'Sekarang' }).waitFor()
  })

  it('keeps nobody out who reads of it at night, on a phone, in English', async () => {
    const found = 'desa,cakupan,nik\nSukamaju,81.5,3525041201850001\nMekarsari,x,3525041302860002\n'
    const { decision } = await upToDecision(office, '2026-02', 'februari.csv', found)
    const page = await sits(office.admin, `/tugas/${decision}`, { ...phone, colorScheme: 'dark' })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.evaluate(() => localStorage.setItem('satualur.language', 'en'))
    for (const [path, word] of [
      [`/tugas/${decision}`, 'Difference from January 2026'],
      [`/dataset/${office.dataset}/format`, 'Revisions'],
    ] as const) {
      await page.goto(open.url + path)
      await page.getByRole('heading', { name: word }).waitFor()
      expect([path, await barriers(page), await overhang(page)]).toEqual([path, [], 0])
    }
  })
})
