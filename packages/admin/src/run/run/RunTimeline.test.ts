import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import RunTimeline from './RunTimeline.vue'

const person = { __typename: 'Person', id: 'p', name: 'Kepala Dinas', position: 'Kepala Dinas' }
const event = (sequence: number, kind: string, sentence: string) => ({
  ...{ __typename: 'RunEvent', sequence, kind, sentence, actor: person, onBehalfOf: null, task: null },
  at: `2026-03-02T04:0${sequence}:00Z`,
})
const historyOf = (brokenEvent: number | null) => {
  const events = [event(1, 'RunStarted', 'Memulai pelaksanaan'), event(2, 'RunPaused', 'Pelaksanaan dijeda')]
  const run = { __typename: 'Run', id: 'r', brokenEvent, events }
  return mount(RunTimeline, { props: { run: run as never } })
}

test('a history in which nothing was changed is whole', () => {
  const history = historyOf(null)
  expect(history.text()).toContain('Riwayat utuh')
  expect(history.text()).not.toContain('Tidak lagi seperti saat dicatat')
  history.unmount()
})

test('an event that was changed is named, and marked where it stands', () => {
  const history = historyOf(2)
  expect(history.text()).toContain('Riwayat tidak utuh: peristiwa ke-2 diubah atau dihapus')
  const marked = history.findAll('li').filter((one) => one.text().includes('Tidak lagi seperti saat dicatat'))
  expect(marked.map((one) => one.text())).toEqual([expect.stringContaining('Pelaksanaan dijeda')])
  history.unmount()
})

test('an event that is missing is named, though it stands nowhere', () => {
  const history = historyOf(3)
  expect(history.text()).toContain('peristiwa ke-3')
  expect(history.text()).not.toContain('Tidak lagi seperti saat dicatat')
  history.unmount()
})
