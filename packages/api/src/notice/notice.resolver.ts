import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { PageArgs } from '../graphql/page-info.type.ts'
import { Viewer } from '../people/viewer.type.ts'
import { readPage } from '../read-model/read-page.ts'
import { newest } from './newest.ts'
import { noticeSentence } from './notice-sentence.ts'
import { noticeShape } from './notice.shape.ts'
import { Notice, NoticeConnection, ReadNoticesInput, ReadNoticesResult } from './notice.type.ts'
import { readNotices } from './read-notices.ts'

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => NoticeConnection, { description: 'What the viewer has been told, newest first.' })
  notices(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('unreadOnly', () => Boolean, { defaultValue: false }) unreadOnly: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NoticeConnection> {
    return readPage<Notice>(context, info, page, {
      shape: noticeShape,
      where: (
        notice,
      ) => sql`${notice}.regency_id = current_regency() and ${notice}.person_id = current_person()
        and ${notice}.is_listed ${unreadOnly ? sql`and ${notice}.read_at is null` : sql``}`,
      order: newest,
    })
  }

  @Mutation(() => ReadNoticesResult)
  readNotices(
    @Arg('input', () => ReadNoticesInput) input: ReadNoticesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ReadNoticesResult> {
    return readNotices(context, info, input)
  }

  @FieldResolver(() => String, {
    description: "What it says, in the reader's language, without the run's title.",
  })
  sentence(@Root() notice: Notice, @Ctx() { locale }: Context): string {
    return noticeSentence(notice, locale)
  }
}

@Resolver(() => Viewer)
export class ViewerNoticeResolver {
  @FieldResolver(() => Int)
  unreadNoticeCount(@Root() viewer: Viewer & { unreadNoticeCount: number }): number {
    return viewer.unreadNoticeCount
  }
}
