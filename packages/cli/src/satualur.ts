import { CannotStart } from '@satualur/postgres'
import { usage } from './usage.ts'
import { removeSample } from './remove-sample.ts'
import { readPlaceWords, readStartWords } from './words.ts'
import { Refused, say } from './say.ts'
import { start } from './start.ts'

/** Answers the exit code of one `satualur` command. */
async function run(words: string[]): Promise<number> {
  const [command, ...rest] = words
  if (command === undefined || command === '--help' || command === 'help' || rest.includes('--help')) {
    say(usage)
    return 0
  }
  if (command === 'start') return start(readStartWords(rest, process.env))
  if (command === 'sample' && rest[0] === 'remove')
    return removeSample(readPlaceWords(rest.slice(1), process.env))
  throw new Refused(`Perintah "${command}" tidak dikenal.\n${usage}`, `Unknown command "${command}".`)
}

// A terminal that has been closed takes no more words; that is no reason to leave the database unstopped.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

try {
  process.exit(await run(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof Refused || error instanceof CannotStart)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
