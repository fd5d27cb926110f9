import type { WorkingCalendar } from '../../src/calendar/calendar.ts'
import type { Instant } from '../../src/instant.ts'
import type { Actor, Run } from '../../src/run/run.ts'
import type { RunRefusal } from '../../src/run/run-refusal.ts'
import type { Key } from '../../src/sop.ts'
import type { DeadlineLine } from './deadlines.ts'
import { Journal } from './journal.ts'
import type { RowClock } from './row-clock.ts'
import { Sheet } from './sheet.ts'

export interface Task {
  attempt: number
  performers: string[]
  claimedBy: string | null
  votes: Map<string, Key>
  openedAt: Instant
  /** Until when nobody had taken it up, and in which pauses that were over by then. */
  waiting: { endedAt: Instant | null; pauses?: [Instant, Instant][] }
}

/** What a command answers: why not, or null where it was carried out. */
export type Answer = RunRefusal | null

/** Who gives a command when. */
export interface Giver extends Actor {
  now: Instant
}

/**
 * A run as it stands on a board: one table that is crossed out and written over. The rules around it are the contract's,
 * a second time, as a person would follow them with a pencil. Slow and plain on purpose; shares only the types, the due
 * times and the office's calendar with the engine.
 */
export class Board {
  isStarted = false
  status: Run['status'] = 'running'
  tasks = new Map<Key, Task>()
  attempts = new Map<Key, number>()
  takenBack = new Map<Key, number>()
  clocks = new Map<Key, RowClock>()
  waiting = new Set<string>()
  extraRounds = 0
  items: number | null = null
  turnEndsAt: Instant | null = null
  stuck: { wouldOpen: Key[]; from: Key } | null = null
  papers = new Map<Key, number>()
  performed = new Map<Key, string[]>()
  deadlines = new Map<Key, DeadlineLine>()
  beganAt: Instant = 0
  /** The tasks that were completed too late, as `act attempt`. */
  late = new Map<string, 'late' | 'excused'>()
  journal = new Journal()
  /** Whether the last move to another version asked for more ways on than anybody follows. */
  isBeyondFollowing = false

  constructor(
    public sheet: Sheet,
    public versionId: string,
    /** Another one hangs on the wall after an amendment. */
    public calendar: WorkingCalendar,
    readonly cast: (role: Key) => readonly string[],
    readonly haveToChooseStart: boolean,
  ) {}

  timing = () => {
    const { calendar, items, turnEndsAt } = this
    return { calendar, items, turnEndsAt, bareDay: this.sheet.sop.bareDay }
  }

  openIn = (step: Key): Key[] => [...this.tasks.keys()].filter((act) => this.sheet.row(act).key === step)

  /** The acts that the run was opened at, as far as its sheet draws them. */
  startedAt(): Key[] {
    const starts = this.sheet.starts()
    return starts.length === 1 ? starts : starts.filter((start) => this.attempts.has(start))
  }

  isPaused = (act: Key): boolean => this.clocks.get(this.sheet.row(act).key)!.stopped !== null
}
