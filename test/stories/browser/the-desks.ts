import type { Browser } from 'playwright-core'
import type { Story } from '../a-story.ts'
import type { TheClock } from '../the-clock.ts'
import { Desk } from './a-desk.ts'

/** Where the people of a regency sit: whoever comes signs in at a screen of one's own, which then stays open. */
export class TheDesks {
  readonly #desks = new Map<string, Desk>()
  readonly #browser: Browser
  readonly #story: Pick<Story, 'url' | 'key'>
  readonly #clock: TheClock

  constructor(browser: Browser, story: Pick<Story, 'url' | 'key'>, clock: TheClock) {
    this.#browser = browser
    this.#story = story
    this.#clock = clock
  }

  /** `forum` is forum@mojokerto.contoh.id. */
  async comes(name: string, screen: 'desktop' | 'phone' = 'desktop'): Promise<Desk> {
    const { url, key } = this.#story
    const email = `${name}@${key}.contoh.id`
    const desk =
      this.#desks.get(name) ?? (await Desk.opened(this.#browser, { url, clock: this.#clock, email, screen }))
    this.#desks.set(name, desk)
    return desk
  }

  /** It is this late on every screen. */
  async strike(time: string): Promise<void> {
    this.#clock.strikes(time)
    for (const desk of this.#desks.values()) await desk.looksAtTheClock()
  }

  /** Who has come so far. */
  get people(): string[] {
    return [...this.#desks.keys()]
  }

  /** What any of their browsers complained of. */
  get complaints(): string[] {
    return [...this.#desks].flatMap(([name, desk]) => desk.complaints.map((what) => `${name}: ${what}`))
  }
}
