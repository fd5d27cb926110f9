import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { anyPerson, anyTask } from '../any-task.ts'
import WhoWorks from './WhoWorks.vue'

const head = anyPerson('Kepala Dinas')
const step = { __typename: 'Step', key: 'susun', number: '1', activity: 'Menyusun data' }
const apart = { isMine: false, onBehalfOf: [head], mayComplete: false, keptApart: [step] }

test.each([
  ['nobody has taken on', {}],
  ['whoever they act for has taken on', { claimedBy: head }],
])(
  'a deputy who has done what is kept apart from a task that %s is told so, and can only read',
  (_, more) => {
    const task = anyTask({ ...apart, ...more })
    const told = mount(WhoWorks, { props: { task: task as never, person: 'saya', onBehalfOf: null } })
    expect(told.text()).toContain(
      'Anda telah mengerjakan bagian yang harus terpisah dari tugas ini: Langkah 1',
    )
    expect(told.text()).toContain('Pengawas OPD dapat mengalihkannya.')
    expect(told.find('button').exists()).toBe(false)
    told.unmount()
  },
)

test('who has taken on a task that nobody else performs is offered nobody to leave it to', () => {
  const told = (performers: object[]) => {
    const task = anyTask({ claimedBy: head, performers })
    const part = mount(WhoWorks, { props: { task: task as never, person: head.id, onBehalfOf: null } })
    const text = part.text()
    part.unmount()
    return text
  }
  expect(told([head])).toBe('')
  expect(told([head, anyPerson('Sekretaris')])).toContain('Lepaskan')
})
