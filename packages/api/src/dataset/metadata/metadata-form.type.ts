import type {
  FieldKind,
  FormField as Field_,
  MetadataForm as Form,
  Locale,
  MetadataStandard as Standard,
} from '@satualur/engine'
import { isRepeated } from '@satualur/engine'
import { Field, ObjectType, registerEnumType } from 'type-graphql'

export { isRepeated }

export const MetadataStandard = {
  STANDAR_DATA: 'standar-data',
  KODE_REFERENSI: 'kode-referensi',
  MS_KEG: 'ms-keg',
  MS_VAR: 'ms-var',
  MS_IND: 'ms-ind',
} as const satisfies Record<string, Standard>
registerEnumType(MetadataStandard, {
  name: 'MetadataStandard',
  description:
    'Perpres 39/2019 and Peraturan BPS 5/2020. MS_VAR and MS_IND are filled in once for each variable or indicator.',
})

export const MetadataFieldKind = {
  TEXT: 'text',
  LONG_TEXT: 'long-text',
  NUMBER: 'number',
  DATE: 'date',
  YES_NO: 'yes-no',
  VARIABLES: 'variables',
  CHOICE: 'choice',
} as const satisfies Record<string, FieldKind>
registerEnumType(MetadataFieldKind, { name: 'MetadataFieldKind' })

@ObjectType({ simpleResolvers: true })
export class MetadataChoice {
  @Field(() => String) key!: string
  @Field(() => String) label!: string
}

@ObjectType({ simpleResolvers: true })
export class MetadataField {
  @Field(() => String) key!: string
  @Field(() => String) label!: string
  @Field(() => String, { nullable: true }) help!: string | null
  @Field(() => MetadataFieldKind) kind!: FieldKind
  @Field(() => [MetadataChoice], { description: 'Of CHOICE alone.' }) choices!: MetadataChoice[]
  @Field(() => Boolean, { description: 'Whether publication waits for it; nothing else does.' })
  isRequired!: boolean
  @Field(() => String, { description: 'The rule that asks for it.' }) source!: string
  @Field(() => Boolean, { description: 'False where nobody has read it in the rule itself.' })
  isVerified!: boolean
}

@ObjectType({ simpleResolvers: true })
export class MetadataSection {
  @Field(() => String) key!: string
  @Field(() => String) title!: string
  @Field(() => [MetadataField]) fields!: MetadataField[]
}

@ObjectType({ simpleResolvers: true, description: 'A form for metadata, in the reader’s language.' })
export class MetadataForm {
  @Field(() => String) key!: string
  @Field(() => String) title!: string
  @Field(() => MetadataStandard, { nullable: true, description: 'Null of one that a regency has made up.' })
  follows!: Standard | null
  @Field(() => Boolean, { description: 'Filled in once for each variable or indicator.' })
  isRepeated!: boolean
  @Field(() => [MetadataSection]) sections!: MetadataSection[]
}

export const toldForm = (form: Form, locale: Locale): MetadataForm => ({
  key: form.key,
  title: form.title[locale],
  follows: form.follows,
  isRepeated: isRepeated(form),
  sections: form.sections.map(({ key, title, fields }) => ({
    key,
    title: title[locale],
    fields: fields.map((field) => toldField(field, locale)),
  })),
})

const toldField = (field: Field_, locale: Locale): MetadataField => ({
  key: field.key,
  label: field.label[locale],
  help: field.help?.[locale] ?? null,
  kind: field.kind,
  choices:
    field.kind === 'choice' ? field.choices.map(({ key, label }) => ({ key, label: label[locale] })) : [],
  isRequired: field.isRequired,
  source: field.source,
  isVerified: field.isVerified,
})
