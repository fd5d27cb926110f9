import { expect, it } from 'vitest'
import { emptySop } from './empty-sop.ts'

it('an author begins with one empty row and no columns', () => {
  const empty = emptySop({ key: 'baru', title: 'Baru' })
  expect(empty).toMatchObject({ key: 'baru', title: 'Baru', roles: [], bareDay: 'working', loopLimit: 10 })
  expect(empty.steps).toMatchObject([
    { key: '1', number: '1', activity: '', acts: [{ key: '1', performers: [] }] },
  ])
})
