import type { Forecast } from '@satualur/engine'
import { describeMinutes } from '@satualur/engine'
import type { Locale } from '../../graphql/locale.ts'

/** What is told of a task, with the name of whoever is likely to complete it. */
export interface ForecastFacts extends Pick<Forecast, 'reasons' | 'usualMinutes'> {
  usedMinutes: number
  leftMinutes: number
  queue: { name: string; tasksAhead: number; tasksPerDay: number } | null
  /** Of a working day as it is now. */
  dayMinutes: number
}

/** Why a task is likely to be late, in one or two sentences. */
export function forecastSentence(facts: ForecastFacts, locale: Locale): string {
  const { reasons, usualMinutes, usedMinutes, leftMinutes, queue, dayMinutes } = facts
  const say = words[locale]
  const time = (minutes: number) => describeMinutes(minutes, dayMinutes, locale)
  const told = reasons.map((reason) => {
    if (reason === 'history' && usualMinutes !== null)
      return say.history(time(usualMinutes), time(usedMinutes), time(leftMinutes))
    return queue ? say.queue(queue.name, queue.tasksAhead, rounded(queue.tasksPerDay, locale)) : ''
  })
  return told.filter(Boolean).join(' ')
}

const rounded = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)

const words = {
  id: {
    history: (usual: string, used: string, left: string) =>
      `Langkah ini biasanya memakan ${usual}; sudah terpakai ${used}, tersisa ${left}.`,
    queue: (name: string, ahead: number, pace: string) =>
      ahead > 0
        ? `${name} masih memegang ${ahead} tugas lain yang jatuh tempo lebih dahulu, dan akhir-akhir ini menyelesaikan rata-rata ${pace} tugas setiap hari kerja.`
        : `${name} akhir-akhir ini menyelesaikan rata-rata ${pace} tugas setiap hari kerja.`,
  },
  en: {
    history: (usual: string, used: string, left: string) =>
      `This step usually takes ${usual}; ${used} have gone and ${left} are left.`,
    queue: (name: string, ahead: number, pace: string) =>
      ahead > 0
        ? `${name} has ${ahead} other ${ahead === 1 ? 'task' : 'tasks'} due before it, and has lately completed ${pace} a working day on average.`
        : `${name} has lately completed ${pace} tasks a working day on average.`,
  },
} satisfies Record<Locale, object>
