import type { Path } from './problem.ts'

/**
 * Where the value of the path begins in a text that is JSON; of what is absent, where the thing around it begins. It goes
 * down the path alone, so that deep texts cost nothing.
 */
export function placeInJson(text: string, path: Path): number {
  let at = blankEnd(text, 0)
  for (const part of path) {
    const inner = entryIn(text, at, part)
    if (inner === null) return at
    at = inner
  }
  return at
}

/** Where the value of a name or a position of the collection that begins at `start` begins. */
function entryIn(text: string, start: number, part: string | number): number | null {
  const isRecord = text[start] === '{'
  if (!isRecord && text[start] !== '[') return null
  let at = blankEnd(text, start + 1)
  for (let index = 0; at < text.length && !/[\]}]/.test(text[at]!); index += 1) {
    const name = isRecord ? text.slice(at, valueEnd(text, at)) : null
    const value = name === null ? at : blankEnd(text, blankEnd(text, at + name.length) + 1)
    if (name === null ? index === part : JSON.parse(name) === String(part)) return value
    at = blankEnd(text, valueEnd(text, value))
    if (text[at] === ',') at = blankEnd(text, at + 1)
  }
  return null
}

/** Behind the value that begins at `start`: brackets are counted, and those inside of texts are none. */
function valueEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at]!
    if (letter === '"') {
      at = textEnd(text, at) - 1
      if (depth === 0) return at + 1
    } else if (letter === '{' || letter === '[') depth += 1
    else if (letter === '}' || letter === ']') {
      if (depth === 0) return at
      depth -= 1
      if (depth === 0) return at + 1
    } else if (depth === 0 && /[\s,]/.test(letter)) return at
  }
  return text.length
}

function textEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function blankEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && /\s/.test(text[at]!)) at += 1
  return at
}
