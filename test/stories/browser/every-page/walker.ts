import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { expect, vi } from 'vitest'
import type { Story } from '../../a-story.ts'
import type { TheClock } from '../../the-clock.ts'
import { Desk } from '../a-desk.ts'
import { barriers, overhang } from '../barriers.ts'

/** Two who differ in everything that a page depends on: the screen, the light, the language. */
export const readers = [
  {
    reader: 'in daylight at a desk, in Indonesian',
    ...({ screen: 'desktop', colorScheme: 'light', language: 'id' } as const),
  },
  {
    reader: 'at night on a phone, in English',
    ...({ screen: 'phone', colorScheme: 'dark', language: 'en' } as const),
  },
]
export type Reader = (typeof readers)[number]

interface Walked<Place extends string> {
  browser: Browser
  story: Story
  clock: TheClock
  address: Record<Place, string>
}

/** Somebody who goes through the house and looks whether a page could be read and used by everybody. */
export class Walker<Place extends string> {
  readonly page: Page
  readonly story: Story
  readonly #context: BrowserContext
  readonly #reader: Reader
  readonly #world: Walked<Place>
  /** What the page has asked for and not been given yet; news come on a line that never ends. */
  readonly #awaited = new Set<Request>()

  private constructor(page: Page, reader: Reader, world: Walked<Place>) {
    page.on('request', (request) => request.resourceType() !== 'eventsource' && this.#awaited.add(request))
    page.on('requestfinished', (request) => this.#awaited.delete(request))
    page.on('requestfailed', (request) => this.#awaited.delete(request))
    this.page = page
    this.story = world.story
    this.#context = page.context()
    this.#reader = reader
    this.#world = world
  }

  static async signsIn<Place extends string>(
    name: string,
    reader: Reader,
    world: Walked<Place>,
  ): Promise<Walker<Place>> {
    const { browser, story, clock } = world
    const email = name.includes('@') ? name : `${name}@mojokerto.contoh.id`
    const { page } = await Desk.opened(browser, { url: story.url, clock, email, screen: reader.screen })
    // Halfway through a movement nothing has its own colour yet.
    await page.emulateMedia({ colorScheme: reader.colorScheme, reducedMotion: 'reduce' })
    await page.evaluate((chosen) => localStorage.setItem('satualur.language', chosen), reader.language)
    return new Walker(page, reader, world)
  }

  /** A word of the page, in the reader's language. */
  says = (words: Record<Reader['language'], string>): string => words[this.#reader.language]

  opens = (place: Place): Promise<void> => this.goesTo(this.#world.address[place])

  async goesTo(path: string): Promise<void> {
    await this.page.goto(this.story.url + path)
    // By its tag: a dialog that opens with the page takes the rest of it out of the roles.
    await this.page.locator('h1').first().waitFor()
    await this.#isComplete()
    const loading = this.page.getByRole('status', { name: this.says({ id: 'Memuat …', en: 'Loading …' }) })
    await loading.first().waitFor({ state: 'detached' })
  }

  /** Answers may lead to further questions: complete is what nothing has been asked for a while. */
  async #isComplete(): Promise<void> {
    let quietFor = 0
    await vi.waitUntil(() => (quietFor = this.#awaited.size === 0 ? quietFor + 1 : 0) > 4, {
      timeout: 15_000,
      interval: 20,
    })
  }

  async presses(words: Record<Reader['language'], string>): Promise<void> {
    await this.page
      .getByRole('button', { name: this.says(words), exact: true })
      .first()
      .click()
  }

  async meetsNoBarrier(): Promise<void> {
    expect(await barriers(this.page)).toEqual([])
  }

  /** Neither a barrier nor anything that hangs over the edge of the screen. */
  async canUse(place: Place): Promise<void> {
    await this.opens(place)
    await this.meetsNoBarrier()
    expect(await overhang(this.page)).toBe(0)
  }

  isOffline = (isOffline: boolean) => this.#context.setOffline(isOffline)
  signsOut = () => this.#context.clearCookies()
  leaves = () => this.#context.close()
}
