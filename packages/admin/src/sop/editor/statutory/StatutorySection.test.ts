import { emptySop } from '@satualur/authoring'
import type { Sop } from '@satualur/engine'
import { mount } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { computed, defineComponent, h, ref, shallowRef } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { foundIn } from '../findings/found.ts'
import { provideEditing } from '../history/editing.ts'
import { endChoices } from './ends.ts'
import StatutorySection from './StatutorySection.vue'

const sop = emptySop({ key: 's', title: 'Permohonan Informasi' })
const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/', component: { render: () => null } }],
})
let shown: ReturnType<typeof mount> | undefined
afterEach(() => shown?.unmount())

async function opened() {
  const held = shallowRef<Sop>(sop)
  const Desk = defineComponent(() => {
    const never = computed(() => false)
    const nothing = () => {}
    provideEditing({
      ...{ sop: held, isReadonly: ref(false), canUndo: never, canRedo: never, undo: nothing, redo: nothing },
      ...{ edit: (change: (before: Sop) => Sop) => (held.value = change(held.value)), announce: nothing },
    })
    return () => h(StatutorySection, { found: foundIn(held.value, '2026-11-21', null, 'id') })
  })
  shown = mount(Desk, { attachTo: document.body, global: { plugins: [router] } })
  const details = shown.get('details').element as HTMLDetailsElement
  details.open = true
  details.dispatchEvent(new Event('toggle'))
  await vi.waitFor(() => expect(button('Tambah tenggat')).toBeTruthy())
  return held
}
const button = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button, [role=menuitem]')].find((each) =>
    each.textContent.includes(name),
  )!
const field = (label: string) => {
  const named = shown!.findAll('label').find((each) => each.text() === label)!
  return shown!.get(`#${CSS.escape(named.attributes('for')!)}`)
}

test('a deadline is written field by field; what it lacks is said beneath it until it is there', async () => {
  const held = await opened()
  button('Tambah tenggat').click()
  await vi.waitFor(() => expect(shown!.text()).toContain('tidak menyebut lama yang pasti'))
  await field('Yang harus dipenuhi').setValue('Jawaban')
  await field('Dasar hukum').setValue('UU 14/2008')
  await field('Waktu').setValue('10 hari')
  await field('Dapat diperpanjang').setValue('7 hari kerja')
  expect(held.value.statutory).toMatchObject([
    {
      ...{ title: 'Jawaban', basis: 'UU 14/2008', startsAt: null, endsAt: null },
      ...{ waktu: { kind: 'fixed', text: '10 hari' }, extension: { text: '7 hari kerja' } },
    },
  ])
  expect(shown!.text()).toContain('dibaca sebagai hari kerja')
  expect(shown!.text()).not.toContain('tidak menyebut lama yang pasti')
  await field('Dapat diperpanjang').setValue('')
  expect(held.value.statutory?.[0]).not.toHaveProperty('extension')
  await shown!.get('[aria-label="Hapus tenggat “Jawaban”"]').trigger('click')
  expect(held.value).toEqual(sop)
})

test('the deadlines of UU 14/2008 are taken from a menu', async () => {
  const held = await opened()
  button('Ambil dari UU 14/2008').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await vi.waitFor(() => expect(button('Tanggapan atasan PPID')).toBeTruthy())
  button('Tanggapan atasan PPID').click()
  await vi.waitFor(() =>
    expect(held.value.statutory).toMatchObject([
      { key: 'tanggapan-keberatan', waktu: { text: '30 hari kerja' }, basis: 'UU 14/2008 Pasal 36 ayat (2)' },
    ]),
  )
})

test('a deadline runs between the run itself and its steps; one that names a lost step still says which', () => {
  expect(endChoices(sop, 'startsAt', null).map(({ label }) => label)).toEqual([
    'awal pelaksanaan',
    'terbukanya langkah 1',
  ])
  expect(endChoices(sop, 'endsAt', 'x').map(({ label }) => label)).toEqual([
    ...['akhir pelaksanaan', 'selesainya langkah 1', '“x”, yang sudah tidak ada'],
  ])
})
