import type { Acting } from '@satualur/api'
import { command, startRun } from '@satualur/api'
import type { OpenTask, Outcome, Run, RunEvent, Sop } from '@satualur/engine'
import { evolve, flowOf } from '@satualur/engine'

/** A run that the product has carried out to its end, and what it held when it had just begun. */
export interface PlayedRun {
  id: string
  sopKey: string
  isReturned: boolean
  begun: Run
}

interface Stage {
  acting: (person: string, at: number) => Promise<Acting>
  admin: string
  opd: string
  now: number
}

const minute = 60_000
const daysAgo = 60

/** Every task by its first performer, or by each where it is joint, ten minutes after the one before. */
export async function playRun(stage: Stage, sop: Sop, id: string, isReturned: boolean): Promise<PlayedRun> {
  let at = stage.now - daysAgo * 1440 * minute
  const about = { sop: id, opd: stage.opd, title: `Pola ${sop.key}` }
  const started = await startRun(await stage.acting(stage.admin, at), about)
  const runId = (started as { runId: string }).runId
  const begun = eventsOf(started).reduce<Run | null>(evolve, null)!
  let run = begun
  let isSentBack = !isReturned
  while (run.tasks.length > 0) {
    const task = run.tasks[0]!
    const outcome = outcomeOf(sop, task, isSentBack)
    const goesBack = flowOf(sop).sendsBack(task.act, outcome)
    isSentBack ||= goesBack
    at += 10 * minute
    for (const person of task.isJoint ? task.performers : task.performers.slice(0, 1)) {
      const done = await command(await stage.acting(person, at), { run: runId }, () => ({
        type: 'completeTask',
        task: { act: task.act, attempt: task.attempt },
        outcome: outcome.key,
        ...(goesBack && { reason: 'Satuan belum diisi pada beberapa baris.' }),
        handovers: [],
      }))
      run = eventsOf(done).reduce<Run>(evolve, run)
    }
  }
  if (run.status !== 'completed') throw new Error(`${sop.key} did not come to its end: it is ${run.status}`)
  return { id: runId, sopKey: sop.key, isReturned, begun }
}

/** The first decision that can send back does so, where nothing has been sent back yet. */
function outcomeOf(sop: Sop, { act }: OpenTask, isSentBack: boolean): Outcome {
  const { outcomes } = flowOf(sop).acts.get(act)!.act
  const goesBack = (outcome: Outcome) => flowOf(sop).sendsBack(act, outcome)
  return (!isSentBack && outcomes.find(goesBack)) || outcomes.find((outcome) => !goesBack(outcome))!
}

function eventsOf(done: object | string | null): RunEvent[] {
  if (typeof done === 'object' && done && 'events' in done) return done.events as RunEvent[]
  throw new Error(`A pattern was refused: ${JSON.stringify(done)}`)
}
