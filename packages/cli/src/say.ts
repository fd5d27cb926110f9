/** Everything for the person at the terminal is said twice: in Indonesian, then in English. */
export function say(indonesian: string, english?: string) {
  process.stdout.write(english === undefined ? `${indonesian}\n` : `${indonesian}\n${english}\n`)
}

/** A refusal for a reason that the person can do something about. Its message is all there is to say. */
export class Refused extends Error {
  constructor(indonesian: string, english: string) {
    super(`${indonesian}\n${english}`)
  }
}
