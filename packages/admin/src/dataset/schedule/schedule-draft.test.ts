import { expect, test } from 'vitest'
import { draftOf, inputOf } from './schedule-draft.ts'

const former = {
  sop: { id: 's1' },
  opens: 'PERIOD_START' as const,
  afterDays: 4,
  startsOn: '2026-01-01',
  endsOn: null,
}

test('a new schedule holds from today and is not set without an SOP', () => {
  const draft = draftOf(null, '2026-11-21')
  expect(draft).toEqual({
    sop: undefined,
    opens: 'PERIOD_END',
    afterDays: 0,
    startsOn: '2026-11-21',
    endsOn: '',
  })
  expect(inputOf(draft, 'd1')).toBeNull()
})

test('what is not said is not sent as an empty text', () => {
  expect(inputOf({ ...draftOf(former, '2026-11-21'), startsOn: '' }, 'd1')).toEqual({
    ...{ dataset: 'd1', sop: 's1', opens: 'PERIOD_START', afterDays: 4, startsOn: null, endsOn: null },
  })
})

test('a schedule that has ended begins anew today', () => {
  expect(draftOf({ ...former, endsOn: '2026-06-30' }, '2026-11-21')).toMatchObject({
    startsOn: '2026-11-21',
    endsOn: '',
  })
  expect(draftOf({ ...former, endsOn: '2026-12-31' }, '2026-11-21')).toMatchObject({
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
  })
})
