import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Statement } from '../../../database/door.ts'
import { asAdmin } from '../../../graphql/as-admin.ts'
import type { Context } from '../../../graphql/context.ts'
import { instantOf } from '../../../read-model/shape.ts'
import type { Catalogue } from './catalogue.type.ts'
import { ownCatalogue } from './read-catalogue.ts'
import type { CatalogueField, CatalogueInput, SetCatalogueResult } from './set-catalogue.type.ts'
import { CatalogueFieldRefused, CatalogueSet, lettersAtMost } from './set-catalogue.type.ts'

type Said = Pick<CatalogueInput, 'isOpen' | 'licence'> & Record<CatalogueField, string | null>

/** Opens the catalogue to everybody or closes it, and says what stands on its pages. */
export function setCatalogue(context: Context, input: CatalogueInput): Promise<typeof SetCatalogueResult> {
  return asAdmin(context, compile(sql`select`), async ({ door, entry, locale, clock }) => {
    const said = saidIn(input)
    const refused = fields.find((field) => !isSayable(field, said[field]))
    if (refused) return new CatalogueFieldRefused(locale, refused)
    const [, catalogue] = await door.withinTogether(entry, [
      writing(said, entry.personId, clock()),
      ownCatalogue,
    ])
    return Object.assign(new CatalogueSet(), { catalogue: catalogue![0] as Catalogue })
  })
}

const fields = Object.keys(lettersAtMost) as CatalogueField[]

const saidIn = ({ isOpen, licence, ...input }: CatalogueInput): Said => ({
  ...(Object.fromEntries(fields.map((field) => [field, input[field]?.trim() || null])) as Record<
    CatalogueField,
    string | null
  >),
  ...{ isOpen, licence },
})

/** A feed is no feed with an address in it that is none, so that it is not let in here. */
const forms: Partial<Record<CatalogueField, RegExp>> = {
  contactEmail: /^[^\s@<>"{}|\\^`%?#/]+@[^\s@<>"{}|\\^`%?#/]+\.[a-z]{2,}$/i,
  contactPage: /^https?:\/\/[^\s/?#<>"{}|\\^`][^\s<>"{}|\\^`]*$/,
}

const isSayable = (field: CatalogueField, said: string | null): boolean =>
  said === null || (said.length <= lettersAtMost[field] && (forms[field]?.test(said) ?? true))

const writing = (said: Said, person: string, now: number): Statement =>
  compile(sql`insert into catalogue (regency_id, is_open, description, contact_name, contact_email, contact_page, licence,
      opened_at, changed_at, set_by)
    values (current_regency(), ${said.isOpen}, ${said.description}, ${said.contactName}, ${said.contactEmail},
      ${said.contactPage}, ${said.licence}, ${said.isOpen ? instantOf(now) : null}, ${instantOf(now)}, ${person}::uuid)
    on conflict (regency_id) do update set is_open = excluded.is_open, description = excluded.description,
      contact_name = excluded.contact_name, contact_email = excluded.contact_email, contact_page = excluded.contact_page,
      licence = excluded.licence, opened_at = coalesce(catalogue.opened_at, excluded.opened_at),
      revision = catalogue.revision + 1, changed_at = excluded.changed_at, set_by = excluded.set_by`)
