import { expect, test } from 'vitest'
import { turnPlace } from './turn-place.ts'

const year = { tahun: '2026' }

test('a turn leads to its run, also where that is late or stuck', () => {
  for (const status of ['RUNNING', 'STUCK', 'COMPLETED'] as const)
    expect(turnPlace({ id: 's.2026-08', run: { id: 'r', status } }, year)).toEqual({
      ...{ name: 'run', params: { run: 'r' } },
    })
})

test('a turn without a run, or whose run was cancelled, leads to what can be done about it, on the page as it is', () => {
  const place = { query: { tahun: '2026', turn: 's.2026-08' } }
  expect(turnPlace({ id: 's.2026-08', run: null }, year)).toEqual(place)
  expect(turnPlace({ id: 's.2026-08', run: { id: 'r', status: 'CANCELLED' } }, year)).toEqual(place)
})
