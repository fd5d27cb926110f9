import type { Sop } from '@satualur/engine'
import type { Box } from '../../sheet/drawing.ts'
import type { Locale } from '../../sheet/flow-words.ts'
import { stateSign } from '../footer.ts'
import type { PagePart } from '../page.ts'
import { across, down, framed, shade, underline } from '../rules.ts'
import type { Setting } from '../set-text.ts'
import { setLines } from '../set-text.ts'
import type { PrintedWords } from '../words.ts'
import { wrapText } from '../wrap.ts'
import type { Fact } from './facts.ts'
import { factsOf } from './facts.ts'
import type { ListPair } from './lists.ts'
import { contentLines, listPages, listPairs } from './lists.ts'

/** pt; the largest with which the identity stands on one page, or the middle one where it takes several. */
const SIZES = [10, 9.5, 9, 8.5, 8, 7.5]
const SIZE_OF_MANY = 9
const PAD_X = 6
/** pt kept over the name of the unit for the emblem of the region. */
const EMBLEM = 68
/** Parts of the right half that its labels take. */
const LABELS = 0.29

/** The identity at one size of its text. */
interface IdentityLayout {
  size: number
  line: number
  padY: number
  annex: string[]
  unit: string[]
  facts: Fact[]
  pairs: ListPair[]
}

/** The pages of bagian identitas within a frame. */
export function identityPages(
  sop: Sop,
  frame: Box,
  words: PrintedWords,
  locale: Locale,
  state: string | null,
): PagePart[][] {
  const layouts = SIZES.map((size) => layoutAt(sop, frame, words, locale, size))
  const isWhole = (layout: IdentityLayout) => {
    const lists = layout.pairs.map((pair) => listHeight(layout, contentLines(pair)))
    return topHeight(layout) + lists.reduce((total, height) => total + height, 0) <= frame.height
  }
  const layout = layouts.find(isWhole) ?? layouts.find(({ size }) => size === SIZE_OF_MANY)!
  const pages = listPages(
    layout.pairs,
    frame.height - topHeight(layout),
    frame.height,
    (lines) => listHeight(layout, lines),
    words.continued,
  )
  return pages.map((pairs, page) => {
    const first = page === 0 ? topParts(layout, frame, state) : []
    const top = page === 0 ? frame.y + topHeight(layout) : frame.y
    return [...first, ...listParts(layout, pairs, frame, top)]
  })
}

function layoutAt(sop: Sop, frame: Box, words: PrintedWords, locale: Locale, size: number): IdentityLayout {
  const half = frame.width / 2
  const inner = half * (1 - LABELS) - 2 * PAD_X
  const unitFace = { size: size + 3, weight: 'semibold' } as const
  return {
    ...{ size, line: size * 1.3, padY: size * 0.36 },
    annex: sop.header.annex === null ? [] : wrapText(sop.header.annex, half, { size, weight: 'regular' }),
    unit: sop.header.unit.flatMap((text) => wrapText(text, half - 4 * PAD_X, unitFace)),
    facts: factsOf(sop, words, locale, inner, size),
    pairs: listPairs(sop.header, words, half - 2 * PAD_X, { size, weight: 'regular' }),
  }
}

const annexHeight = ({ annex, line }: IdentityLayout) => (annex.length > 0 ? annex.length * line + 4 : 0)
const unitLine = ({ line }: IdentityLayout) => line * 1.32

function factHeight({ line, padY }: IdentityLayout, { kind, lines }: Fact): number {
  const count = lines.reduce((total, { after }) => total + 1 + after, 0)
  return Math.max(kind === 'title' ? 2 : 1, count) * line + 2 * (kind === 'plain' ? padY : 1.6 * padY)
}

const factsHeight = (layout: IdentityLayout) =>
  layout.facts.reduce((total, fact) => total + factHeight(layout, fact), 0)

const blockHeight = (layout: IdentityLayout) =>
  Math.max(factsHeight(layout), EMBLEM + layout.unit.length * unitLine(layout) + 4 * layout.padY)

const topHeight = (layout: IdentityLayout) => annexHeight(layout) + blockHeight(layout)

const listHeight = ({ line, padY }: IdentityLayout, lines: number) =>
  line + 2 * padY + lines * line + 2.6 * padY

