import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Locale } from '../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing, Refusal } from '../graphql/refusal.ts'
import { RunComment } from './run-comment.type.ts'

@InputType()
export class StrikeCommentInput {
  @Field(() => ID) comment!: string
  @Field(() => String, { nullable: true, description: 'Needed where it is somebody else’s.' }) reason?:
    string | null
}

@ObjectType()
export class CommentStruck {
  @Field(() => RunComment) comment!: RunComment
}

@ObjectType({ implements: Refusal, description: 'Somebody has struck it already.' })
export class AlreadyStruck extends Refusal {
  @Field(() => RunComment) comment: RunComment
  constructor(locale: Locale, comment: RunComment) {
    super(locale, {
      id: 'Komentar ini sudah dicoret sebelumnya. Siapa yang mencoret dan kapan tertulis di bawahnya.',
      en: 'This comment was struck before. Who struck it and when stands below it.',
    })
    this.comment = comment
  }
}

export const StrikeCommentResult = createUnionType({
  name: 'StrikeCommentResult',
  types: () => [CommentStruck, NotSignedIn, NotAllowed, NotFound, ReasonMissing, AlreadyStruck] as const,
})
