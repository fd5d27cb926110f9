import { createUnionType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql'
import type { Locale, Sentence } from '../../../graphql/locale.ts'
import { NotAllowed, NotSignedIn, Refusal } from '../../../graphql/refusal.ts'
import { Catalogue, CatalogueLicence } from './catalogue.type.ts'

@InputType({ description: 'All of it: what is left out is empty afterwards.' })
export class CatalogueInput {
  @Field(() => Boolean) isOpen!: boolean
  @Field(() => String, { nullable: true }) description?: string | null
  @Field(() => String, { nullable: true }) contactName?: string | null
  @Field(() => String, { nullable: true }) contactEmail?: string | null
  @Field(() => String, { nullable: true }) contactPage?: string | null
  @Field(() => CatalogueLicence) licence!: Catalogue['licence']
}

@ObjectType()
export class CatalogueSet {
  @Field(() => Catalogue) catalogue!: Catalogue
}

export const CatalogueField = {
  DESCRIPTION: 'description',
  CONTACT_NAME: 'contactName',
  CONTACT_EMAIL: 'contactEmail',
  CONTACT_PAGE: 'contactPage',
} as const
export type CatalogueField = (typeof CatalogueField)[keyof typeof CatalogueField]
registerEnumType(CatalogueField, { name: 'CatalogueField' })

@ObjectType({ implements: Refusal, description: 'A field says what cannot be shown to everybody.' })
export class CatalogueFieldRefused extends Refusal {
  @Field(() => CatalogueField) field!: CatalogueField

  constructor(locale: Locale, field: CatalogueField, sentence: Sentence) {
    super(locale, sentence)
    this.field = field
  }
}

export const SetCatalogueResult = createUnionType({
  name: 'SetCatalogueResult',
  types: () => [CatalogueSet, CatalogueFieldRefused, NotSignedIn, NotAllowed] as const,
})
