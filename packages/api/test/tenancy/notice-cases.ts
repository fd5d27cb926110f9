import type { Case } from './operation-case.ts'
import { doing, reading } from './operation-case.ts'

/** What somebody is told, how, and which other programs are. */
export const noticeCases: Record<string, Case> = {
  notices: reading(() => ({ unreadOnly: true })),
  noticeSettings: reading(
    () => ({}),
    () => /"digest":"DAILY"/,
  ),
  escalation: reading(
    () => ({}),
    () => /"PERFORMERS"/,
  ),
  webhooks: reading(() => ({})),
  deliveries: reading(({ told }) => ({ webhook: told })),
  readNotices: doing('admin', ({ told }) => ({ input: { notices: [told] } }), 'NoticesRead'),
  keepNoticeSettings: doing(
    'admin',
    () => ({ input: { topics: [], digest: 'NEVER', digestHour: 7, locale: 'ID' } }),
    'NoticeSettingsKept',
  ),
  makeCalendarFeed: doing('admin', () => ({}), 'CalendarFeedMade'),
  revokeCalendarFeed: doing('admin', () => ({}), 'CalendarFeedRevoked'),
  setEscalation: doing(
    'admin',
    () => ({ input: { rungs: [{ moment: 'DUE', workingDays: 0, audience: ['ADMINS'] }] } }),
    'EscalationSet',
  ),
  makeWebhook: doing(
    'admin',
    ({ mark }) => ({ input: { url: `https://${mark}.go.id/kait`, kinds: ['RUN_STARTED'] } }),
    'WebhookMade',
  ),
  changeWebhook: doing(
    'admin',
    ({ told }) => ({ input: { webhook: told, isEnabled: true } }),
    'WebhookChanged',
  ),
  retryDelivery: doing('admin', ({ told }) => ({ input: { delivery: told } }), 'DeliveryRetried'),
  removeWebhook: doing('admin', ({ told }) => ({ input: { webhook: told } }), 'WebhookRemoved'),
}
