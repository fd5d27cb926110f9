import type { RunCommand } from '../../src/run/run-command.ts'
import type { Answer, Board, Giver } from './board.ts'
import { closeDeadlines, recountDeadlines, takeBackDeadlines } from './deadlines.ts'
import { open } from './opening.ts'
import { hands, isOverseer } from './people.ts'
import { recountClock, resumeClock } from './row-clock.ts'
import type { Step } from '../../src/sop.ts'

type Command<Type> = Extract<RunCommand, { type: Type }>

export function recallTask(board: Board, command: Command<'recallTask'>, giver: Giver): Answer {
  const { status, journal } = board
  if (status !== 'running') return { type: 'RunNotRunning', status }
  const { act, attempt } = command.task
  const completion = journal.find(command.task)
  if (!completion) {
    const isClosed = attempt <= (board.attempts.get(act) ?? 0) && board.tasks.get(act)?.attempt !== attempt
    return { type: 'NotRecallable', why: isClosed ? 'begun' : 'unknown' }
  }
  if (!completion.by.some((person) => hands(giver).includes(person)))
    return { type: 'NotYourTask', task: { act, attempt } }
  if (!command.reason.trim()) return { type: 'ReasonMissing' }

  for (const opened of completion.opened) {
    board.tasks.delete(opened.act)
    board.takenBack.set(opened.act, (board.takenBack.get(opened.act) ?? 0) + 1)
  }
  for (const branch of completion.brought) board.waiting.delete(branch)
  for (const branch of completion.usedUp) board.waiting.add(branch)
  for (const person of completion.by) completion.before.votes.delete(person)
  board.tasks.set(act, completion.before)
  board.late.delete(`${act} ${attempt}`)
  takeBackDeadlines(board, { act, attempt }, completion.opened)
  journal.write({ kind: 'recalled', task: { act, attempt } })
  return null
}

export function pauseTask(board: Board, command: Command<'pauseTask'>, giver: Giver): Answer {
  const refusal = refuseOversight(board, command.task, giver)
  if (refusal) return refusal
  const { act, attempt } = command.task
  if (board.isPaused(act)) return { type: 'TaskPaused', task: { act, attempt } }
  const unsaid = refuseWords(command)
  if (unsaid) return unsaid
  board.clocks.get(board.sheet.row(act).key)!.stopped = { since: giver.now, by: 'row' }
  board.journal.write({ kind: 'begun', task: { act, attempt } })
  return null
}

export function resumeTask(board: Board, command: Command<'resumeTask'>, giver: Giver): Answer {
  const refusal = refuseOversight(board, command.task, giver)
  if (refusal) return refusal
  const { act, attempt } = command.task
  if (!board.isPaused(act)) return { type: 'TaskNotPaused', task: { act, attempt } }
  if (!command.reason.trim()) return { type: 'ReasonMissing' }
  setGoing(board, board.sheet.row(act), giver)
  return null
}

export function pauseRun(board: Board, command: Command<'pauseRun'>, giver: Giver): Answer {
  if (!isOverseer(giver)) return { type: 'NotAllowed' }
  const { status } = board
  if (status !== 'running') return { type: 'RunNotRunning', status }
  const unsaid = refuseWords(command)
  if (unsaid) return unsaid
  board.status = 'paused'
  for (const act of board.tasks.keys())
    board.clocks.get(board.sheet.row(act).key)!.stopped ??= { since: giver.now, by: 'run' }
  board.journal.write({ kind: 'turned' })
  return null
}

export function resumeRun(board: Board, command: Command<'resumeRun'>, giver: Giver): Answer {
  if (!isOverseer(giver)) return { type: 'NotAllowed' }
  const { status } = board
  if (status !== 'paused') return { type: 'RunNotPaused', status }
  if (!command.reason.trim()) return { type: 'ReasonMissing' }
  board.status = 'running'
  for (const step of board.sheet.sop.steps)
    if (board.clocks.get(step.key)?.stopped?.by === 'run') setGoing(board, step, giver)
  return null
}

/** Nobody waits while a row stands still: each of its tasks that is not taken up notes from when to when that was. */
function setGoing(board: Board, step: Step, { now }: Giver) {
  const clock = board.clocks.get(step.key)!
  const untouched = board.openIn(step.key).map((act) => board.tasks.get(act)!)
  for (const { waiting, openedAt } of untouched.filter((task) => task.waiting.endedAt === null))
    (waiting.pauses ??= []).push([Math.max(clock.stopped!.since, openedAt), now])
  resumeClock(clock, step.waktu, board.timing(), now)
}

export function recountDue(board: Board, command: Command<'recountDue'>, giver: Giver): Answer {
  if (!giver.isAdmin) return { type: 'NotAllowed' }
  const { status } = board
  if (status === 'completed' || status === 'cancelled') return { type: 'RunNotRunning', status }
  if (!command.reason.trim()) return { type: 'ReasonMissing' }
  const acts = [...board.tasks.keys(), ...board.journal.recallable.map(({ act }) => act)]
  const rows = new Set([...acts, ...(board.stuck ? [board.stuck.from] : [])].map(board.sheet.row))
  const moved = [...rows].filter((row) => recountClock(board.clocks.get(row.key)!, row.waktu, board.timing()))
  const deadlines = recountDeadlines(board)
  return moved.length + deadlines > 0 ? null : { type: 'DueUnchanged' }
}

export function releaseRun(board: Board, command: Command<'releaseRun'>, giver: Giver): Answer {
  if (!giver.isAdmin) return { type: 'NotAllowed' }
  const { status, stuck } = board
  if (!stuck) return { type: 'RunNotStuck', status }
  if (!command.reason.trim()) return { type: 'ReasonMissing' }
  board.extraRounds++
  board.status = 'running'
  board.stuck = null
  open(board, stuck!.wouldOpen, stuck!.from, giver.now)
  return null
}

export function cancelRun(board: Board, command: Command<'cancelRun'>, giver: Giver): Answer {
  if (!giver.isAdmin) return { type: 'NotAllowed' }
  const { status } = board
  if (status === 'completed' || status === 'cancelled') return { type: 'RunNotRunning', status }
  if (!command.reason.trim()) return { type: 'ReasonMissing' }
  board.tasks.clear()
  board.waiting.clear()
  board.stuck = null
  board.status = 'cancelled'
  closeDeadlines(board, giver.now)
  board.journal.write({ kind: 'turned' })
  return null
}

function refuseOversight(
  board: Board,
  { act, attempt }: { act: string; attempt: number },
  giver: Giver,
): Answer {
  if (!isOverseer(giver)) return { type: 'NotAllowed' }
  const { status } = board
  if (status !== 'running') return { type: 'RunNotRunning', status }
  const isOpen = board.tasks.get(act)?.attempt === attempt
  return isOpen ? null : { type: 'TaskNotOpen', task: { act, attempt } }
}

/** A reason is needed always; a letter that has a file needs a title as well. */
function refuseWords({ reason, letter }: Command<'pauseTask'> | Command<'pauseRun'>): Answer {
  if (!reason.trim()) return { type: 'ReasonMissing' }
  return letter && letter.file !== null && !letter.title.trim() ? { type: 'AuthorityMissing' } : null
}
