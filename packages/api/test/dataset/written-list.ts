import type { EntryContent, ListEntry, ListStep } from '@satualur/engine'
import pg from 'pg'
import type { WrittenRegency } from '../written-regency.ts'

const json = (value: object) => pg.escapeLiteral(JSON.stringify(value))

/**
 * The dataset is in force on the list of 2025, has its class decided and its metadata filled in by a form of the regency's
 * own; for 2026 one thing is proposed and another one agreed.
 */
export function datasetRows(of: WrittenRegency): string {
  const { id, mark, admin, officer, opds, dataset, lists, proposedEntry, agreedEntry, listedEntry } = of
  const content: EntryContent = {
    title: mark,
    producer: 'opd-0',
    frequency: 'monthly',
    release: { kind: 'after-period', days: 10 },
    classDecision: { class: 'berkala', decidedOn: '2025-01-06', decidedBy: `PPID ${mark}`, reason: mark },
  }
  const agreement = { number: `BA/${mark}`, on: '2025-01-08', isPriority: true }
  const entry = (list: string, one: string, about: string | null, state: ListEntry, step: ListStep) => `
    insert into list_entry (regency_id, id, list_id, dataset_id, opd_id, title, frequency, information_class, revision, entry) values
      ('${id}', '${one}', '${list}', ${about ? `'${about}'` : 'null'}, '${opds[0]}', '${mark}', 'monthly', 'berkala', 1, ${json(state)});
    insert into list_step (regency_id, entry_id, sequence, step, taken_at, taken_by) values
      ('${id}', '${one}', 1, ${json(step)}, '2025-01-10T02:00:00Z', '${officer}');`
  return `
    insert into class_decision (regency_id, dataset_id, sequence, class, decided_on, decided_by, reason, entered_at, entered_by) values
      ('${id}', '${dataset}', 1, 'berkala', '2025-01-06', 'PPID ${mark}', '${mark}', '2025-01-06T02:00:00Z', '${admin}');
    insert into metadata_form (regency_id, key, form, source, set_at, set_by) values
      ('${id}', lower('${mark}'), ${json(ownForm(mark))}, '# ${mark}', '2025-01-06T02:00:00Z', '${admin}');
    insert into metadata_answer (regency_id, dataset_id, form_key, part, revision, answers, changed_at, changed_by) values
      ('${id}', '${dataset}', lower('${mark}'), 1, 1, ${json({ catatan: mark })}, '2025-01-06T02:00:00Z', '${officer}');
    insert into data_list (regency_id, id, year, opened_at, opened_by) values
      ('${id}', '${lists[0]}', 2025, '2025-01-06T02:00:00Z', '${admin}'), ('${id}', '${lists[1]}', 2026, '2026-01-06T02:00:00Z', '${admin}');
    ${entry(
      lists[0],
      listedEntry,
      dataset,
      {
        ...{ state: 'in-force', content, agreement, proposal: null },
        decree: { number: `SK/${mark}`, on: '2025-01-10' },
      },
      { type: 'enact', number: `SK/${mark}`, on: '2025-01-10' },
    )}
    ${entry(
      lists[1],
      proposedEntry,
      null,
      { state: 'new', proposal: { state: 'proposed', content, on: '2026-01-06' } },
      { type: 'propose', content, on: '2026-01-06' },
    )}
    ${entry(
      lists[1],
      agreedEntry,
      null,
      { state: 'new', proposal: { state: 'agreed', content, agreement: { ...agreement, on: '2026-01-07' } } },
      { type: 'agree', number: agreement.number, isPriority: true, on: '2026-01-07' },
    )}`
}

const ownForm = (mark: string) => ({
  key: mark.toLowerCase(),
  title: { id: mark, en: mark },
  follows: null,
  sections: [
    {
      key: 'umum',
      title: { id: mark, en: mark },
      fields: [
        {
          ...{ key: 'catatan', label: { id: mark, en: mark }, help: null, kind: 'text' },
          ...{ isRequired: true, source: mark, isVerified: true, portalName: null },
        },
      ],
    },
  ],
})
