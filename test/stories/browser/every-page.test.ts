import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handedInAs } from '../a-task.ts'
import type { Story } from '../a-story.ts'
import { openStory } from '../a-story.ts'
import { TheClock } from '../the-clock.ts'
import { Desk } from './a-desk.ts'
import { builtAdmin } from './built-admin.ts'
import { openChromium } from './chromium.ts'

const places = [
  'the inbox',
  'an open task',
  'a closed task',
  'runs',
  'a run',
  'starting a run',
  'SOPs',
  'an SOP',
  'a printed SOP',
  'datasets',
  'a dataset',
  'compliance',
  'a page that does not exist',
  'a used invitation',
] as const
type Place = (typeof places)[number]

/** A run that waits for a decision, with something late, sent back, handed in and closed behind it. */
describe('every page can be read and used by everybody', () => {
  const clock = new TheClock('Mon 12 Oct 2026 09.00')
  let browser: Browser
  let story: Story
  let address: Record<Place, string>
  beforeAll(async () => {
    const adminFolder = builtAdmin()
    browser = await openChromium()
    story = await openStory('mojokerto', { clock, neighbour: 'pekalongan', adminFolder })
    address = await somethingToSee()
  })
  afterAll(async () => {
    await browser?.close()
    await story?.close()
  })

  async function somethingToSee(): Promise<Record<Place, string>> {
    const admin = await story.signsIn('admin')
    const { run } = await admin.starts('Produksi Jagung menurut Kecamatan', '2026-T3')
    const does = async (name: string, step: string, doing: object) => {
      const person = await story.signsIn(name)
      const task = await person.finds(step)
      await person.completes(task, doing)
      return task.id
    }
    const note = handedInAs.note('Terlampir.')
    const closed = await does('forum', '1', { handsIn: { 'daftar-data': note } })
    await does('walidata', '2', { handsIn: { 'format-tabel': note } })
    await does('statistik', '3', { handsIn: { 'format-tabel': note } })
    const table = await (await story.signsIn('data.disperta')).uploads('jagung.csv', 'kecamatan,ton\n')
    await does('data.disperta', '4', { handsIn: { 'data-sektoral': table } })
    await does('portal.disperta', '5', { decides: 'Tidak sesuai', because: 'Kecamatan Pacet belum terisi.' })
    clock.strikes('Mon 12 Oct 2026 14.00')
    await does('data.disperta', '4', { handsIn: { 'data-sektoral': table } })
    const { id } = await (await story.signsIn('portal.disperta')).finds('5')
    const { sops, datasets } = await admin.ask<{
      sops: { nodes: { id: string; version: { id: string } }[] }
      datasets: { nodes: { id: string }[] }
    }>(
      `query { sops { nodes { id version { id } } } datasets(filter: { search: "jagung" }) { nodes { id } } }`,
    )
    const dataset = datasets.nodes[0]!.id
    const sop = sops.nodes[0]!
    return {
      ...{ 'the inbox': '/tugas', 'an open task': `/tugas/${id}`, 'a closed task': `/tugas/${closed}` },
      ...{ runs: '/pelaksanaan', 'a run': `/pelaksanaan/${run!.id}` },
      'starting a run': `/pelaksanaan/baru?dataset=${dataset}`,
      ...{ SOPs: '/sop', 'an SOP': `/sop/${sop.id}` },
      'a printed SOP': `/sop/${sop.id}/cetak?versi=${sop.version.id}`,
      ...{ datasets: '/dataset', 'a dataset': `/dataset/${dataset}`, compliance: '/kepatuhan' },
      ...{ 'a page that does not exist': '/tidak-ada', 'a used invitation': '/undangan/terpakai' },
    }
  }

  /** What keeps somebody from reading or using a page, by the rules of axe; small matters are left out. */
  async function barriers(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).analyze()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
      )
  }

  const readers = [
    {
      reader: 'in daylight at a desk, in Indonesian',
      screen: 'desktop',
      colorScheme: 'light',
      language: 'id',
    },
    { reader: 'at night on a phone, in English', screen: 'phone', colorScheme: 'dark', language: 'en' },
  ] as const

  describe.each(readers)('$reader', ({ screen, colorScheme, language }) => {
    let page: Page
    beforeAll(async () => {
      const email = 'portal.disperta@mojokerto.contoh.id'
      const desk = await Desk.opened(browser, { url: story.url, clock, email, screen })
      page = desk.page
      // Halfway through a movement nothing has its own colour yet.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.evaluate((chosen) => localStorage.setItem('satualur.language', chosen), language)
    })
    afterAll(() => page?.context().close())

    async function opens(place: Place): Promise<void> {
      await page.goto(story.url + address[place])
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
    }

    it.each(places)('%s', async (place) => {
      await opens(place)
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    })

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
      await page.getByRole('button', { name: language === 'id' ? 'Masuk' : 'Sign in', exact: true }).waitFor()
      expect(await barriers(page)).toEqual([])
    })
  })
})
