import type { RunEvent } from '../../src/run/run-event.ts'
import type { MigrationObstacle, RunRefusal } from '../../src/run/run-refusal.ts'

// Records, so that a new event or refusal that is not listed here is a type error.

const events: Record<RunEvent['type'], true> = {
  RunStarted: true,
  TaskOpened: true,
  TaskClaimed: true,
  TaskReleased: true,
  TaskAssigned: true,
  EvidenceAttached: true,
  TaskConfirmed: true,
  TaskCompleted: true,
  TaskRecalled: true,
  TaskSkipped: true,
  TaskWithdrawn: true,
  RecordCorrected: true,
  LatenessExcused: true,
  ExcuseWithdrawn: true,
  BranchArrived: true,
  BranchWithdrawn: true,
  TaskPaused: true,
  TaskResumed: true,
  RunPaused: true,
  RunResumed: true,
  RunMigrated: true,
  DeadlineExtended: true,
  DueRecounted: true,
  RunStuck: true,
  RunReleased: true,
  RunCancelled: true,
  RunCompleted: true,
}
const refusals: Record<RunRefusal['type'], true> = {
  RunAlreadyStarted: true,
  RunNotStarted: true,
  RunNotRunning: true,
  RunNotStuck: true,
  RunNotPaused: true,
  StartUnknown: true,
  RoleWithoutPlayer: true,
  TaskNotOpen: true,
  TaskStillOpen: true,
  NotYourTask: true,
  TaskClaimed: true,
  TaskNotClaimed: true,
  TaskIsJoint: true,
  TaskPaused: true,
  TaskNotPaused: true,
  TaskNotLate: true,
  AlreadyExcused: true,
  NotExcused: true,
  NotAllowed: true,
  PerformersMissing: true,
  BehalfUnclear: true,
  DutiesSeparated: true,
  OutcomeUnknown: true,
  ReasonMissing: true,
  AuthorityMissing: true,
  ArtefactUnknown: true,
  EvidenceMissing: true,
  EvidenceKindWrong: true,
  AlreadyConfirmed: true,
  NotRecallable: true,
  DeadlineNotExtendable: true,
  DueUnchanged: true,
  MigrationBlocked: true,
}
const obstacles: Record<MigrationObstacle['type'], true> = {
  ActGone: true,
  ActUnreached: true,
  JoinChanged: true,
  BranchMissing: true,
  RoleUnplayed: true,
  StartGone: true,
  SameVersion: true,
}

/** All that can happen. */
export const eventTypes = Object.keys(events)
/** All that can be refused. */
export const refusalTypes = Object.keys(refusals)
/** All that can stand in the way of another version. */
export const obstacleTypes = Object.keys(obstacles)
