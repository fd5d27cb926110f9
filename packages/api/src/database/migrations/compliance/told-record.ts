/**
 * An issued record keeps what it tells, so that it can be printed again when the run has gone on and people bear other
 * names. Those that were issued before kept nothing: they are printed as long as the run stands as it stood.
 */
export const toldRecord = `
alter table run_record add told jsonb;
comment on column run_record.told is 'what the run was when the record was issued, and who was who; null in older ones';
`
