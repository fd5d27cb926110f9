import type { Key } from '../sop.ts'

/** Milliseconds since 1970-01-01T00:00Z. The engine never reads a clock: an instant is always an argument. */
export type Instant = number
export type PersonId = string

/** One attempt at one act; together they name a task within its run. */
export interface TaskName {
  act: Key
  /** 1 for the first time that the act opens in the run. */
  attempt: number
}

/** What a performer hands in for an artefact that the step yields. */
export type Handover =
  | { artefact: Key; kind: 'note'; text: string }
  | { artefact: Key; kind: 'link'; url: string; title: string }
  | { artefact: Key; kind: 'file'; file: string }

export interface OpenTask extends TaskName {
  step: Key
  performers: PersonId[]
  isJoint: boolean
  /** Outcome confirmed by each performer so far; only joint tasks hold more than none. */
  votes: Record<PersonId, Key>
  openedAt: Instant
  /** Null where the row has no number to keep. */
  dueAt: Instant | null
  /** From here on the task is at risk: 80 % of its time has gone. */
  warnAt: Instant | null
}

/** The clock of a row: it starts when the row is entered and covers all its acts until the row is left. */
export interface StepClock {
  attempt: number
  openedAt: Instant
  dueAt: Instant | null
  warnAt: Instant | null
  /** Years without a loaded calendar that the due time counts through. */
  provisionalYears: number[]
}

/** A branch that has reached an act which waits for all. */
export interface Arrival {
  act: Key
  /** The act it came from. */
  from: Key
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
}

export type Run = Progress &
  (
    | { status: 'running' }
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

export type RunCommand =
  | { type: 'startRun'; /** the start acts to open; all of them when absent */ at?: Key[]; items?: number }
  | { type: 'completeTask'; task: TaskName; outcome?: Key; reason?: string; handovers?: Handover[] }
  | { type: 'releaseRun'; reason: string }
  | { type: 'cancelRun'; reason: string }

/** What happened. A run is the fold of these; they are never changed, only added. */
export type RunEvent = { at: Instant; actor: PersonId } & (
  | { type: 'RunStarted'; items: number | null }
  | ({
      type: 'TaskOpened'
      stepAttempt: number
      /** Years without a loaded calendar that the due time counts through. */
      provisionalYears: number[]
    } & Omit<OpenTask, 'votes'>)
  | ({ type: 'TaskConfirmed'; outcome: Key; handovers: Handover[]; reason: string | null } & TaskName)
  | ({
      type: 'TaskCompleted'
      outcome: Key
      handovers: Handover[]
      reason: string | null
      isSentBack: boolean
    } & TaskName)
  | ({
      type: 'TaskWithdrawn'
      /** The task that sent back; null where the run was cancelled. */
      because: TaskName | null
    } & TaskName)
  | ({ type: 'BranchArrived' } & Arrival)
  | ({ type: 'BranchWithdrawn' } & Arrival)
  | { type: 'RunStuck'; wouldOpen: Key[]; from: Key }
  | { type: 'RunReleased'; reason: string }
  | { type: 'RunCancelled'; reason: string }
  | { type: 'RunCompleted' }
)

export type RunRefusal =
  | { type: 'RunAlreadyStarted' }
  | { type: 'RunNotStarted' }
  | { type: 'RunNotRunning'; status: Run['status'] }
  | { type: 'RunNotStuck'; status: Run['status'] }
  | { type: 'StartUnknown'; choices: Key[] }
  | { type: 'RoleWithoutPlayer'; roles: Key[] }
  | { type: 'TaskNotOpen'; task: TaskName }
  | { type: 'NotYourTask'; task: TaskName }
  | { type: 'NotAllowed' }
  | { type: 'OutcomeUnknown'; choices: Key[] }
  | { type: 'ReasonMissing' }
  | { type: 'ArtefactUnknown'; artefact: Key; choices: Key[] }
  | { type: 'AlreadyConfirmed'; outcome: Key }

/** Who acts, as the session proved it. */
export interface Actor {
  person: PersonId
  isAdmin: boolean
}
