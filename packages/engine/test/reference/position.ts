import type { Key, Outcome } from '../../src/sop.ts'
import type { Sheet } from './sheet.ts'

/** Which acts are open, and which branches wait at a join, as `join<from`. */
export interface Position {
  open: Set<Key>
  waiting: Set<string>
}

/** What one outcome has changed on the way to a new position. */
export interface Change {
  after: Position
  withdrawn: Key[]
  unwaited: string[]
  brought: string[]
  toOpen: Key[]
  /** Acts of others that were open already when an arrow came to them. */
  met: Key[]
}

/** Plays one outcome of an open act with a pencil: crosses out, then writes along the arrows. */
export function advance(
  sheet: Sheet,
  starts: readonly Key[],
  { open, waiting }: Position,
  act: Key,
  outcome: Outcome,
): Change {
  const after: Position = { open: new Set(open), waiting: new Set(waiting) }
  const change: Change = { after, withdrawn: [], unwaited: [], brought: [], toOpen: [], met: [] }
  after.open.delete(act)
  for (const target of outcome.to.filter((to) => sheet.isBack(act, to))) {
    for (const other of [...after.open])
      if (sheet.leads(target, other, 'forward') && after.open.delete(other)) change.withdrawn.push(other)
    for (const branch of [...after.waiting])
      if (sheet.leads(target, branch.split('<')[1]!, 'forward') && after.waiting.delete(branch))
        change.unwaited.push(branch)
  }
  for (const target of outcome.to) {
    if (change.toOpen.includes(target)) continue
    if (after.open.has(target)) {
      change.met.push(target)
      continue
    }
    if (!sheet.isBack(act, target) && sheet.act(target).waitsFor === 'all') {
      const branch = `${target}<${act}`
      if (after.waiting.has(branch)) continue
      after.waiting.add(branch)
      change.brought.push(branch)
      if (!sheet.awaited(target, starts).every((from) => after.waiting.has(`${target}<${from}`))) continue
    }
    change.toOpen.push(target)
  }
  for (const target of change.toOpen) openAt(after, target)
  return change
}

/** An act that opens uses up all the branches that wait at it. */
export function openAt({ open, waiting }: Position, act: Key) {
  open.add(act)
  for (const branch of [...waiting]) if (branch.startsWith(`${act}<`)) waiting.delete(branch)
}

/** From here on, nobody follows every way: a sheet that nobody could read. */
const positionsAtMost = 20_000

/**
 * The joins at which a run from here can come to wait for ever, with the branches that are missing there; null where
 * there are too many ways on to follow them all.
 */
export function deadJoins(sheet: Sheet, starts: readonly Key[], from: Position): Map<Key, Set<Key>> | null {
  const dead = new Map<Key, Set<Key>>()
  const seen = new Set<string>()
  const still = [from]
  for (let here = still.pop(); here; here = still.pop()) {
    const name = `${[...here.open].sort().join()} ${[...here.waiting].sort().join()}`
    if (seen.has(name)) continue
    seen.add(name)
    if (seen.size > positionsAtMost) return null
    for (const branch of here.open.size === 0 ? here.waiting : []) {
      const join = branch.split('<')[0]!
      const missing = sheet.awaited(join, starts).filter((act) => !here.waiting.has(`${join}<${act}`))
      dead.set(join, new Set([...(dead.get(join) ?? []), ...missing]))
    }
    for (const act of here.open)
      for (const outcome of sheet.act(act).outcomes)
        still.push(advance(sheet, starts, here, act, outcome).after)
  }
  return dead
}
