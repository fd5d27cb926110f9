import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import ReasonedDialog from './ReasonedDialog.vue'

const answered = { isPending: false, refusal: null as string | null, fault: null }
let dialog: ReturnType<typeof mount>
afterEach(() => dialog.unmount())

async function opened() {
  const props = { open: true, question: 'Alihkan?', verb: 'Alihkan', giving: answered }
  dialog = mount(ReasonedDialog, { props, attachTo: document.body })
  await flushPromises()
}
const field = () => document.querySelector('textarea')!
async function write(reason: string) {
  field().value = reason
  field().dispatchEvent(new Event('input'))
  await flushPromises()
}
async function press() {
  const buttons = [...document.querySelectorAll('button')]
  buttons.find((button) => button.textContent?.trim() === 'Alihkan')!.click()
  await flushPromises()
}
async function reopen() {
  await dialog.setProps({ open: false })
  await dialog.setProps({ open: true })
  await flushPromises()
}

test('the reason of what was done is not offered for what is done next', async () => {
  await opened()
  await write('Pelaksana cuti.')
  await press()
  expect(dialog.emitted('command')).toEqual([['Pelaksana cuti.']])
  await reopen()
  expect(field().value).toBe('')
})

test('a reason that was only left is still there', async () => {
  await opened()
  await write('Pelaksana cuti.')
  await reopen()
  expect(field().value).toBe('Pelaksana cuti.')
})

test('a reason that was refused is still there', async () => {
  await opened()
  await write('Pelaksana cuti.')
  await press()
  await dialog.setProps({ giving: { ...answered, refusal: 'Tugas ini sudah tidak terbuka.' } })
  await reopen()
  expect(field().value).toBe('Pelaksana cuti.')
})
