import type { RunCommand } from '../../src/run/run-command.ts'
import type { Instant } from '../../src/instant.ts'
import type { TaskName } from '../../src/run/run.ts'
import type { Key, Sop, StatutoryDeadline, Waktu } from '../../src/sop.ts'
import { dueTime } from '../../src/waktu/due.ts'
import type { Answer, Board, Giver } from './board.ts'
import { isOverseer } from './people.ts'
import { readingOf } from './row-clock.ts'

/** A line of the list on which the law's own times stand. */
export interface DeadlineLine {
  from: TaskName | null
  endsAt: Key | null
  openedAt: Instant
  originalDueAt: Instant
  dueAt: Instant
  extension: { at: Instant; by: string; reason: string; dueAt: Instant } | null
  warnAt: Instant
  ending: { at: Instant; isMet: boolean; by: TaskName | null } | null
}

const said = (sop: Sop, key: Key) => (sop.statutory ?? []).find((one) => one.key === key)

/** Writes down what begins at an act, or with the run: each once. */
export function beginDeadlines(board: Board, from: TaskName | null, now: Instant) {
  for (const deadline of board.sheet.sop.statutory ?? [])
    if (deadline.startsAt === (from?.act ?? null) && !board.deadlines.has(deadline.key))
      writeLine(board, deadline, from, now)
}

/** Crosses out as kept, or as not needed any more, whatever waited for this act. */
export function endDeadlines(board: Board, by: TaskName, now: Instant, isMet: boolean) {
  for (const line of board.deadlines.values())
    if (line.endsAt === by.act) line.ending ??= { at: now, isMet, by }
}

/** The run is over: what waited for its end is kept where it came to one. */
export function closeDeadlines(board: Board, now: Instant) {
  for (const line of board.deadlines.values())
    line.ending ??= { at: now, isMet: board.status === 'completed' && line.endsAt === null, by: null }
}

/** As if the completion had not been: what it began is gone, what it ended goes on. */
export function takeBackDeadlines(board: Board, done: TaskName, opened: readonly TaskName[]) {
  for (const [key, line] of [...board.deadlines]) {
    if (opened.some((task) => isThat(line.from, task))) board.deadlines.delete(key)
    else if (line.ending && isThat(line.ending.by, done)) line.ending = null
  }
}

export function extendDeadline(
  board: Board,
  { deadline: key, reason }: Extract<RunCommand, { type: 'extendDeadline' }>,
  giver: Giver,
): Answer {
  if (!isOverseer(giver)) return { type: 'NotAllowed' }
  const { status, sheet } = board
  if (status === 'completed' || status === 'cancelled') return { type: 'RunNotRunning', status }
  const line = board.deadlines.get(key)
  const more = line && said(sheet.sop, key)?.extension
  const times = more && timesOf(board, more, sheet.sop, line.dueAt)
  const why = !line
    ? 'not-running'
    : line.ending
      ? 'over'
      : line.extension
        ? 'extended'
        : !times
          ? 'fixed'
          : giver.now > line.dueAt
            ? 'past'
            : null
  if (why) return { type: 'DeadlineNotExtendable', deadline: key, why }
  if (!reason.trim()) return { type: 'ReasonMissing' }
  line!.extension = { at: giver.now, by: giver.person, reason: reason.trim(), dueAt: times!.dueAt }
  line!.warnAt = times!.warnAt
  return null
}

/** The list goes on under another sheet; `before` is the one that the run leaves. */
export function moveDeadlines(board: Board, before: Sop, now: Instant) {
  const { sop } = board.sheet
  for (const [key, line] of board.deadlines) {
    if (line.ending?.by) continue
    const [was, is] = [said(before, key), said(sop, key)]
    const times = is && timesOf(board, is.waktu, sop, line.openedAt)
    const isSame = (one?: Waktu, other?: Waktu) =>
      !other || (one && readingOf(one, before.bareDay) === readingOf(other, sop.bareDay))
    const isCountedAnew =
      is && !(was && isSame(was.waktu, is.waktu) && (!line.extension || isSame(was.extension, is.extension)))
    if (!is || (isCountedAnew && !times)) {
      line.ending = { at: now, isMet: false, by: null }
      continue
    }
    line.ending = null
    line.endsAt = is.endsAt
    if (!isCountedAnew) continue
    line.dueAt = times!.dueAt
    const more = line.extension && is.extension && timesOf(board, is.extension, sop, times!.dueAt)
    if (more) line.extension!.dueAt = more.dueAt
    if (more || !line.extension) line.warnAt = (more ?? times)!.warnAt
  }
  for (const deadline of sop.statutory ?? []) {
    if (board.deadlines.has(deadline.key)) continue
    const { startsAt } = deadline
    const task = startsAt === null ? null : board.tasks.get(startsAt)
    if (task === null) writeLine(board, deadline, null, board.beganAt)
    else if (task) writeLine(board, deadline, { act: startsAt!, attempt: task.attempt }, task.openedAt)
  }
}

/** Counts what still runs by the calendar on the wall; tells how many lines are otherwise now. */
export function recountDeadlines(board: Board): number {
  let changed = 0
  for (const [key, line] of board.deadlines) {
    const is = said(board.sheet.sop, key)
    const times = is && !line.ending ? timesOf(board, is.waktu, board.sheet.sop, line.openedAt) : null
    if (!times) continue
    const before = JSON.stringify(line)
    Object.assign(line, times)
    const more = line.extension && is?.extension && timesOf(board, is.extension, board.sheet.sop, times.dueAt)
    if (line.extension && more) line.extension.dueAt = more.dueAt
    if (more) line.warnAt = more.warnAt
    if (line.extension && !more) line.warnAt = (JSON.parse(before) as DeadlineLine).warnAt
    if (JSON.stringify(line) !== before) changed++
  }
  return changed
}

function writeLine(
  board: Board,
  { key, waktu, endsAt }: StatutoryDeadline,
  from: TaskName | null,
  at: Instant,
) {
  const times = timesOf(board, waktu, board.sheet.sop, at)
  if (!times) return
  const { dueAt } = times
  board.deadlines.set(key, {
    ...{ from, endsAt, openedAt: at, originalDueAt: dueAt, ...times },
    extension: null,
    ending: null,
  })
}

/** No run is about one item for a law: a time for each item is no time. */
function timesOf({ calendar }: Board, waktu: Waktu, { bareDay }: Sop, from: Instant) {
  const due = dueTime(waktu, from, calendar, { bareDay, items: null, areDaysWhole: true })
  return due.kind === 'due' ? { dueAt: due.dueAt, warnAt: due.warnAt } : null
}

const isThat = (one: TaskName | null, other: TaskName) =>
  one?.act === other.act && one.attempt === other.attempt
