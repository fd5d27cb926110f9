const namedCharacters: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  plusmn: '±',
  frac12: '½',
  radic: '√',
  shy: '',
}

/** The characters behind the references of HTML; one that is not known stays as it is written. */
function withoutReferences(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+\d*));?/gi, (written, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    if (hex || decimal) return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
    return namedCharacters[String(name).toLowerCase()] ?? written
  })
}

/** Where a line ends inside a cell: tags that a browser would begin a new line at. */
const lineTags = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'td',
  'th',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
])

/** A tag of clipboard HTML, or the text between two. */
export type HtmlPiece = { text: string } | { tag: string; isClosing: boolean; attributes: string }

const pieces = /<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|([^<]+|<)/gi
/** What Word and Excel write for themselves: comments, conditions ("<![if !vml]>"), style sheets and scripts. */
const clutter = /<!--[\s\S]*?-->|<!\[[\s\S]*?\]>|<(style|script|xml|title)\b[\s\S]*?<\/\1\s*>|<[!?][^>]*>/gi

export function htmlPieces(html: string): HtmlPiece[] {
  return [...html.replace(clutter, '').matchAll(pieces)].map(([, slash, tag, attributes, text]) =>
    tag === undefined
      ? { text: text ?? '' }
      : { tag: tag.toLowerCase(), isClosing: slash === '/', attributes: attributes ?? '' },
  )
}

/** The words of some HTML as a person reads them: spaces run together, a line for each paragraph, none of them blank. */
export function wordsOf(inside: readonly HtmlPiece[]): string {
  const written = inside.map((piece) => {
    if ('text' in piece) return piece.text.replace(/\s+/g, ' ')
    return lineTags.has(piece.tag) ? '\n' : ''
  })
  return tidyLines(withoutReferences(written.join('')))
}

/** Lines without what surrounds them, and without blank ones. */
export function tidyLines(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/[\s\u00a0\u200b]+/g, ' ').trim())
  return lines.filter((line) => line !== '').join('\n')
}
