import type { RunCommand } from '../../src/run/run-command.ts'
import type { Handover, TaskName } from '../../src/run/run.ts'
import type { Key, Outcome, Step } from '../../src/sop.ts'
import type { Answer, Board, Giver, Task } from './board.ts'
import { endDeadlines } from './deadlines.ts'
import { follow } from './opening.ts'
import { actsAs, hands, isOverseer, keepApart, notePerformed } from './people.ts'

type Command<Type> = Extract<RunCommand, { type: Type }>
type Refused = Exclude<Answer, null>
const isRefused = <Found extends object>(found: Found | Refused): found is Refused => 'type' in found

export function claimTask(board: Board, command: Command<'claimTask'>, giver: Giver): Answer {
  const hold = holdTask(board, command.task, giver, command.onBehalfOf)
  if (isRefused(hold)) return hold
  const { act, attempt } = command.task
  if (board.sheet.act(act).isJoint) return { type: 'TaskIsJoint', task: { act, attempt } }
  const { claimedBy } = hold.task
  if (claimedBy !== null) return { type: 'TaskClaimed', task: { act, attempt }, by: claimedBy }
  const apart = keepApart(board, board.sheet.row(act), [hold.performer, giver.person])
  if (apart) return apart
  hold.task.claimedBy = hold.performer
  takeUp(hold.task, giver)
  board.journal.write({ kind: 'begun', task: { act, attempt } })
  return null
}

export function releaseTask(board: Board, command: Command<'releaseTask'>, giver: Giver): Answer {
  const task = findTask(board, command.task)
  if (isRefused(task)) return task
  const { claimedBy } = task.task
  const { act, attempt } = command.task
  if (claimedBy === null) return { type: 'TaskNotClaimed', task: { act, attempt } }
  if (!hands(giver).includes(claimedBy)) {
    if (!isOverseer(giver)) return { type: 'NotYourTask', task: { act, attempt } }
    if (!command.reason?.trim()) return { type: 'ReasonMissing' }
  }
  task.task.claimedBy = null
  return null
}

export function assignTask(board: Board, command: Command<'assignTask'>, giver: Giver): Answer {
  if (!isOverseer(giver)) return { type: 'NotAllowed' }
  const { status } = board
  if (status === 'completed' || status === 'cancelled') return { type: 'RunNotRunning', status }
  const { act, attempt } = command.task
  const task = board.tasks.get(act)
  if (task?.attempt !== attempt) return { type: 'TaskNotOpen', task: { act, attempt } }
  if (!command.reason.trim()) return { type: 'ReasonMissing' }
  if (command.performers.length === 0) return { type: 'PerformersMissing' }
  const apart = keepApart(board, board.sheet.row(act), command.performers)
  if (apart) return apart
  task.performers = [...new Set(command.performers)]
  task.claimedBy = null
  for (const voter of [...task.votes.keys()]) if (!task.performers.includes(voter)) task.votes.delete(voter)
  return null
}

export function attachEvidence(board: Board, command: Command<'attachEvidence'>, giver: Giver): Answer {
  const hold = holdTask(board, command.task, giver, command.onBehalfOf)
  if (isRefused(hold)) return hold
  const { act, attempt } = command.task
  const step = board.sheet.row(act)
  if (command.handovers.length === 0)
    return { type: 'EvidenceMissing', artefacts: namesOf([...step.needs, ...step.yields]) }
  const wrong = checkPapers(step, command.handovers)
  if (wrong) return wrong
  file(board, command.handovers)
  takeUp(hold.task, giver)
  board.journal.write({ kind: 'begun', task: { act, attempt } })
  return null
}

export function completeTask(board: Board, command: Command<'completeTask'>, giver: Giver): Answer {
  const hold = holdTask(board, command.task, giver, command.onBehalfOf)
  if (isRefused(hold)) return hold
  const { task, performer } = hold
  const { act: key, attempt } = command.task
  const { sheet } = board
  const [act, step] = [sheet.act(key), sheet.row(key)]
  const apart = keepApart(board, step, [performer, giver.person])
  if (apart) return apart
  const outcome = choose(act.outcomes, command.outcome)
  if ('type' in outcome) return outcome
  const others = task.performers.filter((other) => other !== performer)
  const isLast = !act.isJoint || others.every((other) => task.votes.get(other) === outcome.key)
  if (!isLast && task.votes.get(performer) === outcome.key)
    return { type: 'AlreadyConfirmed', outcome: outcome.key }
  const isBack = sheet.sendsBack(key, outcome)
  if (isBack && !command.reason?.trim()) return { type: 'ReasonMissing' }
  const handovers = command.handovers ?? []
  const wrong = checkPapers(step, handovers)
  if (wrong) return wrong
  const inRow = new Set(step.acts.map((one) => one.key))
  const staysInRow = board.openIn(step.key).length > 1 || outcome.to.some((target) => inRow.has(target))
  if (isLast && !isBack && !staysInRow) {
    const missing = namesOf([...step.needs, ...step.yields].filter((use) => use.isRequired)).filter(
      (artefact) => !board.papers.has(artefact) && !handovers.some((paper) => paper.artefact === artefact),
    )
    if (missing.length > 0) return { type: 'EvidenceMissing', artefacts: missing }
  }

  board.journal.write({ kind: 'begun', task: { act: key, attempt } })
  takeUp(task, giver)
  if (act.isJoint) task.votes.set(performer, outcome.key)
  file(board, handovers)
  notePerformed(board, step.key, [performer, giver.person])
  if (isLast) finish(board, key, task, outcome, [...new Set([giver.person, performer])], giver)
  return null
}

