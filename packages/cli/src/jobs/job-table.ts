import type { GivenUpJob } from '@satualur/api'
import type { Locale } from '@satualur/engine'

const heads: Record<Locale, readonly string[]> = {
  id: ['Nomor', 'Pekerjaan', 'Milik', 'Dicoba', 'Terakhir', 'Sebab'],
  en: ['Number', 'Job', 'Of', 'Tries', 'Last tried', 'Reason'],
}
const reasonLettersAtMost = 160

/** One line for each, columns under their heads; the reason comes last, since only it has any length. */
export function jobTable(jobs: readonly GivenUpJob[], locale: Locale): string[] {
  const rows = [heads[locale], ...jobs.map((job) => cellsOf(job, locale))]
  const widths = heads[locale].map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
}

const cellsOf = (job: GivenUpJob, locale: Locale): string[] => [
  job.id,
  titleOf(job, locale),
  job.regency ?? '–',
  `${job.attempts}×`,
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(job.lastTriedAt),
  reasonOf(job),
]

function titleOf({ title, task, ringsAgain }: GivenUpJob, locale: Locale): string {
  if (title) return title[locale]
  if (!ringsAgain) return task
  return locale === 'id' ? `${task} (berkala)` : `${task} (timer)`
}

/** The first line of what was thrown: the rest is of use to nobody but who reads the program. */
function reasonOf({ lastError }: GivenUpJob): string {
  const line = lastError?.split('\n')[0]?.trim() || '?'
  return line.length <= reasonLettersAtMost ? line : `${line.slice(0, reasonLettersAtMost - 1)}…`
}
