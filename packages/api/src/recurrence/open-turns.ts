import type { Instant, IsoDate } from '@satualur/engine'
import { addCalendarDays, isoDateAt } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { inEveryRegency } from '../jobs/in-every-regency.ts'
import type { Timer, Working } from '../jobs/work.ts'
import type { DueTurn } from '../run/command/run/open-turn.ts'
import { openTurn } from '../run/command/run/open-turn.ts'
import { adoptingRun, keepingFromOpening } from './kept-turn.ts'
import type { Obstacle } from './obstacle.ts'
import { nobodyInCharge, obstacleIn } from './obstacle.ts'
import { turnsOf } from './told-turns.ts'
import type { TurnFacts } from './turn-facts.ts'
import { askedNothing, turnFacts } from './turn-facts.ts'

/** Opens what is due, every few minutes: what was not opened while no server ran is opened then, within its time. */
export const openingTurns: Timer = {
  kind: 'timer',
  name: 'recurrence.open',
  cron: '*/5 * * * *',
  ring: inEveryRegency(openTurns),
}

interface Scheduled {
  sop: string
  dataset: string
  facts: TurnFacts
  /** The admin who answers for the runs that it opens; null where the regency has none. */
  inCharge: string | null
}

async function openTurns(regencyId: string, working: Working): Promise<void> {
  const now = working.clock()
  const scheduled = await working.door.askAs<Scheduled>('app.regency', regencyId, readingScheduled(now))
  const faults: unknown[] = []
  for (const one of scheduled)
    for (const turn of dueTurns(one, now))
      await open(working, regencyId, one, turn).catch((fault: unknown) => faults.push(fault))
  // One schedule that fails keeps no other waiting.
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} turns failed in ${regencyId}`)
}

/** A day more on both sides, wherever the regency's midnight lies. */
const aroundToday = (now: Instant): { from: IsoDate; to: IsoDate } => {
  const today = isoDateAt(now, 'Asia/Jakarta')
  return { from: addCalendarDays(today, -1), to: addCalendarDays(today, 1) }
}

/**
 * Whoever set the schedule answers for it as long as they are an admin, and otherwise another admin. In a sample whose year
 * is still being played nothing is opened but by those who play it.
 */
const readingScheduled = (now: Instant) =>
  compile(sql<Scheduled>`select s.sop_id as sop, s.dataset_id as dataset,
      ${turnFacts(sql`s`, aroundToday(now), askedNothing, 0)} as facts,
      (select p.id from person p where p.regency_id = s.regency_id and p.access = 'admin' and p.is_active
        order by p.id <> s.set_by, p.email limit 1) as "inCharge"
    from schedule s join regency r on r.id = s.regency_id
    where s.regency_id = current_regency() and (not r.is_sample or r.sample_played_at is not null) order by s.id`)

/** What is open now and has neither been opened nor waived, nor tried today. */
function dueTurns({ facts, sop, dataset }: Scheduled, now: Instant): DueTurn[] {
  const { from, to } = aroundToday(now)
  const today = isoDateAt(now, facts.zone)
  return turnsOf(facts, from, to)
    .filter(({ opensAt, endsAt }) => opensAt <= now && now < endsAt)
    .filter(({ period }) => {
      const known = facts.known.find((turn) => turn.period === period)
      return !known || (!known.isOpened && known.waivedAt === null && known.triedOn !== today)
    })
    .map((turn) => ({ ...turn, schedule: facts.schedule, sop, dataset }))
}

async function open(
  working: Working,
  regencyId: string,
  { facts, inCharge }: Scheduled,
  turn: DueTurn,
): Promise<void> {
  const run = facts.runs.find(({ period, status }) => period === turn.period && status !== 'cancelled')
  if (run) return void (await working.door.askAs('app.regency', regencyId, adoptingRun(turn, run.id)))
  const obstacle = inCharge === null ? nobodyInCharge : await obstacleTo(working, regencyId, inCharge, turn)
  if (!obstacle) return
  const today = isoDateAt(working.clock(), facts.zone)
  await working.door.askAs('app.regency', regencyId, keepingFromOpening(turn, obstacle, today))
}

/** Opens the turn, or tells what stands in the way. */
async function obstacleTo(
  working: Working,
  regencyId: string,
  personId: string,
  turn: DueTurn,
): Promise<Obstacle | null> {
  const opened = await openTurn({ ...working, token: null }, { regencyId, personId }, turn)
  return opened === 'taken' ? null : obstacleIn(opened)
}
