import { randomUUID } from 'node:crypto'
import type { Zone } from '@satualur/engine'
import { usualCalendar } from '@satualur/engine'
import { writeSop } from '@satualur/sop-format'
import pg from 'pg'
import { tallyRows } from './compliance/tally/written-cells.ts'
import { datasetRows } from './dataset/written-list.ts'
import { catalogueRows } from './publishing/catalogue/written-catalogue.ts'
import { noticeRows } from './notice/notice-rows.ts'
import { smallSop } from './small-sop.ts'
import { tableRows } from './table-format/written-tables.ts'
import { runRows } from './written-run.ts'
import { publishingRows } from './publishing/written-publishing.ts'
import { recurrenceRows } from './written-turns.ts'

/** A regency in which everything exists, and the ids to ask for it by. */
export interface WrittenRegency {
  id: string
  /** A word that stands in every text of this regency and nowhere else. */
  mark: string
  opds: [string, string]
  admin: string
  officer: string
  viewer: string
  sops: [string, string]
  versions: [string, string]
  /** Of the first SOP, with everything that a draft can have. */
  draft: string
  comment: string
  /** In the library, withdrawn. */
  entry: string
  dataset: string
  /** The Daftar Data of 2025, where the dataset is in force, and of 2026, where two things are new. */
  lists: [string, string]
  listedEntry: string
  proposedEntry: string
  agreedEntry: string
  /** Of the dataset and the first SOP; its turn of 2026-02 is waived. */
  schedule: string
  run: string
  openTask: string
  closedTask: string
  file: string
  /** Of the viewer, who reads and never acts, to the officer. */
  delegation: string
  /** What the admin said about the closed task, naming the officer. */
  runComment: string
  /** Of the dataset, an address. */
  resource: string
  /** Public: the file of the run. */
  release: string
  /** On the file of the run, under the format of the dataset; waived. */
  tableReport: string
  apiToken: string
  /** Of January 2026, ready; its file was never made. */
  evidencePack: string
  /** The notice, the webhook and its delivery have one id. */
  told: string
}

/** Writes a regency with at least one row in each of its tables, past every policy and use case. */
export async function writtenRegency(owner: pg.Pool, zone: Zone = 'Asia/Jakarta'): Promise<WrittenRegency> {
  const pair = (): [string, string] => [nextId(), nextId()]
  const regency: WrittenRegency = {
    id: nextId(),
    mark: `Tanda${randomUUID().slice(0, 8)}`,
    opds: pair(),
    admin: nextId(),
    officer: nextId(),
    viewer: nextId(),
    sops: pair(),
    versions: pair(),
    draft: nextId(),
    comment: nextId(),
    entry: nextId(),
    dataset: nextId(),
    lists: pair(),
    listedEntry: nextId(),
    proposedEntry: nextId(),
    agreedEntry: nextId(),
    schedule: nextId(),
    run: nextId(),
    openTask: nextId(),
    closedTask: nextId(),
    file: nextId(),
    delegation: nextId(),
    runComment: nextId(),
    resource: nextId(),
    release: nextId(),
    tableReport: nextId(),
    apiToken: nextId(),
    evidencePack: nextId(),
    told: nextId(),
  }
  await owner.query(
    houseRows(regency, zone) +
      authoringRows(regency) +
      runRows(regency) +
      recurrenceRows(regency) +
      datasetRows(regency) +
      tableRows(regency) +
      absenceRows(regency) +
      evidenceRows(regency) +
      calendarRows(regency) +
      noticeRows(regency) +
      catalogueRows(regency) +
      publishingRows(regency) +
      tallyRows(regency),
  )
  return regency
}

let made = 0
/** Ids that sort in the order they were made in, as the server's own do, so that two regencies answer in the same order. */
const nextId = () => (++made).toString(16).padStart(8, '0') + randomUUID().slice(8)

const json = (value: object) => pg.escapeLiteral(JSON.stringify(value))

