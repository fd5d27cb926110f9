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
  /** Those that somebody supervises. */
  opds: { id: string; key: string; supervisor: string }[]
  datasets: { id: string; key: string; title: string; opd: string; frequency: Frequency }[]
}

const question = `select json_build_object('id', r.id, 'key', r.key, 'calendar', c.content,
    'admin', (select p.id from person p where p.access = 'admin' order by p.email limit 1),
    'sops', (select json_agg(json_build_object('id', s.id, 'sop', v.content) order by s.key)
      from sop s join sop_version v on v.regency_id = s.regency_id and v.sop_id = s.id and v.state = 'effective'),
    'opds', (select json_agg(json_build_object('id', o.id, 'key', o.key, 'supervisor', p.id) order by o.key)
      from opd o join person p on p.regency_id = o.regency_id and p.opd_id = o.id and p.is_supervisor),
  'datasets', (select json_agg(json_build_object('id', d.id, 'key', d.key, 'title', d.title, 'frequency', d.frequency,
      'opd', o.key) order by d.key) from dataset d join opd o on o.regency_id = d.regency_id and o.id = d.opd_id)) as known
  from regency r join calendar c on c.regency_id = r.id`

export async function knownRegency({ door }: House, id: string): Promise<KnownRegency> {
  const rows = await door.askAs<{ known: KnownRegency }>('app.regency', id, { sql: question, parameters: [] })
  return rows[0]!.known
}
