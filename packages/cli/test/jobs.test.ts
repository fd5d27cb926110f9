import { setTimeout as pause } from 'node:timers/promises'
import { runningUrl, withClient } from '@satualur/postgres'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildServer } from '../launch/build.mjs'
import { jobTable } from '../src/jobs/job-table.ts'
import { readJobsWords } from '../src/jobs/jobs-words.ts'
import { program, run, startHouse, temporaryDataFolder } from './running-house.ts'

beforeAll(buildServer)

const isGivenUp = 'attempts >= max_attempts and locked_at is null'

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(100)
}

/** A house, what it has been told to do to no avail, and a look into its queue. */
async function houseWithBrokenJobs(count: number) {
  const folder = await temporaryDataFolder()
  const { child, ended } = await startHouse(folder, program)
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  const url = (await runningUrl(folder, 'satualur'))!
  const queue = (text: string) => withClient(url, async (client) => (await client.query(text)).rows)
  await queue(`select graphile_worker.add_job('notice.mail', '{"regency":"bukan-id","person":"bukan-id"}', max_attempts => 1)
    from generate_series(1, ${count})`)
  const left = async () =>
    (await queue(`select from graphile_worker._private_jobs where payload ->> 'person' is not null`)).length
  const givenUp = async () =>
    (
      await queue(`select id::text as id from graphile_worker._private_jobs where ${isGivenUp} order by id`)
    ).map(({ id }) => String(id))
  await until(async () => (await givenUp()).length === count)
  const jobs = (words: string[]) => run(program, ['jobs', ...words, '--data', folder]).ended
  return { jobs, queue, left, givenUp }
}

test('what was given up is listed with its reason, and tried again once that is mended: some of them, or all', async () => {
  const { jobs, queue, left, givenUp } = await houseWithBrokenJobs(3)
  const [first, second, third] = await givenUp()
  const listed = await jobs([])
  expect(listed.code).toBe(1)
  expect(listed.output).toMatch(/^Nomor +Pekerjaan +Milik +Dicoba +Terakhir +Sebab$/m)
  expect(listed.output).toMatch(
    new RegExp(
      `^${first} +mengirim surel pemberitahuan +– +1× +\\S+ \\S+ +invalid input syntax for type uuid`,
      'm',
    ),
  )
  expect(listed.output).toContain(`npm run satualur -- jobs retry ${first}`)
  const { jobs: told } = JSON.parse((await jobs(['--json'])).output)
  expect(told).toMatchObject([{ id: first, task: 'notice.mail', attempts: 1 }, { id: second }, { id: third }])

  const mistyped = await jobs(['retry', first!, '999999'])
  expect(mistyped).toMatchObject({ code: 3, output: expect.stringContaining('999999') })
  expect(await givenUp()).toEqual([first, second, third])

  const nobody = '00000000-0000-4000-8000-000000000000'
  await queue(
    `update graphile_worker._private_jobs set payload = '{"regency":"${nobody}","person":"${nobody}"}'`,
  )
  expect(await jobs(['retry', second!])).toMatchObject({
    code: 0,
    output: expect.stringContaining('1 pekerjaan'),
  })
  await until(async () => (await left()) === 2)
  expect(await givenUp()).toEqual([first, third])

  expect(await jobs(['retry', '--all'])).toMatchObject({
    code: 0,
    output: expect.stringContaining('2 pekerjaan'),
  })
  await until(async () => (await left()) === 0)
  expect(await jobs([])).toMatchObject({
    code: 0,
    output: expect.stringContaining('No job has been given up'),
  })
  expect((await jobs(['retry', '--all'])).code).toBe(0)
})

test('a job whose reason was not mended comes back to the list, with the tries it has had since', async () => {
  const { jobs, queue, givenUp } = await houseWithBrokenJobs(1)
  await queue('update graphile_worker._private_jobs set attempts = 10, max_attempts = 10 where attempts > 0')
  const [id] = await givenUp()
  expect((await jobs(['retry', id!])).code).toBe(0)
  const tried = async () =>
    (
      await queue(`select attempts from graphile_worker._private_jobs where id = ${id} and locked_at is null`)
    )[0]
  await until(async () => (await tried())?.['attempts'] > 0)
  expect(await tried()).toEqual({ attempts: 1 })
})

test('refuses words that it does not know as wrong usage', async () => {
  const { code, output } = await run(program, ['jobs', 'ulang']).ended
  expect(code).toBe(2)
  expect(output).toMatch(/“jobs” tidak mengenal: ulang.*jobs retry NOMOR/)
})

test.each([
  [['retry'], 'retry'],
  [['retry', 'dua'], 'dua'],
  [['retry', '1', '--all'], '--all'],
  [['--all'], '--all'],
  [['retry', '1', '--json'], '--json'],
  [['--semua'], '--semua'],
])('and so are: jobs %j', (words, what) => {
  expect(() => readJobsWords(words, {})).toThrow(new RegExp(`“jobs” tidak mengenal: .*${what}`))
})

test('starts nothing where no SatuAlur runs, and says so', async () => {
  const folder = await temporaryDataFolder()
  const { code, output } = await run(program, ['jobs', '--data', folder]).ended
  expect([code, output]).toEqual([4, expect.stringContaining(`folder data ${folder} tidak berjalan`)])
  expect(await runningUrl(folder, 'satualur')).toBeNull()
  const elsewhere = await run(program, ['jobs'], { DATABASE_URL: 'postgres://siapa@127.0.0.1:1/satualur' })
    .ended
  expect([elsewhere.code, elsewhere.output]).toEqual([4, expect.stringContaining('ECONNREFUSED')])
})

test('tells in the language of the terminal what a job does', () => {
  const job = {
    ringsAgain: false,
    lastTriedAt: 0,
    attempts: 1,
    task: 'notice.mail',
    regency: null,
    lastError: 'x',
  }
  const titled = {
    ...job,
    id: '1',
    title: { id: 'mengirim surel pemberitahuan', en: 'sending notices by mail' },
  }
  const [head, line] = jobTable([titled], readJobsWords([], { LANG: 'en_GB.UTF-8' }).locale)
  expect(head).toMatch(/^Number +Job +Of +Tries +Last tried +Reason$/)
  expect(line).toMatch(/^1 +sending notices by mail +–/)
})

test('lines up what is told of different jobs, and tells of a reason its first line alone', () => {
  const job = { title: null, ringsAgain: false, lastTriedAt: Date.UTC(2026, 2, 2), attempts: 8 }
  const lines = jobTable(
    [
      {
        ...job,
        id: '7',
        task: 'tugas.lama',
        regency: 'pringsewu',
        lastError: `${'a'.repeat(300)}\nat line 1`,
      },
      { ...job, id: '1234', task: 'run.archive', regency: null, ringsAgain: true, lastError: null },
    ],
    'id',
  )
  const columns = lines.map((line) => [line.indexOf('8×'), line.length])
  expect(lines[1]).toMatch(/^7 +tugas\.lama {2,}pringsewu +8× .* a{159}…$/)
  expect(lines[2]).toMatch(/^1234 +run\.archive \(berkala\) {2}– +8× .* \?$/)
  expect(columns[1]![0]).toBe(columns[2]![0])
})
