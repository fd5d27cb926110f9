import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { compareFiles, scanFile, validateFile } from '../src/files.ts'
import { householdLine, households } from './households.ts'

/** Prints what a table of so many rows costs: `pnpm --filter @satualur/table-format measure`, rows as the first argument. */
const rows = Number(process.argv[2] ?? 1_000_000)
const folder = await mkdtemp(join(tmpdir(), 'table-format-'))

async function write(name: string, last: string, shift: number): Promise<string> {
  const path = join(folder, name)
  const file = createWriteStream(path)
  file.write(`${households.columns.map((column) => column.name).join(';')}\n`)
  let piece = ''
  for (let row = 1; row <= rows; row++) {
    piece += householdLine(row, row === rows ? last : null, shift)
    if (piece.length < 1_000_000 && row < rows) continue
    if (!file.write(piece)) await new Promise((done) => file.once('drain', done))
    piece = ''
  }
  file.end()
  await finished(file)
  return path
}

async function measured<A>(name: string, work: () => Promise<A>, told: (answer: A) => unknown) {
  let peak = 0
  const before = process.memoryUsage().rss
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20)
  const begun = performance.now()
  const answer = await work()
  const milliseconds = Math.round(performance.now() - begun)
  clearInterval(watch)
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)
  console.log(
    `${name}: ${milliseconds} ms, +${megabytes(peak - before)} MB, process ${megabytes(peak)} MB`,
    told(answer),
  )
}

try {
  const path = await write('now.csv', 'banyak', 1)
  const previous = await write('previous.csv', '7', 0)
  console.log(
    `${rows} rows, ${households.columns.length} columns, ${Math.round((await stat(path)).size / 1e6)} MB`,
  )
  await measured(
    'validate',
    () => validateFile(path, households),
    (answer) =>
      'report' in answer ? [answer.report.rows, answer.report.errors, answer.report.findings.at(-1)] : answer,
  )
  await measured(
    'scan',
    () => scanFile(path, households),
    (answer) =>
      'columns' in answer ? answer.columns.map(({ column, judgement }) => `${column} ${judgement}`) : answer,
  )
  await measured(
    'compare',
    () => compareFiles(previous, path, households),
    (answer) => ('difference' in answer ? { ...answer.difference, samples: undefined } : answer),
  )
} finally {
  await rm(folder, { recursive: true })
}
