import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, Refusal } from '../../graphql/refusal.ts'
import { Dataset } from '../dataset.type.ts'
import { FieldAnswerInput } from './field-answer.type.ts'
import { MetadataPart } from './metadata.type.ts'

@InputType()
export class SaveMetadataInput {
  @Field(() => ID) dataset!: string
  @Field(() => String, { description: 'The key of the form.' }) form!: string
  @Field(() => Int, {
    nullable: true,
    description: 'Which variable or indicator, 1 to 200; 1 when absent.',
  })
  part?: number | null
  @Field(() => Int, { description: 'That was read; 0 where nobody has filled it in.' }) revision!: number
  @Field(() => [FieldAnswerInput], {
    nullable: true,
    description: 'All of them: what is left out is blank. When absent the form is taken away.',
  })
  answers?: FieldAnswerInput[] | null
}

@ObjectType()
export class MetadataSaved {
  @Field(() => Dataset) dataset!: Dataset
}

@ObjectType({ implements: Refusal, description: 'Somebody else has saved it since it was read.' })
export class MetadataChanged extends Refusal {
  @Field(() => MetadataPart, { nullable: true, description: 'As it is now; null where it was taken away.' })
  current: MetadataPart | null
  constructor(locale: Locale, current: MetadataPart | null) {
    const by = current?.changedBy
    super(locale, {
      id: `Metadata ini sudah diubah ${by ? `oleh ${by} ` : ''}sejak Anda membukanya. Isian Anda belum tersimpan; periksa isi yang terbaru, lalu simpan kembali.`,
      en: `These metadata were changed ${by ? `by ${by} ` : ''}since you opened them. What you typed is not saved; look at what is there now, then save again.`,
    })
    this.current = current
  }
}

export const SaveMetadataResult = createUnionType({
  name: 'SaveMetadataResult',
  types: () => [MetadataSaved, NotSignedIn, NotAllowed, NotFound, MetadataChanged] as const,
})
