import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import { NotSignedInFault } from '../database/door.ts'
import type { Context } from '../graphql/context.ts'
import { readPage } from '../read-model/read-page.ts'
import { colleagues } from './colleagues.ts'
import { ColleaguesArguments } from './colleagues.type.ts'
import { peopleAsked } from './people-list.ts'
import { PeopleArguments, PersonConnection } from './people-list.type.ts'
import { Person } from './person.type.ts'
import { closeSession } from './session.ts'
import { setSupervisor } from './set-supervisor.ts'
import { SetSupervisorResult, SupervisorInput } from './set-supervisor.type.ts'
import { signIn } from './sign-in.ts'
import { SignedOut, SignInInput, SignInResult } from './sign-in.type.ts'
import { signedIn, viewerOf } from './signed-in.ts'
import { Viewer } from './viewer.type.ts'

@Resolver(() => Viewer)
export class PeopleResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  async viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Viewer | null> {
    if (!context.token) return null
    return viewerOf(context, info).catch((fault: unknown) => {
      if (fault instanceof NotSignedInFault) return null
      throw fault
    })
  }

  @Query(() => PersonConnection, {
    description: 'Everybody with access to the regency, by name; admins only, nobody for everybody else.',
  })
  people(
    @Args(() => PeopleArguments) { first, after, ...asked }: PeopleArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonConnection> {
    return readPage<Person>(context, info, { first, after }, peopleAsked(asked))
  }

  @Query(() => [Person], {
    description: 'People to name, as a deputy or in a comment, by name; nobody for readers.',
  })
  colleagues(
    @Args(() => ColleaguesArguments) asked: ColleaguesArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Person[]> {
    return colleagues(context, info, asked)
  }

  @Mutation(() => SetSupervisorResult, {
    description: 'Admins only. Whether somebody supervises the work of their OPD.',
  })
  setSupervisor(
    @Arg('input', () => SupervisorInput) input: SupervisorInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetSupervisorResult> {
    return setSupervisor(context, info, input)
  }

  @Mutation(() => SignInResult)
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SignInResult> {
    const result = await signIn(context, input)
    if (!('token' in result)) return result
    return signedIn({ ...context, token: result.token }, info)
  }

  @Mutation(() => SignedOut)
  async signOut(@Ctx() context: Context): Promise<SignedOut> {
    context.cookie.clear()
    if (context.token) await closeSession(context.door, context.token).catch(ignoreEnded)
    return { at: context.clock() }
  }
}

/** Signing out of a session that has already ended is no fault. */
const ignoreEnded = (fault: unknown) => {
  if (!(fault instanceof NotSignedInFault)) throw fault
}
