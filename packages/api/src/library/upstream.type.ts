import { Field, Int, ObjectType } from 'type-graphql'
import { LibraryEntry } from './library-entry.type.ts'

@ObjectType({
  description: 'What a version was derived from, as it was when the version last took anything of it in.',
})
export class Upstream {
  @Field(() => LibraryEntry, {
    nullable: true,
    description: 'As the library holds it today; null when it was withdrawn.',
  })
  entry!: LibraryEntry | null
  @Field(() => String) title!: string
  @Field(() => String) origin!: string
  @Field(() => Int) edition!: number
  @Field(() => String, { description: 'The configuration file (YAML) of that edition.' }) source!: string
  @Field(() => Boolean, { description: 'The library holds a later edition.' }) hasNews!: boolean
}
