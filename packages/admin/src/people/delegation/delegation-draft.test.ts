import { expect, test } from 'vitest'
import { emptyDraft, inputOf, missingOf } from './delegation-draft.ts'

const person = (id: string) => ({ id, name: id, position: id, openTaskCount: 0 })
const filled = { person: person('kepala'), deputy: person('kabid'), decree: ' 800/112 ' }

test('an admin appoints by decree; who is away themselves hands on, from today', () => {
  expect(emptyDraft('2026-03-02', false)).toMatchObject({ kind: 'PLH', startsOn: '2026-03-02' })
  expect(emptyDraft('2026-03-02', true)).toMatchObject({ kind: 'DELEGATION', endsOn: '2026-03-02' })
})

test('what is blank is missing, and for oneself nobody has to be chosen to be away', () => {
  const draft = emptyDraft('2026-03-02', false)
  expect([...missingOf(draft, false)]).toEqual(['person', 'deputy', 'decree'])
  expect([...missingOf({ ...draft, decree: ' ', endsOn: '' }, true)]).toEqual(['deputy', 'decree', 'endsOn'])
  expect(missingOf({ ...draft, ...filled }, false).size).toBe(0)
})

test('the request names people by id, and nobody who is asking for themselves', () => {
  const draft = { ...emptyDraft('2026-03-02', false), ...filled }
  expect(inputOf(draft, false)).toEqual({
    ...{ person: 'kepala', deputy: 'kabid', kind: 'PLH', decree: '800/112' },
    ...{ startsOn: '2026-03-02', endsOn: '2026-03-02' },
  })
  expect(inputOf(draft, true).person).toBeNull()
})
