import type { Mark, Marks } from '@satualur/engine'
import type { MarkFile } from './sop-file.ts'
import { readText, writeText } from './text.ts'

/** The mark that stands beside a value, or `otherwise` where none stands. */
export function readMark(file: MarkFile, otherwise: 'explicit' | 'missing' = 'explicit'): Mark {
  if (file.inferred !== undefined) {
    return { kind: 'inferred', why: readText(file.inferred), confidence: file.confidence ?? 0 }
  }
  if (typeof file.missing === 'string' || typeof file.missing === 'number') {
    return { kind: 'missing', why: readText(file.missing) }
  }
  if (file.missing) return { kind: 'missing' }
  return { kind: file.explicit ? 'explicit' : otherwise }
}

export function readMarks<Cell extends string>(
  files: Partial<Record<Cell, MarkFile>> | null | undefined,
): Marks<Cell> {
  const entries = Object.entries<MarkFile | undefined>(files ?? {})
  return Object.fromEntries(entries.map(([cell, file]) => [cell, readMark(file ?? {})])) as Marks<Cell>
}

export function writeMark(mark: Mark): MarkFile {
  switch (mark.kind) {
    case 'explicit':
      return { explicit: true }
    case 'inferred':
      return { inferred: mark.why, confidence: mark.confidence }
    case 'missing':
      return { missing: mark.why === undefined ? true : writeText(mark.why) }
  }
}

/** Nothing where the reader would come to the same mark by itself. */
export function writeMarkBeside(mark: Mark, otherwise: 'explicit' | 'missing' = 'explicit'): MarkFile {
  return mark.kind === otherwise && !('why' in mark) ? {} : writeMark(mark)
}

/** In the order of `cells`, so that the same marks always give the same text. */
export function writeMarks<Cell extends string>(
  marks: Marks<Cell>,
  cells: readonly Cell[],
): Partial<Record<Cell, MarkFile>> | undefined {
  const entries = cells.flatMap((cell) => {
    const mark: Mark | undefined = marks[cell]
    return mark ? [[cell, writeMark(mark)] as const] : []
  })
  return entries.length > 0 ? (Object.fromEntries(entries) as Partial<Record<Cell, MarkFile>>) : undefined
}
