import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { anyPerson, anyTask } from '../any-task.ts'
import WhoWorks from './WhoWorks.vue'

test('a deputy who has done what is kept apart from a task is told before, and not offered to take it on', () => {
  const step = { __typename: 'Step', key: 'susun', number: '1', activity: 'Menyusun data' }
  const task = anyTask({
    ...{ isMine: false, onBehalfOf: [anyPerson('Kepala Dinas')], mayComplete: false, keptApart: [step] },
  })
  const told = mount(WhoWorks, { props: { task: task as never, person: 'saya', onBehalfOf: null } })
  expect(told.text()).toContain('Anda telah mengerjakan bagian yang harus terpisah dari tugas ini: Langkah 1')
  expect(told.text()).toContain('Pengawas OPD dapat mengalihkannya.')
  expect(told.find('button').exists()).toBe(false)
  told.unmount()
})
