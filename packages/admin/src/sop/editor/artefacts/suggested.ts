import type { Sop } from '@satualur/engine'

const most = 6

/** The outputs that are named already, each once, in the order of the rows: what a need may well be. */
export function namedOutputs(sop: Sop): string[] {
  const texts = [
    ...sop.steps.flatMap(({ yields }) => yields.map(({ text }) => text)),
    ...sop.artefacts.map(({ name }) => name),
  ]
  const byWords = new Map(texts.map((text) => [plain(text), text] as const).reverse())
  return [...byWords.values()].reverse()
}

/** What continues or contains the words; nothing that stands there already. */
export function suggested(all: readonly string[], typed: string): string[] {
  const wanted = plain(typed)
  const fitting = all.filter((each) => plain(each) !== wanted && plain(each).includes(wanted))
  const begins = (each: string) => (plain(each).startsWith(wanted) ? 0 : 1)
  return fitting.sort((one, other) => begins(one) - begins(other)).slice(0, most)
}

export const currentLine = (text: string, caret: number): string => {
  const [from, to] = lineAt(text, caret)
  return text.slice(from, to)
}

/** The text with another line in place of the one at the caret. */
export function withLine(text: string, caret: number, line: string): { text: string; caret: number } {
  const [from, to] = lineAt(text, caret)
  return { text: text.slice(0, from) + line + text.slice(to), caret: from + line.length }
}

function lineAt(text: string, caret: number): [number, number] {
  const end = text.indexOf('\n', caret)
  return [text.lastIndexOf('\n', caret - 1) + 1, end < 0 ? text.length : end]
}

const plain = (text: string) => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()
