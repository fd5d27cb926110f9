import { addRole, emptySop, placeSymbol, setActivity, setTitle, setWaktu } from '@satualur/authoring'
import type { Sop } from '@satualur/engine'
import { mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { defineComponent, h, nextTick, shallowRef } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import SopEditor from './SopEditor.vue'

const empty = addRole(emptySop({ key: 's', title: 'Penyebarluasan Data' }), 'Walidata')
const step = empty.steps[0]!.key
const role = empty.roles[0]!.key
const sop = setWaktu(setActivity(placeSymbol(empty, step, role), step, 'Mengunggah data'), step, 'segera')

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/', component: { render: () => null } }],
})
let shown: ReturnType<typeof mount> | undefined
afterEach(() => shown?.unmount())

/** The editor with the SOP in the hands of a page, and its findings open. They may come a moment after what causes them. */
async function opened(more: Partial<InstanceType<typeof SopEditor>['$props']> = {}) {
  const held = shallowRef<Sop>(sop)
  const comments: object[] = []
  const Page = defineComponent(
    () => () =>
      h(SopEditor, {
        sop: held.value,
        calendar: { zone: 'Asia/Jakarta' },
        'onUpdate:sop': (next: Sop) => (held.value = next),
        onComment: (place: object) => comments.push(place),
        ...more,
      }),
  )
  shown = mount(Page, { attachTo: document.body, global: { plugins: [router] } })
  const tool = shown.findAll('button').find((button) => button.text().startsWith('Temuan'))!
  if (!shown.find('aside').exists()) await tool.trigger('click')
  return { held, comments, page: shown, tool }
}
const lines = (page: ReturnType<typeof mount>) => page.findAll('aside li').map((line) => line.text())

test('findings are counted, said beside the table, and marked in their cells with a word', async () => {
  const { page, tool } = await opened()
  expect(tool.text()).toContain('perlu perhatian')
  expect(lines(page).some((line) => line.includes('“segera”'))).toBe(true)
  const cell = page.get(`[data-step="${step}"] [data-column=waktu]`)
  expect(cell.attributes('data-severity')).toBe('warning')
  expect(cell.text()).toContain('perlu perhatian')
})

test('a finding leads to its cell', async () => {
  const { page } = await opened()
  const line = page.findAll('aside li').find((each) => each.text().includes('“segera”'))!
  await line.get('button').trigger('click')
  await nextTick()
  await nextTick()
  expect(document.activeElement?.getAttribute('data-column')).toBe('waktu')
  expect(line.text()).toContain('pada sel ini')
})

test('a finding is gone as soon as its cause is', async () => {
  const { page, held } = await opened()
  held.value = setWaktu(held.value, step, '2 hari')
  await expect.poll(() => lines(page).some((line) => line.includes('“segera”'))).toBe(false)
})

test('what was merged in from outside can be undone like any edit', async () => {
  const { page, held } = await opened()
  held.value = setTitle(held.value, 'Judul dari orang lain')
  await nextTick()
  await page.get('button[aria-label=Urungkan]').trigger('click')
  expect(held.value).toBe(sop)
})

test('a one-click mend is an edit', async () => {
  const { page, held } = await opened()
  const unread = setActivity(sop, step, '')
  held.value = addRole(unread, 'Tidak terpakai')
  const line = () => page.findAll('aside li').find((each) => each.text().includes('Tidak terpakai'))
  await expect.poll(line).toBeDefined()
  await line()!.findAll('button').at(-1)!.trigger('click')
  expect(held.value.roles.map(({ name }) => name)).toEqual(['Walidata'])
})

test('roles that nobody plays are told where the cast is known, and only there', async () => {
  const isTold = (page: ReturnType<typeof mount>) =>
    page.get(`thead [data-column="role:${role}"]`).attributes('data-severity') !== undefined
  const unknown = await opened()
  expect(isTold(unknown.page)).toBe(false)
  unknown.page.unmount()
  const known = await opened({ cast: new Map() })
  expect(isTold(known.page)).toBe(true)
})

test('comments are counted in their cells, and a new one says where it belongs', async () => {
  const { page, comments } = await opened({ comments: [{ step, cell: 'waktu', count: 2 }] })
  expect(page.get(`[data-step="${step}"] [data-column=waktu]`).text()).toContain('2 tanggapan')
  const cell = page.get(`[data-step="${step}"] [data-column=activity]`)
  await cell.trigger('keydown', { key: 'm', ctrlKey: true, altKey: true })
  expect(comments).toEqual([{ step, role: null, cell: 'activity' }])
})
