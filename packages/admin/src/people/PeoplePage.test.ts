import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import PeoplePage from './PeoplePage.vue'

const opd = { __typename: 'Opd', id: 'o1', name: 'Dinas Kesehatan', shortName: 'Dinkes' }
const anyPerson = (more: object = {}) => ({
  __typename: 'Person',
  ...{ id: 'p1', name: 'Sri Rahayu', position: 'Statistisi', email: 'statistisi@contoh.id', opd },
  ...{ access: 'OPD_USER', isSupervisor: false, canSignIn: false, invitedUntil: null, ...more },
})

let access: string
let people: object[]
let sent: object[]
let asked: object[]
let refusal: object | null
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName, variables } = JSON.parse(String(body))
  if (operationName === 'People') asked.push(variables)
  else if (operationName !== 'OpdFilter') sent.push({ [operationName]: variables.input })
  const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null }
  const data = {
    People: {
      viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'a', access } },
      people: { __typename: 'PersonConnection', nodes: people, totalCount: people.length, pageInfo },
      without: { __typename: 'PersonConnection', totalCount: 3 },
    },
    OpdFilter: { opds: [opd] },
    InvitePerson: {
      invitePerson: refusal ?? {
        ...{ __typename: 'PersonInvited', secret: 'rahasia', expiresAt: '2026-11-24T02:00:00Z' },
        person: { __typename: 'Person', id: 'p1', invitedUntil: '2026-11-24T02:00:00Z' },
      },
    },
    SetSupervisor: {
      setSupervisor: refusal ?? {
        __typename: 'SupervisorSet',
        person: { __typename: 'Person', id: 'p1', isSupervisor: variables.input?.isSupervisor },
      },
    },
  }[operationName as 'People']
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})
vi.stubGlobal('fetch', network)
vi.stubGlobal(
  'EventSource',
  class extends EventTarget {
    close() {}
  },
)

beforeEach(async () => {
  ;[access, people, sent, asked, refusal] = ['ADMIN', [anyPerson()], [], [], null]
  await client.clearStore()
})
afterEach(() => page.unmount())

let page: ReturnType<typeof mount>
async function open(query: Record<string, string> = {}) {
  await router.replace({ path: '/undangan/x', query })
  page = mount(PeoplePage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.find('li, h2').exists()).toBe(true))
}
const line = () => page.get('li')
const button = (name: string) => page.findAll('button').find((each) => each.text() === name)
/** Looks closer at the first of them. */
async function look() {
  await open()
  await line().get('button[aria-expanded]').trigger('click')
}

test('a line says who it is, of which agency, with what access, and whether they can come in', async () => {
  await open()
  for (const words of ['Sri Rahayu', 'Statistisi · Dinkes', 'Pengguna OPD', 'Belum dapat masuk'])
    expect(line().text()).toContain(words)
  expect(line().text()).not.toContain('Pengawas')
})

test.each([
  [{ canSignIn: true }, 'Dapat masuk'],
  [{ invitedUntil: '2026-11-24T02:00:00Z' }, 'Diundang'],
  [{ isSupervisor: true }, 'Pengawas'],
  [{ access: 'ADMIN' }, 'Admin'],
])('of %o it says “%s”', async (more, word) => {
  people = [anyPerson(more)]
  await open()
  expect(line().text()).toContain(word)
})

test('a link is made, shown once to be copied, and says whom it lets in and until when', async () => {
  await look()
  expect(line().text()).toContain('Belum mempunyai kata sandi')
  await button('Buat tautan undangan')!.trigger('click')
  await flushPromises()
  expect(sent).toEqual([{ InvitePerson: { person: 'p1' } }])
  expect(page.get<HTMLInputElement>('input[readonly]').element.value).toBe(
    `${window.location.origin}/kata-sandi/rahasia`,
  )
  for (const words of ['tidak ditampilkan lagi', 'masuk dengan nama itu', '24 November 2026 09.00 WIB'])
    expect(line().text()).toContain(words)
  expect(line().text()).toContain('Diundang')
})

test('whoever has a password is given a link for a new one, and an open link is spoken of', async () => {
  people = [anyPerson({ canSignIn: true, invitedUntil: '2026-11-24T02:00:00Z' })]
  await look()
  expect(line().text()).toContain('Sudah mempunyai kata sandi')
  expect(line().text()).toContain('berlaku sampai 24 November 2026 09.00 WIB. Tautan baru menggantikannya.')
  expect(button('Buat tautan kata sandi baru')).toBeDefined()
})

test('a refusal is told in the sentence of the server, and no link appears', async () => {
  refusal = { __typename: 'NotFound', message: 'Data yang dituju tidak ditemukan.' }
  await look()
  await button('Buat tautan undangan')!.trigger('click')
  await flushPromises()
  expect(line().text()).toContain('Data yang dituju tidak ditemukan.')
  expect(page.find('input[readonly]').exists()).toBe(false)
})

test('a supervisor is named and taken back, with words that say what they may do', async () => {
  await look()
  expect(line().text()).toContain('mengalihkan dan melepaskan tugas orang lain')
  await button('Jadikan pengawas')!.trigger('click')
  await flushPromises()
  await button('Cabut pengawasan')!.trigger('click')
  await flushPromises()
  expect(sent).toEqual(
    [true, false].map((isSupervisor) => ({ SetSupervisor: { person: 'p1', isSupervisor } })),
  )
  expect(button('Jadikan pengawas')).toBeDefined()
})

test.each([
  [{ access: 'ADMIN' }, 'Admin sudah mengawasi semua OPD'],
  [{ access: 'VIEWER' }, 'Pembaca tidak bertindak'],
  [{ opd: null }, 'Tanpa OPD tidak ada yang diawasi'],
])('of %o none is made a supervisor, and it says why', async (more, words) => {
  people = [anyPerson(more)]
  await look()
  expect(line().text()).toContain(words)
  expect(button('Jadikan pengawas')).toBeUndefined()
})

test('the filters of the address are asked for, and those who cannot come in are one press away', async () => {
  await open({ search: 'sri', opd: 'o1' })
  expect(asked.at(-1)).toMatchObject({ search: 'sri', opd: 'o1' })
  await button('Belum dapat masuk (3)')!.trigger('click')
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ search: 'sri', opd: 'o1', canSignIn: false }))
})

test('who finds nobody can loosen the filter; who is no admin is told whose page this is', async () => {
  people = []
  await open({ search: 'x' })
  expect(page.text()).toContain('Tidak ada yang cocok')
  page.unmount()
  access = 'OPD_USER'
  await client.clearStore()
  await open()
  expect(page.text()).toContain('Halaman ini untuk admin')
  expect(page.find('[role=search]').exists()).toBe(false)
})
