import type { Context } from '../graphql/context.ts'
import type { Sentence } from '../graphql/locale.ts'
import type { ServerSettings } from '../server/settings.ts'
import type { Source } from './follow/source.ts'
import type { Statement } from '../database/door.ts'

/**
 * What a room does without being asked. It exports its work as values, and `server/work-of-rooms.ts` lists them:
 *
 *     export const cleaning: Timer = { kind: 'timer', name: 'run.clean', cron: '17 * * * *', ring: inEveryRegency(clean) }
 *     export const opening: Task<{ regency: string; schedule: string }> = { kind: 'task', name: 'recurrence.open', title: …, attemptsAtMost: 8, work: openRun }
 *     await door.askAs('app.regency', regency, compile(sql`select ${enqueued(opening, { regency, schedule }, clock())}`))
 *
 * In tests nothing happens by itself: `await house.jobs.run('run.clean')` rings, runs what is due, or follows, by `clock`.
 */
export type Work = Task | Timer | Follower | InnerFollower

/** A piece of work that is kept until it is done: it is told by its payload, and may have to be done twice. */
export interface Task<Payload extends Regarding = Regarding> {
  kind: 'task'
  /** The room, a dot, and a verb. */
  name: string
  /** What it does, as whoever keeps the house is told where it has failed. */
  title: Sentence
  /** Afterwards it is given up; before, each try waits longer than the one before. */
  attemptsAtMost: number
  work(payload: Payload, working: Working): Promise<void>
}

/** Payloads name things by their ids and hold nothing of what these say: the queue stands behind no regency. */
export interface Regarding {
  regency: string
}

/** Rings once for the whole house, however many processes it has. */
export interface Timer {
  kind: 'timer'
  name: string
  /** Minute, hour, day, month, weekday; in UTC. */
  cron: string
  ring(working: Working): Promise<void>
}

/** Makes something of everything that is written in one place, once and only once; see docs/decisions/0015. */
export interface Follower<Row = unknown> {
  kind: 'follower'
  name: string
  source: Source<Row>
  /** The statements that write all that these rows lead to in their regency; none where they lead to nothing. */
  follow(rows: readonly Row[], regency: string, working: Working): Promise<Statement[]>
}

/**
 * The same without a row coming here: what it makes is made of rows alone, inside the database. It walks through all
 * regencies and moves its watermarks itself.
 */
export interface InnerFollower {
  kind: 'follower'
  name: string
  /** A piece of the walk in one statement that answers one `Stage`: from behind the regency that the last one came to. */
  piece(behind: string | null): Statement
}

/** How far a walk through all regencies has come. */
export interface Stage {
  /** The regency it came to. */
  comeTo: string | null
  isOver: boolean
  /** Whether something was written that could not be followed yet. */
  isLeft: boolean
  /** What went wrong in some regencies, which does not hold up the others. */
  faults: string[] | null
}

/** What work stands on that nobody has asked for: no session, no language, only the house. */
export interface Working extends Pick<
  Context,
  'door' | 'orm' | 'clock' | 'definitions' | 'calendars' | 'changes' | 'onlookers'
> {
  settings: ServerSettings
}
