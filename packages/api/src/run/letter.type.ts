import { Field, ObjectType } from 'type-graphql'
import { File } from '../files/file.type.ts'

@ObjectType({ simpleResolvers: true, description: 'The letter or decision that an interruption rests on.' })
export class Letter {
  @Field(() => String) title!: string
  @Field(() => File, { nullable: true }) file!: File | null
}
