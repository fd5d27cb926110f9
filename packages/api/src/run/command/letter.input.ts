import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'The letter or decision that an interruption rests on.' })
export class LetterInput {
  @Field(() => String, { description: 'Number and title, as a reader would look it up.' }) title!: string
  @Field(() => ID, { nullable: true, description: 'A file that was uploaded before.' }) file?: string | null
}
