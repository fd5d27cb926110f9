import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../../../app/asking/client.ts'
import { router } from '../../../app/route/router.ts'
import { keptDraft } from '../draft/kept-draft.ts'
import TaskSlot from './TaskSlot.vue'

let answer: object
let sent: object[]
vi.stubGlobal('fetch', (_uri: string, { body }: RequestInit) => {
  const { operationName, variables } = JSON.parse(String(body))
  if (operationName === 'AddResource') sent.push(variables.input)
  const data = { addResource: answer }
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})

const added = (id: string) => ({
  __typename: 'ResourceAdded',
  resource: { __typename: 'Resource', id, name: 'Angka' },
})
const dataset = { title: 'Jumlah Puskesmas', period: '2026-03', resources: [], names: ['Angka'] }
const slotOf = {
  ...{ artefact: 'data', text: 'Data', isRequired: true },
  kinds: ['FILE', 'RESOURCE'] as ('FILE' | 'RESOURCE')[],
}

let page: ReturnType<typeof mount>
beforeEach(async () => {
  ;[sent, answer] = [[], added('r1')]
  localStorage.clear()
  keptDraft('orang', 'tugas').draft.entries = {}
  await client.clearStore()
})
afterEach(() => page.unmount())

function open(more: object = {}) {
  page = mount(TaskSlot, {
    attachTo: document.body,
    global: { plugins: [router] },
    props: { task: 'tugas', person: 'orang', slotOf, dataset, isFilledBefore: false, ...more },
  })
}
const dialog = () => document.querySelector<HTMLElement>('[role=dialog]')!
const labelled = (label: string) =>
  page.findAll('button').find((button) => button.attributes('aria-label') === label)
async function begin() {
  await vi.dynamicImportSettled()
  labelled('Pilih sumber data untuk Data')!.element.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
  )
  await flushPromises()
  document.querySelector<HTMLElement>('[role=menuitem]')!.click()
  await vi.waitFor(() => expect(dialog()).not.toBeNull())
  ;[...dialog().querySelectorAll<HTMLElement>('[role=radio]')].at(-1)!.click()
  await flushPromises()
}
async function fill(label: string, value: string) {
  const named = [...dialog().querySelectorAll('label')].find(({ textContent }) => textContent === label)!
  const field = document.getElementById(named.htmlFor) as HTMLInputElement
  field.value = value
  field.dispatchEvent(new Event('input'))
  await flushPromises()
}
async function confirm() {
  ;[...dialog().querySelectorAll('button')]
    .find(({ textContent }) => textContent?.trim() === 'Tambahkan')!
    .click()
  await flushPromises()
}
const entries = () => keptDraft('orang', 'tugas').draft.entries['data']

test('a resource that the dataset does not have yet is made here, and stands in the slot', async () => {
  open()
  await begin()
  expect(dialog().textContent).toContain('Jumlah Puskesmas, Maret 2026')
  await fill('Alamat', 'data.contoh.id/angka.csv')
  await fill('Nama', 'Angka')
  expect(dialog().textContent).toContain('Versi baru dari “Angka”.')
  await confirm()
  expect(sent).toEqual([{ task: 'tugas', name: 'Angka', url: 'https://data.contoh.id/angka.csv' }])
  expect(entries()).toMatchObject([{ kind: 'resource', resource: { id: 'r1', name: 'Angka (Maret 2026)' } }])
})

test('a newer version takes the place of the one before it', async () => {
  open()
  for (const id of ['r1', 'r2']) {
    answer = added(id)
    await begin()
    await fill('Alamat', `data.contoh.id/${id}.csv`)
    await fill('Nama', 'Angka')
    await confirm()
  }
  expect(entries()).toMatchObject([{ resource: { id: 'r2' } }])
})

test('what is missing is said before anything is sent, and a refusal in the sentence of the server', async () => {
  open()
  await begin()
  await confirm()
  expect(dialog().textContent).toContain('Tulis alamat lengkap')
  expect(dialog().textContent).toContain('Isi namanya.')
  expect(sent).toEqual([])
  answer = { __typename: 'TaskNotOpen', message: 'Tugas ini sudah tidak terbuka.' }
  await fill('Alamat', 'data.contoh.id')
  await fill('Nama', 'Angka')
  await confirm()
  expect(dialog().textContent).toContain('Tugas ini sudah tidak terbuka.')
  expect(entries() ?? []).toEqual([])
})

test.each([
  ['the run is about no dataset', { dataset: null }],
  ['the slot takes no resources', { slotOf: { ...slotOf, kinds: ['FILE'] } }],
])('where %s, none is offered', (_, more) => {
  open(more)
  expect(labelled('Pilih sumber data untuk Data')).toBeUndefined()
})
