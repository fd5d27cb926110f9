import type { Box } from '../../src/sheet/drawing.ts'
import type {
  Connector,
  Page,
  PagePart,
  PrintedArrow,
  PrintedSymbol,
  Rule,
  TextRun,
} from '../../src/print/page.ts'
import { inkOf } from '../../src/print/set-text.ts'
import type { Shape } from './shapes.ts'
import { boxShape, depth, hull, isInside, outlineShape, pairsOf, segmentsOf, thick } from './shapes.ts'

/** pt within which shapes that touch do not overlap; lines are drawn 0.75 thick. */
const HAIR = 0.06
/** pt that strange lines keep from each other when they run side by side. */
const APART = 1.9

type OnPage = { part: PagePart['part'] }
const partsOf = <Part extends OnPage>(page: Page, part: Part['part']) =>
  page.parts.filter((each) => each.part === part) as unknown as Part[]
export const textsOf = (page: Page) => partsOf<TextRun>(page, 'text')
export const symbolsOf = (page: Page) => partsOf<PrintedSymbol>(page, 'symbol')
export const connectorsOf = (page: Page) => partsOf<Connector>(page, 'connector')
export const arrowsOf = (page: Page) => partsOf<PrintedArrow>(page, 'arrow')

/** What is wrong with the drawing of one page, as sentences; empty for a good one. */
export function pageFlaws(page: Page): string[] {
  const outlines = [...symbolsOf(page), ...connectorsOf(page)].map((part) => ({
    name: part.part === 'symbol' ? part.act : `connector ${part.letter}`,
    letter: part.part === 'connector' ? part.letter : null,
    isWide: part.part === 'symbol' && part.width > 2.6 * part.height,
    shape: outlineShape(part.path, part),
  }))
  const inks = textsOf(page).map((text) => ({ text, box: inkOf(text), shape: boxShape(inkOf(text)) }))
  return [
    ...frameFlaws(page),
    ...inks
      .filter(({ text, box }) => !isInside(box, text.cell, 0.3) || !isInside(text.cell, page.frame, 0.6))
      .map(({ text }) => `"${text.text}" leaves its cell`),
    ...pairsOf(inks)
      .filter(([one, other]) => depth(one.shape, other.shape) > HAIR)
      .map(([one, other]) => `"${one.text.text}" overlaps "${other.text.text}"`),
    ...pairsOf(outlines)
      .filter(([one, other]) => depth(one.shape, other.shape) > HAIR)
      .map(([one, other]) => `${one.name} overlaps ${other.name}`),
    ...outlines.flatMap(({ name, letter, shape }) =>
      inks
        .filter(({ text }) => !(text.about === 'letter' && text.text === letter))
        .filter((ink) => depth(ink.shape, shape) > HAIR)
        .map(({ text }) => `"${text.text}" overlaps ${name}`),
    ),
    ...ruleFlaws(partsOf<Rule>(page, 'rule'), inks, outlines),
    ...arrowsOf(page).flatMap((arrow) => arrowFlaws(arrow, inks, outlines)),
    ...pairsOf(arrowsOf(page)).flatMap(([one, other]) => meetingFlaws(one, other)),
  ]
}

interface Ink {
  text: TextRun
  shape: Shape
}

interface Outline {
  name: string
  isWide: boolean
  shape: Shape
}

function frameFlaws({ frame, parts }: Page): string[] {
  const boxOf = (part: PagePart): Box => {
    if (part.part === 'text') return inkOf(part)
    if (part.part === 'rule') return hull([part.from, part.to])
    return part.part === 'arrow' || part.part === 'join' ? hull(part.points) : part
  }
  return parts
    .filter((part) => !isInside(boxOf(part), frame, 0.5) || !isFinite(boxOf(part)))
    .map((part) => `a ${part.part} leaves the frame of the page`)
}

const isFinite = ({ x, y, width, height }: Box) => [x, y, width, height].every(Number.isFinite)

/** A symbol over two columns stands on the line between them; nothing else stands on a line. */
function ruleFlaws(rules: readonly Rule[], inks: readonly Ink[], outlines: readonly Outline[]): string[] {
  return rules.flatMap(({ from, to, thickness, isUnderline }) => {
    if (isUnderline) return []
    const line = thick([from, to], thickness)
    const isUpright = from.x === to.x
    return [
      ...inks
        .filter(({ shape }) => depth(shape, line) > HAIR)
        .map(({ text }) => `a line of the table runs through "${text.text}"`),
      ...outlines
        .filter(({ shape, isWide }) => depth(shape, line) > 0.4 && !(isUpright && isWide))
        .map(({ name }) => `a line of the table runs through ${name}`),
    ]
  })
}

const nameOf = ({ from, outcome, to }: PrintedArrow) => `${from} -${outcome}-> ${to}`

function arrowFlaws(arrow: PrintedArrow, inks: readonly Ink[], outlines: readonly Outline[]): string[] {
  const segments = segmentsOf(arrow.points)
  const isSlanted = segments.some(
    ([from, to]) => Math.abs(from!.x - to!.x) > HAIR && Math.abs(from!.y - to!.y) > HAIR,
  )
  const ends = [arrow.points[0]!, arrow.points.at(-1)!]
  const isLoose = ends.some((end) =>
    outlines.every(({ shape }) => depth(boxShape({ ...end, width: 0, height: 0 }), shape) < -HAIR),
  )
  return [
    ...(isSlanted ? [`${nameOf(arrow)} has a slanted piece`] : []),
    ...(isLoose ? [`${nameOf(arrow)} begins or ends at nothing`] : []),
    ...segments.flatMap((segment) => [
      ...outlines
        .filter(({ shape }) => depth(boxShape(hull(segment)), shape) > HAIR)
        .map(({ name }) => `${nameOf(arrow)} runs through ${name}`),
      ...inks
        .filter(({ shape }) => depth(thick(segment, 0.75), shape) > HAIR)
        .map(({ text }) => `${nameOf(arrow)} runs through "${text.text}"`),
    ]),
  ]
}

/** Lines of strangers may cross; they may not run on or close beside each other. */
function meetingFlaws(one: PrintedArrow, other: PrintedArrow): string[] {
  if (one.to === other.to || (one.from === other.from && one.outcome === other.outcome)) return []
  const isBeside = segmentsOf(one.points).some((a) =>
    segmentsOf(other.points).some((b) => {
      const [boxA, boxB] = [hull(a), hull(b)]
      const axis = boxA.width >= boxA.height ? 'x' : 'y'
      if ((boxB.width >= boxB.height ? 'x' : 'y') !== axis) return false
      const [across, size] = axis === 'x' ? (['y', 'width'] as const) : (['x', 'height'] as const)
      const together =
        Math.min(boxA[axis] + boxA[size], boxB[axis] + boxB[size]) - Math.max(boxA[axis], boxB[axis])
      return Math.abs(boxA[across] - boxB[across]) < APART && together > HAIR
    }),
  )
  return isBeside ? [`${nameOf(one)} and ${nameOf(other)} run together`] : []
}
