import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openChromium } from '../../stories/browser/chromium.ts'
import type { Caller } from '../caller.ts'
import { draftOf } from './draft-of.ts'
import { typedIn, watchKeys, type Stroke } from './keystrokes.ts'
import { largeSop } from './large-sop.ts'

const dist = fileURLToPath(new URL('../../../packages/admin/dist', import.meta.url))
/** Null before the first build; `npm test` builds. */
export const adminFolder = existsSync(`${dist}/index.html`) ? dist : null

const [rows, performers] = [60, 12]
/** A key and what is found because of it, painted: sooner than anybody notices. */
const budgetMilliseconds = 50
const words = 'Memeriksa kesesuaian data dengan standar data'

/** What is typed: words of several cells, and symbols, by which all arrows are drawn anew. */
const typings = [
  { cell: 'kegiatan', column: 'activity', row: 30, text: words },
  { cell: 'waktu', column: 'waktu', row: 9, text: '12 hari kerja' },
  { cell: 'output', column: 'yields', row: 20, text: 'Berita acara pemeriksaan' },
  { cell: 'simbol', column: 'role:pelaksana-8', row: 25, text: 'dpdpdpdpdpdp' },
]

/** The editor as its page has it, saving included, with the largest SOP: from a key to its painted findings. */
export async function benchEditor(url: string, cookie: string, caller: Caller): Promise<void> {
  if (adminFolder === null) return console.log('The admin is not built: the editor was not measured.')
  const place = await draftOf(largeSop('Keystrokes', rows, performers), caller, cookie)
  const browser = await openChromium()
  try {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'id-ID' })
    const [name, value] = cookie.split('=') as [string, string]
    await context.addCookies([{ name, value, url }])
    const page = await context.newPage()
    await page.goto(url + place)
    await page
      .locator('tbody tr')
      .nth(rows - 1)
      .waitFor()
    await page.waitForTimeout(2000)
    await watchKeys(page)
    console.log(`\nEditor, ${rows} steps × ${performers} performers: from a key to its painted findings\n`)
    const lines = []
    for (const { cell, column, row, text } of typings)
      lines.push(lineOf(cell, await typedIn(page, row, column, text)))
    console.table(lines)
  } finally {
    await browser.close()
  }
}

function lineOf(cell: string, strokes: readonly Stroke[]) {
  const took = strokes.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? NaN
  return {
    cell,
    keys: took.length,
    'with news': strokes.filter(({ hasNews }) => hasNews).length,
    'p50 ms': at(0.5).toFixed(0),
    'p95 ms': at(0.95).toFixed(0),
    [`${budgetMilliseconds} ms`]: at(0.95) <= budgetMilliseconds ? 'held' : 'MISSED',
  }
}
