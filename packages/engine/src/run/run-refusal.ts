import type { EvidenceKind, Key } from '../sop.ts'
import type { PersonId, Run, TaskName } from './run.ts'

/** Why a command was not carried out. Nothing has happened. */
export type RunRefusal =
  | { type: 'RunAlreadyStarted' }
  | { type: 'RunNotStarted' }
  | { type: 'RunNotRunning'; status: Run['status'] }
  | { type: 'RunNotStuck'; status: Run['status'] }
  | { type: 'RunNotPaused'; status: Run['status'] }
  | { type: 'StartUnknown'; choices: Key[] }
  | { type: 'RoleWithoutPlayer'; roles: Key[] }
  | { type: 'TaskNotOpen'; task: TaskName }
  | { type: 'TaskStillOpen'; task: TaskName }
  | { type: 'NotYourTask'; task: TaskName }
  | { type: 'TaskClaimed'; task: TaskName; by: PersonId }
  | { type: 'TaskNotClaimed'; task: TaskName }
  | { type: 'TaskIsJoint'; task: TaskName }
  | { type: 'TaskPaused'; task: TaskName }
  | { type: 'TaskNotPaused'; task: TaskName }
  | { type: 'TaskNotLate'; task: TaskName }
  | { type: 'AlreadyExcused'; task: TaskName }
  | { type: 'NotExcused'; task: TaskName }
  | { type: 'NotAllowed' }
  | { type: 'PerformersMissing' }
  /** A delegate acts for several performers and has not said for whom, or names one for whom they do not act. */
  | { type: 'BehalfUnclear'; choices: PersonId[] }
  /** Whoever performed these steps cannot perform this one. */
  | { type: 'DutiesSeparated'; steps: Key[]; people: PersonId[] }
  | { type: 'OutcomeUnknown'; choices: Key[] }
  | { type: 'ReasonMissing' }
  | { type: 'AuthorityMissing' }
  | { type: 'ArtefactUnknown'; artefact: Key; choices: Key[] }
  /** Required slots that nothing has been handed in for, in printed order; all of the step where nothing was attached. */
  | { type: 'EvidenceMissing'; artefacts: Key[] }
  | { type: 'EvidenceKindWrong'; artefact: Key; kinds: EvidenceKind[] }
  | { type: 'AlreadyConfirmed'; outcome: Key }
  /** `begun`: what followed has been begun, or the completion did more than can be given back; `unknown`: there is none. */
  | { type: 'NotRecallable'; why: 'begun' | 'unknown' }
  | { type: 'DeadlineNotExtendable'; deadline: Key; why: DeadlineObstacle }
  /** Everything is due as before under the amended calendar. */
  | { type: 'DueUnchanged' }
  | { type: 'MigrationBlocked'; obstacles: MigrationObstacle[] }

/**
 * `not-running`: the run has no such deadline, or it has not begun; `fixed`: the SOP allows no extension; `extended`: it has
 * been extended once; `over`: it was kept or fell away; `past`: its time has gone.
 */
export type DeadlineObstacle = 'not-running' | 'fixed' | 'extended' | 'over' | 'past'

/** Why a run cannot go on with another version. Acts, roles and steps are those of the version it leaves. */
export type MigrationObstacle =
  /** Work waits at an act that the other version does not have. */
  | { type: 'ActGone'; act: Key }
  /** Work waits at an act to which no way leads from where the run was opened. */
  | { type: 'ActUnreached'; act: Key }
  /** A branch waits at a join that it no longer leads to. */
  | { type: 'JoinChanged'; act: Key; from: Key }
  /** A join of the other version can come to wait for ever: these branches (its own acts) no longer reach it from here. */
  | { type: 'BranchMissing'; act: Key; missing: Key[] }
  /** Nobody plays a role (of the new version) that is needed from here on. */
  | { type: 'RoleUnplayed'; role: Key }
  /** The run was opened at a start that the other version does not have. */
  | { type: 'StartGone'; act: Key }
  | { type: 'SameVersion' }
