import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Sentence } from '../graphql/locale.ts'
import { PageInfo } from '../graphql/page-info.type.ts'
import { DateScalar } from '../graphql/scalars.ts'

export const LibraryKind = { NATIONAL: 'national', REGENCY: 'regency' } as const
registerEnumType(LibraryKind, {
  name: 'LibraryKind',
  description: 'A national template, or the published SOP of a regency.',
})

@ObjectType({
  description:
    'An SOP that every regency may read and derive from: a national template, or the published SOP of a regency.',
})
export class LibraryEntry {
  @Field(() => ID) id!: string
  @Field(() => String) title!: string
  @Field(() => LibraryKind) kind!: (typeof LibraryKind)[keyof typeof LibraryKind]
  @Field(() => String, { description: 'Who made it: a law for templates, the regency’s official name.' })
  origin!: string
  @Field(() => Int, { description: 'Counts what has been published under this id.' }) edition!: number
  @Field(() => DateScalar) editionOn!: string
  @Field(() => Int) stepCount!: number
  @Field(() => Int) roleCount!: number
  @Field(() => String, { description: 'The configuration file (YAML).' }) source!: string
}

/** As it is kept: what a template is for is told in the reader's language. */
export interface LibraryEntryRow extends LibraryEntry {
  summary: Sentence | null
}

@ObjectType()
export class LibraryEntryEdge {
  @Field(() => String) cursor!: string
  @Field(() => LibraryEntry) node!: LibraryEntry
}

@ObjectType({ description: 'A page of the library.' })
export class LibraryConnection {
  @Field(() => [LibraryEntry]) nodes!: LibraryEntry[]
  @Field(() => [LibraryEntryEdge]) edges!: LibraryEntryEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}

@ArgsType()
export class LibraryArguments {
  @Field(() => Int, { defaultValue: 20 }) first!: number
  @Field(() => String, { nullable: true }) after?: string | null
  @Field(() => String, { nullable: true, description: 'Words of the title.' }) search?: string | null
  @Field(() => LibraryKind, { nullable: true }) kind?: LibraryEntry['kind'] | null
}
