import { randomUUID } from 'node:crypto'
import type { Sop, WorkingCalendar, Zone } from '@satualur/engine'
import { usualCalendar } from '@satualur/engine'
import { people } from '../../../../engine/test/reference/throws.ts'
import type { OpenHouse } from '../../open-house.ts'
import type { Reader } from '../../reader.ts'
import { signedIn } from '../../reader.ts'
import { writtenRegency } from '../../written-regency.ts'

/** A regency in which random histories are played, and what of it is known without asking the database. */
export interface TallyPlace {
  id: string
  calendar: WorkingCalendar
  hoursAheadOfUtc: number
  opds: readonly string[]
  /** Those who appear in random commands, by their names there. */
  ids: Record<string, string>
  reader: Reader
  versions: Map<string, Sop>
  /** The events of every run, as they were decided. */
  runs: PlayedRun[]
}

export interface PlayedRun {
  sop: string
  opd: string
  firstVersion: string
  events: import('@satualur/engine').RunEvent[]
}

const hours: Partial<Record<Zone, number>> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }

export async function tallyPlace(open: OpenHouse, zone: Zone): Promise<TallyPlace> {
  const { id, opds, viewer, file, resource } = await writtenRegency(open.owner, zone)
  await open.owner.query('delete from task where regency_id = $1', [id])
  const names = [...people, 'admin-1', 'atasan-1']
  const ids = Object.fromEntries(names.map((name) => [name, randomUUID() as string]))
  await open.owner.query(
    `insert into person (regency_id, id, email, name, position, access)
    select $1::uuid, p.id, p.name || '@' || $1::uuid, p.name, p.name, 'opd-user' from jsonb_to_recordset($2) as p(id uuid, name text)`,
    [id, JSON.stringify(names.map((name) => ({ id: ids[name], name })))],
  )
  return {
    id,
    calendar: usualCalendar(zone),
    hoursAheadOfUtc: hours[zone]!,
    opds,
    ids: { ...ids, 'berkas-1': file, 'tabel-1': resource },
    reader: await signedIn(open, { regencyId: id, id: viewer }),
    versions: new Map(),
    runs: [],
  }
}
