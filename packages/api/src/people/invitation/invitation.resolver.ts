import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { tokenOfSecret } from '../session.ts'
import { signedIn } from '../signed-in.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { AcceptInvitationInput, AcceptInvitationResult } from './accept-invitation.type.ts'
import { choosePassword } from './choose-password.ts'
import { ChoosePasswordInput, ChoosePasswordResult } from './choose-password.type.ts'
import { invitePerson } from './invite-person.ts'
import { InvitePersonInput, InvitePersonResult } from './invite-person.type.ts'
import { whoIsInvited } from './person-invitation.ts'
import { Invitation } from './person-invitation.type.ts'

@Resolver(() => Invitation)
export class InvitationResolver {
  @Query(() => Invitation, {
    nullable: true,
    description: 'For whoever holds the link of an admin, signed in or not; null where it opens no more.',
  })
  async invitation(
    @Arg('token', () => String) token: string,
    @Ctx() { door }: Context,
  ): Promise<Invitation | null> {
    const invited = await whoIsInvited(door, tokenOfSecret(token))
    return invited && Object.assign(new Invitation(), invited)
  }

  @Mutation(() => AcceptInvitationResult, {
    description: 'Makes the regency of an empty house and its first admin.',
  })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AcceptInvitationResult> {
    const result = await acceptInvitation(context, input)
    return 'token' in result ? signedIn({ ...context, token: result.token }, info) : result
  }

  @Mutation(() => InvitePersonResult, {
    description: 'Admins only. A link by which somebody chooses a password, their first or another one.',
  })
  invitePerson(
    @Arg('input', () => InvitePersonInput) input: InvitePersonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof InvitePersonResult> {
    return invitePerson(context, info, input)
  }

  @Mutation(() => ChoosePasswordResult, {
    description: 'For whoever holds the link of an admin. Ends all their other sessions and signs them in.',
  })
  async choosePassword(
    @Arg('input', () => ChoosePasswordInput) input: ChoosePasswordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ChoosePasswordResult> {
    const result = await choosePassword(context, input)
    return 'token' in result ? signedIn({ ...context, token: result.token }, info) : result
  }
}
