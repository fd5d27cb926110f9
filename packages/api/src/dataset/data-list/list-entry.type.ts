import type { ListStep as Step } from '@satualur/engine'
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { PageInfo } from '../../graphql/page-info.type.ts'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'
import { Opd } from '../../regency/regency.type.ts'
import { Dataset, Frequency, InformationClass } from '../dataset.type.ts'
import { EntryStanding } from './entry-content.type.ts'

const ListStepKind = {
  PROPOSED: 'propose',
  AGREED: 'agree',
  RETURNED: 'return',
  ENACTED: 'enact',
} as const satisfies Record<string, Step['type']>
registerEnumType(ListStepKind, { name: 'ListStepKind' })

@ObjectType({ simpleResolvers: true, description: 'What was done with an entry of the Daftar Data.' })
export class ListStep {
  @Field(() => Int, { description: 'Counts from 1 for each entry.' }) sequence!: number
  @Field(() => ListStepKind) kind!: Step['type']
  @Field(() => DateScalar) on!: string
  @Field(() => String, { nullable: true, description: 'Of the Forum’s record, or of the decree.' })
  number!: string | null
  @Field(() => String, { nullable: true, description: 'Why it was returned.' }) reason!: string | null
  @Field(() => Boolean, { description: 'Of what the Forum has agreed to: data prioritas.' })
  isPriority!: boolean
  @Field(() => Boolean, { description: 'It was proposed that the entry leaves the list.' }) leaves!: boolean
  @Field(() => DateTimeScalar) takenAt!: number
  @Field(() => Person, { nullable: true, description: 'Nobody where the regency’s files say it.' })
  takenBy!: Person | null
}

@ObjectType({ simpleResolvers: true, description: 'An entry of one year’s Daftar Data.' })
export class ListEntry {
  @Field(() => ID) id!: string
  @Field(() => Int) year!: number
  @Field(() => String, {
    description: 'With what follows: what is in force, or else what was proposed last.',
  })
  title!: string
  @Field(() => Opd, { description: 'The Produsen Data.' }) opd!: Opd
  @Field(() => Frequency, { nullable: true })
  frequency!: (typeof Frequency)[keyof typeof Frequency] | null
  @Field(() => InformationClass) informationClass!: (typeof InformationClass)[keyof typeof InformationClass]
  @Field(() => EntryStanding) standing!: (typeof EntryStanding)[keyof typeof EntryStanding]
  @Field(() => Boolean, { description: 'Data prioritas, as the Forum has agreed.' }) isPriority!: boolean
  @Field(() => Dataset, { nullable: true, description: 'Null until what is new comes into force.' })
  dataset!: Dataset | null
  @Field(() => [ListStep], { description: 'Oldest first.' }) steps!: ListStep[]
}

@ObjectType()
export class ListEntryEdge {
  @Field(() => String) cursor!: string
  @Field(() => ListEntry) node!: ListEntry
}

@ObjectType({ description: 'A page of entries.' })
export class ListEntryConnection {
  @Field(() => [ListEntry]) nodes!: ListEntry[]
  @Field(() => [ListEntryEdge]) edges!: ListEntryEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}

@InputType()
export class ListEntryFilter {
  @Field(() => Int, { nullable: true, description: 'All years when absent.' }) year?: number | null
  @Field(() => ID, { nullable: true }) opd?: string | null
  @Field(() => [EntryStanding], { nullable: true })
  standing?: (typeof EntryStanding)[keyof typeof EntryStanding][] | null
  @Field(() => Boolean, { nullable: true }) isPriority?: boolean | null
  @Field(() => String, { nullable: true, description: 'Words of the title.' }) search?: string | null
}

@ArgsType()
export class ListEntriesArguments {
  @Field(() => Int, { defaultValue: 20 }) first!: number
  @Field(() => String, { nullable: true }) after?: string | null
  @Field(() => ListEntryFilter, { nullable: true }) filter?: ListEntryFilter | null
}
