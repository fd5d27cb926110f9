import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@satualur/api'
import { createDatabase, startPostgres } from '@satualur/postgres'
import { loadSampleWorld, samplePassword } from '@satualur/sample'
import type { Page } from 'playwright-core'
import { openChromium } from '../stories/browser/chromium.ts'
import { Person } from '../stories/a-person.ts'
import { sopsToSee } from '../stories/browser/sops-to-see.ts'
import { pages, pagesOfWriting, type Photographed } from './pages.ts'

/**
 * Photographs the pages of the sample world for `docs/pictures`, on a wide screen and on a phone: those whose names are
 * given, or all.
 */
const wanted = new Set(process.argv.slice(2))
const isWanted = ({ name }: Photographed) => wanted.size === 0 || wanted.has(name)
const house = join(import.meta.dirname, '..', '..')
const pictures = join(house, 'docs', 'pictures')
const screens = [
  { name: '1280', viewport: { width: 1280, height: 860 }, isMobile: false },
  { name: '390', viewport: { width: 390, height: 844 }, isMobile: true },
]

const folder = await mkdtemp(join(tmpdir(), 'satualur-pictures-'))
const postgres = await startPostgres({ folder: join(folder, 'data'), isDurable: false })
try {
  await createDatabase(postgres.superuserUrl, 'pictures')
  const server = await startServer({
    ownerUrl: postgres.url('pictures'),
    host: '127.0.0.1',
    port: 0,
    filesFolder: join(folder, 'files'),
    adminFolder: join(house, 'packages', 'admin', 'dist'),
    isSecure: false,
    sessionIdleMinutes: 60,
    sessionHours: 12,
    connections: 8,
    clock: Date.now,
    logLevel: 'warn',
  })
  await loadSampleWorld(server.house, () => undefined)
  await mkdir(pictures, { recursive: true })
  await photographAll(server.url, pages)
  const signsIn = (email: string) => Person.signsIn(server.url, email, samplePassword)
  const written = await sopsToSee({
    signsIn: (name) => signsIn(`${name}@pringsewu.contoh.id`),
    neighbour: () => signsIn('admin@pekalongan.contoh.id'),
  })
  await photographAll(server.url, pagesOfWriting(written))
  await server.close()
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

async function photographAll(url: string, those: readonly Photographed[]) {
  for (const { name, ...screen } of screens) await photograph(url, those.filter(isWanted), name, screen)
}

async function photograph(
  url: string,
  those: readonly Photographed[],
  screen: string,
  options: Omit<(typeof screens)[number], 'name'>,
) {
  const browser = await openChromium()
  try {
    for (const { name, email, path, isWhole = false } of those) {
      const context = await browser.newContext({ ...options, hasTouch: options.isMobile, locale: 'id-ID' })
      const page = await context.newPage()
      if (email) await signIn(page, url, email)
      await page.goto(
        `${url}${typeof path === 'string' ? path : await path((query) => ask(page, url, query))}`,
      )
      await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined)
      await page.waitForTimeout(700)
      await page.screenshot({ path: join(pictures, `${name}-${screen}.png`), fullPage: isWhole })
      console.log(`${name}-${screen}.png`)
      await context.close()
    }
  } finally {
    await browser.close()
  }
}

async function signIn(page: Page, url: string, email: string): Promise<void> {
  const input = `{ email: "${email}", password: "${samplePassword}" }`
  const data = { query: `mutation { signIn(input: ${input}) { __typename } }` }
  await page.request.post(`${url}/graphql`, { headers: { 'x-satualur': '1' }, data })
}

async function ask(page: Page, url: string, query: string): Promise<never> {
  const answer = await page.request.post(`${url}/graphql`, {
    headers: { 'x-satualur': '1' },
    data: { query },
  })
  return ((await answer.json()) as { data: never }).data
}
