import type { Header } from '@satualur/engine'
import type { Face } from '../letters.ts'
import type { PrintedWords } from '../words.ts'
import type { Line } from '../wrap.ts'
import { numberedLines } from '../wrap.ts'

/** Two lists side by side under their heads. */
export interface ListPair {
  heads: [left: string, right: string]
  lines: [left: Line[], right: Line[]]
}

const PAIRS = [
  ['legalBasis', 'qualifications'],
  ['related', 'equipment'],
  ['warnings', 'records'],
] as const

/** The six lists of the identity, two by two as on the form. */
export function listPairs(header: Header, words: PrintedWords, width: number, face: Face): ListPair[] {
  return PAIRS.map(([left, right]) => ({
    heads: [words[left], words[right]],
    lines: [numberedLines(header[left], width, face), numberedLines(header[right], width, face)],
  }))
}

/** Lines under the heads at the least, so that a blank list is seen to be blank; and on a page where a list breaks. */
const LEAST = 2
const AT_BREAK = 3

export const contentLines = ({ lines: [left, right] }: ListPair): number =>
  Math.max(LEAST, left.length, right.length)

/** So much of the lists as fits each page; what is left over goes on under heads that say so. */
export function listPages(
  pairs: readonly ListPair[],
  roomOnFirst: number,
  roomOnOthers: number,
  heightOf: (lineCount: number) => number,
  continued: string,
): ListPair[][] {
  const pages: ListPair[][] = [[]]
  let room = roomOnFirst
  const queue = [...pairs]
  while (queue.length > 0) {
    const pair = queue.shift()!
    const height = heightOf(contentLines(pair))
    if (height <= room) {
      pages.at(-1)!.push(pair)
      room -= height
      continue
    }
    let count = contentLines(pair)
    while (count > 0 && heightOf(count) > room) count--
    const isBroken = count >= AT_BREAK || (room === roomOnOthers && count > 0)
    if (isBroken) pages.at(-1)!.push({ ...pair, lines: sliced(pair, 0, count) })
    queue.unshift(isBroken ? rest(pair, count, continued) : pair)
    pages.push([])
    room = roomOnOthers
  }
  return pages
}

const sliced = ({ lines: [left, right] }: ListPair, from: number, to?: number): ListPair['lines'] => [
  left.slice(from, to),
  right.slice(from, to),
]

function rest(pair: ListPair, from: number, continued: string): ListPair {
  const sign = ` (${continued})`
  const heads = pair.heads.map((head) => (head.endsWith(sign) ? head : head + sign)) as ListPair['heads']
  return { heads, lines: sliced(pair, from) }
}
