import type {
  CatalogueFormCatalogueFragment,
  CatalogueInput,
  CatalogueLicence,
} from '../../generated/graphql.ts'

/** What one types: an empty field says nothing. */
export type CatalogueDraft = { [Field in keyof CatalogueInput]-?: NonNullable<CatalogueInput[Field]> }

/** The usual one first. */
export const licences: readonly CatalogueLicence[] = [
  ...(['CC_BY', 'CC_BY_SA', 'CC_ZERO', 'CC_NC', 'ODC_BY', 'ODC_ODBL', 'ODC_PDDL'] as const),
]

export const draftOf = (told: CatalogueFormCatalogueFragment): CatalogueDraft => ({
  isOpen: told.isOpen,
  description: told.description ?? '',
  contactName: told.contactName ?? '',
  contactEmail: told.contactEmail ?? '',
  contactPage: told.contactPage ?? '',
  licence: told.licence,
})

const said = (text: string): string | null => text.trim() || null

export const inputOf = (draft: CatalogueDraft): CatalogueInput => ({
  isOpen: draft.isOpen,
  description: said(draft.description),
  contactName: said(draft.contactName),
  contactEmail: said(draft.contactEmail),
  contactPage: said(draft.contactPage),
  licence: draft.licence,
})
