import type { NoticeSettingsInput } from '../../generated/graphql.ts'

/** Settings as the page holds them until they are kept. */
export type SettingDraft = NoticeSettingsInput & { quietFrom: number | null; quietUntil: number | null }

/** What the server told, without what it tells beside the settings themselves. */
export function draftOf(settings: NoticeSettingsInput): SettingDraft {
  const { topics, digest, digestHour, quietFrom = null, quietUntil = null, locale } = settings
  const own = topics.map(({ topic, isListed, isMailed }) => ({ topic, isListed, isMailed }))
  return { topics: own, digest, digestHour, quietFrom, quietUntil, locale }
}

export const areQuietHoursClear = ({ quietFrom, quietUntil }: SettingDraft): boolean =>
  quietFrom === null || quietFrom !== quietUntil

export const hours = Array.from({ length: 24 }, (_, value) => ({
  value,
  label: `${String(value).padStart(2, '0')}.00`,
}))
