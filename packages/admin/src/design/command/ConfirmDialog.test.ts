import { flushPromises, mount } from '@vue/test-utils'
import { h } from 'vue'
import { expect, test, vi } from 'vitest'
import ConfirmDialog from './ConfirmDialog.vue'
import ReasonField from './ReasonField.vue'

async function focusedIn(body: object): Promise<string> {
  const dialog = mount(ConfirmDialog, {
    props: { open: false, title: 'Jeda pelaksanaan ini?', verb: 'Jeda' },
    slots: body,
    attachTo: document.body,
  })
  await dialog.setProps({ open: true })
  await flushPromises()
  await vi.waitFor(() => expect(document.activeElement?.closest('[role=dialog]')).not.toBeNull())
  const { tagName } = document.activeElement!
  dialog.unmount()
  return tagName
}

test('who has come to write begins with the first field', async () => {
  expect(await focusedIn({ default: () => h(ReasonField, { modelValue: '' }) })).toBe('TEXTAREA')
})

test('a question without fields begins at its buttons', async () => {
  expect(await focusedIn({})).toBe('BUTTON')
})
