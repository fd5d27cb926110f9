import PDFDocument from 'pdfkit'
import type { Weight } from './letters.ts'
import type { Layer } from './layers.ts'
import { inLayers } from './layers.ts'
import type { Page } from './page.ts'
import { COLOURS, FLOW_LINE } from './page-svg.ts'

/** The bytes of the font files `inter-latin-400-normal.woff` and `inter-latin-600-normal.woff` of @fontsource/inter. */
export type InterFiles = Record<Weight, Uint8Array>

export interface PdfFacts {
  title: string
  /** Who made the SOP: the unit. */
  author: string
  locale: string
  /** Milliseconds since 1970. */
  madeAt: number
}

/** Kerning and contextual letters are off, so that letters stand where they were measured to. */
const FEATURES = { kern: false, calt: false, liga: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[]

/** Pages as a PDF file. Promise: the same pages and facts give the same bytes. */
export function pagesPdf(pages: readonly Page[], fonts: InterFiles, facts: PdfFacts): Promise<Uint8Array> {
  const { title, author, locale, madeAt } = facts
  const pdf = new PDFDocument({
    autoFirstPage: false,
    lang: locale,
    displayTitle: true,
    info: { Title: title, Author: author, Creator: 'SatuAlur', CreationDate: new Date(madeAt) },
  })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('error', reject)
    pdf.on('end', () => resolve(joined(chunks)))
  })
  for (const [weight, bytes] of Object.entries(fonts)) pdf.registerFont(weight, bytes as never)
  for (const { width, height, parts } of pages) {
    pdf.addPage({ size: [width, height], margin: 0 })
    for (const part of inLayers(parts)) paint(pdf, part)
  }
  pdf.end()
  return whole
}

function paint(pdf: PDFKit.PDFDocument, part: Layer): void {
  switch (part.part) {
    case 'text': {
      const { x, y, text, size, weight, tone, isTurned } = part
      if (isTurned) pdf.save().rotate(-90, { origin: [x, y] })
      pdf.font(weight, size).fillColor(COLOURS[tone])
      pdf.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', features: FEATURES })
      if (isTurned) pdf.restore()
      return
    }
    case 'rule':
      pdf.moveTo(part.from.x, part.from.y).lineTo(part.to.x, part.to.y)
      pdf.lineWidth(part.thickness).lineCap('square').stroke(COLOURS[part.tone])
      return
    case 'shade':
      pdf.rect(part.x, part.y, part.width, part.height).fill(COLOURS.shade)
      return
    case 'lines':
      pdf.lineWidth(FLOW_LINE).lineCap('square').path(part.path).stroke(COLOURS.ink)
      return
    case 'heads':
      pdf.path(part.path).fill(COLOURS.ink)
      return
    case 'symbol':
    case 'connector':
      pdf.lineWidth(FLOW_LINE).path(part.path).fillAndStroke('white', COLOURS.ink)
      return
    case 'qr':
      pdf.path(part.path).fill(COLOURS.ink)
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
