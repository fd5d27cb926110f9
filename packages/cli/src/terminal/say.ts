/** Everything for the person at the terminal is said twice: in Indonesian, then in English. */
export function say(indonesian: string, english?: string) {
  process.stdout.write(english === undefined ? `${indonesian}\n` : `${indonesian}\n${english}\n`)
}

/** The same, where standard output is for something that a program reads. */
export function sayBeside(indonesian: string, english: string) {
  process.stderr.write(`${indonesian}\n${english}\n`)
}

/** A refusal for a reason that the person can do something about. Its message is all there is to say. */
export class Refused extends Error {
  readonly exitCode: number

  constructor(indonesian: string, english: string, exitCode = 1) {
    super(`${indonesian}\n${english}`)
    this.exitCode = exitCode
  }
}
