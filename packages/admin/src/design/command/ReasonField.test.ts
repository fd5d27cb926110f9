import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import ReasonField from './ReasonField.vue'

test('the reason is only missed once somebody tried without one', async () => {
  const field = mount(ReasonField, { props: { modelValue: '' } })
  expect(field.text()).not.toContain('Alasan perlu diisi.')
  await field.setProps({ isMissed: true })
  expect(field.text()).toContain('Alasan perlu diisi.')
  await field.setProps({ modelValue: 'Metadata belum lengkap' })
  expect(field.text()).not.toContain('Alasan perlu diisi.')
})

test('spaces alone are no reason', () => {
  const field = mount(ReasonField, { props: { modelValue: '  ', isMissed: true } })
  expect(field.text()).toContain('Alasan perlu diisi.')
})

test('the field is found by its label', () => {
  const field = mount(ReasonField, { props: { modelValue: 'Kolom tahun kosong' } })
  const label = field.get('label')
  expect(label.text()).toBe('Alasan')
  expect(field.get('textarea').attributes('id')).toBe(label.attributes('for'))
})
