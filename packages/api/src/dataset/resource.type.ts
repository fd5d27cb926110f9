import { Field, ID, ObjectType } from 'type-graphql'
import { File } from '../files/file.type.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Person } from '../people/person.type.ts'

@ObjectType({
  description:
    'A piece of a dataset as others use it: a file or an address on the web. It is never changed: what comes later under its name is another version of it.',
})
export class Resource {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String, { description: 'In capitals: `CSV`, `XLSX`, `API`.' }) format!: string
  @Field(() => String, {
    nullable: true,
    description: 'What it tells of: `2026-03`, `2026-T1`; null for all.',
  })
  period!: string | null
  @Field(() => File, { nullable: true, description: 'Null where it is an address on the web.' })
  file!: File | null
  @Field(() => String, { description: 'The address, or where the session can download the file.' })
  url!: string
  @Field(() => DateTimeScalar) addedAt!: number
  @Field(() => Person) addedBy!: Person
  @Field(() => [Resource], { description: 'All of this name and period, itself among them, newest first.' })
  versions!: Resource[]
}
