import { CannotStart } from '@satualur/postgres'
import { isCommand } from './configuration/words.ts'
import {
  readMakeRegencyWords,
  readPlaceWords,
  readReportLoginWords,
  readStartWords,
} from './house/start-words.ts'
import { Refused, say } from './terminal/say.ts'
import { usage } from './usage.ts'

/** Answers the exit code of one `satualur` command. Each brings only what it needs: a server is long to load. */
async function run(words: string[]): Promise<number> {
  const [command, ...rest] = words
  if (command === undefined || command === '--help' || command === 'help' || rest.includes('--help')) {
    say(usage)
    return 0
  }
  if (command === 'start') {
    const { start } = await import('./house/start.ts')
    return start(readStartWords(rest, process.env))
  }
  if (command === 'doctor') {
    const { doctor } = await import('./doctor/doctor.ts')
    return doctor(readPlaceWords(rest, process.env))
  }
  if (command === 'sample' && rest[0] === 'remove') {
    const { removeSample } = await import('./house/remove-sample.ts')
    return removeSample(readPlaceWords(rest.slice(1), process.env))
  }
  if (command === 'tally' && rest[0] === 'rebuild') {
    const { rebuildTally } = await import('./house/rebuild-tally.ts')
    return rebuildTally(readPlaceWords(rest.slice(1), process.env))
  }
  if (command === 'jobs') {
    const { jobs } = await import('./jobs/jobs.ts')
    return jobs(rest)
  }
  if (command === 'report-login') {
    const { reportLogin } = await import('./house/report-login.ts')
    return reportLogin(readReportLoginWords(rest, process.env))
  }
  if (command === 'regency' && rest[0] === 'make') {
    const { makeRegency } = await import('./house/make-regency.ts')
    return makeRegency(readMakeRegencyWords(rest.slice(1), process.env))
  }
  if (isCommand(command)) {
    const { runConfiguration } = await import('./configuration/run.ts')
    return runConfiguration(command, rest)
  }
  throw new Refused(`Perintah "${command}" tidak dikenal.\n${usage}`, `Unknown command "${command}".`)
}

// A terminal that has been closed takes no more words; that is no reason to leave the database unstopped.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refused || error instanceof CannotStart)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error instanceof Refused ? error.exitCode : 1
}
// What was said has to arrive: a pipe takes long answers piece by piece.
process.stdout.write('', () => process.exit())
