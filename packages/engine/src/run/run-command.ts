import type { Instant } from '../instant.ts'
import type { Letter, Handover, PersonId, TaskName } from './run.ts'
import type { Key, Sop } from '../sop.ts'

/**
 * What somebody may ask of a run. `onBehalfOf` names the performer for whom a delegate acts; it is only needed where there
 * are several, or where the delegate is a performer too.
 */
export type RunCommand =
  | {
      type: 'startRun'
      /** the start acts to open; all of them when absent */ at?: Key[]
      items?: number
      turnEndsAt?: Instant
      /** Begun by a schedule; the actor only answers for it. */
      isScheduled?: true
    }
  | { type: 'claimTask'; task: TaskName; onBehalfOf?: PersonId }
  /** The reason is needed where a supervisor releases what somebody else has claimed. */
  | { type: 'releaseTask'; task: TaskName; reason?: string }
  | { type: 'assignTask'; task: TaskName; performers: PersonId[]; reason: string }
  | { type: 'attachEvidence'; task: TaskName; handovers: Handover[]; onBehalfOf?: PersonId }
  | {
      type: 'completeTask'
      task: TaskName
      outcome?: Key
      reason?: string
      handovers?: Handover[]
      onBehalfOf?: PersonId
    }
  | { type: 'recallTask'; task: TaskName; reason: string }
  /** `authority`: the decision that allows it, as a reader would look it up. */
  | { type: 'skipTask'; task: TaskName; outcome?: Key; reason: string; authority: string }
  /** Says what is right about a closed task, and may bring further versions of its artefacts. */
  | { type: 'correctRecord'; task: TaskName; text: string; handovers?: Handover[] }
  /** What kept a completed task from being in time was not its performers' doing. */
  | { type: 'excuseLateness'; task: TaskName; reason: string; letter: Letter }
  | { type: 'withdrawExcuse'; task: TaskName; reason: string }
  | { type: 'pauseTask'; task: TaskName; reason: string; letter?: Letter }
  | { type: 'resumeTask'; task: TaskName; reason: string }
  | { type: 'pauseRun'; reason: string; letter?: Letter }
  | { type: 'resumeRun'; reason: string }
  | { type: 'migrateRun'; to: TargetVersion; reason: string }
  /** Once, by as much as the law allows, and before the time has gone. */
  | { type: 'extendDeadline'; deadline: Key; reason: string }
  /** After an amendment of the calendar, which the decision's context holds. */
  | { type: 'recountDue'; calendarRevision: number; reason: string }
  | { type: 'releaseRun'; reason: string }
  | { type: 'cancelRun'; reason: string }

/** The version that a run moves to. */
export interface TargetVersion {
  id: string
  sop: Sop
}
