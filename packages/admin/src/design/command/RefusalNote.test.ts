import { mount } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import RefusalNote from './RefusalNote.vue'

test('a refusal comes to where it can be seen', () => {
  const seen = vi.spyOn(Element.prototype, 'scrollIntoView')
  const note = mount(RefusalNote, { props: { message: 'Alamat ini tidak dapat dipakai.' } })
  expect(seen.mock.contexts).toEqual([note.element])
  expect(note.text()).toBe('Alamat ini tidak dapat dipakai.')
  note.unmount()
})
