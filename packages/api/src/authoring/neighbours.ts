import { FieldResolver, Resolver, Root } from 'type-graphql'
import { SopVersion } from '../sop/sop.type.ts'
import { Acknowledgement } from './acknowledgement.type.ts'
import { Comment } from './comment.type.ts'

@Resolver(() => SopVersion)
export class SopVersionReviewResolver {
  @FieldResolver(() => [Comment], {
    description: 'Oldest first, settled ones too; admins only, none for everybody else.',
  })
  comments(@Root() version: SopVersion & { comments: Comment[] }): Comment[] {
    return version.comments
  }

  @FieldResolver(() => [Acknowledgement], {
    description: 'Warnings that somebody looked at and let stand, with the reason.',
  })
  acknowledgements(@Root() version: SopVersion & { acknowledgements: Acknowledgement[] }): Acknowledgement[] {
    return version.acknowledgements
  }
}
