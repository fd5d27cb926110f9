import type { Instant } from '@satualur/engine'
import type { CatalogueSettings } from '@satualur/sop-format/folder'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { instantOf } from '../../../read-model/shape.ts'

/** All that is said of a catalogue at once; when it was first opened stays. */
export const writingCatalogue = (
  said: CatalogueSettings,
  person: RawBuilder<unknown>,
  at: Instant,
) => sql`insert into catalogue (regency_id, is_open, description, contact_name, contact_email, contact_page, licence,
      opened_at, changed_at, set_by)
    values (current_regency(), ${said.isOpen}, ${said.description}, ${said.contactName}, ${said.contactEmail},
      ${said.contactPage}, ${said.licence}, ${said.isOpen ? instantOf(at) : null}, ${instantOf(at)}, ${person}::uuid)
    on conflict (regency_id) do update set is_open = excluded.is_open, description = excluded.description,
      contact_name = excluded.contact_name, contact_email = excluded.contact_email, contact_page = excluded.contact_page,
      licence = excluded.licence, opened_at = coalesce(catalogue.opened_at, excluded.opened_at),
      revision = catalogue.revision + 1, changed_at = excluded.changed_at, set_by = excluded.set_by`
