import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { PageArgs } from '../../graphql/page-info.type.ts'
import { readPage } from '../../read-model/read-page.ts'
import { lastAsked, publicationShape } from './publication.shape.ts'
import {
  PortalDrift,
  Publication,
  PublicationConnection,
  PublicationState,
  PublicationTrouble,
} from './publication.type.ts'
import { retryPublication } from './retry-publication.ts'
import { RetryPublicationInput, RetryPublicationResult } from './retry-publication.type.ts'

@Resolver(() => Publication)
export class PublicationResolver {
  @Query(() => PublicationConnection, {
    description: 'What the portal has or is to have, last asked for first.',
  })
  publications(
    @Arg('state', () => [PublicationState], { nullable: true }) state: PublicationState[] | null,
    @Arg('driftedOnly', () => Boolean, { defaultValue: false }) isDrifted: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PublicationConnection> {
    return readPage<Publication>(context, info, page, {
      shape: publicationShape,
      where: (one) => sql`${one}.regency_id = current_regency()
        and (${state ?? null}::text[] is null or ${one}.state = any(${state ?? null}::text[]))
        and (not ${isDrifted}::boolean or jsonb_array_length(coalesce(${one}.drift, '[]')) > 0)`,
      order: lastAsked,
    })
  }

  @FieldResolver(() => PublicationTrouble, {
    nullable: true,
    description: 'What came of the last try; null where all went well.',
  })
  trouble(@Root() { trouble }: Publication, @Ctx() { locale }: Context): PublicationTrouble | null {
    return trouble && { code: trouble.code, message: trouble.sentence[locale] }
  }

  @FieldResolver(() => [PortalDrift], {
    description: 'What somebody has changed on the portal since; nothing while nobody has looked.',
  })
  drift(@Root() { drift }: Publication): PortalDrift[] {
    return drift ?? []
  }

  @Mutation(() => RetryPublicationResult, {
    description:
      'Sends what is public to the portal once more: after a failure, or over what somebody has changed there. Admins, and whoever’s task waits for it.',
  })
  retryPublication(
    @Arg('input', () => RetryPublicationInput) input: RetryPublicationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RetryPublicationResult> {
    return retryPublication(context, info, input)
  }
}