/** Moves on and remembers what has come of it, in case it is taken back. */
function finish(board: Board, key: Key, task: Task, outcome: Outcome, by: string[], { now }: Giver) {
  const before = { ...task, votes: new Map(task.votes) }
  const { dueAt } = board.clocks.get(board.sheet.row(key).key)!
  if (dueAt !== null && now > dueAt) board.late.set(`${key} ${task.attempt}`, 'late')
  const waited = new Set(board.waiting)
  if (!board.sheet.sendsBack(key, outcome))
    endDeadlines(board, { act: key, attempt: task.attempt }, now, true)
  const { change, isClean } = follow(board, key, outcome, now)
  if (!isClean) return
  const usedUp = [...waited].filter((branch) => change.toOpen.includes(branch.split('<')[0]!))
  const opened = change.toOpen.map((act) => ({ act, attempt: board.attempts.get(act)! }))
  const { brought } = change
  board.journal.remember({ act: key, attempt: task.attempt, by, before, opened, brought, usedUp })
}

export function skipTask(board: Board, command: Command<'skipTask'>, giver: Giver): Answer {
  if (!giver.isAdmin) return { type: 'NotAllowed' }
  const found = findTask(board, command.task)
  if (isRefused(found)) return found
  const { act, attempt } = command.task
  if (board.isPaused(act)) return { type: 'TaskPaused', task: { act, attempt } }
  const onward = board.sheet.act(act).outcomes.filter((outcome) => !board.sheet.sendsBack(act, outcome))
  const outcome = choose(onward, command.outcome)
  if ('type' in outcome) return outcome
  if (!command.reason.trim()) return { type: 'ReasonMissing' }
  if (!command.authority.trim()) return { type: 'AuthorityMissing' }
  board.journal.write({ kind: 'begun', task: { act, attempt } })
  endDeadlines(board, { act, attempt }, giver.now, false)
  follow(board, act, outcome, giver.now)
  return null
}

export function correctRecord(board: Board, command: Command<'correctRecord'>, giver: Giver): Answer {
  const { act, attempt } = command.task
  if (attempt < 1 || attempt > (board.attempts.get(act) ?? 0))
    return { type: 'TaskNotOpen', task: { act, attempt } }
  if (board.tasks.get(act)?.attempt === attempt) return { type: 'TaskStillOpen', task: { act, attempt } }
  const step = board.sheet.has(act) ? board.sheet.row(act) : null
  const wasTheirs = step !== null && board.performed.get(step.key)?.includes(giver.person)
  if (!wasTheirs && !giver.isAdmin) return { type: 'NotYourTask', task: { act, attempt } }
  if (!command.text.trim()) return { type: 'ReasonMissing' }
  const handovers = command.handovers ?? []
  const wrong = checkPapers(step ?? { needs: [], yields: [] }, handovers)
  if (wrong) return wrong
  file(board, handovers)
  return null
}

function findTask(board: Board, { act, attempt }: TaskName): { task: Task } | Refused {
  const { status } = board
  if (status !== 'running') return { type: 'RunNotRunning', status }
  const task = board.tasks.get(act)
  return task?.attempt === attempt ? { task } : { type: 'TaskNotOpen', task: { act, attempt } }
}

/** An open task in the hands of somebody who performs it, while its row's time runs. */
function holdTask(
  board: Board,
  name: TaskName,
  giver: Giver,
  onBehalfOf: string | undefined,
): { task: Task; performer: string } | Refused {
  const found = findTask(board, name)
  if (isRefused(found)) return found
  const performer = actsAs(name.act, found.task, giver, onBehalfOf)
  if (typeof performer !== 'string') return performer
  const { act, attempt } = name
  return board.isPaused(act) ? { type: 'TaskPaused', task: { act, attempt } } : { ...found, performer }
}

function takeUp({ waiting }: Task, { now }: Giver) {
  waiting.endedAt ??= now
}

function choose(outcomes: readonly Outcome[], key: Key | undefined): Outcome | Refused {
  if (key === undefined && outcomes.length === 1) return outcomes[0]!
  const choices = outcomes.map((outcome) => outcome.key)
  return outcomes.find((outcome) => outcome.key === key) ?? { type: 'OutcomeUnknown', choices }
}

function checkPapers(step: Pick<Step, 'needs' | 'yields'>, handovers: readonly Handover[]): Answer {
  for (const { artefact, kind } of handovers) {
    const cells = [...step.needs, ...step.yields].filter((use) => use.artefact === artefact)
    if (cells.length === 0)
      return { type: 'ArtefactUnknown', artefact, choices: namesOf([...step.needs, ...step.yields]) }
    if (cells.every((use) => use.kinds !== undefined && !use.kinds.includes(kind)))
      return {
        type: 'EvidenceKindWrong',
        artefact,
        kinds: [...new Set(cells.flatMap((use) => use.kinds ?? []))],
      }
  }
  return null
}

function file(board: Board, handovers: readonly Handover[]) {
  for (const { artefact } of handovers) board.papers.set(artefact, (board.papers.get(artefact) ?? 0) + 1)
}

const namesOf = (uses: readonly { artefact: Key }[]) => [...new Set(uses.map((use) => use.artefact))]
