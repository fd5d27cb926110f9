/** One sentence in both languages of the house: what is wrong and what to do about it. */
export interface Sentence {
  id: string
  en: string
}

/** Something in a configuration file that keeps it from being read. */
export interface Problem {
  /** From 1, as editors count. */
  line: number
  column: number
  /** JSON pointer into the file: `/steps/2/performer`. Empty for the file as a whole. */
  path: string
  message: Sentence
}

/** The way to a value inside the file: map keys, and list positions from 0. */
export type Path = (string | number)[]

export function pointer(path: Path): string {
  return path.map((part) => '/' + String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('')
}

/** A longer list helps nobody: the rest shows when these are repaired. */
export const maximumProblems = 50

/** From the top of the file, and no more than a person can use. */
export function fromTheTop(problems: Problem[]): Problem[] {
  const byPlace = (left: Problem, right: Problem) => left.line - right.line || left.column - right.column
  return problems.sort(byPlace).slice(0, maximumProblems)
}
