import { expect, test } from 'vitest'
import type { NationalPhase } from '../../generated/graphql.ts'
import { phaseGroups, phaseOf } from './phase-groups.ts'

const sop = (id: string, ...phases: (NationalPhase | null)[]) => ({
  id,
  version: { stages: phases.map((phase) => ({ phase })) },
})

test('an SOP belongs to the only phase that its stages name', () => {
  expect(phaseOf(sop('a', 'PENGUMPULAN', 'PENGUMPULAN', null))).toBe('PENGUMPULAN')
})

test('an SOP that serves several phases is not forced into one', () => {
  expect(phaseOf(sop('a', 'PERENCANAAN', 'EVALUASI'))).toBe('severalPhases')
})

test('an SOP without stages, or without a version in force, has no phase', () => {
  expect(phaseOf(sop('a'))).toBe('noPhase')
  expect(phaseOf({ version: null })).toBe('noPhase')
})

test('groups follow the phases of the regulation and keep the order of titles within', () => {
  const groups = phaseGroups([
    sop('a', 'EVALUASI'),
    sop('b'),
    sop('c', 'PERENCANAAN'),
    sop('d', 'PERENCANAAN', 'EVALUASI'),
    sop('e', 'PERENCANAAN'),
  ])
  expect(groups.map(({ phase, sops }) => [phase, sops.map(({ id }) => id).join('')])).toEqual([
    ['severalPhases', 'd'],
    ['PERENCANAAN', 'ce'],
    ['EVALUASI', 'a'],
    ['noPhase', 'b'],
  ])
})
