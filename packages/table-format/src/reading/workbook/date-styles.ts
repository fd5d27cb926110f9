import type { Archive } from './archive.ts'
import { readXml } from './read-xml.ts'

/** Built-in formats of dates and times (ECMA-376 part 1, 18.8.30). */
const builtIn = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)

/** For each style of a workbook whether numbers in it are dates. */
export async function dateStyles(archive: Archive, part: string | null): Promise<readonly boolean[]> {
  const styles: boolean[] = []
  if (part === null) return styles
  const own = new Map<string, boolean>()
  let isCell = false
  await readXml(archive.pieces(part), {
    open(tag, { numFmtId = '0', formatCode = '' }) {
      if (tag === 'numFmt') own.set(numFmtId, isDateFormat(formatCode))
      else if (tag === 'cellXfs') isCell = true
      else if (tag === 'xf' && isCell) styles.push(own.get(numFmtId) ?? builtIn(Number(numFmtId)))
    },
    close(tag) {
      if (tag === 'cellXfs') isCell = false
    },
  })
  return styles
}

/** A format shows a date where it has its letters outside of quoted words, colours and conditions. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  return bare !== '' && !/^general$/i.test(bare) && /[dmyhs]/i.test(bare)
}
