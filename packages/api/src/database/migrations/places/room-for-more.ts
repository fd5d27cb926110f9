/**
 * Cells of a whole regency, and of an OPD, a phase or a role of it, by the rest of the name of their key: with each piece that is
 * counted many of them become more. Those of steps are many, and written faster without room.
 */
export const largeCells = {
  opd_tally: 'month_opd_id',
  regency_tally: 'span_starts_on',
  phase_tally: 'phase_span_starts_on',
  role_tally: 'national_role_span_starts_on',
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
