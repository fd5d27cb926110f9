import { addRole, emptySop } from '@satualur/authoring'
import type { Sop } from '@satualur/engine'
import { mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { defineComponent, h, nextTick, ref, shallowRef } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { provideEditing } from '../history/editing.ts'
import { useEditHistory } from '../history/use-edit-history.ts'
import { columnOfRole, type Column } from './column.ts'
import type { Cursor } from './cursor.ts'
import SopGrid from './SopGrid.vue'

const paper = ['Produsen Data', 'Walidata'].reduce(
  (sop, name) => addRole(sop, name),
  emptySop({ key: 's', title: 'S' }),
)
const [produsen, walidata] = paper.roles.map(({ key }) => columnOfRole(key)) as [Column, Column]

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/', component: { render: () => null } }],
})
let shown: ReturnType<typeof mount> | undefined
afterEach(() => shown?.unmount())

/** The table as a typist has it: what is pressed goes to the cell or the field that has the keyboard. */
function opened(start: Sop = paper, isReadonly = false) {
  const sop = shallowRef(start)
  const here = shallowRef<Cursor>({ step: start.steps[0]!.key, column: 'activity' })
  const details: string[] = []
  const Desk = defineComponent(() => {
    const editing = useEditHistory(sop, ref(isReadonly))
    provideEditing(editing)
    return () =>
      h(SopGrid, {
        here: here.value,
        facts: new Map(),
        'onUpdate:here': (cell: Cursor) => (here.value = cell),
        onDetails: (_anchor: HTMLElement, cell: Cursor) => details.push(cell.column),
      })
  })
  shown = mount(Desk, { attachTo: document.body, global: { plugins: [router] } })
  const element = () =>
    document.querySelector<HTMLElement>(
      `${here.value.step === null ? 'thead' : `[data-step="${here.value.step}"]`} [data-column="${here.value.column}"]`,
    )!
  const press = async (...keys: string[]) => {
    for (const stroke of keys) {
      const parts = stroke.split('+')
      const target = element().querySelector('textarea') ?? element()
      const init = {
        key: parts.at(-1)!,
        ctrlKey: parts.includes('Ctrl'),
        altKey: parts.includes('Alt'),
        shiftKey: parts.includes('Shift'),
      }
      target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }))
      await nextTick()
      await nextTick()
    }
  }
  const type = async (text: string) => {
    await press(text[0]!)
    const field = element().querySelector('textarea')!
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await nextTick()
  }
  return { sop, here, details, press, type, element, table: shown }
}

test('the table is a grid with one tab stop, which the arrows move', async () => {
  const { press, here, table } = opened()
  expect(table.get('table').attributes()).toMatchObject({ role: 'grid', 'aria-rowcount': '3' })
  await press('ArrowRight', 'ArrowRight')
  expect(here.value.column).toBe(walidata)
  expect(table.findAll('[data-column][tabindex="0"]')).toHaveLength(1)
  expect(document.activeElement?.getAttribute('data-column')).toBe(walidata)
})

test('typing writes at once; Enter keeps it and comes to the next row, which is made where the table ends', async () => {
  const { sop, here, press, type } = opened()
  await type('Menyampaikan data')
  expect(sop.value.steps[0]!.activity).toBe('Menyampaikan data')
  await press('Enter')
  expect(sop.value.steps).toHaveLength(2)
  expect(here.value).toEqual({ step: sop.value.steps[1]!.key, column: 'activity' })
})

test('after a walk with Tab, Enter comes back to the column where it began', async () => {
  const { sop, here, press, type } = opened()
  await type('Menyampaikan data')
  await press('Tab', ' ', 'Tab', 'Tab', 'Tab')
  await type('2 hari')
  await press('Enter')
  expect(here.value).toEqual({ step: sop.value.steps[1]!.key, column: 'activity' })
  expect(sop.value.steps[0]!.acts[0]!.performers).toEqual([sop.value.roles[0]!.key])
  expect(sop.value.steps[0]!.waktu.text).toBe('2 hari')
})

