import type { Sop } from '@satualur/engine'
import type { Box } from '../../sheet/drawing.ts'
import type { Face } from '../letters.ts'
import type { Manner } from '../manner.ts'
import type { PagePart } from '../page.ts'
import { across, down, shade } from '../rules.ts'
import type { Setting } from '../set-text.ts'
import { setLines, setTurned } from '../set-text.ts'
import type { PrintedWords } from '../words.ts'
import { halved } from '../syllables.ts'
import { widestPiece, wrapText } from '../wrap.ts'
import type { Span, TableSpans } from './spans.ts'
import { endOf } from './spans.ts'

/** The heads of the performers' columns, all of them upright or all turned. */
export interface RoleHeads {
  isTurned: boolean
  size: number
  lines: string[][]
  height: number
}

/** A head of more lines is read faster turned. */
const LINES_AT_MOST = 6
/** pt of the text of a head at the least, and of the length of a turned one. */
const FLOOR = 6.5
const TURNED_LENGTHS = [44, 56, 70, 88, 110, 150]

/** Sets the names of the performers as they fit their columns: upright, smaller, with long words parted, or turned. */
export function roleHeads(sop: Sop, spans: TableSpans, manner: Manner): RoleHeads {
  const names = sop.roles.map(({ name }) => name)
  const rooms = spans.roles.map(({ width }) => width - 2 * manner.padX)
  const floor = Math.min(manner.size, FLOOR)
  const tries = [manner.size, (manner.size + floor) / 2, floor].map((size) => ({ size, isParted: false }))
  for (const { size, isParted } of [...tries, { size: floor, isParted: true }]) {
    const face: Face = { size, weight: 'semibold' }
    const widest = (name: string) => widestPiece(isParted ? parted(name) : name, face)
    if (names.some((name, column) => widest(name) > rooms[column]!)) continue
    const lines = names.map((name, column) => wrapText(name, rooms[column]!, face))
    if (highest(lines) > LINES_AT_MOST) continue
    return { isTurned: false, size, lines, height: highest(lines) * lineOf(size) + 2 * manner.padY }
  }
  return turnedHeads(names, spans, floor, manner)
}

function turnedHeads(
  names: readonly string[],
  { roles }: TableSpans,
  size: number,
  { padY }: Manner,
): RoleHeads {
  const face: Face = { size, weight: 'semibold' }
  const wrapped = (length: number) => names.map((name) => wrapText(name, length, face))
  const widest = Math.max(...names.map((name) => widestPiece(name, face)))
  const fits = (length: number) =>
    length >= widest &&
    wrapped(length).every((own, column) => own.length * lineOf(size) <= roles[column]!.width)
  const length = TURNED_LENGTHS.find(fits) ?? TURNED_LENGTHS.at(-1)!
  const lines = wrapped(length).map((own, column) =>
    own.slice(0, Math.max(1, Math.floor(roles[column]!.width / lineOf(size)))),
  )
  return { isTurned: true, size, lines, height: length + 2 * padY }
}

const parted = (name: string) => name.split(' ').flatMap(halved).join(' ')
const lineOf = (size: number) => size * 1.18
const highest = (lines: string[][]) => Math.max(1, ...lines.map((own) => own.length))

/** pt that the head takes on every page. */
export const headHeight = (heads: RoleHeads, { line, padY }: Manner): number =>
  line + 1.4 * padY + Math.max(heads.height, line + 2 * padY)

/** The head of the table, as it is repeated on every page. */
export function headParts(
  spans: TableSpans,
  heads: RoleHeads,
  top: number,
  manner: Manner,
  words: PrintedWords,
): PagePart[] {
  const bottom = top + headHeight(heads, manner)
  const split = top + manner.line + 1.4 * manner.padY
  const setting: Setting = {
    ...{ size: manner.size, weight: 'semibold', line: manner.line, padX: manner.padX, padY: 0 },
    ...{ across: 'middle', down: 'middle', about: 'head' },
  }
  const { number, activity, needs, waktu, yields, note } = spans.texts
  const standard = { left: needs.left, width: endOf(yields) - needs.left }
  const set = (text: string, span: Span, from: number, to: number) => {
    const face: Face = { size: manner.size, weight: 'semibold' }
    const lines = wrapText(text, span.width - 2 * manner.padX, face).map((line) => ({
      text: line,
      indent: 0,
    }))
    return setLines(lines, boxOf(span, from, to), setting)
  }
  return [
    shade(boxOf(spans.whole, top, bottom)),
    ...[activity, spans.performers, standard, note].map(({ left }) => down(left, top, bottom)),
    ...[...spans.roles.slice(1), waktu, yields].map(({ left }) => down(left, split, bottom)),
    across(spans.performers.left, endOf(standard), split),
    across(spans.whole.left, endOf(spans.whole), bottom, 0.9),
    ...set(words.row, number, top, bottom),
    ...set(words.activity, activity, top, bottom),
    ...set(words.performers, spans.performers, top, split),
    ...set(words.standard, standard, top, split),
    ...set(words.needs, needs, split, bottom),
    ...set(words.waktu, waktu, split, bottom),
    ...set(words.yields, yields, split, bottom),
    ...set(words.note, note, top, bottom),
    ...spans.roles.flatMap((span, column) => {
      const [own, cell] = [heads.lines[column]!, boxOf(span, split, bottom)]
      const face = { ...setting, size: heads.size, line: lineOf(heads.size) }
      if (heads.isTurned) return setTurned(own, cell, face)
      return setLines(
        own.map((text) => ({ text, indent: 0 })),
        cell,
        face,
      )
    }),
  ]
}

export const boxOf = ({ left, width }: Span, top: number, bottom: number): Box => ({
  x: left,
  y: top,
  width,
  height: bottom - top,
})
