import type { Face } from '../letters.ts'
import type { Setting } from '../set-text.ts'
import { setLines } from '../set-text.ts'
import { across, down, shade } from '../rules.ts'
import type { Line } from '../wrap.ts'
import { linesOf, numberedLines, wrapText } from '../wrap.ts'
import type { Band } from './bands.ts'

/** pt */
const BODY: Face = { size: 9.5, weight: 'regular' }
const SMALL: Face = { size: 7.5, weight: 'regular' }
const LEADING = 1.35
const PAD = { x: 4, y: 3 }

/** Where bands stand from left to right. */
export interface Measure {
  x: number
  width: number
}

const lead = ({ size }: Face) => size * LEADING

function setting(face: Face, more: Partial<Setting> = {}): Setting {
  const usual = { across: 'start', down: 'start', about: 'cell' } as const
  return { ...face, line: lead(face), padX: 0, padY: 0, ...usual, ...more }
}

const bandOf = (
  lines: readonly Line[],
  { x, width }: Measure,
  face: Face,
  more: Partial<Setting> = {},
): Band => {
  const height = lines.length * lead(face)
  return { height, parts: (y) => setLines(lines, { x, y, width, height }, setting(face, more)) }
}

/** A text over the whole width; each of its lines may stand on another page. */
export function textBands(text: string, measure: Measure): Band[] {
  const lines = wrapText(text, measure.width, BODY)
  return lines.map((line) => bandOf([{ text: line, indent: 0 }], measure, BODY))
}

export const listBands = (texts: readonly string[], measure: Measure): Band[] =>
  numberedLines(texts, measure.width, BODY).map((line) => bandOf([line], measure, BODY))

/** In the middle of the page, for the head of the document. */
export function centredBand(text: string, measure: Measure, size: number): Band {
  const face: Face = { size, weight: 'semibold' }
  const lines = wrapText(text, measure.width, face).map((line) => ({ text: line, indent: 0 }))
  return bandOf(lines, measure, face, { across: 'middle' })
}

/** The name of a part; the part follows on the same page. */
export function headingBand(text: string, measure: Measure): Band {
  const face: Face = { ...BODY, weight: 'semibold' }
  return { ...bandOf([{ text, indent: 0 }], measure, face), isWithNext: true }
}

/** A label and what it says, as a line of a list of facts. */
export function factBand(
  label: string,
  texts: readonly string[],
  { x, width }: Measure,
  labelWidth: number,
): Band {
  const value: Measure = { x: x + labelWidth, width: width - labelWidth }
  const lines = texts
    .flatMap((text) => wrapText(text, value.width - 8, BODY))
    .map((text) => ({ text, indent: 0 }))
  const height = Math.max(1, lines.length) * lead(BODY) + 1
  return {
    height,
    parts: (y) => [
      ...setLines(
        [{ text: label, indent: 0 }],
        { x, y, width: labelWidth, height },
        setting(BODY, { about: 'label' }),
      ),
      ...setLines([{ text: ':', indent: 0 }], { ...value, y, height }, setting(BODY)),
      ...setLines(lines, { x: value.x + 8, y, width: value.width - 8, height }, setting(BODY)),
    ],
  }
}

export interface Column {
  head: string
  /** pt */
  width: number
}

/** A table: a head that is repeated on every page, and rows that are never cut. A cell of several texts is a list of lines. */
export function tableBands(columns: readonly Column[], rows: readonly string[][][], { x }: Measure): Band[] {
  const lefts = columns.map((_, at) => columns.slice(0, at).reduce((left, { width }) => left + width, x))
  const right = lefts.at(-1)! + columns.at(-1)!.width
  const row = (cells: readonly string[][], isHead: boolean): Band => {
    const face: Face = isHead ? { ...SMALL, weight: 'semibold' } : SMALL
    const lines = cells.map((texts, at) => {
      const room = columns[at]!.width - 2 * PAD.x
      return texts.flatMap((text) => linesOf([text], room, face))
    })
    const height = Math.max(1, ...lines.map(({ length }) => length)) * lead(face) + 2 * PAD.y
    return {
      height,
      parts: (y) => [
        ...(isHead ? [shade({ x, y, width: right - x, height }), across(x, right, y)] : []),
        across(x, right, y + height),
        ...[...lefts, right].map((left) => down(left, y, y + height)),
        ...lines.flatMap((ofCell, at) =>
          setLines(
            ofCell,
            { x: lefts[at]!, y, width: columns[at]!.width, height },
            setting(face, { padX: PAD.x, padY: PAD.y, ...(isHead && { about: 'head' as const }) }),
          ),
        ),
      ],
    }
  }
  const head: Band = {
    ...row(
      columns.map((column) => [column.head]),
      true,
    ),
    isWithNext: true,
  }
  return [head, ...rows.map((cells) => ({ ...row(cells, false), head }))]
}
