import { expect, test } from 'vitest'
import { behalfChoices, isBehalfClear } from './behalf.ts'

const person = (id: string) => ({ id })
const ofOthers = (...ids: string[]) => ({ isMine: false, claimedBy: null, onBehalfOf: ids.map(person) })

test('who performs a task, or acts for its one performer, has nothing to choose', () => {
  for (const task of [{ isMine: true, claimedBy: null, onBehalfOf: [] }, ofOthers('kepala')]) {
    expect(behalfChoices(task)).toEqual([])
    expect(isBehalfClear(task, null)).toBe(true)
  }
})

test('who acts for several performers has to say for whom', () => {
  const task = ofOthers('kepala', 'sekretaris')
  expect(behalfChoices(task)).toEqual(['kepala', 'sekretaris'])
  expect(isBehalfClear(task, null)).toBe(false)
  expect(isBehalfClear(task, 'sekretaris')).toBe(true)
})

test('who performs it and acts for another acts for themselves unless they say otherwise', () => {
  const task = { isMine: true, claimedBy: null, onBehalfOf: [person('kepala')] }
  expect(behalfChoices(task)).toEqual([null, 'kepala'])
  expect(isBehalfClear(task, null)).toBe(true)
})

test('somebody for whom one no longer acts is no choice', () => {
  expect(isBehalfClear(ofOthers('kepala', 'sekretaris'), 'camat')).toBe(false)
})

test('what somebody else has taken on is done in their name alone, also by who performs it too', () => {
  const task = { isMine: true, claimedBy: person('kepala'), onBehalfOf: [person('kepala')] }
  expect(behalfChoices(task)).toEqual([])
  expect(isBehalfClear(task, null)).toBe(true)
  expect(behalfChoices({ ...task, claimedBy: person('saya') })).toEqual([null, 'kepala'])
})
