import { execFileSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { compareFiles, listFindings, planLoad, scanFile, spoolRows, validateFile } from '../src/files.ts'
import { householdLine, households } from './households.ts'
import { writeLargeWorkbook } from './large-workbook.ts'
import { workbookOf, zipped } from './zipped.ts'

/** Prints what a table of so many rows costs: `pnpm --filter @satualur/table-format measure`, rows as the first argument. */
const rows = Number(process.argv[2] ?? 1_000_000)
/** Told where this process only writes the tables, so that what is measured has not written them. */
const toWrite = process.argv[3]
const folder = toWrite ?? (await mkdtemp(join(tmpdir(), 'table-format-')))
const [now, previous, workbook, bomb, faulty] = [
  'now.csv',
  'previous.csv',
  'now.xlsx',
  'bomb.xlsx',
  'faulty.csv',
].map((name) => join(folder, name))

async function write(path: string, last: string, shift: number): Promise<void> {
  const file = createWriteStream(path)
  file.write(`${households.columns.map((column) => column.name).join(';')}\n`)
  let piece = ''
  for (let row = 1; row <= rows; row++) {
    piece += householdLine(row, row === rows ? last : null, shift)
    if (piece.length < 1_000_000 && row < rows) continue
    if (!file.write(piece)) await new Promise((done) => file.once('drain', () => done(null)))
    piece = ''
  }
  file.end()
  await finished(file)
}

/** A tenth of the rows, and in each of them something wrong. */
async function writeFaulty(path: string): Promise<void> {
  const lines = Array.from({ length: rows / 10 }, (_, at) => householdLine(at + 1, 'banyak', 0))
  await writeFile(path, `${households.columns.map(({ name }) => name).join(';')}\n${lines.join('')}`)
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
  return answer
}

const lastOf = (answer: Awaited<ReturnType<typeof validateFile>>) =>
  'report' in answer ? [answer.report.rows, answer.report.errors, answer.report.findings.at(-1)] : answer

async function writeAll() {
  await write(now!, 'banyak', 1)
  await write(previous!, '7', 0)
  await writeLargeWorkbook(workbook!, rows)
  await writeFaulty(faulty!)
  const parts = { ...workbookOf(''), 'xl/worksheets/sheet1.xml': Buffer.alloc(400 * 1024 * 1024, 'a') }
  await writeFile(bomb!, await zipped(parts))
}

async function measureAll() {
  execFileSync(process.execPath, [import.meta.filename, String(rows), folder])
  for (const path of [now!, workbook!, bomb!, faulty!])
    console.log(path, Math.round((await stat(path)).size / 1e3), 'kB')
  await measured('refuse an archive', () => validateFile(bomb!, households), lastOf)
  await measured('validate', () => validateFile(now!, households), lastOf)
  await measured('validate a workbook', () => validateFile(workbook!, households), lastOf)
  const to = join(folder, 'all.xlsx')
  await measured(
    'list all findings of a faulty table',
    () => listFindings({ path: faulty!, format: households, to, as: 'xlsx', language: 'id' }),
    (answer) => answer,
  )
  const planned = await measured(
    'plan a portal’s table',
    () => planLoad(now!, households),
    (answer) => ('plan' in answer ? answer.plan?.columns.map(({ type }) => type) : answer),
  )
  const columns = 'plan' in planned ? planned.plan!.columns : []
  await measured(
    'write out its rows',
    () => spoolRows({ path: now!, format: households, columns, to: join(folder, 'rows') }),
    (answer) => answer,
  )
  await measured(
    'scan',
    () => scanFile(now!, households),
    (answer) => ('columns' in answer ? answer.columns.length : answer),
  )
  await measured(
    'compare',
    () => compareFiles(previous!, now!, households),
    (answer) => ('difference' in answer ? { ...answer.difference, samples: undefined } : answer),
  )
}

try {
  await (toWrite === undefined ? measureAll() : writeAll())
} finally {
  if (toWrite === undefined) await rm(folder, { recursive: true })
}
