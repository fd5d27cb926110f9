import type { Browser, Page } from 'playwright-core'
import { downloaded } from './a-desk.ts'
import { coffee } from './coffee-harvest.ts'

/** Somebody without a login reads, and goes again. */
export async function inPublic<Read>(browser: Browser, read: (page: Page) => Promise<Read>): Promise<Read> {
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' })
  try {
    return await read(await context.newPage())
  } finally {
    await context.close()
  }
}

export interface ReadInPublic {
  path: string
  table: string[][]
  file: Buffer
  fingerprint: string
  /** Which SOP, when, approved by whom. */
  origin: string
  steps: string[]
}

/** From the catalogue's first page to all that a dataset's page tells. */
export const readsOfCoffee =
  (catalogue: string) =>
  async (page: Page): Promise<ReadInPublic> => {
    await page.goto(catalogue)
    await page.getByRole('link', { name: coffee.title }).click()
    await page.getByRole('heading', { name: coffee.title, level: 1 }).waitFor()
    const preview = page.getByRole('region', { name: /^Pratinjau/ }).getByRole('row')
    const download = page.getByRole('link', { name: /^Unduh data Juni 2026/ })
    await page.getByText('Sidik berkas (SHA-256)').click()
    const origin = page.getByRole('heading', { name: 'Bagaimana data ini dihasilkan' }).locator('xpath=..')
    return {
      path: new URL(page.url()).pathname,
      table: await Promise.all(
        (await preview.all()).map(async (row) =>
          (await row.locator('th, td').allInnerTexts()).map(onOneLine),
        ),
      ),
      file: await downloaded(page, () => download.click()),
      fingerprint: await page.locator('dd.hash').innerText(),
      origin: onOneLine(await origin.locator('dl').innerText()),
      steps: (await origin.getByRole('listitem').allInnerTexts()).map(onOneLine),
    }
  }

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
