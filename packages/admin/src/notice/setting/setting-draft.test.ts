import { expect, it } from 'vitest'
import { areQuietHoursClear, draftOf, hours, type SettingDraft } from './setting-draft.ts'

const draft: SettingDraft = {
  topics: [{ topic: 'WORK', isListed: true, isMailed: false }],
  digest: 'DAILY',
  digestHour: 7,
  quietFrom: 20,
  quietUntil: 6,
  locale: 'ID',
}

it('a draft holds what can be kept and nothing that the server tells beside it', () => {
  const told = {
    ...draft,
    topics: [{ ...draft.topics[0]!, __typename: 'TopicSetting' }],
    email: 'a@b',
    isMailReady: true,
  }
  expect(draftOf(told)).toEqual(draft)
})

it('quiet hours end at another hour than they begin, or there are none', () => {
  expect(areQuietHoursClear(draft)).toBe(true)
  expect(areQuietHoursClear({ ...draft, quietFrom: null, quietUntil: null })).toBe(true)
  expect(areQuietHoursClear({ ...draft, quietUntil: 20 })).toBe(false)
})

it('hours are written as a clock shows them', () => {
  expect([hours[0], hours[23]]).toEqual([
    { value: 0, label: '00.00' },
    { value: 23, label: '23.00' },
  ])
})
