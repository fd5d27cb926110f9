import type { House } from '@satualur/api'
import { openSession } from '@satualur/api'
import type pg from 'pg'

/** A regency that questions are asked for, and how its rows are named elsewhere. */
export interface Place {
  id: string
  /** Its number in the column store, where OPDs have the number of their place in `opds`. */
  n: number
  zone: string
  opds: string[]
  /** The SOP that is looked at step by step. */
  sop: { id: string; key: string }
  /** Of an open session of somebody who may look at its figures. */
  cookie: string
}

/** The procedure with the most steps. */
const lookedAt = 'satu-data-indonesia'

/** Some regencies, spread over the country. */
export async function placesToAsk(house: House, owner: pg.Pool, count: number): Promise<Place[]> {
  const { rows } = await owner.query<Omit<Place, 'cookie' | 'sop'> & { person: string; sop: string }>(
    `select p.regency_id as id, p.n, p.zone, p.opds, e.sop_id as sop, (select id from person a
       where a.regency_id = p.regency_id and a.access = 'admin' limit 1) as person
     from bench.place p join bench.edition e on e.place = p.n and e.sop_key = $1
     where p.n % greatest(1, (select count(*) from bench.place) / $2) = 0 order by p.n limit $2`,
    [lookedAt, count],
  )
  return Promise.all(
    rows.map(async ({ person, sop, ...place }) => {
      const { secret } = await openSession(house.door, place.id, person, { idleMinutes: 600, hours: 12 })
      return { ...place, sop: { id: sop, key: lookedAt }, cookie: `sid=${secret}` }
    }),
  )
}
