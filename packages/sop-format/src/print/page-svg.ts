import type { Layer } from './layers.ts'
import { inLayers } from './layers.ts'
import type { Page, Tone } from './page.ts'

/** The page as SVG, in pt. The font is Inter, which whoever shows the page has to bring. */
export function pageSvg({ width, height, parts }: Page): string {
  const size = `width="${round(width)}pt" height="${round(height)}pt" viewBox="0 0 ${round(width)} ${round(height)}"`
  const look = `font-family="Inter, 'Inter Variable', sans-serif" style="font-kerning:none;font-feature-settings:'kern' 0,'calt' 0,'liga' 0"`
  const paper = `<rect width="100%" height="100%" fill="white"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${look}>${paper}${inLayers(parts).map(partSvg).join('')}</svg>`
}

export const COLOURS: Record<Tone | 'shade', string> = {
  ink: '#18181b',
  soft: '#52525b',
  faint: '#a1a1aa',
  shade: '#eeeef0',
}

/** pt of the lines of the flow. */
export const FLOW_LINE = 0.75

function partSvg(part: Layer): string {
  switch (part.part) {
    case 'text': {
      const { x, y, size, weight, text, isTurned, tone } = part
      const turn = isTurned ? ` transform="rotate(-90 ${round(x)} ${round(y)})"` : ''
      const face = `font-size="${round(size)}"${weight === 'semibold' ? ' font-weight="600"' : ''}`
      return `<text x="${round(x)}" y="${round(y)}" ${face} fill="${COLOURS[tone]}" xml:space="preserve"${turn}>${escape(text)}</text>`
    }
    case 'rule': {
      const { from, to, thickness, tone } = part
      return `<path d="M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}" stroke="${COLOURS[tone]}" stroke-width="${thickness}" stroke-linecap="square"/>`
    }
    case 'shade':
      return `<rect x="${round(part.x)}" y="${round(part.y)}" width="${round(part.width)}" height="${round(part.height)}" fill="${COLOURS.shade}"/>`
    case 'heads':
      return `<path d="${part.path}" fill="${COLOURS.ink}"/>`
    case 'lines':
      return `<path d="${part.path}" fill="none" stroke="${COLOURS.ink}" stroke-width="${FLOW_LINE}" stroke-linecap="square"/>`
    case 'symbol':
    case 'connector':
      return `<path d="${part.path}" fill="white" stroke="${COLOURS.ink}" stroke-width="${FLOW_LINE}"/>`
    case 'qr':
      return `<path d="${part.path}" fill="${COLOURS.ink}" shape-rendering="crispEdges"/>`
  }
}

const round = (length: number) => Math.round(length * 100) / 100
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
