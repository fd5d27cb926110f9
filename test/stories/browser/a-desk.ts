import { samplePassword } from '@satualur/sample'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { TheClock } from '../the-clock.ts'

const screens = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
}

/** The file that comes of something one does on a page. */
export async function downloaded(page: Page, does: () => Promise<void>): Promise<Buffer> {
  const begun = page.waitForEvent('download')
  await does()
  const chunks: Buffer[] = []
  for await (const chunk of await (await begun).createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Somebody before a screen. What they do, they do by what they read on it. */
export class Desk {
  readonly page: Page
  /** What the browser complained of: errors of scripts, failed requests, addresses outside the house. */
  readonly complaints: string[] = []
  /** How often a whole page was loaded; everything after the first time reached the screen by itself. */
  loads = 0
  readonly #context: BrowserContext
  readonly #clock: TheClock

  private constructor(page: Page, clock: TheClock, url: string) {
    this.page = page
    this.#context = page.context()
    this.#clock = clock
    page.on('load', () => this.loads++)
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text())
    })
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
        this.complaints.push(request.url())
    })
  }

  /**
   * Opens the house at the first address that comes to mind, and signs in with what the login asks for. `isTicking` lets
   * the time on the screen go on from the story's: who types fast is lost on a page whose clock stands still.
   */
  static async opened(
    browser: Browser,
    {
      url,
      clock,
      email,
      screen,
      isTicking = false,
    }: { url: string; clock: TheClock; email: string; screen: keyof typeof screens; isTicking?: boolean },
  ): Promise<Desk> {
    const context = await browser.newContext({
      ...screens[screen],
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
    })
    context.setDefaultTimeout(15_000)
    const desk = new Desk(await context.newPage(), clock, url)
    await (isTicking ? context.clock.install({ time: clock.read() }) : desk.looksAtTheClock())
    await desk.page.goto(url)
    await desk.page.getByLabel('Surel').fill(email)
    await desk.page.getByLabel('Kata sandi', { exact: true }).fill(samplePassword)
    await desk.page.getByRole('button', { name: 'Masuk' }).click()
    await desk.reads('heading', 'Tugas Saya')
    return desk
  }

  /** It is the story's time on this screen too. */
  looksAtTheClock = () => this.#context.clock.setFixedTime(this.#clock.read())

  /** Waits until this stands on the screen. */
  async reads(role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<Locator> {
    const found = this.page.getByRole(role, { name }).first()
    await found.waitFor()
    return found
  }

  async readsText(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor()
  }

  presses = (name: string | RegExp, role: 'button' | 'link' = 'button') =>
    this.page
      .getByRole(role, { name, exact: typeof name === 'string' })
      .first()
      .click()

  async writesNote(slot: string, text: string): Promise<void> {
    await this.presses(`Tambah catatan untuk ${slot}`)
    await this.page.getByRole('textbox', { name: `Catatan: ${slot}` }).fill(text)
  }

  async linksTo(slot: string, address: string, title: string): Promise<void> {
    await this.presses(`Tambah tautan untuk ${slot}`)
    await this.page.getByRole('textbox', { name: `Alamat: ${slot}` }).fill(address)
    await this.page.getByRole('textbox', { name: new RegExp(`^Judul .*: ${slot}$`) }).fill(title)
  }

  async uploads(slot: string, name: string, content: string | Buffer): Promise<void> {
    const asked = this.page.waitForEvent('filechooser')
    await this.presses(`Unggah berkas untuk ${slot}`)
    const mimeType = name.endsWith('.csv') ? 'text/csv' : 'application/octet-stream'
    await (await asked).setFiles({ name, mimeType, buffer: Buffer.from(content) })
    await this.readsText(name)
    await this.readsText('Terisi')
  }

  downloads = async (name: string): Promise<string> => (await this.downloadsBytes(name)).toString()

  downloadsBytes = (name: string | RegExp): Promise<Buffer> =>
    downloaded(this.page, () => this.presses(name, 'link'))

  /** How the task on the screen ended, and where the work is now: blanks are one blank. */
  async ending(): Promise<string> {
    const text = await this.#ended().innerText()
    return text.replace(/\s+/g, ' ').trim()
  }

  /** Follows what the ended task leads on to. */
  goesOnTo = (activity: string) => this.#ended().getByRole('link', { name: activity }).last().click()

  #ended = () =>
    this.page.getByRole('status').filter({ has: this.page.getByRole('heading', { name: 'Sekarang' }) })

  /** The line carries this command to the server, and breaks before the answer is here: once. */
  async losesTheAnswerTo(operation: string): Promise<void> {
    await this.page.route('**/graphql', async (route) => {
      if (route.request().postDataJSON()?.operationName !== operation) return route.fallback()
      await route.fetch()
      await route.abort('connectionreset')
      await this.page.unroute('**/graphql')
    })
  }

  /** Closes the page, and comes back to the same address on the same device. */
  async closesThePage(): Promise<string> {
    const address = this.page.url()
    await this.page.goto('about:blank')
    return address
  }

  leaves = () => this.#context.close()
}
