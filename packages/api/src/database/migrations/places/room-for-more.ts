/** All cells but the smallest, by the rest of the name of their key: with each piece that is counted many of them become more. */
export const largeCells = {
  opd_tally: 'month_opd_id',
  step_tally: 'month_sop_id_version_id_step_key_role',
  regency_tally: 'span_starts_on',
  phase_tally: 'phase_span_starts_on',
  role_tally: 'national_role_span_starts_on',
  national_tally: 'month_phase_national_role',
}

/**
 * More than half of each page is left empty, so that all of its cells can become more, with longer histograms, and stay where they
 * are. From fuller pages they go elsewhere, and in the end lie in three times as many.
 */
export const roomForMore = Object.entries(largeCells)
  .map(
    ([table, key]) => `alter table ${table} set (fillfactor = 45);
cluster ${table} using ${table}_regency_id_${key}_key;
alter table ${table} set without cluster;
`,
  )
  .join('')
