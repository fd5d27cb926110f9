import { isUtf8 } from 'node:buffer'
import type { Flaw } from './flaw.ts'

/** A text is Unicode, or an old Windows text: letters beyond ASCII in one byte each, and nothing that no text has. */
export function textFlaw(bytes: Buffer): Flaw | null {
  if (bytes.includes(0)) return 'not a text'
  if (!isUtf8(bytes) && bytes.some(isInNoText)) return 'not a text'
  return isPage(bytes) ? 'script' : null
}

/** What windows-1252 leaves open, and control characters other than those for spaces, lines, pages and the end (^Z). */
const isInNoText = (byte: number): boolean =>
  (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a) ||
  byte === 0x7f ||
  [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)

const looked = 64 * 1024
/** What may stand before the first element of a page or drawing. */
const prolog = /^(?:\s|\ufeff|<\?[^>]*>|<!--[^]*?-->|<!doctype\s+(?!html|svg)[^>]*>)+/i
const page =
  /^<(?:!doctype\s+(?:html|svg)|(?:\w+:)?(?:html|svg)[\s>/]|(?:head|body|script|iframe|meta|object|embed)[\s>/])/i

/** A web page or a drawing with scripts, under whatever name: a browser would run it. */
function isPage(bytes: Buffer): boolean {
  const start = bytes.subarray(0, looked).toString('utf8')
  return page.test(start.replace(prolog, ''))
}
