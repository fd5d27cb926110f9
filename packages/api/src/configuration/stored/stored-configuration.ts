import type { Sop } from '@satualur/engine'
import type { Cast, RegencyConfiguration } from '@satualur/sop-format'
import type { CompiledQuery } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { RawData, StoredData } from './stored-data.ts'
import { sayableData, storedData } from './stored-data.ts'

/** A regency as its rows say it; everything that has no order of its own comes by its key. */
export interface StoredConfiguration {
  regency: RegencyConfiguration
  /** The file that was applied last, for its comments; null where none was. */
  appliedText: string | null
  /** Those that have a version in force, now or from a day to come. */
  sops: StoredSop[]
  /** What is said of its datasets beside their list. */
  data: StoredData
}

/** The latest version of an SOP that has force. */
export interface StoredSop {
  key: string
  title: string
  versionId: string
  number: number
  effectiveFrom: string
  content: Sop
  source: string
}

const opds = sql`(select coalesce(json_agg(json_build_object('key', o.key, 'name', o.name,
    'shortName', o.short_name, 'isProducer', o.is_producer) order by o.key collate "C"), '[]')
  from opd o where o.regency_id = r.id)`

const people = sql`(select coalesce(json_agg(json_build_object('email', p.email, 'name', p.name, 'position', p.position,
    'opd', o.key, 'access', p.access, 'isSupervisor', p.is_supervisor) order by p.email collate "C"), '[]')
  from person p left join opd o on o.regency_id = p.regency_id and o.id = p.opd_id
  where p.regency_id = r.id and p.is_active)`

const casts = sql`(select coalesce(json_agg(c order by c.sop collate "C", c.role collate "C", c.opd collate "C" nulls first), '[]')
  from (select s.key as sop, pl.role_key as role, o.key as opd,
      json_agg(p.email order by p.email collate "C") as players
    from player pl
    join sop s on s.regency_id = pl.regency_id and s.id = pl.sop_id
    join person p on p.regency_id = pl.regency_id and p.id = pl.person_id and p.is_active
    left join opd o on o.regency_id = pl.regency_id and o.id = pl.opd_id
    where pl.regency_id = r.id group by s.key, pl.role_key, o.key) as c)`

const datasets = sql`(select coalesce(json_agg(json_build_object('key', d.key, 'title', d.title, 'opd', o.key,
    'frequency', case when not d.is_frequency_by_class then d.frequency end, 'informationClass', d.information_class, 'concept', d.concept,
    'definition', d.definition, 'unit', d.unit) order by d.key collate "C"), '[]')
  from dataset d join opd o on o.regency_id = d.regency_id and o.id = d.opd_id where d.regency_id = r.id)`

const schedules = sql`(select coalesce(json_agg(json_build_object('dataset', d.key, 'sop', s.key, 'opens', c.opens,
    'afterDays', c.after_days, 'startsOn', c.starts_on, 'endsOn', c.ends_on) order by d.key collate "C", s.key collate "C"), '[]')
  from schedule c
  join dataset d on d.regency_id = c.regency_id and d.id = c.dataset_id
  join sop s on s.regency_id = c.regency_id and s.id = c.sop_id where c.regency_id = r.id)`

const sops = sql`(select coalesce(json_agg(v order by v.key collate "C"), '[]')
  from (select distinct on (s.key) s.key, s.title, v.id as "versionId", v.number,
      lower(v.valid) as "effectiveFrom", v.content, v.source
    from sop_version v join sop s on s.regency_id = v.regency_id and s.id = v.sop_id
    where v.regency_id = r.id and v.state = 'effective'
    order by s.key, lower(v.valid) desc nulls last, v.number desc) as v)`

/** As the rows tell it, before `sayable`. */
export type ReadConfiguration = Omit<StoredConfiguration, 'data'> & { data: RawData }

let reading: CompiledQuery<{ stored: ReadConfiguration }> | undefined

/**
 * One statement without parameters, for the door and for a transaction alike. Answers a row of `stored`. Made when it is
 * first asked for: the catalogue says how it is read when its room is there.
 */
export const readingConfiguration = () =>
  (reading ??= compile(sql<{ stored: ReadConfiguration }>`
  select json_build_object(
    'regency', json_build_object('key', r.key, 'code', r.code, 'name', r.name, 'kind', r.kind, 'province',
      (select w.watcher_key from watching w where w.regency_id = r.id and w.watcher_id = r.province_id), 'isSample', r.is_sample,
      'calendar', k.content, 'opds', ${opds}, 'people', ${people}, 'casts', ${casts}, 'datasets', ${datasets}, 'schedules', ${schedules}),
    'appliedText', (select t.source from configuration_text t where t.regency_id = r.id),
    'sops', ${sops}, 'data', ${storedData()}) as stored
  from regency r join calendar k on k.regency_id = r.id where r.id = current_regency()`))

/**
 * Of casts and schedules only those that a file may name: a role that the latest version no longer has is nobody's to
 * play, and an SOP without force carries nothing out.
 */
export function sayable({ regency, data, ...rest }: ReadConfiguration): StoredConfiguration {
  const roles = new Set(
    rest.sops.flatMap(({ key, content }) => content.roles.map((role) => `${key} ${role.key}`)),
  )
  const known = regency.casts.filter(({ sop, role }) => roles.has(`${sop} ${role}`))
  const perOpd = new Set(known.filter(({ opd }) => opd !== null).map(roleOf))
  // A file says a role for the whole regency or for each OPD, as an SOP has it.
  const casts = known.filter((cast) => cast.opd !== null || !perOpd.has(roleOf(cast)))
  const schedules = regency.schedules.filter(({ sop }) => rest.sops.some(({ key }) => key === sop))
  return { regency: { ...regency, casts, schedules }, ...rest, data: sayableData(data) }
}

const roleOf = ({ sop, role }: Cast): string => `${sop} ${role}`
