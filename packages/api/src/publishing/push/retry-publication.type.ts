import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn } from '../../graphql/refusal.ts'
import { Publication } from './publication.type.ts'

@InputType()
export class RetryPublicationInput {
  @Field(() => ID) dataset!: string
}

@ObjectType()
export class PublicationRetried {
  @Field(() => Publication) publication!: Publication
}

export const RetryPublicationResult = createUnionType({
  name: 'RetryPublicationResult',
  types: () => [PublicationRetried, NotSignedIn, NotAllowed, NotFound] as const,
})
