import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale, Sentence } from '../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing, Refusal } from '../graphql/refusal.ts'
import { IdempotencyConflict } from '../run/command/refusal/run-refusal.type.ts'
import { Repeatable } from '../run/command/repeatable.input.ts'
import { RunComment } from './run-comment.type.ts'

@InputType()
export class CommentOnRunInput extends Repeatable {
  @Field(() => ID) run!: string
  @Field(() => ID, { nullable: true, description: 'A task of that run; none for the run as a whole.' })
  task?: string | null
  @Field(() => String, { description: 'Plain text; names in it are text like any other.' }) text!: string
  @Field(() => [ID], { nullable: true, description: 'People who are to be told of it.' }) mentions?:
    string[] | null
}

@ObjectType()
export class RunCommented {
  @Field(() => RunComment) comment!: RunComment
}

@ObjectType({ implements: Refusal, description: 'The text is too long, or names too many people.' })
export class CommentTooLong extends Refusal {
  @Field(() => Int, { description: 'The most characters.' }) charactersAtMost: number
  @Field(() => Int, { description: 'The most people.' }) mentionsAtMost: number
  constructor(locale: Locale, sentence: Sentence, charactersAtMost: number, mentionsAtMost: number) {
    super(locale, sentence)
    this.charactersAtMost = charactersAtMost
    this.mentionsAtMost = mentionsAtMost
  }
}

export const CommentOnRunResult = createUnionType({
  name: 'CommentOnRunResult',
  types: () =>
    [
      RunCommented,
      NotSignedIn,
      NotAllowed,
      NotFound,
      ReasonMissing,
      CommentTooLong,
      IdempotencyConflict,
    ] as const,
})
