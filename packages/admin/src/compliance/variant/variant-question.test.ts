import { expect, test } from 'vitest'
import type { LocationQuery } from 'vue-router'
import { alongQuery, variantQuestion } from './variant-question.ts'

const filter = { from: '2026-01-01', to: '2026-11-20' }

test('phases are compared, all of them, unless the address says otherwise', () => {
  expect(variantQuestion({}, filter)).toEqual({ along: 'NATIONAL_PHASE', picked: null, part: filter })
})

test('what is picked narrows the part that is compared', () => {
  expect(variantQuestion({ pick: 'PENGUMPULAN' }, filter).part).toEqual({ ...filter, phase: 'PENGUMPULAN' })
  expect(variantQuestion({ along: 'role', pick: 'WALIDATA' }, filter).part).toEqual({
    ...filter,
    nationalRole: 'WALIDATA',
  })
})

test.each<LocationQuery>([
  { pick: 'TIDAK_ADA' },
  { pick: 'WALIDATA' },
  { along: 'role', pick: 'PENGUMPULAN' },
  { pick: ['EVALUASI'] },
])('what there is not is passed over, as if nothing were picked: %o', (query) => {
  expect(variantQuestion(query, filter)).toMatchObject({ picked: null, part: filter })
})

test('turning to roles leaves no phase picked', () => {
  expect(alongQuery('NATIONAL_ROLE')).toEqual({ along: 'role', pick: undefined })
})
