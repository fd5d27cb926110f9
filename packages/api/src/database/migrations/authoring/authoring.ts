import { Migration } from '@mikro-orm/migrations'
import { library } from './library.ts'
import { review } from './review.ts'
import { versionRecord } from './version-record.ts'

/** Drafts, reviews, ratification and the library of all regencies. */
export class Authoring20261121 extends Migration {
  override up(): void {
    for (const part of [versionRecord, library, review, grants]) this.addSql(part)
  }
}

const grants = `
do $$ declare app text := (select name from app_login);
begin
  execute format('grant delete on sop_version to %I', app);
  execute format('grant select, insert on version_event, acknowledgement to %I', app);
  execute format('grant select, insert, update on library_entry, upstream to %I', app);
  execute format('grant select, insert, update (settled_at, settled_by) on version_comment to %I', app);
end $$;
`
