import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Sop } from '@satualur/engine'
import type { PaperName, PrintOptions } from '@satualur/sop-format/print'
import { layOutPages, pageSvg } from '@satualur/sop-format/print'
import { randomPrintedSop } from '../../packages/sop-format/test/print/random-printed-sop.ts'
import { sampleSops } from '../../packages/sop-format/test/sheet/sample-sops.ts'
import { openChromium } from '../stories/browser/chromium.ts'

/** Photographs printed pages for `docs/sheets`: those of the five seeds, and of three random SOPs that are hard to print. */
const sheets = join(import.meta.dirname, '..', '..', 'docs', 'sheets')
const seeds = sampleSops()
const live = { url: 'https://satualur.contohkab.go.id/sop/0199a7e2-5c31-7d10-9f3e-2b6c8d1e4f50' }

interface Kept {
  name: string
  sop: Sop
  paper: PaperName
  /** The numbers of the pages to keep. */
  pages: number[]
  state?: PrintOptions['state']
}

const seed = (name: string, key: string, ...pages: number[]): Kept => ({
  ...{ name, paper: 'a4', pages },
  sop: seeds.get(key)!,
})

const kept: Kept[] = [
  seed('pringsewu', 'penyelenggaraan-satu-data', 1, 2, 3),
  seed('karanganyar', 'pengunggahan-data', 2),
  seed('kapuas-hulu', 'pendokumentasian-informasi-publik', 2),
  seed('pekalongan', 'penyebarluasan-data', 2),
  seed('mojokerto', 'input-data-palapa', 1, 2),
  { name: 'random-9-performers', sop: randomPrintedSop(5, 40), paper: 'a4', pages: [4, 5] },
  { name: 'random-12-performers', sop: randomPrintedSop(4, 60), paper: 'f4', pages: [5, 6] },
  { name: 'random-draft', sop: randomPrintedSop(12, 33), paper: 'f4', pages: [1, 4], state: 'draft' },
]

const require = createRequire(import.meta.resolve('@satualur/sop-format/print'))
const face = async (weight: number) => {
  const bytes = await readFile(require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`))
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${bytes.toString('base64')})}`
}
const style = `<style>${await face(400)}${await face(600)}body{margin:0}svg{display:block;width:100%;height:auto}</style>`

await mkdir(sheets, { recursive: true })
const browser = await openChromium()
try {
  for (const { name, sop, paper, pages, state } of kept) {
    const laidOut = layOutPages(sop, { paper, live, ...(state && { state }) })
    for (const number of pages) {
      const { width, height } = laidOut[number - 1]!
      const size = { width: 1160, height: Math.round((1160 * height) / width) }
      const page = await browser.newPage({ viewport: size })
      await page.setContent(style + pageSvg(laidOut[number - 1]!))
      await page.evaluate('document.fonts.ready')
      await page.screenshot({ path: join(sheets, `${name}-${number}.png`) })
      await page.close()
      console.log(`${name}-${number}.png`)
    }
  }
} finally {
  await browser.close()
}
