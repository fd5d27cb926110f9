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

  constructor(locale: Locale, field: CatalogueField) {
    super(locale, sentences[field])
    this.field = field
  }
}

export const lettersAtMost: Record<CatalogueField, number> = {
  description: 1_000,
  contactName: 200,
  contactEmail: 200,
  contactPage: 500,
}

const tooLong = (of: Sentence, letters: number): Sentence => ({
  id: `${of.id} paling panjang ${letters.toLocaleString('id-ID')} huruf.`,
  en: `${of.en} is at most ${letters.toLocaleString('en-GB')} letters long.`,
})

const sentences: Record<CatalogueField, Sentence> = {
  description: tooLong({ id: 'Keterangan', en: 'The description' }, lettersAtMost.description),
  contactName: tooLong({ id: 'Nama kontak', en: 'The name of the contact' }, lettersAtMost.contactName),
  contactEmail: {
    id: 'Surel kontak tidak dapat dibaca. Tulis seperti data@kabupaten.go.id.',
    en: 'The e-mail of the contact cannot be read. Write it like data@kabupaten.go.id.',
  },
  contactPage: {
    id: 'Alamat laman kontak harus diawali https:// atau http://.',
    en: 'The address of the contact page has to begin with https:// or http://.',
  },
}

export const SetCatalogueResult = createUnionType({
  name: 'SetCatalogueResult',
  types: () => [CatalogueSet, CatalogueFieldRefused, NotSignedIn, NotAllowed] as const,
})
