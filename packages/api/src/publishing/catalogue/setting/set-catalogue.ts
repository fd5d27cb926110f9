import type { CatalogueSettings } from '@satualur/sop-format/folder'
import { unsayableIn } from '@satualur/sop-format/folder'
import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import { asAdmin } from '../../../graphql/as-admin.ts'
import type { Context } from '../../../graphql/context.ts'
import type { Catalogue } from './catalogue.type.ts'
import { ownCatalogue } from './read-catalogue.ts'
import type { CatalogueInput, SetCatalogueResult } from './set-catalogue.type.ts'
import { CatalogueField, CatalogueFieldRefused, CatalogueSet } from './set-catalogue.type.ts'
import { writingCatalogue } from './writing-catalogue.ts'

/** Opens the catalogue to everybody or closes it, and says what stands on its pages. */
export function setCatalogue(context: Context, input: CatalogueInput): Promise<typeof SetCatalogueResult> {
  return asAdmin(context, compile(sql`select`), async ({ door, entry, locale, clock }) => {
    const said = saidIn(input)
    const [refused] = unsayableIn(said)
    if (refused) return new CatalogueFieldRefused(locale, refused.field, refused.sentence)
    const [, catalogue] = await door.withinTogether(entry, [
      compile(writingCatalogue(said, sql`${entry.personId}`, clock())),
      ownCatalogue,
    ])
    return Object.assign(new CatalogueSet(), { catalogue: catalogue![0] as Catalogue })
  })
}

const fields = Object.values(CatalogueField)

export const saidIn = ({ isOpen, licence, ...input }: CatalogueInput): CatalogueSettings => ({
  ...(Object.fromEntries(fields.map((field) => [field, input[field]?.trim() || null])) as Record<
    CatalogueField,
    string | null
  >),
  ...{ isOpen, licence },
})
