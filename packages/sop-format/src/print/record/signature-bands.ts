import { textWidth, type Face } from '../letters.ts'
import { underline } from '../rules.ts'
import { setLines } from '../set-text.ts'
import { wrapText } from '../wrap.ts'
import type { Band } from './bands.ts'
import type { RecordFacts } from './facts.ts'
import type { Measure } from './text-bands.ts'

const FACE: Face = { size: 9, weight: 'regular' }
const LINE = FACE.size * 1.35
/** pt of white for a signature and a stamp. */
const ROOM = 46
const PER_BAND = 3
const AIR = 12

/** Blocks to be signed, three beside each other: position, room for the signature, name over a line. */
export function signatureBands(signatories: RecordFacts['signatories'], { x, width }: Measure): Band[] {
  const column = width / PER_BAND
  const rows = Array.from({ length: Math.ceil(signatories.length / PER_BAND) }, (_, row) =>
    signatories.slice(row * PER_BAND, (row + 1) * PER_BAND),
  )
  return rows.map((blocks) => {
    const roles = blocks.map(({ role }) => wrapText(role, column - AIR, FACE))
    const names = blocks.map(({ name }) =>
      wrapText(name ?? ' ', column - AIR, { ...FACE, weight: 'semibold' }),
    )
    const roleHeight = Math.max(...roles.map(({ length }) => length)) * LINE
    const height = roleHeight + ROOM + Math.max(1, ...names.map(({ length }) => length)) * LINE + AIR
    const usual = {
      ...FACE,
      line: LINE,
      padX: 0,
      padY: 0,
      across: 'middle',
      down: 'start',
      about: 'cell',
    } as const
    const plain = (texts: readonly string[]) => texts.map((text) => ({ text, indent: 0 }))
    return {
      height,
      parts: (y) =>
        blocks.flatMap((_, at) => {
          const cell = { x: x + at * column, y, width: column - AIR, height }
          const signed = setLines(
            plain(names[at]!),
            { ...cell, y: y + roleHeight + ROOM, height: height - roleHeight - ROOM },
            { ...usual, weight: 'semibold' },
          )
          const blank = textWidth('_'.repeat(24), FACE)
          const baseline = y + roleHeight + ROOM + FACE.size
          const left = cell.x + (cell.width - blank) / 2
          return [
            ...setLines(plain(roles[at]!), cell, usual),
            ...(signed.length > 0
              ? signed.map((run) => underline(run.x, run.width, run.y))
              : [underline(left, blank, baseline)]),
            ...signed,
          ]
        }),
    }
  })
}
