import { named, type ObstacleSentences, type RefusalSentences } from './refusal-language.ts'

const statuses = {
  running: 'running',
  paused: 'paused',
  completed: 'complete',
  stuck: 'stuck',
  cancelled: 'cancelled',
}
const kinds = { note: 'a note', link: 'a link', file: 'a file', resource: 'a resource of the dataset' }
const reload = 'Reload the page to see where it stands.'
const deadlineObstacles = {
  'not-running': `This run has no such statutory deadline that has begun. ${reload}`,
  fixed: 'The SOP allows no extension of this statutory deadline. Keep the deadline as it stands.',
  extended:
    'This statutory deadline has been extended once, and no law allows more. Keep the extended deadline.',
  over: `This statutory deadline is over, so there is nothing to extend. ${reload}`,
  past: 'The time of this statutory deadline has gone, and an extension has to be told before that. Complete the work as soon as possible.',
}

/** English: what happened, and what to do. */
export const refusalSentencesEn: RefusalSentences = {
  RunAlreadyStarted: () => 'This run has been started already. Open it to go on.',
  RunNotStarted: () => 'This run has not been started yet. Start it first.',
  RunNotRunning: ({ status }) => {
    if (status === 'stuck')
      return 'This run is stuck, because it was sent back too often. Ask an admin to release or cancel it.'
    if (status === 'paused') return 'This run is paused. Wait until a supervisor or an admin resumes it.'
    return `This run is ${statuses[status]}, so it cannot be changed. ${reload}`
  },
  RunNotStuck: ({ status }) =>
    `This run is ${statuses[status]} and not stuck, so there is nothing to release. ${reload}`,
  RunNotPaused: ({ status }) => `This run is ${statuses[status]} and not paused. ${reload}`,
  StartUnknown: ({ choices }, names) =>
    `The run cannot begin there. Choose among the starts that the SOP draws${named('act', choices, names)}.`,
  RoleWithoutPlayer: ({ roles }, names) =>
    `The run cannot be started, because nobody plays some of its roles${named('role', roles, names)}. An admin names them under Who plays which role on the page of the SOP; after that it can start.`,
  TaskNotOpen: () => `This task is not open any more; it may have been completed or withdrawn. ${reload}`,
  TaskStillOpen: () =>
    'This task is still open, so its record needs no correction yet. Complete it first, and hand in what is right.',
  NotYourTask: () =>
    'This is not your task. Contact its performers, or ask a supervisor to assign it to you.',
  TaskClaimed: () =>
    'Somebody else has taken this task on. Ask them to release it, or ask a supervisor to assign it anew.',
  TaskNotClaimed: () => `Nobody has taken this task on, so there is nothing to release. ${reload}`,
  TaskIsJoint: () =>
    'This task is performed jointly, so one person cannot take it on. Confirm your decision, then wait for the others.',
  TaskPaused: () => 'This step is paused. Wait until a supervisor or an admin resumes it.',
  TaskNotPaused: () => `This step is not paused. ${reload}`,
  TaskNotLate: () => `This task was not completed late, so there is nothing to excuse. ${reload}`,
  AlreadyExcused: () => `The lateness of this task has been excused already. ${reload}`,
  NotExcused: () => `The lateness of this task is not excused. ${reload}`,
  NotAllowed: () => 'You are not allowed to do this. Ask an admin or a supervisor for help.',
  PerformersMissing: () => 'Nobody was chosen to perform this task. Choose one person at least.',
  BehalfUnclear: ({ choices }) =>
    choices.length > 1
      ? 'You may act for several performers of this task. Choose for whom you act.'
      : 'You do not act for the performer that was chosen. Choose one whom you represent in this task.',
  DutiesSeparated: ({ steps }, names) =>
    `Whoever has performed a step that is kept apart from this one${named('step', steps, names)} must not perform this one too. Ask a supervisor to assign it to somebody else.`,
  OutcomeUnknown: ({ choices }) => {
    if (choices.length > 1) return 'No known decision was chosen. Choose one of the decisions of this step.'
    return choices.length === 1
      ? 'This step does not have that decision. Reload the page, then complete it again.'
      : 'No decision of this step leads the work forward. Ask its performers to send the work back, or cancel the run.'
  },
  ReasonMissing: () => 'The reason is missing. Write the reason, then send it again.',
  AuthorityMissing: () =>
    'The authority is missing. Write the number and title of the letter or decision that this rests on.',
  ArtefactUnknown: ({ choices }, names) =>
    choices.length > 0
      ? `What was handed in does not belong to this step. Hand in its outputs or inputs only${named('artefact', choices, names)}.`
      : 'This step asks for nothing. Complete it without handing anything in.',
  EvidenceMissing: ({ artefacts }, names) =>
    artefacts.length > 0
      ? `Some inputs or outputs have not been handed in yet${named('artefact', artefacts, names)}. Hand them in first, then send it again.`
      : 'Nothing was handed in, and this step asks for nothing. Complete it without handing anything in.',
  EvidenceKindWrong: ({ artefact, kinds: taken }, names) =>
    `What was handed in has not the form that is asked for${named('artefact', [artefact], names)}. Hand it in as ${taken.map((kind) => kinds[kind]).join(' or ')}.`,
  AlreadyConfirmed: () =>
    'You have confirmed this decision already. Wait for the other performers, or choose another decision if you changed your mind.',
  NotRecallable: ({ why }) =>
    why === 'begun'
      ? 'This completion cannot be taken back, because the work that followed has been begun or has changed. Correct the record, or ask the next performer to send the work back.'
      : `This task has not been completed, so there is nothing to take back. ${reload}`,
  DeadlineNotExtendable: ({ why }) => deadlineObstacles[why],
  DueUnchanged: () => 'By this calendar everything is due as before. There is nothing to recount.',
  MigrationBlocked: () =>
    'This run cannot move to the chosen version of the SOP. Read what stands in its way, or let the run end in its own version.',
}

/** English: why a run cannot move to another version. */
export const obstacleSentencesEn: ObstacleSentences = {
  ActGone: ({ act }, from) =>
    `Work is open at ${from.act(act)}, which the new version does not have. Complete that work first.`,
  ActUnreached: ({ act }, from) =>
    `Work is open at ${from.act(act)}, to which no way leads from the start of this run in the new version. Complete that work first.`,
  JoinChanged: ({ act, from: branch }, from) =>
    `The branch from ${from.act(branch)} waits at ${from.act(act)}, but does not lead there in the new version. Let the run go on until nothing waits there.`,
  BranchMissing: ({ act, missing }, _from, to) =>
    `In the new version ${to.act(act)} waits for what can no longer come from where this run stands (${missing.map(to.act).join(', ')}). Let the run go on first, or let it end in its own version.`,
  RoleUnplayed: ({ role }, _from, to) =>
    `Nobody plays the role ${to.role(role)}. Name somebody under Who plays which role on the page of the SOP.`,
  StartGone: ({ act }, from) =>
    `This run was started at ${from.act(act)}, which is no start in the new version. Let the run end in its own version.`,
  SameVersion: () => 'This run has that version already. Choose another one.',
}
