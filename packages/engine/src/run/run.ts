import type { Arrival } from '../flow/marking.ts'
import type { Instant } from '../instant.ts'
import type { Key } from '../sop.ts'

export type PersonId = string

/** One attempt at one act; together they name a task within its run. */
export interface TaskName {
  act: Key
  /** 1 for the first time that the act opens in the run. */
  attempt: number
}

/** What a performer hands in for an artefact: one version of it. What was handed in before stays on record. */
export type Handover =
  | { artefact: Key; kind: 'note'; text: string }
  | { artefact: Key; kind: 'link'; url: string; title: string }
  | { artefact: Key; kind: 'file'; file: string }
  | { artefact: Key; kind: 'resource'; /** a resource of the run's dataset */ resource: string }

/** The letter or decision that an interruption rests on. */
export interface Letter {
  /** Number and title, as a reader would look it up. */
  title: string
  file: string | null
}

export interface OpenTask extends TaskName {
  step: Key
  performers: PersonId[]
  isJoint: boolean
  /** The one performer who has taken it on: the others cannot complete it meanwhile. A joint task has none. */
  claimedBy: PersonId | null
  /** Outcome confirmed by each performer so far; only joint tasks hold more than none. */
  votes: Record<PersonId, Key>
  openedAt: Instant
  /** Null where the row has no number to keep. */
  dueAt: Instant | null
  /** From here on the task is at risk: 80 % of its time has gone. */
  warnAt: Instant | null
  /** Absent where it opened before this was kept: then nobody knows how long it has waited. */
  waiting?: Waiting
}

/** The time of a task from its opening until somebody first took it up. */
export interface Waiting {
  /** Null while it still waits. */
  endedAt: Instant | null
  /** The pauses of its row that ended meanwhile, from when to when, oldest first; absent where there was none. */
  pauses?: [from: Instant, until: Instant][]
}

/** The clock of a row: it starts when the row is entered and covers all its acts until the row is left. */
export interface StepClock {
  attempt: number
  openedAt: Instant
  /** As it was first set, whatever pauses and moves to another version have made of it. */
  originalDueAt: Instant | null
  dueAt: Instant | null
  warnAt: Instant | null
  /** Years without a loaded calendar that the due time counts through. */
  provisionalYears: number[]
  pause: ClockPause | null
  /** Office minutes that the clock has stood still in former pauses. */
  pausedMinutes: number
  /** The same by day and night; absent where it has not stood still, or that was before this was kept. */
  pausedMilliseconds?: number
}

/** A row's clock that stands still. */
export interface ClockPause {
  since: Instant
  /** Whether the row itself was paused: then resuming the run does not set it going again. */
  isOfRow: boolean
}

/** A completion that can still be taken back: nobody has begun what it opened, and it undid nobody's work. */
export interface Recallable {
  /** The task as it was before. */
  task: OpenTask
  /** Who completed it, and on whose behalf. */
  by: PersonId[]
  opened: TaskName[]
  /** Branches it has brought to joins, whether they still wait or were used up at once. */
  arrived: Arrival[]
  /** Branches of others that waited at the joins it opened. */
  usedUp: Arrival[]
}

/** A statutory deadline of a run: it runs whatever pauses and ends once. */
export interface DeadlineClock {
  /** The task whose opening it runs from; null where it runs from the start of the run. */
  from: TaskName | null
  /** The act that keeps it; null where the end of the run does. */
  endsAt: Key | null
  openedAt: Instant
  /** As it was first set, whatever recounts and moves to another version have made of it. */
  originalDueAt: Instant
  /** Without the extension. */
  dueAt: Instant
  extension: DeadlineExtension | null
  /** 80 % of its time has gone; of the extension's, once it is extended. */
  warnAt: Instant
  /** Years without a loaded calendar that it counts through. */
  provisionalYears: number[]
  ending: DeadlineEnding | null
}

export interface DeadlineExtension {
  at: Instant
  by: PersonId
  reason: string
  dueAt: Instant
}

/** Kept by a completion, or by the run's own; else it fell away: its act was skipped, or the run was over without it. */
export interface DeadlineEnding {
  at: Instant
  isMet: boolean
  /** The task whose end it was; null where the run ended it. */
  by: TaskName | null
}

/** A task that was completed after it was due. */
export interface LateTask extends TaskName {
  /** Whether somebody who may has excused that, for a reason. */
  isExcused: boolean
}

/** The fold of a run's events, small enough to be kept beside them. */
export interface Progress {
  tasks: OpenTask[]
  /** How often each act has been opened. */
  attempts: Record<Key, number>
  clocks: Record<Key, StepClock>
  arrivals: Arrival[]
  /** Rounds that an admin allowed beyond the loop limit. */
  extraRounds: number
  /** How many items ("berkas") this run is about, for rows whose waktu counts per item. */
  items: number | null
  /** When the run's turn ends: rows timed by the frequency of the data are due then; null where the run has no period. */
  turnEndsAt: Instant | null
  /** How many versions of each artefact are on record. */
  evidence: Record<Key, number>
  /** Who has performed each step so far, in person or through another. */
  performed: Record<Key, PersonId[]>
  /** Attempts at an act that were taken back before anybody began them: they do not count towards the loop limit. */
  takenBack: Record<Key, number>
  /** Oldest first. */
  recallable: Recallable[]
  /** The tasks that were completed after they were due, oldest first; absent where there is none. */
  late?: LateTask[]
  /** The statutory deadlines that have begun, by their keys; absent where its SOP has none. */
  deadlines?: Record<Key, DeadlineClock>
}

export type Run = Progress &
  (
    | { status: 'running' }
    | { status: 'paused'; pausedAt: Instant; reason: string; letter: Letter | null }
    | { status: 'completed'; completedAt: Instant }
    | {
        status: 'stuck'
        stuckAt: Instant
        /** The acts that would have opened once more. */
        wouldOpen: Key[]
        from: Key
      }
    | { status: 'cancelled'; cancelledAt: Instant; reason: string }
  )

/** Who acts, as the session proved it. */
export interface Actor {
  person: PersonId
  isAdmin: boolean
  /** Whether the run's OPD is theirs to supervise; absent is no. */
  isSupervisor?: boolean
  /** For whom they act today by delegation, as Plt. or Plh., also through a chain of these; absent is nobody. */
  actsFor?: readonly PersonId[]
}
