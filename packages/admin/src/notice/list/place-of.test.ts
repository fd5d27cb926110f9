import { expect, it } from 'vitest'
import { placeOf } from './place-of.ts'

it('a notice leads to its task, else to its run, else to the publication of its dataset, else to the webhooks', () => {
  expect(placeOf({ task: { id: 't' }, run: { id: 'r' } })).toEqual({ name: 'task', params: { task: 't' } })
  expect(placeOf({ task: null, run: { id: 'r' } })).toEqual({ name: 'run', params: { run: 'r' } })
  expect(placeOf({ task: null, run: null, dataset: { id: 'd' } })).toEqual({
    ...{ name: 'dataset-publication', params: { dataset: 'd' } },
  })
  expect(placeOf({ task: null, run: null, dataset: null })).toEqual({ name: 'webhooks' })
})
