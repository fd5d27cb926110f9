/** Cells of a whole regency, and of a phase or a role of it: few, and with each piece that is counted many of them become more. */
const largeCells = {
  regency_tally: 'regency_id_span_starts_on',
  phase_tally: 'regency_id_phase_span_starts_on',
  role_tally: 'regency_id_national_role_span_starts_on',
}

/**
 * Half of each page is left empty, so that all of its cells can become more and stay where they are. From fuller pages they go
 * elsewhere, and in the end lie in three times as many.
 */
export const roomForMore = Object.entries(largeCells)
  .map(
    ([table, key]) => `alter table ${table} set (fillfactor = 50);
cluster ${table} using ${table}_${key}_key;
alter table ${table} set without cluster;
`,
  )
  .join('')
