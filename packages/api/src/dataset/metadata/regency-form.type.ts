import type { Problem } from '@satualur/sop-format'
import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, Refusal } from '../../graphql/refusal.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { MetadataForm } from './metadata-form.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'A form as the regency uses it: a national one, or its own.',
})
export class RegencyForm {
  @Field(() => MetadataForm) form!: MetadataForm
  @Field(() => Boolean, { description: 'Set by the regency itself.' }) isOwn!: boolean
  @Field(() => Boolean, { description: 'There is a national form of this key.' }) isNational!: boolean
  @Field(() => String, { nullable: true, description: 'The file of the regency’s own form.' })
  source!: string | null
  @Field(() => DateTimeScalar, { nullable: true }) setAt!: number | null
  @Field(() => String, { nullable: true }) setBy!: string | null
}

@InputType()
export class SetMetadataFormInput {
  @Field(() => String, { description: 'The form as a file: `docs/configuration.md`.' }) source!: string
}

@ObjectType({ description: 'It is asked from now on; what was answered before stays.' })
export class MetadataFormSet {
  @Field(() => RegencyForm) form!: RegencyForm
}

@ObjectType({ simpleResolvers: true })
export class FormProblem {
  @Field(() => Int) line!: number
  @Field(() => Int) column!: number
  @Field(() => String) message!: string
}

@ObjectType({ implements: Refusal, description: 'The file is no form that could be used.' })
export class MetadataFormInvalid extends Refusal {
  @Field(() => [FormProblem], { description: 'From the top of the file.' }) problems: FormProblem[]
  constructor(locale: Locale, problems: readonly Problem[]) {
    super(locale, {
      id: 'Formulir ini belum dapat dipakai. Perbaiki hal-hal berikut lalu unggah kembali.',
      en: 'This form cannot be used yet. Mend what follows and upload it again.',
    })
    this.problems = problems.map(({ line, column, message }) => ({ line, column, message: message[locale] }))
  }
}

export const SetMetadataFormResult = createUnionType({
  name: 'SetMetadataFormResult',
  types: () => [MetadataFormSet, NotSignedIn, NotAllowed, MetadataFormInvalid] as const,
})

@InputType()
export class RemoveMetadataFormInput {
  @Field(() => String, { description: 'Of a form of the regency’s own.' }) key!: string
}

@ObjectType({ description: 'The national form of this key is asked again, if there is one.' })
export class MetadataFormRemoved {
  @Field(() => String) key!: string
}

export const RemoveMetadataFormResult = createUnionType({
  name: 'RemoveMetadataFormResult',
  types: () => [MetadataFormRemoved, NotSignedIn, NotAllowed, NotFound] as const,
})
