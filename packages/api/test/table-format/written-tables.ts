import pg from 'pg'
import type { WrittenRegency } from '../written-regency.ts'

const json = (value: object) => pg.escapeLiteral(JSON.stringify(value))
const at = '2026-01-05T04:00:00Z'

/** The dataset has a format; the file of the run does not keep it, and somebody has answered for that. */
export function tableRows({ id, mark, admin, dataset, file, tableReport }: WrittenRegency): string {
  const schema = { fields: [{ name: 'desa', type: 'string', title: mark }] }
  const summary = { headerRow: 1, blankRows: 0, columns: [{ name: 'desa', letter: 'A', findings: 1 }] }
  const sentence = { id: mark, en: mark }
  const finding = {
    code: 'missing-value',
    severity: 'error',
    row: 2,
    column: 'desa',
    letter: 'A',
    value: mark,
    sentence,
  }
  const scan = {
    ...{ column: mark, letter: 'A', filledCells: 1, judgement: 'possible' },
    kinds: [{ kind: 'nik', cells: 1, judgement: 'possible', examples: [{ row: 2, masked: mark }], sentence }],
  }
  return `
    insert into table_format (regency_id, dataset_id, revision, schema, made_at, made_by) values
      ('${id}', '${dataset}', 1, ${json(schema)}, '${at}', '${admin}');
    insert into table_report (regency_id, id, dataset_id, format_revision, sha256, period, file_id, asked_at, state, made_at,
      is_clean, errors, warnings, rows, summary, findings, compared_at) values
      ('${id}', '${tableReport}', '${dataset}', 1, sha256('${mark}'), '2026-01', '${file}', '${at}', 'checked', '${at}',
        false, 1, 0, 1, ${json({ ...summary, counts: { 'missing-value': 1 } })}, ${json([finding])}, '${at}');
    insert into table_waiver (regency_id, report_id, reason, waived_at, waived_by) values
      ('${id}', '${tableReport}', '${mark}', '${at}', '${admin}');
    insert into personal_data_report (regency_id, sha256, columns, scanned_at) values
      ('${id}', sha256('${mark}'), ${json([scan])}, '${at}');
    insert into personal_data_judgement (regency_id, sha256, sequence, is_public, reason, judged_at, judged_by) values
      ('${id}', sha256('${mark}'), 1, true, '${mark}', '${at}', '${admin}');`
}
