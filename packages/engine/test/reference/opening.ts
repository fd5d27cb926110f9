import type { RunCommand } from '../../src/run/run-command.ts'
import type { Instant } from '../../src/instant.ts'
import type { Key, Outcome } from '../../src/sop.ts'
import type { Answer, Board, Giver } from './board.ts'
import { beginDeadlines, closeDeadlines } from './deadlines.ts'
import { castOf } from './people.ts'
import { advance, openAt, type Change } from './position.ts'
import { startClock } from './row-clock.ts'

type Command<Type> = Extract<RunCommand, { type: Type }>

export function startRun(board: Board, { at, items, turnEndsAt }: Command<'startRun'>, giver: Giver): Answer {
  if (board.isStarted) return { type: 'RunAlreadyStarted' }
  const { sheet } = board
  const choices = sheet.starts()
  const wanted = at ?? (board.haveToChooseStart ? [] : choices)
  if (wanted.length === 0 || !wanted.every((act) => choices.includes(act)))
    return { type: 'StartUnknown', choices }
  const starts = choices.filter((act) => wanted.includes(act))
  const used = sheet
    .acts()
    .filter((act) => starts.some((start) => sheet.leads(start, act.key, 'anyhow')))
    .flatMap((act) => act.performers)
  const roles = [...new Set(used)].filter((role) => board.cast(role).length === 0)
  if (roles.length > 0) return { type: 'RoleWithoutPlayer', roles }
  board.isStarted = true
  board.items = items ?? null
  board.turnEndsAt = turnEndsAt ?? null
  board.beganAt = giver.now
  beginDeadlines(board, null, giver.now)
  open(board, starts, null, giver.now)
  return null
}

/** Closes an act and plays its outcome; tells whether it could be taken back, and what has changed. */
export function follow(
  board: Board,
  act: Key,
  outcome: Outcome,
  now: Instant,
): { change: Change; isClean: boolean } {
  const { sheet, journal } = board
  const from = { open: new Set(board.tasks.keys()), waiting: board.waiting }
  const change = advance(sheet, board.startedAt(), from, act, outcome)
  board.tasks.delete(act)
  for (const gone of change.withdrawn) {
    journal.write({ kind: 'begun', task: { act: gone, attempt: board.tasks.get(gone)!.attempt } })
    board.tasks.delete(gone)
  }
  for (const branch of change.unwaited) journal.write({ kind: 'gone', branch })
  for (const met of change.met) journal.write({ kind: 'met', act: met })
  board.waiting = new Set([...board.waiting].filter((branch) => !change.unwaited.includes(branch)))
  for (const branch of change.brought) board.waiting.add(branch)
  const rounds = board.sheet.sop.loopLimit + 1 + board.extraRounds
  const count = (target: Key) => (board.attempts.get(target) ?? 0) - (board.takenBack.get(target) ?? 0)
  if (change.toOpen.some((target) => count(target) >= rounds)) {
    board.status = 'stuck'
    board.stuck = { wouldOpen: change.toOpen, from: act }
    journal.write({ kind: 'turned' })
    return { change, isClean: false }
  }
  open(board, change.toOpen, act, now)
  if (board.tasks.size === 0 && board.waiting.size === 0) {
    board.status = 'completed'
    closeDeadlines(board, now)
    journal.write({ kind: 'turned' })
  }
  const isClean = board.status === 'running' && change.withdrawn.length + change.unwaited.length === 0
  return { change, isClean }
}

/** Opens acts one after the other, each in the time of its row. */
export function open(board: Board, acts: readonly Key[], from: Key | null, now: Instant) {
  const { sheet, clocks } = board
  for (const act of acts) {
    const step = sheet.row(act)
    const isInside = from !== null && sheet.row(from) === step
    if (!isInside && board.openIn(step.key).length === 0)
      clocks.set(
        step.key,
        startClock(step.waktu, (clocks.get(step.key)?.attempt ?? 0) + 1, now, board.timing()),
      )
    const attempt = (board.attempts.get(act) ?? 0) + 1
    board.attempts.set(act, attempt)
    beginDeadlines(board, { act, attempt }, now)
    board.journal.write({ kind: 'opened', act })
    for (const branch of board.waiting)
      if (branch.startsWith(`${act}<`)) board.journal.write({ kind: 'gone', branch })
    openAt({ open: new Set(), waiting: board.waiting }, act)
    const performers = castOf(board, act)
    const waiting = { endedAt: null }
    board.tasks.set(act, { attempt, performers, claimedBy: null, votes: new Map(), openedAt: now, waiting })
  }
}
