import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { FieldAnswer } from './field-answer.type.ts'
import { MetadataForm } from './metadata-form.type.ts'

const MetadataFindingSeverity = { ERROR: 'error', WARNING: 'warning' } as const
registerEnumType(MetadataFindingSeverity, {
  name: 'MetadataFindingSeverity',
  description: 'ERROR: publication waits for it; WARNING: a person should look.',
})

@ObjectType({ simpleResolvers: true })
export class Filled {
  @Field(() => Int) filled!: number
  @Field(() => Int) of!: number
}

@ObjectType({ simpleResolvers: true })
export class MetadataFinding {
  @Field(() => String) code!: string
  @Field(() => MetadataFindingSeverity) severity!: 'error' | 'warning'
  @Field(() => String, { nullable: true, description: 'Null where a whole form is missing.' })
  form!: string | null
  @Field(() => String, { nullable: true }) field!: string | null
  @Field(() => String, { description: 'Where, what is wrong, and what to do.' }) message!: string
}

@ObjectType({ simpleResolvers: true, description: 'A form as it was filled in.' })
export class MetadataPart {
  @Field(() => MetadataForm) form!: MetadataForm
  @Field(() => Int, { description: 'Which variable or indicator; 1 of other forms.' }) part!: number
  @Field(() => Int, { description: '0 where nobody has filled it in.' }) revision!: number
  @Field(() => [FieldAnswer]) answers!: FieldAnswer[]
  @Field(() => Int, { description: '0 to 100; 80 or more says that nothing required is missing.' })
  score!: number
  @Field(() => Filled) required!: Filled
  @Field(() => Filled) optional!: Filled
  @Field(() => [MetadataFinding]) findings!: MetadataFinding[]
  @Field(() => DateTimeScalar, { nullable: true }) changedAt!: number | null
  @Field(() => String, { nullable: true, description: 'Nobody where the regency’s files say it.' })
  changedBy!: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is said about a dataset, and whether it is enough to show it.',
})
export class DatasetMetadata {
  @Field(() => Int, {
    description: '0 to 100 over all parts; 80 or more says that nothing required is missing.',
  })
  score!: number
  @Field(() => Filled) required!: Filled
  @Field(() => Filled) optional!: Filled
  @Field(() => Boolean, { description: 'Whether the metadata let the data be shown (“boleh tayang”).' })
  mayShow!: boolean
  @Field(() => [MetadataFinding], { description: 'What publication waits for.' }) findings!: MetadataFinding[]
  @Field(() => [MetadataPart], {
    description: 'Standar Data always, others where somebody has begun with them.',
  })
  parts!: MetadataPart[]
  @Field(() => [MetadataForm], { description: 'All forms of the regency.' }) forms!: MetadataForm[]
}
