import type { ClassHistory, Frequency, Handover, Instant, ReleaseRule, Zone } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { classHistory } from '../../dataset/information-class/class-history.ts'
import type { MetadataFacts } from '../../dataset/metadata/metadata-facts.ts'
import { metadataFacts } from '../../dataset/metadata/metadata-facts.ts'
import type { FormatRow } from '../../dataset/table-format/format-row.ts'
import { newestFormat } from '../../dataset/table-format/format-row.ts'
import { personalDataSaid, tableSaid } from '../../dataset/table-format/said-of-bytes.ts'
import { milliseconds } from '../../read-model/shape.ts'
import type { KnownDecision } from './approval.ts'
import type { Handed } from './pieces.ts'
import type { DoneStep } from './provenance.ts'
import { isDecision } from '../../run/is-decision.ts'

/** What is public of the dataset now, or will be on its day. */
export interface PublicPiece {
  id: string
  name: string
  period: string | null
  sha256: string
  /** The run that it came from. */
  run: string
  isPlanned: boolean
}

/** All that is known of a run and its dataset when somebody asks whether they may be public. */
export interface KnownRun {
  id: string
  period: string | null
  versionId: string
  versionNumber: number
  opd: string
  regency: { key: string; code: string | null; name: string }
  walidata: { name: string | null; email: string | null }
  licence: string | null
  dataset: {
    id: string
    key: string
    title: string
    producer: string
    frequency: Frequency
    isPriority: boolean
  }
  classes: ClassHistory
  /** Of its entry in the newest list that is in force; null where no list has one. */
  releaseRule: ReleaseRule | null
  metadata: MetadataFacts
  /** What its tables are checked against; null where it has never had a format. */
  tableFormat: FormatRow | null
  handed: Handed[]
  decisions: KnownDecision[]
  steps: DoneStep[]
  released: PublicPiece[]
  hasPortal: boolean
  zone: Zone
  /** Null where the portal has never been given it. */
  publication: { state: string } | null
}

const ofRun = (name: string) =>
  sql`${sql.raw(name)}.regency_id = r.regency_id and ${sql.raw(name)}.run_id = r.id`

/** What a task hands in with the very command that is being decided. */
export interface Handing {
  task: string
  at: Instant
  handovers: readonly Handover[]
}

/** Files that were handed in, by themselves or as resources, and those that are just being. */
const handedFiles = (handing: Handing | null) => sql`(
    select h.task_id, h.artefact_key, h.kind, h.file_id, h.resource_id, ${milliseconds(sql`h.handed_in_at`)} as at, h.id
    from handover h where ${ofRun('h')}
    union all select ${handing?.task ?? null}::uuid, n.artefact, n.kind, n.file, n.resource, ${handing?.at ?? 0}::float8, null
    from jsonb_to_recordset(${JSON.stringify(handing?.handovers ?? [])}::jsonb) as n(artefact text, kind text, file uuid, resource uuid)
  ) h left join resource s on s.regency_id = r.regency_id and s.id = h.resource_id
  join file fx on fx.regency_id = r.regency_id and fx.id = coalesce(h.file_id, s.file_id)`

const handedIn = (
  handing: Handing | null,
) => sql`(select coalesce(json_agg(json_build_object('task', h.task_id, 'artefact', h.artefact_key, 'kind', h.kind,
    'name', s.name, 'period', s.period, 'format', s.format, 'at', h.at,
    'file', fx.id, 'fileName', fx.name, 'sha256', encode(fx.sha256, 'hex'), 'size', fx.size, 'mediaType', fx.media_type,
    'table', ${tableSaid(sql`d.id`, sql`fx.sha256`, sql`fx.name`)}, 'personalData', ${personalDataSaid(sql`fx.sha256`, sql`fx.name`)})
  order by h.at, h.id), '[]') from ${handedFiles(handing)})`

const decisions = sql`(select coalesce(json_agg(json_build_object('role', t.role_key, 'isSentBack', t.is_sent_back,
    'at', ${milliseconds(sql`t.closed_at`)}) order by t.closed_at), '[]')
  from task_history t where ${ofRun('t')} and t.status = 'completed' and ${isDecision(sql`t`)})`

const steps = sql`(select coalesce(json_agg(json_build_object('step', t.step_key, 'act', t.act_key, 'role', t.role_key,
    'outcome', t.outcome_key, 'isSentBack', t.is_sent_back, 'at', ${milliseconds(sql`t.closed_at`)}) order by t.closed_at), '[]')
  from task_history t where ${ofRun('t')} and t.status = 'completed')`

const released = sql`(select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name, 'period', e.period,
    'sha256', encode(e.sha256, 'hex'), 'run', e.run_id,
    'isPlanned', e.planned_class is not null)), '[]') from release e
  where e.regency_id = r.regency_id and e.dataset_id = r.dataset_id
    and coalesce(e.public_class, e.planned_class) is not null)`

/** What the newest list says of the dataset that is in force. */
const inForce = (said: RawBuilder<unknown>) => sql`(select ${said} from list_entry e
  join data_list l on l.regency_id = e.regency_id and l.id = e.list_id
  where e.regency_id = d.regency_id and e.dataset_id = d.id and e.entry ->> 'state' = 'in-force'
  order by l.year desc limit 1)`

/** The run with this id, where it is about a dataset. */
export const knownRun = (run: string, handing: Handing | null = null) => sql<{
  known: KnownRun
}>`select json_build_object(
    'id', r.id, 'period', r.period, 'versionId', r.version_id, 'opd', o.name,
    'versionNumber', (select v.number from sop_version v where v.regency_id = r.regency_id and v.id = r.version_id),
    'regency', json_build_object('key', g.key, 'code', g.code, 'name', official_name(g.kind, g.name)),
    'walidata', (select json_build_object('name', c.contact_name, 'email', c.contact_email)
      from (select) as one left join catalogue c on c.regency_id = r.regency_id),
    'licence', coalesce(p.licence, (select c.licence from catalogue c where c.regency_id = r.regency_id)),
    'dataset', json_build_object('id', d.id, 'key', d.key, 'title', d.title, 'frequency', d.frequency,
      'producer', (select q.name from opd q where q.regency_id = d.regency_id and q.id = d.opd_id), 'isPriority', coalesce(${inForce(sql`e.is_priority`)}, false)),
    'classes', ${classHistory(sql`d.regency_id`, sql`d.id`)}, 'releaseRule', ${inForce(sql`e.entry #> '{content,release}'`)}, 'metadata', ${metadataFacts(sql`d`)},
    'tableFormat', ${newestFormat(sql`d.id`)},
    'handed', ${handedIn(handing)}, 'decisions', ${decisions}, 'steps', ${steps}, 'released', ${released},
    'hasPortal', p.regency_id is not null and p.removing_since is null,
    'zone', (select c.content ->> 'zone' from calendar c where c.regency_id = r.regency_id),
    'publication', (select json_build_object('state', u.state) from publication u
      where u.regency_id = d.regency_id and u.dataset_id = d.id)) as known
  from run r join regency g on g.id = r.regency_id join dataset d on d.regency_id = r.regency_id and d.id = r.dataset_id
    join opd o on o.regency_id = r.regency_id and o.id = r.opd_id
    left join portal p on p.regency_id = r.regency_id
  where r.regency_id = current_regency() and r.id = ${run}`