function houseRows(
  { id, mark, opds, sops, versions, admin, officer, viewer, dataset, apiToken, evidencePack }: WrittenRegency,
  zone: Zone,
) {
  const person = (person: string, access: string) =>
    `('${id}', '${person}', lower('${access}@${mark}.go.id'), '${access} ${mark}', 'Jabatan ${mark}', '${access}', '${opds[0]}')`
  const rowsOfSop = (index: 0 | 1) => `
    insert into sop (regency_id, id, key, title) values ('${id}', '${sops[index]}', 'sop-${index}', 'SOP ${index} ${mark}');
    insert into sop_version (regency_id, id, sop_id, number, state, valid, content, source, saved_at) values
      ('${id}', '${versions[index]}', '${sops[index]}', 1, 'effective', '[2020-01-01,)', ${json(smallSop(`sop-${index}`, mark))}, '# ${mark}', '2020-01-01T02:00:00Z');
    insert into player (regency_id, sop_id, role_key, person_id) values
      ('${id}', '${sops[index]}', 'petugas', '${officer}'), ('${id}', '${sops[index]}', 'kepala', '${admin}');`
  return `
    insert into regency (id, key, name, kind) values (new_id(), lower('${mark}-raya'), '${mark}', 'provinsi');
    insert into regency (id, key, name, kind, province_id)
      select '${id}', lower('${mark}'), '${mark}', 'kabupaten', id from regency where key = lower('${mark}-raya');
    insert into follower (regency_id, name, watermark) values ('${id}', '${mark}', '0');
    insert into configuration_text (regency_id, source) values ('${id}', '# ${mark}');
    insert into calendar (regency_id, content, amended_at) values ('${id}', ${json(usualCalendar(zone))}, '2020-01-01T02:00:00Z');
    insert into opd (regency_id, id, key, name, short_name) values
      ('${id}', '${opds[0]}', 'opd-0', 'Dinas 0 ${mark}', '${mark}'), ('${id}', '${opds[1]}', 'opd-1', 'Dinas 1 ${mark}', '${mark}');
    insert into person (regency_id, id, email, name, position, access, opd_id) values
      ${person(admin, 'admin')}, ${person(officer, 'opd-user')}, ${person(viewer, 'viewer')};
    insert into session (regency_id, token_hash, person_id, idle, expires_at) values
      ('${id}', sha256('${mark}'), '${viewer}', '30 minutes', now() + interval '1 hour');
    insert into person_invitation (regency_id, person_id, token_hash, made_at, made_by, expires_at) values
      ('${id}', '${viewer}', sha256('${mark}'), '2026-02-09T02:00:00Z', '${admin}', '2026-02-12T02:00:00Z');
    insert into api_token (regency_id, id, token_hash, name, scopes, made_at, made_by, expires_on, expires_at) values
      ('${id}', '${apiToken}', sha256('${mark}'), '${mark}', '{query:adhoc}', '2026-02-09T02:00:00Z', '${admin}', '2026-02-28', '2026-02-28T17:00:00Z');
    insert into report_login (regency_id, name) values ('${id}', 'lapor_${mark}');
    insert into evidence_pack (regency_id, id, from_on, to_on, asked_at, asked_by, origin, figures, status, total, done, size, sha256, ready_at) values
      ('${id}', '${evidencePack}', '2026-01-01', '2026-01-31', '2026-02-09T02:00:00Z', '${admin}', 'https://${mark}.go.id', '[]', 'ready', 1, 1, 10, sha256('${mark}'), '2026-02-09T02:01:00Z');
    ${rowsOfSop(0)} ${rowsOfSop(1)}
    insert into dataset (regency_id, id, opd_id, key, title, frequency, information_class, concept, definition, unit) values
      ('${id}', '${dataset}', '${opds[0]}', 'data', 'Dataset ${mark}', 'monthly', 'berkala', '${mark}', '${mark}', '${mark}');`
}

/** The first run was open when the calendar was last amended; who did so, and why, is kept with the calendar. */
const calendarRows = ({ id, mark, admin, run }: WrittenRegency) => `
    select set_config('app.now', '1767578400000', true);
    update calendar set content = content || '{ "loadedYears": [2026] }', amended_by = '${admin}', reason = '${mark}',
      decree = '${mark}' where regency_id = '${id}';
    insert into calendar_recount (regency_id, run_id, revision) values ('${id}', '${run}', 2);`

