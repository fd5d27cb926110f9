import { sql } from 'kysely'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import type { Sentence } from '../../graphql/locale.ts'
import { isAdmin } from '../../people/is-admin.ts'
import type { Row } from '../../read-model/shape.ts'
import { sopVersionShape } from '../../sop/sop.shape.ts'
import { SopVersion } from '../../sop/sop.type.ts'
import { acknowledgementShape } from './acknowledgement.shape.ts'
import { Acknowledgement } from './acknowledgement.type.ts'
import { commentShape } from './comment.shape.ts'
import { Comment } from './comment.type.ts'

const ofVersion = (version: Row, said: Row) =>
  sql`${said}.regency_id = ${version}.regency_id and ${said}.version_id = ${version}.id`
const oldestFirst = (said: Row) => sql`${said}.at, ${said}.id`

// What this room adds to its left neighbour's type, it also tells how to read.
Object.assign(sopVersionShape.reads, {
  comments: {
    from: 'many',
    shape: () => commentShape,
    where: (version, comment) => sql`${ofVersion(version, comment)} and ${isAdmin}`,
    orderBy: oldestFirst,
  },
  acknowledgements: {
    from: 'many',
    shape: () => acknowledgementShape,
    where: ofVersion,
    orderBy: oldestFirst,
  },
} satisfies typeof sopVersionShape.reads)

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

@Resolver(() => Acknowledgement)
export class AcknowledgementResolver {
  @FieldResolver()
  sentence(
    @Root() { sentence }: Omit<Acknowledgement, 'sentence'> & { sentence: Sentence },
    @Ctx() { locale }: Context,
  ): string {
    return sentence[locale]
  }
}
