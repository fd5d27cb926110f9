import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { VersionInput } from '../sop/version-refusal.type.ts'
import type { LibraryEntryRow } from './library-entry.type.ts'
import { LibraryArguments, LibraryConnection, LibraryEntry } from './library-entry.type.ts'
import { libraryEntry } from './library-entry.ts'
import { libraryPage } from './library-page.ts'
import { shareVersion } from './share-version.ts'
import { ShareResult } from './share.type.ts'
import { withdrawVersion } from './withdraw-version.ts'

@Resolver(() => LibraryEntry)
export class LibraryResolver {
  @Query(() => LibraryConnection, {
    description: 'National templates first, then the SOPs of regencies by title.',
  })
  library(
    @Args(() => LibraryArguments) page: LibraryArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LibraryConnection> {
    return libraryPage(context, info, page)
  }

  @Query(() => LibraryEntry, { nullable: true })
  libraryEntry(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LibraryEntry | null> {
    return libraryEntry(context, info, id)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What a template is for; regencies say nothing beside the title.',
  })
  summary(@Root() { summary }: LibraryEntryRow, @Ctx() { locale }: Context): string | null {
    return summary && summary[locale]
  }

  @Mutation(() => ShareResult, {
    description: 'Admins only. The version in force, for all regencies to read.',
  })
  shareVersion(
    @Arg('input', () => VersionInput) input: VersionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ShareResult> {
    return shareVersion(context, info, input)
  }

  @Mutation(() => ShareResult, { description: 'Admins only.' })
  withdrawVersion(
    @Arg('input', () => VersionInput) input: VersionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ShareResult> {
    return withdrawVersion(context, info, input)
  }
}
