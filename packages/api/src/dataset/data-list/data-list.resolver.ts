import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Dataset } from '../dataset.type.ts'
import { bringListIntoForce } from './bring-list-into-force.ts'
import { BringListIntoForceInput, BringListIntoForceResult } from './bring-list-into-force.type.ts'
import { copyDataList } from './copy-data-list.ts'
import { CopyDataListInput, CopyDataListResult } from './copy-data-list.type.ts'
import { agreeEntries, returnEntries } from './judge-entries.ts'
import {
  AgreeEntriesInput,
  AgreeEntriesResult,
  ReturnEntriesInput,
  ReturnEntriesResult,
} from './judge-entries.type.ts'
import { ListEntry } from './list-entry.type.ts'
import { proposeChange } from './propose-change.ts'
import { proposeEntry } from './propose-entry.ts'
import { ProposeChangeInput, ProposeEntryInput, ProposeEntryResult } from './propose-entry.type.ts'

@Resolver(() => Dataset)
export class DataListResolver {
  @FieldResolver(() => [ListEntry], {
    description: 'Where it stands in the Daftar Data, newest year first; one entry a year at most.',
  })
  listEntries(@Root() { listEntries }: { listEntries: ListEntry[] }): ListEntry[] {
    return listEntries
  }

  @Mutation(() => ProposeEntryResult, { description: 'OPDs for themselves, admins for all.' })
  proposeEntry(
    @Arg('input', () => ProposeEntryInput) input: ProposeEntryInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ProposeEntryResult> {
    return proposeEntry(context, info, input)
  }

  @Mutation(() => ProposeEntryResult, { description: 'OPDs for themselves, admins for all.' })
  proposeChange(
    @Arg('input', () => ProposeChangeInput) input: ProposeChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ProposeEntryResult> {
    return proposeChange(context, info, input)
  }

  @Mutation(() => AgreeEntriesResult, { description: 'Admins only, for the Forum.' })
  agreeEntries(
    @Arg('input', () => AgreeEntriesInput) input: AgreeEntriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AgreeEntriesResult> {
    return agreeEntries(context, info, input)
  }

  @Mutation(() => ReturnEntriesResult, { description: 'Admins only, for the Forum.' })
  returnEntries(
    @Arg('input', () => ReturnEntriesInput) input: ReturnEntriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ReturnEntriesResult> {
    return returnEntries(context, info, input)
  }

  @Mutation(() => BringListIntoForceResult, { description: 'Admins only.' })
  bringListIntoForce(
    @Arg('input', () => BringListIntoForceInput) input: BringListIntoForceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof BringListIntoForceResult> {
    return bringListIntoForce(context, info, input)
  }

  @Mutation(() => CopyDataListResult, { description: 'Admins only.' })
  copyDataList(
    @Arg('input', () => CopyDataListInput) input: CopyDataListInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CopyDataListResult> {
    return copyDataList(context, info, input)
  }
}
