import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Story } from '../../a-story.ts'
import { openStory } from '../../a-story.ts'
import { TheClock } from '../../the-clock.ts'
import { builtAdmin } from '../built-admin.ts'
import { openChromium } from '../chromium.ts'
import { readers, Walker } from './walker.ts'

interface Walk<Place extends string> {
  /** Who goes through the house: of the story's regency, or of another house by the whole address. */
  name: string
  /** What they will see, and where: made once, and looked at by every reader. */
  world: (story: Story, clock: TheClock) => Promise<Record<Place, string>>
}

/** Goes through the same places once for every reader; `looks` says at what. */
export function walk<Place extends string>(
  { name, world }: Walk<Place>,
  looks: (walker: () => Walker<Place>) => void,
): void {
  const clock = new TheClock('Mon 12 Oct 2026 09.00')
  let browser: Browser
  let story: Story
  let address: Record<Place, string>
  let walker: Walker<Place>
  beforeAll(async () => {
    const adminFolder = builtAdmin()
    browser = await openChromium()
    story = await openStory('mojokerto', { clock, neighbour: 'pekalongan', watcher: 'nasional', adminFolder })
    address = await world(story, clock)
  })
  afterAll(async () => {
    await browser?.close()
    await story?.close()
  })

  describe.each(readers)('$reader', (reader) => {
    beforeAll(async () => {
      walker = await Walker.signsIn(name, reader, { browser, story, clock, address })
    })
    afterAll(() => walker?.leaves())
    looks(() => walker)
  })
}
