import type pg from 'pg'
import type { Caller } from './caller.ts'
import { limitDashboard, limitInbox, limitNested } from './limit.ts'
import * as ask from './questions.ts'
import type { ActingRegency } from './world.ts'

/** One operation done by us over GraphQL and HTTP, and by hand-written SQL. Both answer how many operations they did. */
export interface Contest {
  name: string
  /** The least share of the limit that this issue of the house promises. */
  floor: number | null
  /** Untimed, before each stretch. */
  prepare?: () => Promise<void>
  ours: (side: number) => Promise<number>
  limit: (side: number) => Promise<number>
}

export function contests(caller: Caller, pool: pg.Pool, acting: ActingRegency[]): Contest[] {
  const at = (side: number) => acting[side % acting.length]!
  const asked = (query: string) => async (side: number) => {
    await caller.ask(at(side).inbox.cookie, query, {})
    return 1
  }
  const sql =
    (name: string, text: string, values: (regency: ActingRegency) => string[]) => async (side: number) => {
      await pool.query({ name, text, values: values(at(side)) })
      return 1
    }
  const waiting = new Waiting(caller, pool, at)
  return [
    // Reads first: what the commands write would grow the history that was asked for.
    {
      name: 'inbox of 20',
      floor: 0.15,
      ours: asked(ask.inbox),
      limit: sql('inbox', limitInbox, ({ id, inbox }) => [id, inbox.person]),
    },
    {
      name: 'nested list of 20 runs',
      floor: 0.25,
      ours: asked(ask.nested),
      limit: sql('nested', limitNested, ({ id }) => [id]),
    },
    {
      name: "regency's dashboard",
      floor: null,
      ours: asked(ask.dashboard),
      limit: sql('dashboard', limitDashboard, ({ id }) => [id]),
    },
    {
      name: 'seven-step process',
      floor: 0.25,
      ours: (side) => playProcess(caller, at(side)),
      limit: async (side) => {
        const { id, sop, opd, admin } = at(side)
        let task = await first(pool, 'limit_start', [sop, opd, admin.person])
        while (task) task = await first(pool, 'limit_complete', [id, task])
        return 1
      },
    },
    {
      name: 'single completion',
      floor: 0.25,
      prepare: () => waiting.refill(),
      ours: () => waiting.completeOurs(),
      limit: () => waiting.completeLimit(),
    },
  ]
}

async function first(
  pool: pg.Pool,
  routine: 'limit_start' | 'limit_complete',
  values: string[],
): Promise<string | null> {
  const places = values.map((_, index) => `$${index + 1}`).join(', ')
  const { rows } = await pool.query<{ id: string | null }>({
    name: routine,
    text: `select ${routine}(${places}) as id`,
    values,
  })
  return rows[0]!.id
}

interface OpenTask {
  id: string
  performers: { id: string }[]
  act: { outcomes: { key: string; sendsBack: boolean }[] }
}

async function start(caller: Caller, { admin, sop, opd }: ActingRegency): Promise<OpenTask | undefined> {
  const { startRun } = await caller.ask<{ startRun: { run: { openTasks: OpenTask[] } } }>(
    admin.cookie,
    ask.start,
    {
      input: { sop, opd, title: 'Uji beban' },
    },
  )
  return startRun.run.openTasks[0]
}

const cookieOf = ({ actors }: ActingRegency, task: OpenTask) => actors.get(task.performers[0]!.id)!.cookie
const inputOf = ({ id, act }: OpenTask) => ({
  input: { task: id, outcome: act.outcomes.find(({ sendsBack }) => !sendsBack)!.key },
})

/** Eight durable commits: a start and seven completions, each by the person whose step it is. */
async function playProcess(caller: Caller, regency: ActingRegency): Promise<number> {
  let task = await start(caller, regency)
  while (task) {
    const answer = await caller.ask<{ completeTask: { task: { run: { openTasks: OpenTask[] } } } }>(
      cookieOf(regency, task),
      ask.completeAndGoOn,
      inputOf(task),
    )
    task = answer.completeTask.task.run.openTasks[0]
  }
  return 1
}

/** Open first steps in stock, so that completing alone can be timed. */
class Waiting {
  readonly #ours: { regency: ActingRegency; task: OpenTask }[] = []
  readonly #limit: { regency: string; task: string }[] = []
  readonly #caller: Caller
  readonly #pool: pg.Pool
  readonly #at: (side: number) => ActingRegency

  constructor(caller: Caller, pool: pg.Pool, at: (side: number) => ActingRegency) {
    this.#caller = caller
    this.#pool = pool
    this.#at = at
  }

  async refill(): Promise<void> {
    while (this.#ours.length < 3_000) {
      const sides = Array.from({ length: 16 }, (_, side) => this.#at(side))
      const tasks = await Promise.all(sides.map((regency) => start(this.#caller, regency)))
      tasks.forEach((task, side) => task && this.#ours.push({ regency: sides[side]!, task }))
    }
    while (this.#limit.length < 6_000) {
      const sides = Array.from({ length: 16 }, (_, side) => this.#at(side))
      const begun = sides.map(({ sop, opd, admin }) =>
        first(this.#pool, 'limit_start', [sop, opd, admin.person]),
      )
      const tasks = await Promise.all(begun)
      tasks.forEach((task, side) => this.#limit.push({ regency: sides[side]!.id, task: task! }))
    }
  }

  async completeOurs(): Promise<number> {
    const next = this.#ours.pop()
    if (!next) return 0
    const answer = await this.#caller.ask<{ completeTask: { __typename: string } }>(
      cookieOf(next.regency, next.task),
      ask.complete,
      inputOf(next.task),
    )
    if (answer.completeTask.__typename !== 'TaskCompleted') throw new Error(JSON.stringify(answer))
    return 1
  }

  async completeLimit(): Promise<number> {
    const next = this.#limit.pop()
    if (!next) return 0
    await first(this.#pool, 'limit_complete', [next.regency, next.task])
    return 1
  }
}
