import type { ListEntry as Entry } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { byTitle, titled } from '../../read-model/by-title.ts'
import { idOf } from '../../read-model/id.ts'
import { readPage } from '../../read-model/read-page.ts'
import { readAll, readOne } from '../../read-model/read.ts'
import type { Row } from '../../read-model/shape.ts'
import { dataListShape } from './data-list.shape.ts'
import { DataList } from './data-list.type.ts'
import { EntryAgreement, EntryContent, EntryDecree, EntryProposal } from './entry-content.type.ts'
import { listEntryShape } from './list-entry.shape.ts'
import type { ListEntryFilter } from './list-entry.type.ts'
import { ListEntriesArguments, ListEntry, ListEntryConnection } from './list-entry.type.ts'
import type { Producers } from './told-entry.ts'
import { proposalOf, toldContent, toldProposal } from './told-entry.ts'

interface Told {
  entry: Entry
  producers: Producers
}

@Resolver(() => ListEntry)
export class ListEntryResolver {
  @Query(() => [DataList], { description: 'The Daftar Data of every year that has one, newest first.' })
  dataLists(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<DataList[]> {
    return readAll<DataList>(context, info, {
      shape: dataListShape,
      where: (list) => sql`${list}.regency_id = current_regency()`,
      orderBy: (list) => sql`${list}.year desc`,
    })
  }

  @Query(() => DataList, {
    nullable: true,
    description: 'Null where nothing was ever proposed for the year.',
  })
  dataList(
    @Arg('year', () => Int) year: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DataList | null> {
    return readOne<DataList>(context, info, {
      shape: dataListShape,
      where: (list) => sql`${list}.regency_id = current_regency() and ${list}.year = ${year}`,
    })
  }

  @Query(() => ListEntryConnection, { description: 'Entries of the Daftar Data, by title.' })
  listEntries(
    @Args(() => ListEntriesArguments) { filter, ...page }: ListEntriesArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ListEntryConnection> {
    return readPage<ListEntry>(context, info, page, {
      shape: listEntryShape,
      where: (entry) => passing(entry, filter ?? {}),
      order: byTitle,
    })
  }

  @Query(() => ListEntry, { nullable: true })
  listEntry(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ListEntry | null> {
    return readOne<ListEntry>(context, info, {
      shape: listEntryShape,
      where: (entry) => sql`${entry}.regency_id = current_regency() and ${entry}.id = ${idOf(id)}`,
    })
  }

  @FieldResolver(() => EntryContent, {
    nullable: true,
    description: 'What a decree has set; null of what is new or has left.',
  })
  inForce(@Root() { entry, producers }: Told, @Ctx() { locale }: Context): EntryContent | null {
    return entry.state === 'in-force' ? toldContent(entry.content, producers, locale) : null
  }

  @FieldResolver(() => EntryAgreement, {
    nullable: true,
    description: 'By which the Forum agreed to what is in force.',
  })
  agreement(@Root() { entry }: Told): EntryAgreement | null {
    return entry.state === 'in-force' ? entry.agreement : null
  }

  @FieldResolver(() => EntryDecree, {
    nullable: true,
    description: 'By which it is in force, or has left the list.',
  })
  decree(@Root() { entry }: Told): EntryDecree | null {
    return entry.state === 'new' ? null : entry.decree
  }

  @FieldResolver(() => EntryProposal, { nullable: true })
  proposal(@Root() { entry, producers }: Told, @Ctx() { locale }: Context): EntryProposal | null {
    const proposal = proposalOf(entry)
    return proposal && toldProposal(proposal, producers, locale)
  }
}

const passing = (entry: Row, { year, opd, standing, isPriority, search }: ListEntryFilter) =>
  sql`${entry}.regency_id = current_regency() and ${titled(entry, search)}
    and ${year ? sql`${entry}.list_id = (select l.id from data_list l where l.regency_id = current_regency() and l.year = ${year})` : sql`true`}
    and ${opd ? sql`${entry}.opd_id = ${idOf(opd)}` : sql`true`}
    and ${standing ? sql`${entry}.standing = any(${standing}::text[])` : sql`true`}
    and ${isPriority == null ? sql`true` : sql`${entry}.is_priority = ${isPriority}`}`
