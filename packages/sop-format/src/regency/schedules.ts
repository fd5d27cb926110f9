import type { ConfigurationText } from '../source/configuration-text.ts'
import type { NamedPlace } from '../source/names.ts'
import type { Path, Problem } from '../source/problem.ts'
import { writeText } from '../sop/text.ts'
import type { Schedule } from './regency-configuration.ts'
import type { DatasetFile, RegencyFile, ScheduleFile } from './regency-file.ts'

export function readSchedules({ key, schedules }: DatasetFile): Schedule[] {
  return (schedules ?? []).map(({ sop, opens, afterDays, startsOn, endsOn }) => ({
    dataset: String(key),
    sop: String(sop),
    opens: opens ?? 'period-end',
    afterDays: afterDays ?? 0,
    startsOn: startsOn ?? null,
    endsOn: endsOn ?? null,
  }))
}

export function writeSchedule({ sop, opens, afterDays, startsOn, endsOn }: Schedule): ScheduleFile {
  return {
    sop: writeText(sop),
    ...(opens !== 'period-end' && { opens }),
    ...(afterDays !== 0 && { afterDays }),
    ...(startsOn !== null && { startsOn }),
    ...(endsOn !== null && { endsOn }),
  }
}

/** The SOPs that a file's schedules name, each with its place. */
export const sopsOfSchedules = (file: RegencyFile): NamedPlace[] =>
  placed(file).map(({ schedule, path }) => ({ key: String(schedule.sop), path: [...path, 'sop'] }))

/** A dataset has one schedule with each SOP, and its last day is not before its first. */
export function scheduleProblems(file: RegencyFile, text: ConfigurationText): Problem[] {
  const taken = new Set<string>()
  return placed(file).flatMap(({ dataset, schedule, path }) => {
    const name = `${dataset} ${schedule.sop}`
    if (taken.has(name)) return [text.problemAt([...path, 'sop'], repeated(String(schedule.sop)))]
    taken.add(name)
    const { startsOn, endsOn } = schedule
    const isTurned = startsOn !== undefined && endsOn !== undefined && endsOn < startsOn
    return isTurned ? [text.problemAt([...path, 'endsOn'], endsTooSoon)] : []
  })
}

const placed = ({ datasets }: RegencyFile): { dataset: string; schedule: ScheduleFile; path: Path }[] =>
  (datasets ?? []).flatMap(({ key, schedules }, index) =>
    (schedules ?? []).map((schedule, at) => ({
      dataset: String(key),
      schedule,
      path: ['datasets', index, 'schedules', at],
    })),
  )

const repeated = (sop: string) => ({
  id: `Dataset ini sudah dijadwalkan dengan SOP \`${sop}\`; satukan kedua jadwalnya.`,
  en: `This dataset has a schedule with the SOP \`${sop}\` already; make one of the two.`,
})

const endsTooSoon = {
  id: '`endsOn` mendahului `startsOn`; perbaiki salah satu tanggalnya.',
  en: '`endsOn` is before `startsOn`; mend one of the dates.',
}
