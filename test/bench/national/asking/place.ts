import type { House } from '@satualur/api'
import { openSession } from '@satualur/api'
import type pg from 'pg'

/** For whom questions are asked: a regency, or who watches all of them; and how rows are named elsewhere. */
export interface Place {
  id: string
  /** Its number in the column store, where regencies and OPDs have the number of their place in these lists. */
  n: number
  zone: string
  opds: string[]
  regencies: string[]
  /** The SOP that is looked at step by step. */
  sop: { id: string; key: string }
  /** Of an open session of somebody who may look at the figures. */
  cookie: string
}

/** The procedure with the most steps. */
const lookedAt = 'satu-data-indonesia'

/** Some regencies, spread over the country. */
export async function placesToAsk(house: House, owner: pg.Pool, count: number): Promise<Place[]> {
  const { rows } = await owner.query<
    Omit<Place, 'cookie' | 'sop' | 'regencies'> & { person: string; sop: string }
  >(
    `select p.regency_id as id, p.n, p.zone, p.opds, e.sop_id as sop, (select id from person a
       where a.regency_id = p.regency_id and a.access = 'admin' limit 1) as person
     from bench.place p join bench.edition e on e.place = p.n and e.sop_key = $1
     where p.n % greatest(1, (select count(*) from bench.place) / $2) = 0 order by p.n limit $2`,
    [lookedAt, count],
  )
  const asked = rows.map(async ({ person, sop, ...place }): Promise<Place> => ({
    ...place,
    regencies: [],
    sop: { id: sop, key: lookedAt },
    cookie: await cookieOf(house, place.id, person),
  }))
  return Promise.all(asked)
}

/** The nation, which watches them all. */
export async function watcherToAsk(house: House, owner: pg.Pool): Promise<Place> {
  const { rows } = await owner.query<{ id: string; person: string; regencies: string[] }>(
    `select r.id, p.id as person, (select array_agg(regency_id order by n) from bench.place) as regencies
     from regency r join person p on p.regency_id = r.id where r.kind = 'nasional'`,
  )
  const { id, person, regencies } = rows[0]!
  const cookie = await cookieOf(house, id, person)
  return { id, n: 0, zone: 'Asia/Jakarta', opds: [], regencies, sop: { id: '', key: '' }, cookie }
}

async function cookieOf(house: House, regency: string, person: string): Promise<string> {
  const { secret } = await openSession(house.door, regency, person, { idleMinutes: 600, hours: 12 })
  return `sid=${secret}`
}
