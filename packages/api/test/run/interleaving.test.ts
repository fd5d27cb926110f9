import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import type { Answered } from './commands.ts'
import * as commands from './commands.ts'
import { openTask } from './run-as-shown.ts'
import { everyOrder, inTurns } from './turns.ts'
import type { Workplace } from './workplace.ts'
import { atWork, nextVersion, table, workplace } from './workplace.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
let version: string
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
  version = await nextVersion(place, '2026-03-03', (source) =>
    source.replace('3 hari kerja', '5 hari kerja').replace('Menyusun data', 'Menghimpun data'),
  )
})
afterAll(() => open?.close())

const reason = 'Dua orang sekaligus.'

/** What the commands are about: a run before or after its first row, with another run beside it. */
interface Scene {
  run: string
  task: string
  /** What the first row has opened, where it was done before. */
  next: string | null
  beside: string
}
type Does = (scene: Scene) => (reader: Reader) => Promise<Answered>
interface Rival {
  who: string
  does: Does
}

const complete: Does =
  ({ task }) =>
  (reader) =>
    commands.completeTask(reader, { task, outcome: 'done', handovers: table })
const completeNext: Does =
  ({ next }) =>
  (reader) =>
    commands.completeTask(reader, { task: next, outcome: 'sesuai' })

const overseer = (does: Does): Rival => ({ who: 'kepala', does })
const assign: Does =
  ({ task, beside }) =>
  (reader) =>
    commands.assignTasks(reader, { tasks: [task, beside], performers: [place.people['kabid']], reason })
const pauseTask: Does =
  ({ task }) =>
  (reader) =>
    commands.pauseTask(reader, { task, reason })
const pauseRun: Does =
  ({ run }) =>
  (reader) =>
    commands.pauseRun(reader, { run, reason })
const recall: Does =
  ({ task }) =>
  (reader) =>
    commands.recallTask(reader, { task, reason })
const migrate: Does =
  ({ run }) =>
  (reader) =>
    commands.migrateRuns(
      reader,
      { runs: [run], version, reason, isDryRun: false },
      '... on RunsMigrated { isDone }',
    )
const cancel: Does =
  ({ run }) =>
  (reader) =>
    commands.cancelRun(reader, { run, reason })
const claim: Does =
  ({ task }) =>
  (reader) =>
    commands.claimTask(reader, { task })

const worker: Rival = { who: 'operator', does: complete }
/** Each pair, with what has been done before they meet. */
const pairs: Record<string, { rivals: [Rival, Rival]; isFirstDone?: boolean }> = {
  'completing and another completing': { rivals: [worker, { who: 'pengganti', does: complete }] },
  'completing and assigning a batch': { rivals: [worker, overseer(assign)] },
  'completing and pausing the row': { rivals: [worker, overseer(pauseTask)] },
  'completing and pausing the run': { rivals: [worker, overseer(pauseRun)] },
  'completing and moving to another version': { rivals: [worker, { who: 'admin', does: migrate }] },
  'completing and cancelling': { rivals: [worker, { who: 'admin', does: cancel }] },
  'completing and another claiming': { rivals: [worker, { who: 'pengganti', does: claim }] },
  'claiming and another claiming': {
    rivals: [
      { who: 'operator', does: claim },
      { who: 'pengganti', does: claim },
    ],
  },
  'completing what follows and recalling what was before': {
    rivals: [
      { who: 'admin', does: completeNext },
      { who: 'operator', does: recall },
    ],
    isFirstDone: true,
  },
  'assigning a batch and pausing the run': {
    rivals: [{ who: 'admin', does: assign }, overseer(pauseRun)],
  },
  'moving to another version and pausing the run': {
    rivals: [{ who: 'admin', does: migrate }, overseer(pauseRun)],
  },
}

async function scene(isFirstDone = false): Promise<Scene> {
  clock.set('2026-03-02T09:00')
  const [{ run, task }, { task: beside }] = [await atWork(place), await atWork(place)]
  if (isFirstDone) await commands.completeTask(place.operator, { task, handovers: table })
  const next = isFirstDone ? await openTask(place.admin, run, '2') : null
  clock.set('2026-03-03T09:00')
  return { run, task, next, beside }
}

/** All that two people see of a run afterwards, and what each was answered; ids and instants are of no matter. */
async function outcome({ run, beside }: Scene, answers: Answered[]): Promise<object> {
  const shown = await asked<{ run: object; task: object }>(
    place.admin,
    `query ($run: ID!, $beside: ID!) {
      run(id: $run) { status isChainIntact revision version { number } events { kind actor { email } }
        tasks { attempt status act { key } performers { email } claimedBy { email } closedBy { email } standing } }
      task(id: $beside) { performers { email } } }`,
    { run, beside },
  )
  return { answers: answers.map(({ __typename, isDone }) => [__typename, isDone ?? null]), ...shown }
}

describe('two at once end as if one had come after the other', () => {
  it.each(Object.entries(pairs))('%s', async (_, { rivals, isFirstDone }) => {
    const send = async (at: Scene, rival: Rival) => rival.does(at)(place.readers[rival.who]!)
    const oneAfterTheOther = async (first: 0 | 1): Promise<object> => {
      const at = await scene(isFirstDone)
      const answers: Answered[] = []
      for (const side of [first, 1 - first]) answers[side] = await send(at, rivals[side]!)
      return outcome(at, answers)
    }
    const serial = [await oneAfterTheOther(0), await oneAfterTheOther(1)]
    for (const order of everyOrder) {
      const at = await scene(isFirstDone)
      const sides = rivals.map(({ who, does }) => ({
        ...{ reader: place.readers[who]!, person: place.people[who]!, send: does(at) },
      })) as unknown as Parameters<typeof inTurns<Answered>>[1]
      const { answers, visits } = await inTurns(open.house.door, sides, order)
      const ended = await outcome(at, answers)
      expect([order, serial.some((one) => JSON.stringify(one) === JSON.stringify(ended)), ended]).toEqual([
        order,
        true,
        ended,
      ])
      expect(ended).toMatchObject({ run: { isChainIntact: true } })
      // Where both had read before either wrote, one of them had to look again.
      if (order[0] !== order[1]) expect(visits.length).toBeGreaterThan(order.length)
    }
  })
})
