import type { GivenUpJob } from '@satualur/api'
import { givenUpJobs, retryJobs } from '@satualur/api'
import type { Locale } from '@satualur/engine'
import { runningUrl } from '@satualur/postgres'
import { exitCode } from '../configuration/exit-code.ts'
import { tellJson } from '../configuration/tell.ts'
import { databaseName } from '../house/open-database.ts'
import type { Place } from '../house/place.ts'
import { Refused, say } from '../terminal/say.ts'
import { jobTable } from './job-table.ts'
import { readJobsWords } from './jobs-words.ts'

/** Lists the jobs that are not tried any more, or has some of them tried again. Answers the exit code. */
export async function jobs(words: string[]): Promise<number> {
  const { place, locale, isJson, retried } = readJobsWords(words, process.env)
  const url = await ownerUrlOf(place)
  const found = await givenUpJobs(url).catch(refuseUnreachable)
  if (retried !== null) return retry(url, found, retried)
  if (isJson) tellJson({ jobs: found })
  else tell(found, locale)
  return found.length > 0 ? exitCode.different : exitCode.done
}

function tell(found: readonly GivenUpJob[], locale: Locale) {
  if (found.length === 0) return say('Tidak ada pekerjaan yang ditinggalkan.', 'No job has been given up.')
  for (const line of jobTable(found, locale)) say(line)
  say(
    `\nPerbaiki sebabnya, lalu coba lagi: npm run satualur -- jobs retry ${found[0]!.id}, atau semuanya: jobs retry --all`,
    `Mend the reason, then try again: npm run satualur -- jobs retry ${found[0]!.id}, or all of them: jobs retry --all`,
  )
}

/** All that are named or nothing: a number that was mistyped is told before anything is done. */
async function retry(url: string, found: readonly GivenUpJob[], retried: readonly string[] | 'all') {
  const known = found.map(({ id }) => id)
  const ids = retried === 'all' ? known : retried.map((number) => String(BigInt(number)))
  const unknown = ids.filter((id) => !known.includes(id))
  if (unknown.length > 0)
    throw new Refused(
      `Tidak ada di antara pekerjaan yang ditinggalkan: ${unknown.join(', ')}. Tidak ada yang dicoba lagi. Lihat daftarnya: npm run satualur -- jobs`,
      `Not among the jobs that were given up: ${unknown.join(', ')}. None is tried again. See the list: npm run satualur -- jobs`,
      exitCode.refused,
    )
  const { length } = ids.length > 0 ? await retryJobs(url, ids) : []
  if (length === 0) say('Tidak ada pekerjaan yang ditinggalkan.', 'No job has been given up.')
  else
    say(
      `${length} pekerjaan dicoba lagi oleh SatuAlur dalam beberapa detik. Lihat hasilnya: npm run satualur -- jobs`,
      `SatuAlur tries ${length} jobs again within a few seconds. See what came of it: npm run satualur -- jobs`,
    )
  return exitCode.done
}

/** Jobs are done by a SatuAlur that runs: none is started for looking at them. */
async function ownerUrlOf({ dataFolder, databaseUrl }: Place): Promise<string> {
  const url = databaseUrl ?? (await runningUrl(dataFolder, databaseName))
  if (url !== null) return url
  throw new Refused(
    `SatuAlur di folder data ${dataFolder} tidak berjalan. Jalankan npm start, atau sebutkan foldernya dengan --data.`,
    `The SatuAlur of the data folder ${dataFolder} is not running. Run npm start, or name the folder by --data.`,
    exitCode.unreachable,
  )
}

function refuseUnreachable({ message }: Error): never {
  throw new Refused(
    `Antrean pekerjaan tidak dapat dibaca: ${message}. Jalankan npm run satualur -- doctor.`,
    `The queue of jobs cannot be read: ${message}. Run npm run satualur -- doctor.`,
    exitCode.unreachable,
  )
}
