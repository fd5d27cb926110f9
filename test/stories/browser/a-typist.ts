import type { Locator, Page } from 'playwright-core'

/** Farther than the longest page has places to tab to. */
const tabsAtMost = 150

/** Somebody whose mouse is broken: everything is done by keys, and every place is found by tabbing to its name. */
export class Typist {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Tabs on until the keyboard is at this place. */
  tabsTo = (role: Parameters<Page['getByRole']>[0], name: string | RegExp) =>
    this.tabsToPlace(this.page.getByRole(role, { name, exact: typeof name === 'string' }))

  async tabsToPlace(place: Locator): Promise<void> {
    await place.first().waitFor()
    for (let tab = 0; tab < tabsAtMost; tab++) {
      if (await this.#isAt(place)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`${tabsAtMost} times Tab do not lead to ${String(place)}`)
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** The first letter by its key, for that is what opens a cell; the rest as fast as it goes. */
  async writes(text: string): Promise<void> {
    await this.page.keyboard.type(text.slice(0, 1))
    await this.page.keyboard.insertText(text.slice(1))
  }

  /** Over whatever stands in the field. */
  async writesInstead(text: string): Promise<void> {
    await this.presses('Control+a')
    await this.writes(text)
  }

  async writesIn(name: string | RegExp, text: string): Promise<void> {
    await this.tabsTo('textbox', name)
    await this.writesInstead(text)
  }

  /** As an English browser asks for it, whatever the page speaks: month, day and year one after the other. */
  async typesDate(date: string): Promise<void> {
    const [year, month, day] = date.split('-')
    await this.page.keyboard.type(`${month}${day}${year}`)
  }

  async choosesButton(name: string | RegExp): Promise<void> {
    await this.tabsTo('button', name)
    await this.presses('Enter')
  }

  /** What was opened over the page has the keyboard until it is gone. */
  async closes(role: Parameters<Page['getByRole']>[0]): Promise<void> {
    await this.presses('Escape')
    await this.page.getByRole(role).waitFor({ state: 'hidden' })
  }

  async #isAt(place: Locator): Promise<boolean> {
    const places = await place.all()
    const focused = await Promise.all(
      places.map((one) => one.evaluate((it) => it === document.activeElement)),
    )
    return focused.includes(true)
  }
}
