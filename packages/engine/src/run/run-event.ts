import type { Instant } from '../instant.ts'
import type { Arrival } from '../flow/marking.ts'
import type { DeadlineClock, Letter, Handover, OpenTask, PersonId, Progress, TaskName } from './run.ts'
import type { Key } from '../sop.ts'

/** What one performer has done, or a delegate on behalf of one. Absent and null both mean: in person. */
interface Performed extends TaskName {
  onBehalfOf?: PersonId | null
}

/** What led on from a task. */
interface Led {
  /** Open acts that its arrows led to as well: whoever opened them cannot take them away any more. Absent is none. */
  met?: Key[]
}

/** A row's clock as it goes on after a pause. */
export interface ResumedClock {
  step: Key
  dueAt: Instant | null
  warnAt: Instant | null
  /** Years without a loaded calendar that the due time counts through. */
  provisionalYears: number[]
  /** Office minutes that this pause has lasted. */
  pausedMinutes: number
}

/** When a statutory deadline runs out, as counted at its event. */
export interface DeadlineTerm extends Pick<DeadlineClock, 'dueAt' | 'warnAt' | 'provisionalYears'> {
  key: Key
}

/** A statutory deadline that begins to run with its event. */
export interface OpenedDeadline extends DeadlineTerm, Pick<DeadlineClock, 'endsAt'> {}

/** A row's clock as an amended calendar has it. */
export interface RecountedClock {
  step: Key
  /** When it was due before. */
  formerDueAt: Instant | null
  dueAt: Instant | null
  warnAt: Instant | null
  /** Years without a loaded calendar that the due time counts through. */
  provisionalYears: number[]
  /** The open tasks that are due by it; none where the work can only come back to the row. */
  tasks: TaskName[]
}

/** A statutory deadline as an amended calendar has it. */
export interface RecountedDeadline extends DeadlineTerm {
  /** By when it had to be kept before, with the extension; absent where that was not told yet. */
  formerRunsOutAt?: Instant
  /** With the extension; null where it has not been extended. */
  extendedDueAt: Instant | null
}

/** What happened. A run is the fold of these; they are never changed, only added. Later fields are absent in older events. */
export type RunEvent = { at: Instant; actor: PersonId } & (
  | {
      type: 'RunStarted'
      items: number | null
      turnEndsAt?: Instant | null
      /** Begun by a schedule while nobody was there: the actor is who answers for the schedule. */
      isScheduled?: true
      deadlines?: OpenedDeadline[]
    }
  | ({
      type: 'TaskOpened'
      stepAttempt: number
      /** Years without a loaded calendar that the due time counts through. */
      provisionalYears: number[]
      /** The task whose end brought the work here; null where the run was started or released. */
      because?: TaskName | null
      deadlines?: OpenedDeadline[]
    } & Omit<OpenTask, 'votes' | 'claimedBy' | 'waiting'>)
  | ({ type: 'TaskClaimed'; performer: PersonId } & TaskName)
  | ({ type: 'TaskReleased'; reason: string | null } & TaskName)
  | ({ type: 'TaskAssigned'; performers: PersonId[]; reason: string } & TaskName)
  | ({ type: 'EvidenceAttached'; handovers: Handover[] } & Performed)
  | ({ type: 'TaskConfirmed'; outcome: Key; handovers: Handover[]; reason: string | null } & Performed)
  | ({
      type: 'TaskCompleted'
      outcome: Key
      handovers: Handover[]
      reason: string | null
      isSentBack: boolean
      /** Whether it can be taken back until somebody begins what it opened. */
      isRecallable?: boolean
    } & Performed &
      Led)
  | ({ type: 'TaskRecalled'; reason: string } & TaskName)
  | ({ type: 'TaskSkipped'; outcome: Key; reason: string; authority: string } & TaskName & Led)
  | ({
      type: 'TaskWithdrawn'
      /** The task that sent back or was recalled; null where the run was cancelled. */
      because: TaskName | null
    } & TaskName)
  | ({ type: 'RecordCorrected'; text: string; handovers: Handover[] } & TaskName)
  | ({ type: 'LatenessExcused'; reason: string; letter: Letter } & TaskName)
  | ({ type: 'ExcuseWithdrawn'; reason: string } & TaskName)
  | ({
      type: 'BranchArrived'
      /** The attempt that has just brought it; absent where a recall lets it wait again. */
      fromAttempt?: number
    } & Arrival)
  | ({ type: 'BranchWithdrawn' } & Arrival)
  | ({ type: 'TaskPaused'; step: Key; reason: string; letter: Letter | null } & TaskName)
  | ({ type: 'TaskResumed'; reason: string; clock: ResumedClock } & TaskName)
  | { type: 'RunPaused'; reason: string; letter: Letter | null }
  | { type: 'RunResumed'; reason: string; clocks: ResumedClock[] }
  | {
      type: 'RunMigrated'
      /** The version it leaves, and the one it goes on with. */
      from: string | null
      to: string
      reason: string
      /** All that the run holds afterwards, told whole: what counts is in the new version's words. */
      progress: Progress
    }
  | ({ type: 'DeadlineExtended'; reason: string } & DeadlineTerm)
  /** The office's calendar was amended: these rows are due by the new one. */
  | {
      type: 'DueRecounted'
      calendarRevision: number
      reason: string
      clocks: RecountedClock[]
      deadlines?: RecountedDeadline[]
    }
  | { type: 'RunStuck'; wouldOpen: Key[]; from: Key }
  | { type: 'RunReleased'; reason: string }
  | { type: 'RunCancelled'; reason: string }
  | { type: 'RunCompleted' }
)
