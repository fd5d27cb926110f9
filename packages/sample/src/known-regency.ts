import type { House } from '@satualur/api'
import type { Sop, WorkingCalendar } from '@satualur/engine'
import type { Frequency } from './periods.ts'

/** A regency as the database knows it: everything that a run can be about, by id. */
export interface KnownRegency {
  id: string
  key: string
  calendar: WorkingCalendar
  /** The person who starts and cancels runs. */
  admin: string
  sops: { id: string; sop: Sop }[]
  datasets: { id: string; key: string; title: string; opd: string; frequency: Frequency }[]
}

const question = `select json_build_object('id', r.id, 'key', r.key, 'calendar', c.content,
    'admin', (select p.id from person p where p.access = 'admin' order by p.email limit 1),
    'sops', (select json_agg(json_build_object('id', s.id, 'sop', v.content) order by s.key)
      from sop s join sop_version v on v.regency_id = s.regency_id and v.sop_id = s.id and v.state = 'effective'),
    'datasets', (select json_agg(json_build_object('id', d.id, 'key', d.key, 'title', d.title, 'frequency', d.frequency,
      'opd', o.key) order by d.key) from dataset d join opd o on o.regency_id = d.regency_id and o.id = d.opd_id)) as known
  from regency r join calendar c on c.regency_id = r.id`

export async function knownRegency({ door }: House, id: string): Promise<KnownRegency> {
  const rows = await door.askAs<{ known: KnownRegency }>('app.regency', id, { sql: question, parameters: [] })
  return rows[0]!.known
}
