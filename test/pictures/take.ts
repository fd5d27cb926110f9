import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@satualur/api'
import { createDatabase, startPostgres } from '@satualur/postgres'
import { loadSampleWorld, samplePassword } from '@satualur/sample'
import type { Page } from 'playwright-core'
import { openChromium } from '../stories/browser/chromium.ts'
import { Person } from '../stories/a-person.ts'
import { interruptedWorkToSee } from '../stories/browser/interrupted-work-to-see.ts'
import { ledWorkToSee } from '../stories/browser/led-work-to-see.ts'
import { sopsToSee } from '../stories/browser/sops-to-see.ts'
import { pages, pagesOfInterruption, pagesOfLeading, pagesOfWriting, type Photographed } from './pages.ts'

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
  const people = new Map<string, Promise<Person>>()
  const signsIn = (email: string) => {
    const person = people.get(email) ?? Person.signsIn(server.url, email, samplePassword)
    people.set(email, person)
    return person
  }
  const regency = (key: string) => ({
    signsIn: (name: string) => signsIn(`${name}@${key}.contoh.id`),
    neighbour: () => signsIn('admin@pekalongan.contoh.id'),
  })
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  await photographAll(
    server.url,
    pagesOfWriting(await sopsToSee({ ...regency('pringsewu'), laterOn: day(0) })),
  )
  const offices = regency('mojokerto')
  await photographAll(server.url, pagesOfInterruption(await interruptedWorkToSee(offices)))
  const led = await ledWorkToSee(offices, { today: day(0), until: day(30) })
  await server.house.jobs.run('recurrence.open')
  await photographAll(server.url, pagesOfLeading(led))
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
    for (const { name, email, path, isWhole = false, isWideOnly, isDark = false, does } of those) {
      if (isWideOnly && options.isMobile) continue
      const context = await browser.newContext({
        ...options,
        hasTouch: options.isMobile,
        locale: 'id-ID',
        colorScheme: isDark ? 'dark' : 'light',
      })
      const page = await context.newPage()
      if (email) await signIn(page, url, email)
      await page.goto(
        `${url}${typeof path === 'string' ? path : await path((query) => ask(page, url, query))}`,
      )
      await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined)
      await does?.(page)
      await page.waitForTimeout(500)
      await writeFile(join(pictures, `${name}-${screen}.webp`), await pictureOf(page, isWhole))
      console.log(`${name}-${screen}.webp`)
      await context.close()
    }
  } finally {
    await browser.close()
  }
}

/** As WebP, a third of what PNG takes; Playwright has no word for it, the browser has. */
async function pictureOf(page: Page, isWhole: boolean): Promise<Buffer> {
  const seen = page.viewportSize()!
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  // As on a screen that is as long as the page: what stays at its edge would lie over the middle of it.
  if (isWhole && height > seen.height) {
    await page.setViewportSize({ ...seen, height })
    await page.waitForTimeout(300)
  }
  const browser = await page.context().newCDPSession(page)
  const { data } = await browser.send('Page.captureScreenshot', {
    ...{ format: 'webp', quality: 82, captureBeyondViewport: isWhole },
    clip: {
      x: 0,
      y: 0,
      width: seen.width,
      height: isWhole ? Math.max(height, seen.height) : seen.height,
      scale: 1,
    },
  })
  return Buffer.from(data, 'base64')
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
