import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { PageInfo } from '../graphql/page-info.type.ts'
import { Opd } from '../regency/regency.type.ts'
import { Resource } from './resource.type.ts'

export const Frequency = {
  MONTHLY: 'monthly',
  QUARTERLY: 'quarterly',
  SEMESTER: 'semester',
  YEARLY: 'yearly',
} as const
registerEnumType(Frequency, { name: 'Frequency', description: 'How often the dataset is produced.' })

export const InformationClass = {
  BERKALA: 'berkala',
  SERTA_MERTA: 'serta-merta',
  SETIAP_SAAT: 'setiap-saat',
  DIKECUALIKAN: 'dikecualikan',
} as const
registerEnumType(InformationClass, {
  name: 'InformationClass',
  description: 'UU 14/2008: articles 9, 10, 11, and 17 (excepted from publication).',
})

@ObjectType({ simpleResolvers: true, description: 'An entry of the Daftar Data.' })
export class Dataset {
  @Field(() => ID) id!: string
  @Field(() => String) key!: string
  @Field(() => String) title!: string
  @Field(() => Opd, { description: 'The Produsen Data.' }) opd!: Opd
  @Field(() => Frequency, {
    description: 'Its own, or that of its class: what is `berkala` is published at least every six months.',
  })
  frequency!: (typeof Frequency)[keyof typeof Frequency]
  @Field(() => Boolean, {
    description: 'The entry gives no frequency; that of its class holds (UU 14/2008, article 9).',
  })
  isFrequencyByClass!: boolean
  @Field(() => InformationClass) informationClass!: (typeof InformationClass)[keyof typeof InformationClass]
  @Field(() => String, { nullable: true }) concept!: string | null
  @Field(() => String, { nullable: true }) definition!: string | null
  @Field(() => String, { nullable: true }) unit!: string | null
  @Field(() => [Resource], { description: 'The newest version of each, by name and newest period.' })
  resources!: Resource[]
}

@ObjectType()
export class DatasetEdge {
  @Field(() => String) cursor!: string
  @Field(() => Dataset) node!: Dataset
}

@ObjectType({ description: 'A page of datasets.' })
export class DatasetConnection {
  @Field(() => [Dataset]) nodes!: Dataset[]
  @Field(() => [DatasetEdge]) edges!: DatasetEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}

@InputType()
export class DatasetFilter {
  @Field(() => ID, { nullable: true }) opd?: string | null
  @Field(() => String, { nullable: true, description: 'Words of the title.' }) search?: string | null
}

@ArgsType()
export class DatasetsArguments {
  @Field(() => Int, { defaultValue: 20 }) first!: number
  @Field(() => String, { nullable: true }) after?: string | null
  @Field(() => DatasetFilter, { nullable: true }) filter?: DatasetFilter | null
}
