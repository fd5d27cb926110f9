import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A file that was handed in, known by its content.' })
export class File {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => Int, { description: 'Bytes.' }) size!: number
  @Field(() => String) mediaType!: string
  @Field(() => String, { description: 'SHA-256 of the content, in hex.' }) sha256!: string
  @Field(() => String, { description: 'Where it can be downloaded by the session.' }) url!: string
}
