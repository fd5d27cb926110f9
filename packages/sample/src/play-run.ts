import type { Acting, Commanded } from '@satualur/api'
import { command } from '@satualur/api'
import type { ArtefactUse, Handover, Key, Outcome, Run, RunEvent, Step } from '@satualur/engine'
import { evolve, flowOf } from '@satualur/engine'
import { extending } from './extension.ts'
import { bringsTable } from './handed-table.ts'
import type { Chance } from './chance.ts'
import type { Plan, Stage } from './planned-tasks.ts'
import { nextPlan } from './planned-tasks.ts'

/** Plays a started run act by act, as its people would, until it ends, gets stuck or reaches the present. */
export async function playRun(stage: Stage, runId: string, started: readonly RunEvent[]): Promise<Run> {
  let run = started.reduce<Run | null>(evolve, null)!
  const plans = new Map<string, Plan>()
  for (;;) {
    const plan = nextPlan(stage, run, plans)
    const extension = extending(run, stage.extension, stage.calendar)
    if (extension && extension.at <= Math.min(plan?.at ?? Infinity, stage.until)) {
      run = await extend(stage, runId, run, extension)
      continue
    }
    if (!plan || plan.at > stage.until) return run
    if (!plan.isTaken) {
      const done = await takeUp(stage, runId, plan)
      run = eventsOf(done).reduce<Run>(evolve, run)
      continue
    }
    if (stage.fate === 'cancelled' && Object.keys(run.attempts).length > 1)
      return cancel(stage, runId, run, plan.at)
    for (const person of performersOf(plan, stage.chance)) {
      const done = await complete(stage, runId, run, person, plan)
      run = eventsOf(done).reduce<Run>(evolve, run)
    }
  }
}

async function extend(
  stage: Stage,
  runId: string,
  run: Run,
  { deadline, at }: { deadline: Key; at: number },
) {
  const { by, reason } = stage.extension!
  const acting = await stage.acting(by, at)
  const done = await command(acting, { run: runId }, () => ({ type: 'extendDeadline', deadline, reason }))
  return eventsOf(done).reduce<Run>(evolve, run)
}

async function takeUp(stage: Stage, runId: string, plan: Plan) {
  const { act, attempt } = plan.task
  const acting = await stage.acting(plan.by!, plan.at)
  Object.assign(plan, { isTaken: true, at: plan.doneAt })
  return command(acting, { run: runId }, () => ({ type: 'claimTask', task: { act, attempt } }))
}

function performersOf({ task, by }: Plan, chance: Chance): readonly string[] {
  if (task.isJoint) return task.performers
  const anybody = chance.pick(task.performers)
  return [by ?? anybody]
}

async function complete(stage: Stage, runId: string, run: Run, person: string, { at, task }: Plan) {
  const { act, step } = flowOf(stage.sop).acts.get(task.act)!
  const outcome = chosen(stage, task.act, act.outcomes)
  const isSentBack = flowOf(stage.sop).sendsBack(task.act, outcome)
  const acting = await stage.acting(person, at)
  const reason = isSentBack && { reason: stage.chance.pick(stage.words.sentBack) }
  const usual = isSentBack ? [] : handoversOf(step, run, stage.chance)
  const { target, handovers } = await withTable(stage, acting, { runId, task, step, usual })
  return command(acting, target, () => ({
    type: 'completeTask',
    task: { act: task.act, attempt: task.attempt },
    outcome: outcome.key,
    ...reason,
    handovers,
  }))
}

interface Completing {
  runId: string
  task: Plan['task']
  step: Step
  usual: Handover[]
}

/** Whoever has the table brings it, and each task of its run is completed by its own id: so the house looks at what is public. */
async function withTable({ table, sop }: Stage, acting: Acting, { runId, task, step, usual }: Completing) {
  if (!table) return { target: { run: runId }, handovers: usual }
  const target = { task: await table.desk.task(runId, task) }
  const artefact = bringsTable(sop, step)
  if (artefact === null) return { target, handovers: usual }
  const resource = await table.desk.bring(acting, runId, table.handed)
  const others = usual.filter((handover) => handover.artefact !== artefact)
  return { target, handovers: [...others, { artefact, kind: 'resource' as const, resource }] }
}

function chosen({ sop, fate, habits, chance }: Stage, act: string, outcomes: readonly Outcome[]): Outcome {
  const back = outcomes.filter((outcome) => flowOf(sop).sendsBack(act, outcome))
  const forward = outcomes.filter((outcome) => !back.includes(outcome))
  const isRejected = fate === 'stuck' || chance.isLucky(habits.sentBackShare)
  return chance.pick(back.length > 0 && (isRejected || forward.length === 0) ? back : forward)
}

/** All that the row yields, and what it needs from outside and nobody has handed in yet. */
function handoversOf({ needs, yields }: Step, run: Run, chance: Chance): Handover[] {
  const missing = needs.filter(
    ({ artefact, isRequired }) =>
      isRequired &&
      !Object.hasOwn(run.evidence, artefact) &&
      !yields.some((use) => use.artefact === artefact),
  )
  return [...missing, ...yields].map((use) => handoverOf(use, chance))
}

/** Papers of the sample are no files: a note where one is taken, or a link. */
function handoverOf({ artefact, text, kinds }: ArtefactUse, chance: Chance): Handover {
  const isNote = chance.isLucky(0.7) && (kinds?.includes('note') ?? true)
  return isNote
    ? { artefact, kind: 'note', text: `${text} (data contoh).` }
    : { artefact, kind: 'link', url: `https://contoh.invalid/${artefact}`, title: text }
}

async function cancel({ acting, admin, words }: Stage, runId: string, run: Run, at: number): Promise<Run> {
  const reason = words.calledOff
  const done = await command(await acting(admin, at), { run: runId }, () => ({ type: 'cancelRun', reason }))
  return eventsOf(done).reduce<Run>(evolve, run)
}

function eventsOf(done: Commanded): readonly RunEvent[] {
  if (typeof done === 'object' && done && 'events' in done) return done.events
  throw new Error(`The sample world was refused: ${JSON.stringify(done)}`)
}
