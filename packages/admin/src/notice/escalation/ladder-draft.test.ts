import { expect, it } from 'vitest'
import type { EscalationRungInput } from '../../generated/graphql.ts'
import { daysTwice, ladderOf, nextRung } from './ladder-draft.ts'

const late = (workingDays: number): EscalationRungInput => ({
  moment: 'LATE',
  workingDays,
  audience: ['ADMINS'],
})
const due: EscalationRungInput = { moment: 'DUE', workingDays: 0, audience: ['PERFORMERS'] }

it('a ladder begins with its two fixed moments, whoever is told then, and goes on day by day', () => {
  expect(ladderOf([late(5), due, late(1)])).toEqual([
    { moment: 'AT_RISK', workingDays: 0, audience: [] },
    due,
    late(1),
    late(5),
  ])
})

it('another rung begins a day after the last one, and on the twentieth day at the latest', () => {
  expect(nextRung([due])?.workingDays).toBe(1)
  expect(nextRung([due, late(1), late(4)])?.workingDays).toBe(5)
  expect(nextRung([late(20)])).toBeNull()
})

it('two rungs of one day are found', () => {
  expect([...daysTwice([due, late(1), late(3)])]).toEqual([])
  expect([...daysTwice([late(3), late(1), late(3)])]).toEqual([3])
})
