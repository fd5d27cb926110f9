import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { isAdmin } from '../../people/is-admin.ts'
import { readOne } from '../../read-model/read.ts'
import { portalShape } from './portal.shape.ts'
import { Portal, PortalInput, SetPortalResult, TestPortalResult } from './portal.type.ts'
import { removePortal } from './remove-portal.ts'
import { RemovePortalInput, RemovePortalResult } from './remove-portal.type.ts'
import { setPortal } from './set-portal.ts'
import { testPortal } from './test-portal.ts'

@Resolver()
export class PortalResolver {
  @Query(() => Portal, {
    nullable: true,
    description: 'Null where there is none. Admins only; none for everybody else.',
  })
  portal(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Portal | null> {
    return readOne<Portal>(context, info, {
      shape: portalShape,
      where: (row) => sql`${row}.regency_id = current_regency() and ${isAdmin}`,
    })
  }

  @Mutation(() => SetPortalResult, { description: 'Admins only.' })
  setPortal(
    @Arg('input', () => PortalInput) input: PortalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetPortalResult> {
    return setPortal(context, info, input)
  }

  @Mutation(() => RemovePortalResult, {
    description: 'Takes the portal out of the settings; data stay public in the catalogue. Admins only.',
  })
  removePortal(
    @Arg('input', () => RemovePortalInput) input: RemovePortalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RemovePortalResult> {
    return removePortal(context, info, input)
  }

  @Mutation(() => TestPortalResult, { description: 'Asks the portal without keeping anything. Admins only.' })
  testPortal(
    @Arg('input', () => PortalInput) input: PortalInput,
    @Ctx() context: Context,
  ): Promise<typeof TestPortalResult> {
    return testPortal(context, input)
  }
}
