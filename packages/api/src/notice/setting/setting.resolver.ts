import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { refusingNotSignedIn } from '../../graphql/refusal.ts'
import { MakeCalendarFeedResult, RevokeCalendarFeedResult } from '../feed/feed.type.ts'
import { makeCalendarFeed, revokeCalendarFeed } from '../feed/keep-feed.ts'
import { keepSettings, readSettings } from './keep-setting.ts'
import {
  KeepNoticeSettingsResult,
  NoticeSettings,
  NoticeSettingsInput,
  NoticeSettingsKept,
} from './setting.type.ts'

@Resolver()
export class NoticeSettingResolver {
  @Query(() => NoticeSettings, {
    description: 'How the viewer is told; the usual where they have never said.',
  })
  noticeSettings(@Ctx() context: Context): Promise<NoticeSettings> {
    return readSettings(context)
  }

  @Mutation(() => KeepNoticeSettingsResult)
  keepNoticeSettings(
    @Arg('input', () => NoticeSettingsInput) input: NoticeSettingsInput,
    @Ctx() context: Context,
  ): Promise<typeof KeepNoticeSettingsResult> {
    return refusingNotSignedIn(context.locale, async () => {
      await keepSettings(context, input)
      return Object.assign(new NoticeSettingsKept(), { settings: await readSettings(context) })
    })
  }

  @Mutation(() => MakeCalendarFeedResult, {
    description: "Makes a secret address for the viewer's due times; the one before it stops working.",
  })
  makeCalendarFeed(@Ctx() context: Context): Promise<typeof MakeCalendarFeedResult> {
    return makeCalendarFeed(context)
  }

  @Mutation(() => RevokeCalendarFeedResult)
  revokeCalendarFeed(@Ctx() context: Context): Promise<typeof RevokeCalendarFeedResult> {
    return revokeCalendarFeed(context)
  }
}
