import type { Measures } from '../sheet/measures.ts'
import { textWidth } from './letters.ts'
import { halved } from './syllables.ts'

/** How large and how close a table is set, in pt. */
export interface Manner {
  /** What a page is worth in this manner beside a page in the most comfortable one. */
  price: number
  /** Size and line height of its text. */
  size: number
  line: number
  /** Beside and over a text, to the border of its cell. */
  padX: number
  padY: number
  /** What of its usual least width a text column keeps: less where the flow needs the room. */
  columnShare: number
  measures: Measures
}

/** No table text is set smaller, but where a sheet has more columns than paper has room for. */
const FLOOR = 6.5
const SIZES = [9, 8.5, 8, 7.5, 7, FLOOR]
/** Smaller letters save pages; they have to save so many that it is worth reading them. */
const PRICES = [1, 1.06, 1.13, 1.35, 1.8, 2.4]
/** 1 draws symbols as large as they look good, 0 as small as they are told apart with ease. */
const PRESENCES = [1, 0.9, 0.78, 0.66, 0.52, 0.4]
const CLOSEST = [
  { presence: 0.26, columnShare: 1, price: 3 },
  { presence: 0.13, columnShare: 0.9, price: 3.4 },
  { presence: 0, columnShare: 0.8, price: 3.9 },
  { presence: 0, columnShare: 0.7, price: 4.4 },
  { presence: 0, columnShare: 0.6, price: 5 },
  { presence: -0.14, columnShare: 0.58, price: 6 },
]
/** From here down, long words beside arrows are parted. */
const PARTED = 0.6
const SHRINK = 0.95

const mannerOf = (size: number, presence: number, price: number, columnShare = 1): Manner => ({
  price,
  size,
  line: size * 1.24,
  padX: between(presence, 2.2, 4),
  padY: between(presence, 2, 4),
  columnShare,
  measures: measuresOf(Math.max(FLOOR, size - 1), presence),
})

function measuresOf(labelSize: number, presence: number): Measures {
  const at = (least: number, most: number) => between(presence, least, most)
  return {
    symbolWidth: at(19, 44),
    boxHeight: at(10.5, 20),
    diamondHeight: at(14, 29),
    connectorSize: at(11.5, 15),
    captionHeight: labelSize * 1.5,
    pitch: at(3.8, 6.5),
    airyPitch: at(6, 10),
    lineClearance: at(4, 6),
    headClearance: at(6, 10),
    headLength: at(4, 5.6),
    headWidth: at(3.4, 4.6),
    labelGap: at(1.6, 3),
    labelLift: at(4.6, 3.2),
    labelSize,
    labelLine: labelSize * 1.18,
    labelUsual: at(20, 38),
    widthOf: (text) => textWidth(text, { size: labelSize, weight: 'regular' }),
    piecesOf: (word) => (presence < PARTED ? halved(word) : [word]),
    snap: (length) => length,
  }
}

const between = (share: number, least: number, most: number) => least + share * (most - least)

const usual = [
  ...SIZES.map((size, step) => mannerOf(size, PRESENCES[step]!, PRICES[step]!)),
  ...CLOSEST.map(({ presence, columnShare, price }) => mannerOf(FLOOR, presence, price, columnShare)),
]

/** The manners from the most comfortable to the closest; then ever smaller ones, so that everything fits some manner. */
export function* manners(): Generator<Manner> {
  yield* usual
  for (let share = SHRINK; ; share *= SHRINK) yield shrunk(usual.at(-1)!, share)
}

function shrunk(manner: Manner, share: number): Manner {
  const { measures, columnShare, price: _, ...texts } = manner
  const lengths = <Lengths extends object>(given: Lengths) =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, typeof value === 'number' ? value * share : value]),
    ) as Lengths
  const smaller = lengths(measures)
  const widthOf = (text: string) => textWidth(text, { size: smaller.labelSize, weight: 'regular' })
  return { ...lengths(texts), columnShare, price: Infinity, measures: { ...smaller, widthOf } }
}
