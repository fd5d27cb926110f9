import { columnLetter } from '../validating/column-letter.ts'

/** The hidden sheet of what can be chosen: a list in a cell's rule itself may have no more than 255 letters. */
export const choiceSheetName = 'Pilihan'

/** Gathers lists of choices, equal ones once, and tells where each will stand. */
export class ChoiceSheet {
  readonly #lists = new Map<string, readonly string[]>()

  place(choices: readonly string[]): string {
    const name = JSON.stringify(choices)
    if (!this.#lists.has(name)) this.#lists.set(name, choices)
    const letter = columnLetter([...this.#lists.keys()].indexOf(name))
    return `${choiceSheetName}!$${letter}$1:$${letter}$${choices.length}`
  }

  /** A column for each list; none where nothing is chosen. */
  rows(): string[][] {
    const lists = [...this.#lists.values()]
    const longest = Math.max(0, ...lists.map(({ length }) => length))
    return Array.from({ length: longest }, (_, at) => lists.map((list) => list[at] ?? ''))
  }
}
