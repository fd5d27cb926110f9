import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import { milliseconds } from '../../../read-model/shape.ts'
import type { Catalogue } from './catalogue.type.ts'

/** The catalogue of the regency that asks; one that nobody has set is closed. */
export const ownCatalogue = compile(sql<Catalogue>`select coalesce(c.is_open, false) as "isOpen",
    '/katalog/' || g.key as address, c.description, c.contact_name as "contactName", c.contact_email as "contactEmail",
    c.contact_page as "contactPage", coalesce(c.licence, 'cc-by') as licence,
    ${milliseconds(sql`c.opened_at`)} as "openedAt",
    (select count(*)::int from catalogue_dataset d where d.regency_id = g.id and d.withdrawn_at is null) as datasets,
    (select count(*)::int from catalogue_file f where f.regency_id = g.id and f.release_id is not null) as files
  from regency g left join catalogue c on c.regency_id = g.id where g.id = current_regency()`)
