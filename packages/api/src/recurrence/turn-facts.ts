import type { Frequency, Instant, IsoDate, Run, Zone } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { ScheduleOpens } from '../dataset/schedule.type.ts'
import type { Sentence } from '../graphql/locale.ts'
import { objectOf } from '../read-model/compose.ts'
import type { Selected } from '../read-model/selection.ts'
import type { Row } from '../read-model/shape.ts'
import { milliseconds, rowAt } from '../read-model/shape.ts'
import { zone } from '../regency/today.ts'
import { runShape } from '../run/run.shape.ts'
import { personOf } from './person-of.ts'
import { withdrawnWaivers } from './withdrawn-waivers.ts'
import type { WithdrawnWaiver } from './turn.type.ts'

/** The turns of a schedule follow from its terms; what is on record of some of them is told beside these. */
export interface TurnFacts {
  schedule: string
  frequency: Frequency
  opens: ScheduleOpens
  afterDays: number
  countsFrom: IsoDate
  endsOn: IsoDate | null
  zone: Zone
  known: KnownTurn[]
  runs: TurnRun[]
}

export interface KnownTurn {
  period: string
  opensAt: Instant
  endsAt: Instant
  /** Whether the schedule itself has found or begun a run. */
  isOpened: boolean
  obstacle: string | null
  sentence: Sentence | null
  triedOn: IsoDate | null
  waivedAt: Instant | null
  waivedBy: object | null
  reason: string | null
  /** Empty where nobody asks. */
  withdrawn: WithdrawnWaiver[]
}

/** The run that speaks for a period. */
export interface TurnRun {
  period: string
  id: string
  status: Run['status']
  closedAt: Instant | null
  /** As the client asked for it. */
  node: object | null
}

/** What a client asks for of the runs and people of turns. */
export interface AskedOfTurns {
  run: Selected[]
  waivedBy: Selected[]
  /** Of the people of waivers that have been taken back; false where these are not asked for. */
  withdrawn: { waivedBy: Selected[]; by: Selected[] } | false
}

export const askedNothing: AskedOfTurns = { run: [], waivedBy: [], withdrawn: false }

/** A period lies at most this many years before a day of its turn: a year's data, collected up to 366 days after it. */
const yearsBefore = 3

/** The facts of a schedule's turns between two days, as one JSON object. */
export function turnFacts(
  schedule: Row,
  { from, to }: { from: IsoDate; to: IsoDate },
  asked: AskedOfTurns,
  depth: number,
): RawBuilder<TurnFacts> {
  const years = [Number(from.slice(0, 4)) - yearsBefore, Number(to.slice(0, 4)) + 1].map(String)
  return sql`(select json_build_object('schedule', ${schedule}.id, 'frequency', d.frequency, 'opens', ${schedule}.opens,
      'afterDays', ${schedule}.after_days, 'countsFrom', ${schedule}.counts_from, 'endsOn', ${schedule}.ends_on, 'zone', ${zone},
      'known', ${knownTurns(schedule, { from, to }, asked, depth + 1)},
      'runs', ${turnRuns(schedule, years, asked.run, depth + 1)})
    from dataset d where d.regency_id = ${schedule}.regency_id and d.id = ${schedule}.dataset_id)`
}

function knownTurns(
  schedule: Row,
  { from, to }: { from: IsoDate; to: IsoDate },
  asked: AskedOfTurns,
  depth: number,
): RawBuilder<unknown> {
  const turn = sql`t`
  return sql`(select coalesce(json_agg(json_build_object('period', t.period, 'opensAt', ${milliseconds(sql`t.opens_at`)},
      'endsAt', ${milliseconds(sql`t.ends_at`)}, 'isOpened', t.run_id is not null, 'obstacle', t.obstacle,
      'sentence', t.obstacle_sentence, 'triedOn', t.tried_on, 'waivedAt', ${milliseconds(sql`t.waived_at`)},
      'reason', t.waiver_reason, 'waivedBy', ${personOf(turn, 'waived_by', asked.waivedBy, depth)},
      'withdrawn', ${withdrawnWaivers(turn, asked.withdrawn, depth)}) order by t.opens_at), '[]')
    from turn t where t.regency_id = ${schedule}.regency_id and t.schedule_id = ${schedule}.id
      and t.ends_at > ${from}::date::timestamp at time zone ${zone}
      and t.opens_at < (${to}::date + 1)::timestamp at time zone ${zone})`
}

/** Of the runs for a period the first completed one speaks, else the newest that goes on, else the newest cancelled one. */
function turnRuns(schedule: Row, years: string[], asked: Selected[], depth: number): RawBuilder<unknown> {
  const run = rowAt(depth)
  const node = asked.length > 0 ? objectOf(runShape, asked, depth) : sql`null::json`
  return sql`(select coalesce(json_agg(json_build_object('period', speaking.period, 'id', speaking.id,
      'status', speaking.status, 'closedAt', speaking."closedAt", 'node', speaking.node)), '[]')
    from (select distinct on (${run}.period) ${run}.period, ${run}.id, ${run}.status,
        ${milliseconds(sql`${run}.closed_at`)} as "closedAt", ${node} as node
      from run ${run} where ${run}.regency_id = ${schedule}.regency_id and ${run}.dataset_id = ${schedule}.dataset_id
        and ${run}.sop_id = ${schedule}.sop_id and left(${run}.period, 4) between ${years[0]} and ${years[1]}
      order by ${run}.period, case ${run}.status when 'completed' then 0 when 'cancelled' then 2 else 1 end,
        case ${run}.status when 'completed' then ${run}.closed_at end, ${run}.started_at desc
    ) as speaking)`
}
