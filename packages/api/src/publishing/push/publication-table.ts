import { sql } from 'kysely'
import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { value } from '../../read-model/shape.ts'
import { publicationShape } from './publication.shape.ts'
import { Publication } from './publication.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'The portal’s own table of a piece: it holds all of it where both numbers are the same.',
})
export class PublicationTable {
  @Field(() => String, { description: 'The piece that it is of.' }) resource!: string
  @Field(() => Int, { description: 'Rows that the portal has, as it last counted them itself or took them.' })
  rows!: number
  @Field(() => Int, { description: 'Rows of data in the approved file.' }) expectedRows!: number
}

publicationShape.reads['tables'] = value(
  (
    publication,
  ) => sql`(select coalesce(json_agg(json_build_object('resource', l.key, 'rows', l.value -> 'rows',
      'expectedRows', l.value -> 'expected') order by l.key), '[]') from jsonb_each(${publication}.table_loads) l
    where exists (select from release e where e.regency_id = ${publication}.regency_id
      and e.dataset_id = ${publication}.dataset_id and e.title = l.key and e.public_class is not null))`,
)

@Resolver(() => Publication)
export class PublicationTableResolver {
  @FieldResolver(() => [PublicationTable], {
    description: 'Tables that the portal was asked to fill from what is public now, and how far that is.',
  })
  tables(@Root() { tables }: { tables: PublicationTable[] }): PublicationTable[] {
    return tables
  }
}
