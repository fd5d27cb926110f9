import { emptySop, insertStep, setNumber, setYields } from '@satualur/authoring'
import type { Sop } from '@satualur/engine'
import { mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { computed, defineComponent, h, nextTick, ref, shallowRef } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { provideEditing } from '../history/editing.ts'
import RowDuties from './RowDuties.vue'

const begun = insertStep(emptySop({ key: 's', title: 'Penyebarluasan Data' }), 1)
const [first, second] = begun.steps.map(({ key }) => key) as [string, string]
const sop = setYields(setNumber(setNumber(begun, first, '1'), second, '2'), second, ['Surat', 'Data'])

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/', component: { render: () => null } }],
})
let shown: ReturnType<typeof mount> | undefined
afterEach(() => shown?.unmount())

/** The duties of the second row, and the SOP as they make it. */
function opened() {
  const held = shallowRef<Sop>(sop)
  const Desk = defineComponent(() => {
    const never = computed(() => false)
    const edit = (change: (before: Sop) => Sop) => (held.value = change(held.value))
    const nothing = () => {}
    provideEditing({
      ...{ sop: held, isReadonly: ref(false), canUndo: never, canRedo: never },
      ...{ edit, undo: nothing, redo: nothing, announce: nothing },
    })
    return () => h(RowDuties, { step: held.value.steps[1]! })
  })
  shown = mount(Desk, { attachTo: document.body, global: { plugins: [router] } })
  return { held, page: shown }
}

test('an output is made required by its checkbox, and free again', async () => {
  const { held, page } = opened()
  const box = page.get('[aria-label="“Data” wajib diserahkan"]')
  await box.trigger('click')
  expect(held.value.steps[1]!.yields.map(({ isRequired }) => isRequired)).toEqual([undefined, true])
  await box.trigger('click')
  expect(held.value).toEqual(sop)
})

test('a step is kept apart by its number, and let go with its chip', async () => {
  const { held, page } = opened()
  const field = page.get('[role=combobox][aria-label="Tidak boleh oleh pelaksana langkah"]')
  await field.setValue('1')
  await field.trigger('keydown', { key: 'Enter' })
  expect(held.value.steps[1]!.apartFrom).toEqual([first])
  await nextTick()
  await page.get('button[aria-label="Hapus 1"]').trigger('click')
  expect(held.value.steps[1]).not.toHaveProperty('apartFrom')
})

test('a step cannot be kept apart from itself', async () => {
  const { held, page } = opened()
  const field = page.get('[role=combobox][aria-label="Tidak boleh oleh pelaksana langkah"]')
  await field.setValue('2')
  await field.trigger('keydown', { key: 'Enter' })
  expect(held.value).toBe(sop)
})
