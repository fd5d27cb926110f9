/**
 * What was filled in for a dataset, form by form; MS-Var and MS-Ind once for each variable or indicator. What somebody
 * saves is a revision of its own; the last one holds, and one without answers says that the form was taken away.
 */
export const metadataAnswer = `
create table metadata_answer (
  regency_id uuid not null references regency on delete cascade,
  dataset_id uuid not null,
  form_key text not null,
  part int not null check (part > 0),
  revision int not null check (revision > 0),
  answers jsonb check (jsonb_typeof(answers) = 'object'),
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (regency_id, dataset_id, form_key, part, revision),
  foreign key (regency_id, dataset_id) references dataset,
  foreign key (regency_id, changed_by) references person
);
comment on column metadata_answer.part is 'which variable or indicator of the dataset; 1 of other forms';
comment on column metadata_answer.changed_by is 'nobody where a file of the regency says it';
call stand_behind_regency('metadata_answer');
create trigger keep_answers before update or delete on metadata_answer for each row execute function refuse_change();

do $$ begin execute format('grant select, insert on metadata_answer to %I', (select name from app_login)); end $$;
`
