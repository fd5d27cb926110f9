/** What was wrong with a release is told by the one that took its place. */
export const correctionReason = `
alter table release add correction_reason text check (btrim(correction_reason) <> '');
comment on column release.correction_reason is 'what was wrong with the release that it took the place of; null where nobody said so';
`