const settingOf = ({ size, line, padY }: IdentityLayout): Setting => ({
  ...{ size, weight: 'regular', line, padX: PAD_X, padY },
  ...{ across: 'start', down: 'start', about: 'cell' },
})

const plainLines = (texts: readonly string[]) => texts.map((text) => ({ text, indent: 0 }))

function topParts(layout: IdentityLayout, frame: Box, state: string | null): PagePart[] {
  const setting = settingOf(layout)
  const half = frame.width / 2
  const [right, top] = [frame.x + half, frame.y + annexHeight(layout)]
  const block: Box = { x: frame.x, y: top, width: frame.width, height: blockHeight(layout) }
  const unit: Box = { ...block, width: half }
  const names: Box = { ...unit, y: unit.y + EMBLEM, height: unit.height - EMBLEM - layout.padY }
  const annex: Box = { x: right, y: frame.y, width: half, height: annexHeight(layout) }
  return [
    ...setLines(plainLines(layout.annex), annex, { ...setting, padX: 0, padY: 0 }),
    ...framed(block),
    down(right, top, top + block.height),
    ...setLines(plainLines(layout.unit), names, {
      ...{ ...setting, size: layout.size + 3, weight: 'semibold', line: unitLine(layout) },
      ...{ across: 'middle', down: 'middle' },
    }),
    ...(state === null ? [] : stateSign(state, { x: right - PAD_X, y: top + PAD_X }).parts),
    ...factParts(layout, { ...block, x: right, width: half }),
  ]
}

/** The signature takes what the unit's side is higher. */
function factParts(layout: IdentityLayout, block: Box): PagePart[] {
  const { padY, line, facts } = layout
  const setting = settingOf(layout)
  const split = block.x + block.width * LABELS
  const parts: PagePart[] = [down(split, block.y, block.y + block.height)]
  let y = block.y
  for (const fact of facts) {
    const extra = fact.kind === 'signature' ? block.height - factsHeight(layout) : 0
    const height = factHeight(layout, fact) + extra
    const label: Box = { x: block.x, y, width: split - block.x, height }
    const cell: Box = { x: split, y, width: block.x + block.width - split, height }
    const pad = fact.kind === 'plain' ? padY : 1.6 * padY
    parts.push(...setLines(plainLines([fact.label]), label, { ...setting, padY: pad, about: 'label' }))
    let lineTop = y + pad + extra / 2
    for (const { text, weight, isUnderlined, after } of fact.lines) {
      const row: Box = { ...cell, y: lineTop + after * line, height: line }
      const across = fact.kind === 'signature' ? 'middle' : 'start'
      const runs = setLines(plainLines([text]), row, { ...setting, weight, across, padY: 0 })
      parts.push(...runs.map((run) => ({ ...run, cell })))
      if (isUnderlined) for (const run of runs) parts.push(underline(run.x, run.width, run.y))
      lineTop = row.y + line
    }
    y += height
    if (fact !== facts.at(-1)) parts.push(across(block.x, block.x + block.width, y))
  }
  return parts
}

function listParts(layout: IdentityLayout, pairs: readonly ListPair[], frame: Box, top: number): PagePart[] {
  const { line, padY } = layout
  const setting = settingOf(layout)
  const half = frame.width / 2
  let y = top
  return pairs.flatMap((pair) => {
    const height = listHeight(layout, contentLines(pair))
    const headHeight = line + 2 * padY
    const box: Box = { x: frame.x, y, width: frame.width, height }
    const cells = [box.x, box.x + half].map((x) => ({ ...box, x, width: half }))
    y += height
    return [
      shade({ ...box, height: headHeight }),
      ...framed(box),
      down(box.x + half, box.y, box.y + height),
      across(box.x, box.x + box.width, box.y + headHeight),
      ...cells.flatMap((cell, side) => [
        ...setLines(
          plainLines([pair.heads[side]!]),
          { ...cell, height: headHeight },
          {
            ...setting,
            ...{ weight: 'semibold', down: 'middle', about: 'label' },
          },
        ),
        ...setLines(
          pair.lines[side]!,
          { ...cell, y: cell.y + headHeight, height: height - headHeight },
          { ...setting, padY: 1.3 * padY },
        ),
      ]),
    ]
  })
}
