import { placeInJson } from './json-places.ts'
import type { Path, Problem, Sentence } from './problem.ts'
import { pointer } from './problem.ts'

/** What a JSON text says, and where each part of it stands. */
export interface JsonText {
  value: unknown
  problemAt: (path: Path, message: Sentence) => Problem
}

/** Reads any text at all: what is no JSON comes back as a problem, never as an exception. */
export function readJsonText(text: string): JsonText | { problems: Problem[] } {
  const at = (offset: number, path: Path, message: Sentence): Problem => ({
    ...placeOf(text, offset),
    path: pointer(path),
    message,
  })
  try {
    return {
      value: JSON.parse(text) as unknown,
      problemAt: (path, message) => at(placeInJson(text, path), path, message),
    }
  } catch (error) {
    // The parser recurses: absurdly nested text ends here, too.
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error
    return { problems: [at(offsetIn(error.message, text), [], noJson)] }
  }
}

/** Engines tell the place in words alone; one that tells none means the end. */
function offsetIn(message: string, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1]
  return Math.min(Number(position ?? Infinity), text.trimEnd().length)
}

function placeOf(text: string, offset: number): Pick<Problem, 'line' | 'column'> {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

const noJson: Sentence = {
  id: 'Berkas ini bukan JSON yang utuh; periksa koma, tanda kutip, dan kurung di sekitar baris ini.',
  en: 'This is no complete JSON; look at the commas, quotes and brackets around this line.',
}
