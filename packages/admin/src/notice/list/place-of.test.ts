import { expect, it } from 'vitest'
import { placeOf } from './place-of.ts'

const none = { task: null, run: null, dataset: null }

it('a notice leads to its task, else to its run, else to the publication of its dataset', () => {
  const task = { name: 'task', params: { task: 't' } }
  expect(placeOf({ ...none, task: { id: 't' }, run: { id: 'r' }, topic: 'WORK' })).toEqual(task)
  expect(placeOf({ ...none, run: { id: 'r' }, topic: 'PAUSE' })).toEqual({
    ...{ name: 'run', params: { run: 'r' } },
  })
  expect(placeOf({ ...none, dataset: { id: 'd' }, topic: 'HOUSE' })).toEqual({
    ...{ name: 'dataset-publication', params: { dataset: 'd' } },
  })
})

it('a notice of nothing else leads to the webhooks, or to who acts for whom', () => {
  expect(placeOf({ ...none, topic: 'HOUSE' })).toEqual({ name: 'webhooks' })
  expect(placeOf({ ...none, topic: 'WORK' })).toEqual({ name: 'absence' })
})
