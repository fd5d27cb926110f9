import { encode } from 'uqr'
import type { Box } from '../sheet/drawing.ts'
import type { QrCode } from './page.ts'

/** A text as dark modules that fill a square; the white around it is the page's. */
export function qrCode(text: string, box: Box): QrCode {
  const { data, size } = encode(text, { ecc: 'L', border: 0 })
  const module = box.width / size
  const at = (index: number) => Math.round(index * module * 1000) / 1000
  const row = (modules: boolean[], y: number) => {
    const runs: string[] = []
    for (let from = 0; from < size; from++) {
      if (!modules[from]) continue
      let to = from
      while (modules[to + 1]) to++
      const [left, top] = [at(from) + box.x, at(y) + box.y]
      runs.push(`M${left} ${top}H${at(to + 1) + box.x}V${at(y + 1) + box.y}H${left}Z`)
      from = to
    }
    return runs.join('')
  }
  return { part: 'qr', ...box, text, path: data.map(row).join('') }
}
