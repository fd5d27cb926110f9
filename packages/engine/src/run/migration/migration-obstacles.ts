import { flowOf, type Flow } from '../../flow/flow.ts'
import type { Marking } from '../../flow/marking.ts'
import { explore } from '../../soundness/soundness-exploration.ts'
import type { Key } from '../../sop.ts'
import { areRolesKept } from './migrated-task.ts'
import type { TargetVersion } from '../run-command.ts'
import type { RunContext } from '../run-decision.ts'
import { startedAt } from '../run-progress.ts'
import type { MigrationObstacle } from '../run-refusal.ts'
import type { Run } from '../run.ts'

/**
 * Why a run cannot go on with another version; none means that it can be played on there like any run of that
 * version: every act it stands at is drawn and can be come to there, its branches are awaited where they wait, no join
 * waits for ever for a branch that the other version has added behind it, and every role that can be needed has a player.
 * Where more ways lead on than `explore` follows, a join that waits for ever is told only if it was seen.
 *
 * Acts and steps are the same where their keys are. What lies behind the run may have changed in any way.
 */
export function migrationObstacles(context: RunContext, run: Run, to: TargetVersion): MigrationObstacle[] {
  if (context.versionId === to.id || context.sop === to.sop) return [{ type: 'SameVersion' }]
  const flow = flowOf(to.sop)
  const starts = startedAt(flow, run)
  const marking = markingOf(run)
  const misplaced = [
    ...actsGone(flow, run, marking),
    ...startsGone(flowOf(context.sop), flow, run),
    ...actsUnreached(flow, starts, marking),
    ...joinsChanged(flow, starts, marking),
  ]
  return [
    ...misplaced,
    // Where the work stands in no known place, no way on from it can be followed.
    ...(misplaced.length > 0 ? [] : branchesMissing(flow, starts, marking)),
    ...rolesUnplayed(context, flow, run, marking),
  ]
}

/** Where the work stands. A stuck run stands at the acts that it opens on being released: they use up what waits there. */
function markingOf(run: Run): Marking {
  const tasks = run.tasks.map(({ act }) => act)
  if (run.status !== 'stuck') return { open: tasks, arrivals: run.arrivals }
  return {
    open: [...new Set([...tasks, ...run.wouldOpen])],
    arrivals: run.arrivals.filter(({ act }) => !run.wouldOpen.includes(act)),
  }
}

/** The acts that work stands or waits at; a stuck run goes on from the act that it stopped at. */
function actsGone(flow: Flow, run: Run, { open, arrivals }: Marking): MigrationObstacle[] {
  const places = [...open, ...arrivals.map(({ act }) => act), ...(run.status === 'stuck' ? [run.from] : [])]
  const gone = new Set(places.filter((act) => !flow.acts.has(act)))
  return [...gone].map((act) => ({ type: 'ActGone', act }))
}

/** Where the other version has one start, all of it comes from there; of several it has to be known which were opened. */
function startsGone(flow: Flow, next: Flow, run: Run): MigrationObstacle[] {
  if (next.starts.length <= 1) return []
  const gone = startedAt(flow, run).filter((act) => !next.starts.includes(act))
  return gone.map((act) => ({ type: 'StartGone', act }))
}

/** A join awaits the branches that come from the starts: work beside all of their ways would come to it uncounted. */
function actsUnreached(flow: Flow, starts: readonly Key[], { open, arrivals }: Marking): MigrationObstacle[] {
  if (starts.length === 0) return []
  const reachable = flow.reachable(starts)
  const places = new Set([...open, ...arrivals.map(({ act }) => act)])
  const beside = [...places].filter((act) => flow.acts.has(act) && !reachable.has(act))
  return beside.map((act) => ({ type: 'ActUnreached', act }))
}

function joinsChanged(flow: Flow, starts: readonly Key[], { arrivals }: Marking): MigrationObstacle[] {
  return arrivals
    .filter(({ act }) => flow.acts.has(act))
    .filter(
      ({ act, from }) =>
        flow.acts.get(act)!.act.waitsFor !== 'all' || !flow.awaited(act, starts).includes(from),
    )
    .map(({ act, from }) => ({ type: 'JoinChanged', act, from }))
}

/** Every join at which branches can be left waiting while nothing is open any more. */
function branchesMissing(flow: Flow, starts: readonly Key[], from: Marking): MigrationObstacle[] {
  const { visits } = explore(flow, starts, from)
  const missing = new Map<Key, Set<Key>>()
  for (const { marking } of visits.filter((visit) => visit.marking.open.length === 0)) {
    for (const { act } of marking.arrivals) {
      const here = marking.arrivals.filter((arrival) => arrival.act === act).map(({ from }) => from)
      const awaited = flow.awaited(act, starts).filter((from) => !here.includes(from))
      missing.set(act, new Set([...(missing.get(act) ?? []), ...awaited]))
    }
  }
  return [...missing].map(([act, from]) => ({ type: 'BranchMissing', act, missing: [...from] }))
}

/** Whoever performs an open task keeps it, so its roles are needed only where it is cast anew or can open again. */
function rolesUnplayed(
  { sop, cast }: RunContext,
  flow: Flow,
  run: Run,
  marking: Marking,
): MigrationObstacle[] {
  const before = flowOf(sop)
  const isDrawn = (act: Key) => flow.acts.has(act)
  const isKept = (act: Key) => run.tasks.some((task) => task.act === act) && areRolesKept(before, flow, act)
  const open = marking.open.filter(isDrawn)
  const targets = open.flatMap((act) => flow.acts.get(act)!.act.outcomes.flatMap(({ to }) => to))
  const ahead = [...targets, ...marking.arrivals.map(({ act }) => act)].filter(isDrawn)
  const needed = [...open.filter((act) => !isKept(act)), ...flow.reachable([...new Set(ahead)])]
  const roles = new Set(needed.flatMap((act) => flow.acts.get(act)!.act.performers))
  return [...roles].filter((role) => cast(role).length === 0).map((role) => ({ type: 'RoleUnplayed', role }))
}
