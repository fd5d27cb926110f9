import type { House } from '@satualur/api'
import type { Sop } from '@satualur/engine'
import { createRegency, openSession, startRun } from '@satualur/api'
import { beforePublishing, readSampleRegencies } from '@satualur/sample'
import type pg from 'pg'
import { fillHistory } from './history.ts'

/** Regencies that requests go to; all the others are history only. */
const actingRegencies = 8

/** Somebody who acts in the bench, with the cookie of an open session. */
export interface Actor {
  person: string
  cookie: string
}

export interface ActingRegency {
  id: string
  sop: string
  opd: string
  admin: Actor
  /** The performers of the SOP's seven steps, by person id. */
  actors: Map<string, Actor>
  /** Somebody with a full inbox. */
  inbox: Actor
}

/** One database with a history of about `tasks` tasks in 514 regencies, and a few regencies that people act in. */
export async function makeWorld(
  house: House,
  owner: pg.Pool,
  tasks: number,
  say: (line: string) => void,
): Promise<ActingRegency[]> {
  const ids: string[] = []
  for (let index = 1; index <= actingRegencies; index++) ids.push(await makeRegency(house, `bench-${index}`))
  say(`history of ${tasks.toLocaleString('en')} tasks in 514 regencies …`)
  await fillHistory(owner, tasks)
  const acting: ActingRegency[] = []
  for (const id of ids) acting.push(await act(house, owner, id))
  return acting
}

/** A regency that people can act in, with the SOP of a sample and perhaps others; it has been there for more than a year. */
export async function makeRegency(house: House, key: string, others: Sop[] = []): Promise<string> {
  const sample = readSampleRegencies().find(({ configuration }) => configuration.key === 'mojokerto')!
  const sops = [...sample.sops, ...others].map((sop) => ({
    sop: withoutSlots(beforePublishing(sop)),
    source: '',
  }))
  const at = house.settings.clock() - 400 * 86_400_000
  return createRegency(house, { ...sample.configuration, key }, sops, { isSample: true, at })
}

/** What is measured is a completion with nothing but an outcome, as the limit does it; so nothing is asked for. */
const withoutSlots = (sop: Sop): Sop => ({
  ...sop,
  steps: sop.steps.map((step) => ({
    ...step,
    apartFrom: [],
    needs: step.needs.map(({ artefact, text }) => ({ artefact, text })),
    yields: step.yields.map(({ artefact, text }) => ({ artefact, text })),
  })),
})

/** Opens sessions for the people of a regency, and fills somebody's inbox. */
export async function act(house: House, owner: pg.Pool, id: string): Promise<ActingRegency> {
  const { rows } = await owner.query<{ sop: string; opd: string; admin: string; people: string[] }>(
    `select s.id as sop, (select opd_id from dataset d where d.regency_id = $1 order by key limit 1) as opd,
      (select p.id from person p where p.regency_id = $1 and access = 'admin' limit 1) as admin,
      (select array_agg(distinct p.person_id) from player p where p.regency_id = $1) as people
     from sop s where s.regency_id = $1 and exists (select from player p where p.regency_id = $1 and p.sop_id = s.id)`,
    [id],
  )
  const { sop, opd, admin, people } = rows[0]!
  const actorOf = async (person: string): Promise<Actor> => {
    const { secret } = await openSession(house.door, id, person, { idleMinutes: 600, hours: 12 })
    return { person, cookie: `sid=${secret}` }
  }
  const actors = new Map<string, Actor>()
  for (const person of people) actors.set(person, await actorOf(person))
  const starter = await actorOf(admin)
  const inbox = await fillInbox(house, id, admin, sop, opd)
  return { id, sop, opd, admin: starter, actors, inbox: actors.get(inbox)! }
}

/** Starts forty runs; their first step waits for the same person. */
async function fillInbox(house: House, id: string, admin: string, sop: string, opd: string): Promise<string> {
  const { token } = await openSession(house.door, id, admin)
  const { door, definitions, calendars, changes } = house
  const acting = { door, definitions, calendars, changes, token, clock: Date.now }
  let performer = ''
  for (let index = 0; index < 40; index++) {
    const started = await startRun(acting, { sop, opd, title: `Kotak tugas ${index}` })
    if (!started || typeof started === 'string' || !('events' in started))
      throw new Error('the bench could not start a run')
    for (const event of started.events) if (event.type === 'TaskOpened') performer = event.performers[0]!
  }
  return performer
}
