/**
 * Tables of a million rows: a workbook that is sent for a dataset with a format may be larger than other papers, so an upload
 * remembers that it was begun for one. How far a check has come is written into its row every second, where no index stands in
 * the way, and every process finds the rows that are under way without reading the others.
 */
export const largeTable = `
alter table upload add column is_for_table boolean not null default false;
comment on column upload.is_for_table is 'begun for a task of a dataset with a format: the bounds of tables hold';

alter table table_report set (fillfactor = 60);
comment on column table_report.findings is 'the first of each code in each column, in the order of rows; summary counts all of them';
create index table_report_under_way on table_report (regency_id) where compared_at is null;

alter table publication add column table_loads jsonb check (jsonb_typeof(table_loads) = 'object');
comment on column publication.table_loads is 'of each piece that fills a table of the portal: its rows, and how many of them stand there';
`
