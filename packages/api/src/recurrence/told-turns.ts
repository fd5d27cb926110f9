import type { Instant, IsoDate, Turn as EngineTurn, Zone } from '@satualur/engine'
import { isoDateAt, scheduledTurns, turnState } from '@satualur/engine'
import type { Locale, Sentence } from '../graphql/locale.ts'
import type { Person } from '../people/person.type.ts'
import type { Run } from '../run/run.type.ts'
import type { KnownTurn, TurnFacts, TurnRun } from './turn-facts.ts'
import type { Turn, TurnObstacle, TurnState, TurnWaiver } from './turn.type.ts'

export const turnId = (schedule: string, period: string): string => `${schedule}.${period}`

/** A turn's schedule and period by its id; null for what is none. */
export function readTurnId(id: string): { schedule: string; period: string } | null {
  const [, schedule, period] = /^([0-9a-f-]{36})\.(.+)$/i.exec(id) ?? []
  return schedule && period ? { schedule, period } : null
}

/** The days of the turns between two days, oldest first: as they are on record, or as they follow from the schedule. */
export function turnsOf(facts: TurnFacts, from: IsoDate, to: IsoDate): EngineTurn[] {
  const known = facts.known.map((turn) => onRecord(turn, facts.zone))
  const recorded = new Set(known.map(({ period }) => period))
  const computed = scheduledTurns({ ...facts, startsOn: facts.countsFrom }, facts.zone, from, to)
  return [...known, ...computed.filter(({ period }) => !recorded.has(period))].sort(
    (one, other) => one.opensAt - other.opensAt,
  )
}

const onRecord = ({ period, opensAt, endsAt }: KnownTurn, zone: Zone): EngineTurn => ({
  ...{ period, opensAt, endsAt },
  opensOn: isoDateAt(opensAt, zone),
  endsOn: isoDateAt(endsAt - 1, zone),
})

/** The turns between two days as the schema tells them. */
export function toldTurns(
  facts: TurnFacts,
  { from, to }: { from: IsoDate; to: IsoDate },
  now: Instant,
  locale: Locale,
): Turn[] {
  return turnsOf(facts, from, to).map((turn) => {
    const known = facts.known.find(({ period }) => period === turn.period) ?? null
    const run = facts.runs.find(({ period }) => period === turn.period) ?? null
    const state: TurnState = turnState(turn, courseOf(known, run), now)
    return {
      ...turn,
      id: turnId(facts.schedule, turn.period),
      state,
      run: (run?.node ?? null) as Run | null,
      obstacle: obstacleOf(state, known, run, locale),
      waiver: waiverOf(known),
      withdrawnWaivers: known?.withdrawn ?? [],
    }
  })
}

const courseOf = (known: KnownTurn | null, run: TurnRun | null) => ({
  run,
  isWaived: known?.waivedAt != null,
  isBlocked: known?.obstacle != null,
})

/** What stands in the way, or stood in it until the time had passed. */
function obstacleOf(
  state: TurnState,
  known: KnownTurn | null,
  run: TurnRun | null,
  locale: Locale,
): TurnObstacle | null {
  if (state !== 'blocked' && state !== 'missed') return null
  if (run?.status === 'cancelled')
    return { kind: 'run-cancelled', sentence: wasCancelled[locale], triedOn: null }
  if (run || !known?.obstacle) return null
  const { obstacle, sentence, triedOn } = known
  return { kind: obstacle as TurnObstacle['kind'], sentence: sentence![locale], triedOn }
}

const waiverOf = (known: KnownTurn | null): TurnWaiver | null =>
  known?.waivedAt != null ? { by: known.waivedBy as Person, at: known.waivedAt, reason: known.reason! } : null

const wasCancelled: Sentence = {
  id: 'Pelaksanaannya dibatalkan. Mulai lagi secara manual, atau tiadakan periode ini dengan alasan.',
  en: 'Its run was cancelled. Start it again by hand, or waive this period with a reason.',
}
