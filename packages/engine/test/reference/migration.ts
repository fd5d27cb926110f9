import type { RunCommand } from '../../src/run/run-command.ts'
import type { MigrationObstacle } from '../../src/run/run-refusal.ts'
import type { Key } from '../../src/sop.ts'
import type { Answer, Board, Giver } from './board.ts'
import { moveDeadlines } from './deadlines.ts'
import { castOf } from './people.ts'
import { deadJoins, openAt, type Position } from './position.ts'
import { readingOf, retimeClock, type RowClock } from './row-clock.ts'
import { Sheet } from './sheet.ts'

type MigrateRun = Extract<RunCommand, { type: 'migrateRun' }>

export function migrateRun(board: Board, { to, reason }: MigrateRun, giver: Giver): Answer {
  if (!giver.isAdmin) return { type: 'NotAllowed' }
  const { status } = board
  if (status !== 'running' && status !== 'stuck') return { type: 'RunNotRunning', status }
  if (!reason.trim()) return { type: 'ReasonMissing' }
  if (to.id === board.versionId) return { type: 'MigrationBlocked', obstacles: [{ type: 'SameVersion' }] }
  const sheet = new Sheet(to.sop)
  const obstacles = obstaclesTo(board, sheet)
  if (obstacles.length > 0) return { type: 'MigrationBlocked', obstacles }

  const before = board.sheet
  const clocks = moveClocks(board, sheet)
  board.sheet = sheet
  board.versionId = to.id
  moveDeadlines(board, before.sop, giver.now)
  for (const [step, clock] of clocks) board.clocks.set(step, clock)
  for (const [key, task] of board.tasks) {
    const act = sheet.act(key)
    const isCastAnew = rolesOf(before, key) !== rolesOf(sheet, key)
    if (isCastAnew) task.performers = castOf(board, key)
    if (isCastAnew || act.isJoint) task.claimedBy = null
    const isPossible = (outcome: Key) => act.outcomes.some((one) => one.key === outcome)
    for (const [voter, outcome] of [...task.votes])
      if (isCastAnew || !act.isJoint || !isPossible(outcome)) task.votes.delete(voter)
  }
  board.journal.write({ kind: 'turned' })
  return null
}

function obstaclesTo(board: Board, sheet: Sheet): MigrationObstacle[] {
  const here: Position = { open: new Set(board.tasks.keys()), waiting: new Set(board.waiting) }
  for (const act of board.stuck?.wouldOpen ?? []) openAt(here, act)
  const joins = [...here.waiting].map((branch) => branch.split('<') as [Key, Key])
  const places = [...here.open, ...joins.map(([join]) => join), ...(board.stuck ? [board.stuck.from] : [])]
  const obstacles: MigrationObstacle[] = [...new Set(places)]
    .filter((act) => !sheet.has(act))
    .map((act) => ({ type: 'ActGone', act }))
  if (sheet.starts().length > 1)
    for (const act of board.startedAt())
      if (!sheet.starts().includes(act)) obstacles.push({ type: 'StartGone', act })

  const starts =
    sheet.starts().length === 1 ? sheet.starts() : sheet.starts().filter((act) => board.attempts.has(act))
  for (const act of new Set([...here.open, ...joins.map(([join]) => join)]))
    if (starts.length > 0 && sheet.has(act) && !starts.some((start) => sheet.leads(start, act, 'anyhow')))
      obstacles.push({ type: 'ActUnreached', act })
  for (const [join, from] of joins) {
    if (!sheet.has(join)) continue
    if (sheet.act(join).waitsFor === 'any' || !sheet.awaited(join, starts).includes(from))
      obstacles.push({ type: 'JoinChanged', act: join, from })
  }
  const dead = obstacles.length === 0 ? deadJoins(sheet, starts, here) : new Map<Key, Set<Key>>()
  board.isBeyondFollowing = dead === null
  for (const [join, missing] of dead ?? [])
    obstacles.push({ type: 'BranchMissing', act: join, missing: [...missing] })
  const roles = rolesNeeded(board, sheet, here)
  for (const role of roles) if (board.cast(role).length === 0) obstacles.push({ type: 'RoleUnplayed', role })
  return obstacles
}

/** The roles of all acts that can open from here on, and of the open ones that do not keep their performers. */
function rolesNeeded(board: Board, sheet: Sheet, { open, waiting }: Position): Set<Key> {
  const known = [...open].filter((act) => sheet.has(act))
  const joins = [...waiting].map((branch) => branch.split('<')[0]!).filter((act) => sheet.has(act))
  const next = new Set([...known.flatMap((act) => sheet.arrows(act)), ...joins])
  const ahead = sheet.acts().filter((act) => [...next].some((from) => sheet.leads(from, act.key, 'anyhow')))
  const anew = known.filter(
    (act) => !board.tasks.has(act) || rolesOf(board.sheet, act) !== rolesOf(sheet, act),
  )
  return new Set([...ahead.map((act) => act.key), ...anew].flatMap((act) => sheet.act(act).performers))
}

/** The stopwatches of the rows at work, under the rows of the new sheet. */
function moveClocks(board: Board, sheet: Sheet): Map<Key, RowClock> {
  const moved = new Map<Key, RowClock>()
  const atWork = [...board.tasks.keys(), ...(board.stuck ? [board.stuck.from] : [])]
  for (const act of atWork) {
    const step = sheet.row(act)
    if (moved.has(step.key)) continue
    const rows = atWork.filter((other) => sheet.row(other) === step).map((other) => board.sheet.row(other))
    const first = rows
      .toSorted((one, other) => board.clocks.get(one.key)!.openedAt - board.clocks.get(other.key)!.openedAt)
      .at(0)!
    const source = rows.find((row) => row.key === step.key) ?? first
    const clock = { ...board.clocks.get(source.key)! }
    if (source.key !== step.key) clock.attempt = (board.clocks.get(step.key)?.attempt ?? 0) + 1
    const isSame =
      readingOf(source.waktu, board.sheet.sop.bareDay) === readingOf(step.waktu, sheet.sop.bareDay)
    if (!isSame) retimeClock(clock, step.waktu, { ...board.timing(), bareDay: sheet.sop.bareDay })
    moved.set(step.key, clock)
  }
  return moved
}

const rolesOf = (sheet: Sheet, act: Key): string => [...new Set(sheet.act(act).performers)].sort().join()