test('Escape takes back all that was typed in a cell, and undo brings back what was there before an edit', async () => {
  const { sop, press, type } = opened()
  await type('Menyampaikan data')
  await press('Enter', 'ArrowUp')
  await type('Salah')
  await press('Escape')
  expect(sop.value.steps[0]!.activity).toBe('Menyampaikan data')
  await press('Delete')
  expect(sop.value.steps[0]!.activity).toBe('')
  await press('Ctrl+z')
  expect(sop.value.steps[0]!.activity).toBe('Menyampaikan data')
  await press('Ctrl+y')
  expect(sop.value.steps[0]!.activity).toBe('')
})

test('rows are moved, duplicated and removed by keys, and the cursor goes with them', async () => {
  const { sop, here, press, type } = opened()
  await type('Satu')
  await press('Enter')
  await type('Dua')
  await press('Tab', 'Shift+Tab', 'Alt+ArrowUp')
  const activities = () => sop.value.steps.map(({ activity }) => activity)
  expect(activities()).toEqual(['Dua', 'Satu'])
  expect(sop.value.steps[0]!.key).toBe(here.value.step)
  await press('Ctrl+d')
  expect(activities()).toEqual(['Dua', 'Dua', 'Satu'])
  await press('Ctrl+Delete')
  expect(activities()).toEqual(['Dua', 'Satu'])
})

test('a letter writes a symbol, Shift+Space joins a performer, Delete takes the symbol away', async () => {
  const { sop, press } = opened()
  const act = () => sop.value.steps[0]!.acts[0]!
  await press('ArrowRight', 'd')
  expect(act().kind).toBe('decision')
  await press('ArrowRight', 'Shift+ ')
  expect(act().performers.map((key) => columnOfRole(key))).toEqual([produsen, walidata])
  await press('Delete')
  expect(act().performers.map((key) => columnOfRole(key))).toEqual([produsen])
})

test('Enter places a symbol where there is none, and opens its details where there is one', async () => {
  const { details, press, sop } = opened()
  await press('ArrowRight', 'Enter')
  expect(sop.value.steps[0]!.acts[0]!.performers).toHaveLength(1)
  expect(details).toEqual([])
  await press('Enter')
  expect(details).toEqual([produsen])
})

test('the name of a performer is a cell in the head', async () => {
  const { press, sop, type } = opened()
  await press('ArrowRight', 'ArrowUp')
  await type('Dinas Pertanian')
  await press('Enter')
  expect(sop.value.roles[0]!.name).toBe('Dinas Pertanian')
})

test('outputs that are named already are offered as needs, and taken by the arrow keys', async () => {
  const { press, sop, type, element } = opened()
  await press('End', 'ArrowLeft')
  await type('Daftar Data')
  await press('Enter', 'Home')
  await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')
  await type('daf')
  expect(document.querySelector('[role=listbox]')?.textContent).toContain('Daftar Data')
  await press('ArrowDown')
  expect(element().querySelector('textarea')!.getAttribute('aria-activedescendant')).toBeTruthy()
  await press('Enter')
  const [first, second] = sop.value.steps
  expect(second!.needs[0]!.artefact).toBe(first!.yields[0]!.artefact)
})

test('a waktu is read beneath the field as it is typed, and says when it has no number', async () => {
  const { press, type, element } = opened()
  await press('End', 'ArrowLeft', 'ArrowLeft')
  await type('2 hari')
  expect(element().textContent).toContain('dibaca: 2 hari, dibaca sebagai hari kerja')
  await press('Escape')
  await type('segera')
  expect(element().textContent).toContain('tanpa angka')
  await press('Escape')
  await type('sesuai frekuensi data')
  expect(element().textContent).toContain('batasnya saat periode berikutnya dibuka')
  expect(element().textContent).not.toContain('tanpa angka')
})

test('after Escape, Tab leaves the table', async () => {
  const { here, press } = opened()
  await press('Escape', 'Tab')
  expect(here.value.column).toBe('activity')
  await press('ArrowRight', 'Tab')
  expect(here.value.column).toBe(walidata)
})

test('who may only read can walk through the table and change nothing', async () => {
  const { sop, press, here } = opened(paper, true)
  await press('x', 'ArrowRight', 'd', ' ', 'Ctrl+Delete')
  expect(sop.value).toBe(paper)
  expect(here.value.column).toBe(produsen)
})
