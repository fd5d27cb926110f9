import { expect } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { signedIn } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { writeTasks } from './history.ts'
import type { Recorded } from './recount.ts'

export const zones = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 } as const
export type ZoneName = keyof typeof zones
/** What the house's clock shows while it is asked. */
export const now = Date.parse('2026-02-10T05:00:00Z')

const figures = `closed onTime late excused untimed sentBack reworked open overdue atRisk paused onTimeShare reworkShare usedMinutes waitedMinutes
  meanLateMinutes medianMinutes p90Minutes`
/** All that can be asked at once. */
export const everything = `query ($filter: ComplianceFilter, $by: ComplianceDimension, $every: Every) {
  compliance(filter: $filter, by: $by, every: $every) {
    total { ${figures} } previous { ${figures} } groups { key label figures { ${figures} } previous { ${figures} }
      series { from figures { closed late medianMinutes } } }
    series { from figures { ${figures} } }
  }
}`
/** What no group is asked for: days of all groups together have cells of their own. */
export const overview = `query ($filter: ComplianceFilter, $by: ComplianceDimension, $every: Every) {
  compliance(filter: $filter, by: $by, every: $every) {
    total { ${figures} } previous { ${figures} } series { from figures { ${figures} } }
  }
}`
const counts = {
  ...{ closed: 0, onTime: 0, late: 0, excused: 0, untimed: 0, sentBack: 0, reworked: 0 },
  ...{ open: 0, overdue: 0, atRisk: 0, paused: 0 },
}
const shares = {
  onTimeShare: null,
  reworkShare: null,
  meanLateMinutes: null,
  medianMinutes: null,
  p90Minutes: null,
}
export const nothingAtAll = { ...counts, ...shares, usedMinutes: 0, waitedMinutes: 0 }

export interface Told {
  total: Record<string, number | null>
  previous: Record<string, number | null> | null
  groups: {
    key: string
    label: string
    figures: Record<string, number | null>
    previous: Record<string, number | null> | null
    series: { from: string; figures: Record<string, number | null> }[]
  }[]
  series: { from: string; figures: Record<string, number | null> }[]
}

/** A regency in a zone, with these tasks in the place of its own, and somebody who reads. */
export async function regencyIn(
  open: OpenHouse,
  zone: ZoneName,
  tasksOf: (regency: WrittenRegency) => Recorded[] = () => [],
) {
  const regency = await writtenRegency(open.owner, zone)
  const tasks = tasksOf(regency)
  await writeTasks(open.owner, regency, tasks)
  const reader = await signedIn(open, { regencyId: regency.id, id: regency.viewer })
  return { regency, reader, world: { tasks, regency, now, hoursAheadOfUtc: zones[zone] } }
}

export async function told(reader: Reader, variables: object = {}, asked = everything): Promise<Told> {
  const { data, errors } = await reader.ask(asked, variables)
  expect(errors).toBeUndefined()
  return data!['compliance']!
}

export const refusal = async (reader: Reader, variables: object) => {
  const { errors } = await reader.ask(everything, variables)
  return errors?.map(({ message, extensions }) => `${extensions.code}: ${message}`).join()
}

/** A task of the first OPD and SOP that closed then, in time. */
export const closedAt = (regency: WrittenRegency, iso: string): Recorded => ({
  ...{ opd: regency.opds[0], sop: regency.sops[0], version: regency.versions[0], stage: null },
  ...{ role: 'petugas', step: 'susun', phase: null, nationalRole: null, status: 'completed' },
  ...{ closedAt: Date.parse(iso), dueAt: Date.parse(iso), warnAt: null, pausedAt: null },
  ...{
    isSentBack: false,
    isExcused: false,
    isReworked: false,
    usedMinutes: 30,
    waitedMinutes: 30,
    lateMinutes: null,
  },
})
