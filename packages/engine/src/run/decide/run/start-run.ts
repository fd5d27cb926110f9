import { openedDeadlines } from '../../deadline/deadline-terms.ts'
import { openTasks } from '../move/open-tasks.ts'
import type { Decision, RunContext } from '../../run-decision.ts'
import { evolve } from '../../evolve/evolve.ts'
import { flowOf } from '../../../flow/flow.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import type { RunEvent } from '../../run-event.ts'
import { areStartsAlternatives } from '../../../soundness/soundness.ts'
import type { Key } from '../../../sop.ts'

type StartRun = Extract<RunCommand, { type: 'startRun' }>

/**
 * Opens all start acts, or those asked for, once every role that can be needed from there has a player. Where the
 * starts are alternatives, somebody has to say which one.
 */
export function startRun(context: RunContext, command: StartRun, now: Instant, { person }: Actor): Decision {
  const flow = flowOf(context.sop)
  const wanted = command.at ?? (areStartsAlternatives(context.sop) ? [] : flow.starts)
  const starts = flow.starts.filter((start) => wanted.includes(start))
  if (starts.length === 0 || wanted.some((act) => !starts.includes(act))) {
    return { refusal: { type: 'StartUnknown', choices: [...flow.starts] } }
  }
  const roles = rolesWithoutPlayer(context, flow.reachable(starts))
  if (roles.length > 0) return { refusal: { type: 'RoleWithoutPlayer', roles } }

  const { items = null, turnEndsAt, isScheduled } = command
  const turn = { ...(turnEndsAt !== undefined && { turnEndsAt }), ...(isScheduled && { isScheduled }) }
  const deadlines = openedDeadlines(context, null, null, now)
  const started: RunEvent = { type: 'RunStarted', at: now, actor: person, items, ...turn, ...deadlines }
  const opened = openTasks(
    context,
    evolve(null, started),
    { acts: starts, from: null, because: null },
    now,
    person,
  )
  return { events: [started, ...opened] }
}

function rolesWithoutPlayer({ sop, cast }: RunContext, reachable: ReadonlySet<Key>): Key[] {
  const acts = flowOf(sop).acts
  const needed = new Set([...reachable].flatMap((act) => acts.get(act)!.act.performers))
  return [...needed].filter((role) => cast(role).length === 0)
}
