import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../../../packages/api/test/open-house.ts'
import { openHouse } from '../../../packages/api/test/open-house.ts'
import type { PublicCatalogues } from './a-public-catalogue.ts'
import { publicCatalogues } from './a-public-catalogue.ts'
import { barriers, overhang } from './barriers.ts'
import { openChromium } from './chromium.ts'

let open: OpenHouse
let browser: Browser
let places: PublicCatalogues
beforeAll(async () => {
  ;[open, browser] = await Promise.all([openHouse(), openChromium()])
  places = await publicCatalogues(open)
})
afterAll(async () => {
  await browser?.close()
  await open?.close()
})

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
}
const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }

/** Somebody with a browser in which nothing runs but what the page is. What it asked for elsewhere stands in `strayed`. */
async function reading<Told>(
  screen: BrowserContextOptions,
  read: (page: Page, strayed: string[]) => Promise<Told>,
): Promise<Told> {
  const context = await browser.newContext({ locale: 'id-ID', ...screen })
  const page = await context.newPage()
  const strayed: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(open.url)) strayed.push(request.url())
  })
  try {
    return await read(page, strayed)
  } finally {
    await context.close()
  }
}

describe('a public catalogue on a phone, without scripts', () => {
  it('leads from a search to a table, its origin and its file', () =>
    reading({ ...phone, javaScriptEnabled: false }, async (page, strayed) => {
      await page.goto(open.url + places.full)
      await page.getByLabel('Kata kunci').fill('ibu hamil')
      await page.getByLabel('Tahun data').selectOption('2026')
      await page.getByRole('button', { name: 'Cari' }).click()
      await page.getByRole('heading', { name: '1 dataset ditemukan' }).waitFor()
      await page.getByRole('link', { name: 'Jumlah Kunjungan Ibu Hamil menurut Puskesmas' }).click()
      await page
        .getByRole('heading', { name: 'Jumlah Kunjungan Ibu Hamil menurut Puskesmas', level: 1 })
        .waitFor()
      await page.getByRole('link', { name: /^Pratinjau: .* Februari 2026$/ }).click()
      await page.getByRole('heading', { name: /^Pratinjau: .* Februari 2026$/ }).waitFor()
      await page.getByRole('cell', { name: 'Puskesmas Mojosari' }).first().waitFor()
      await page.getByRole('columnheader', { name: /^Kunjungan Pertama \(K1\) \(kunjungan\)/ }).waitFor()
      const meaning = page.getByRole('table').filter({ hasText: 'Kode wilayah Kemendagri' })
      await meaning.getByText('8 pilihan').click()
      await meaning.getByText('Trowulan').waitFor()
      await meaning.getByText('P = Angka sudah diperbaiki').waitFor()
      await page.getByText('Kepala Dinas Kesehatan').waitFor()
      await page.getByText('067/12/2025').waitFor()
      const coming = page.waitForEvent('download')
      await page.getByRole('link', { name: /^Unduh .* Februari 2026$/ }).click()
      expect((await coming).suggestedFilename()).toBe(
        'data-0-2026_jumlah-kunjungan-ibu-hamil-menurut-puskesmas_2026-02.csv',
      )
      expect(strayed).toEqual([])
    }))

  it('is searched by keys alone', () =>
    reading(desktop, async (page) => {
      await page.goto(open.url + places.full)
      await page.keyboard.press('Tab')
      await page.getByRole('link', { name: 'Langsung ke isi' }).press('Enter')
      while (!(await page.getByLabel('Kata kunci').evaluate((field) => field === document.activeElement)))
        await page.keyboard.press('Tab')
      await page.keyboard.type('padi 2025')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: '1 dataset ditemukan' }).waitFor()
      await page.getByRole('link', { name: 'Hapus saringan padi 2025' }).press('Enter')
      await page.getByText('Halaman 1 dari 2').waitFor()
    }))
})

const seen = [
  ['the list', () => places.full],
  ['a later page of it', () => `${places.full}?hal=2`],
  ['a search', () => `${places.full}?q=padi&tahun=2025`],
  ['a search that finds nothing', () => `${places.full}?q=nihil`],
  ['a dataset', () => `${places.full}/data-0-2026`],
  ['what was withdrawn', () => `${places.full}/daftar-penerima`],
  ['an empty catalogue', () => places.empty],
  ['no catalogue', () => places.closed],
  ['the catalogues of the house', () => '/katalog'],
] as const

describe('nobody is kept out of a public page by how it is made', () => {
  for (const [screen, size] of [
    ['phone', phone],
    ['desktop', desktop],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`on a ${screen}, ${colorScheme}, in both languages`, () =>
        reading({ ...size, colorScheme }, async (page, strayed) => {
          for (const [name, address] of seen)
            for (const locale of ['id', 'en']) {
              const path = address()
              await page.goto(
                open.url + path + (locale === 'en' ? `${path.includes('?') ? '&' : '?'}lang=en` : ''),
              )
              expect([name, locale, await barriers(page), await overhang(page)]).toEqual([
                name,
                locale,
                [],
                0,
              ])
            }
          expect(strayed).toEqual([])
        }))
})
