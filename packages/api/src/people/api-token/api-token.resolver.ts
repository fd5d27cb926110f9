import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { readAll } from '../../read-model/read.ts'
import { isAdmin } from '../is-admin.ts'
import { apiTokenShape } from './api-token.shape.ts'
import {
  ApiToken,
  CreateApiTokenInput,
  CreateApiTokenResult,
  RevokeApiTokenInput,
  RevokeApiTokenResult,
} from './api-token.type.ts'
import { createApiToken, revokeApiToken } from './keep-api-token.ts'

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @Query(() => [ApiToken], {
    description: 'Newest first, those that are over too; admins only, none for everybody else.',
  })
  apiTokens(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ApiToken[]> {
    return readAll<ApiToken>(context, info, {
      shape: apiTokenShape,
      where: (token) => sql`${token}.regency_id = current_regency() and ${isAdmin}`,
      orderBy: (token) => sql`${token}.made_at desc, ${token}.id desc`,
    })
  }

  @Mutation(() => CreateApiTokenResult, { description: 'Admins only.' })
  createApiToken(
    @Arg('input', () => CreateApiTokenInput) input: CreateApiTokenInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CreateApiTokenResult> {
    return createApiToken(context, info, input)
  }

  @Mutation(() => RevokeApiTokenResult, { description: 'Admins only.' })
  revokeApiToken(
    @Arg('input', () => RevokeApiTokenInput) input: RevokeApiTokenInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RevokeApiTokenResult> {
    return revokeApiToken(context, info, input)
  }
}
