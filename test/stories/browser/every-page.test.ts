import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Story } from '../a-story.ts'
import { openStory } from '../a-story.ts'
import { TheClock } from '../the-clock.ts'
import { Desk } from './a-desk.ts'
import { barriers, overhang } from './barriers.ts'
import { builtAdmin } from './built-admin.ts'
import { openChromium } from './chromium.ts'
import { sopsToSee } from './sops-to-see.ts'
import { workToSee } from './work-to-see.ts'

type Work = Awaited<ReturnType<typeof workToSee>>
type Sops = Awaited<ReturnType<typeof sopsToSee>>

const workplaces = [
  ...['the inbox', 'an open task', 'a closed task', 'runs', 'a run', 'starting a run', 'SOPs', 'an SOP'],
  ...[
    'a printed SOP',
    'datasets',
    'a dataset',
    'compliance',
    'a page that does not exist',
    'a used invitation',
  ],
] as (keyof Work)[]
const desks = [
  ...['the library', 'the library where nothing fits', 'an SOP of the library', 'a choice of two SOPs'],
  ...['two SOPs compared', 'a draft', 'who plays', 'what if', 'what is said of a draft'],
  ...['a draft in review', 'an empty sheet', 'an SOP that is but a draft', 'news from upstream'],
] as (keyof Sops)[]

describe('every page can be read and used by everybody', () => {
  const clock = new TheClock('Mon 12 Oct 2026 09.00')
  let browser: Browser
  let story: Story
  let address: Work & Sops
  beforeAll(async () => {
    const adminFolder = builtAdmin()
    browser = await openChromium()
    story = await openStory('mojokerto', { clock, neighbour: 'pekalongan', adminFolder })
    address = { ...(await workToSee(story, clock)), ...(await sopsToSee(story)) }
  })
  afterAll(async () => {
    await browser?.close()
    await story?.close()
  })

  const readers = [
    {
      reader: 'in daylight at a desk, in Indonesian',
      ...({ screen: 'desktop', colorScheme: 'light', language: 'id' } as const),
    },
    {
      reader: 'at night on a phone, in English',
      ...({ screen: 'phone', colorScheme: 'dark', language: 'en' } as const),
    },
  ]

  describe.each(readers)('$reader', ({ screen, colorScheme, language }) => {
    let page: Page
    const signsIn = async (name: string) => {
      const email = `${name}@mojokerto.contoh.id`
      page = (await Desk.opened(browser, { url: story.url, clock, email, screen })).page
      // Halfway through a movement nothing has its own colour yet.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.evaluate((chosen) => localStorage.setItem('satualur.language', chosen), language)
    }

    async function opens(place: keyof typeof address): Promise<void> {
      await page.goto(story.url + address[place])
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      const loading = page.getByRole('status', { name: language === 'id' ? 'Memuat …' : 'Loading …' })
      await loading.first().waitFor({ state: 'detached' })
    }

    async function isOpenToEverybody(place: keyof typeof address): Promise<void> {
      await opens(place)
      expect(await barriers(page)).toEqual([])
      expect(await overhang(page)).toBe(0)
    }

    describe('where work is done', () => {
      beforeAll(() => signsIn('portal.disperta'))
      afterAll(() => page?.context().close())

      it.each(workplaces)('%s', isOpenToEverybody)

      it('the form that sends back', async () => {
        await opens('an open task')
        await page.getByRole('button', { name: 'Tidak sesuai' }).click()
        await page.locator('form').getByRole('textbox').waitFor()
        expect(await barriers(page)).toEqual([])
      })

      it('the palette', async () => {
        await opens('the inbox')
        await page.keyboard.press('Control+k')
        await page.getByRole('dialog').waitFor()
        expect(await barriers(page)).toEqual([])
      })

      it('the login', async () => {
        await page.context().clearCookies()
        await page.goto(`${story.url}/masuk`)
        const name = language === 'id' ? 'Masuk' : 'Sign in'
        await page.getByRole('button', { name, exact: true }).waitFor()
        expect(await barriers(page)).toEqual([])
      })
    })

    describe('where SOPs are written', () => {
      beforeAll(() => signsIn('admin'))
      afterAll(() => page?.context().close())

      it.each(desks)('%s', isOpenToEverybody)

      it.each([
        { view: 'flow', name: { id: 'Alur', en: 'Flow' }, drawn: '.vue-flow__node' },
        { view: 'text', name: { id: 'YAML', en: 'YAML' }, drawn: '.cm-line' },
      ])('the $view of a draft', async ({ name, drawn }) => {
        await opens('a draft')
        await page.getByRole('button', { name: name[language], exact: true }).click()
        await page.locator(drawn).first().waitFor()
        expect(await barriers(page)).toEqual([])
      })

      it('the form that ratifies, with warnings to give reasons for', async () => {
        await opens('a draft')
        await page.getByRole('button', { name: language === 'id' ? 'Sahkan' : 'Ratify', exact: true }).click()
        const form = page.getByRole('dialog').locator('form')
        for (const label of language === 'id'
          ? ['Nomor SOP', 'Jabatan', 'Nama']
          : ['SOP number', 'Position', 'Name'])
          await form.getByLabel(label, { exact: true }).fill('065/77')
        await form.locator('button[type=submit]').click()
        await form.getByRole('listitem').first().waitFor()
        expect(await barriers(page)).toEqual([])
      })
    })
  })
})