/** A draft on its way to be ratified, and an entry of the library that was withdrawn: what is not, everybody may see. */
function authoringRows({ id, mark, sops, versions, draft, comment, entry, admin }: WrittenRegency) {
  const at = '2026-01-04T02:00:00Z'
  const sop = smallSop('sop-0', mark)
  const about = `'${id}', '${draft}'`
  return `
    insert into sop_version (regency_id, id, sop_id, number, state, content, source, saved_at, saved_by) values
      ('${id}', '${draft}', '${sops[0]}', 2, 'draft', ${json(sop)}, ${pg.escapeLiteral(writeSop(sop))}, '${at}', '${admin}');
    insert into version_event (regency_id, version_id, kind, person_id, at, note) values
      (${about}, 'drafted', '${admin}', '${at}', '${mark}');
    insert into version_comment (regency_id, version_id, id, step_key, cell, text, author_id, at) values
      (${about}, '${comment}', 'susun', 'waktu', '${mark}', '${admin}', '${at}');
    insert into acknowledgement (regency_id, version_id, finding, sentence, reason, person_id, at) values
      (${about}, '${mark}', '{ "id": "${mark}", "en": "${mark}" }', '${mark}', '${admin}', '${at}');
    insert into upstream (regency_id, version_id, template, title, origin, edition, source) values
      (${about}, 'contoh', '${mark}', '${mark}', 1, '# ${mark}');
    insert into library_entry (regency_id, id, sop_id, version_id, edition, edition_on, title, origin, step_count, role_count, source, withdrawn_at) values
      ('${id}', '${entry}', '${sops[1]}', '${versions[1]}', 1, '2026-01-04', '${mark}', '${mark}', 2, 2, '# ${mark}', '${at}');`
}

/** Somebody is away, and somebody has said something. */
function absenceRows({
  id,
  mark,
  admin,
  officer,
  viewer,
  run,
  closedTask,
  delegation,
  runComment,
}: WrittenRegency) {
  return `
    insert into delegation (regency_id, id, person_id, deputy_id, kind, decree, starts_on, ends_on, made_at, made_by) values
      ('${id}', '${delegation}', '${viewer}', '${officer}', 'plh', '800/${mark}', '2026-02-01', '2026-02-28', '2026-01-30T02:00:00Z', '${admin}');
    insert into run_comment (regency_id, id, run_id, task_id, text, author_id, at) values
      ('${id}', '${runComment}', '${run}', '${closedTask}', '${mark}', '${admin}', '2026-01-06T02:00:00Z');
    insert into run_comment_mention (regency_id, comment_id, person_id) values ('${id}', '${runComment}', '${officer}');`
}

/** The dataset has a resource; the officer is uploading a file, and the admin has begun to prepare the open task. */
function evidenceRows({ id, mark, admin, officer, dataset, openTask, resource, file }: WrittenRegency) {
  const at = '2026-01-05T03:00:00Z'
  const content = {
    entries: [
      { key: '1', artefact: 'data', note: mark, link: null, file: null, resource: null },
      { key: '2', artefact: 'data', note: null, link: null, file, resource: null },
      { key: '3', artefact: 'data', note: null, link: null, file: null, resource },
    ],
    outcome: 'ya',
    reason: mark,
  }
  return `
    insert into resource (regency_id, id, dataset_id, name, format, period, url, added_at, added_by) values
      ('${id}', '${resource}', '${dataset}', '${mark}', 'CSV', '2026-01', 'https://data.contoh.id/${mark}.csv', '${at}', '${officer}');
    insert into upload (regency_id, person_id, name, size) values ('${id}', '${officer}', '${mark}.pdf', 10);
    insert into task_draft (regency_id, task_id, person_id, revision, content, saved_at) values
      ('${id}', '${openTask}', '${admin}', 1, ${json(content)}, '${at}');`
}
