import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { router } from '../app/route/router.ts'
import { setSignedIn } from '../app/session/session.ts'
import LoginPage from './LoginPage.vue'

const viewer = {
  __typename: 'Viewer',
  openTaskCount: 0,
  overdueTaskCount: 0,
  regency: { __typename: 'Regency', id: 'r', name: 'Kabupaten Contoh', zone: 'ASIA_JAKARTA', isSample: true },
  person: {
    __typename: 'Person',
    id: 'p',
    name: 'Admin Wali Data',
    position: 'Admin Wali Data',
    access: 'ADMIN',
  },
}
const network = vi.fn<(uri: string, init: RequestInit) => Promise<Response>>()
const answers = (signIn: object) =>
  network.mockImplementation(() =>
    Promise.resolve(
      new Response(JSON.stringify({ data: { signIn } }), { headers: { 'content-type': 'application/json' } }),
    ),
  )

beforeEach(() => {
  vi.stubGlobal('fetch', network)
  setSignedIn(false)
})
afterEach(() => {
  vi.unstubAllGlobals()
  network.mockReset()
  document.body.innerHTML = ''
})

async function open() {
  await router.replace('/masuk?return=/undangan/x')
  const page = mount(LoginPage, { global: { plugins: [router] }, attachTo: document.body })
  const field = (label: string) => {
    const found = page.findAll('label').find((each) => each.text() === label)
    return page.get(`[id="${found?.attributes('for')}"]`)
  }
  async function submit() {
    await field('Surel').setValue(' admin@contoh.go.id ')
    await field('Kata sandi').setValue('sandi yang panjang')
    await page.get('form').trigger('submit')
    await vi.waitFor(() => expect(page.get('button[type=submit]').text()).toBe('Masuk'))
    await flushPromises()
  }
  return { page, field, submit }
}

test('signing in opens the page that was asked for', async () => {
  answers({ __typename: 'SignedIn', viewer })
  const { submit } = await open()
  await submit()
  await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/undangan/x'))
  const [uri, init] = network.mock.calls[0] ?? []
  expect(uri).toBe('/graphql')
  expect(init?.headers).toMatchObject({ 'x-satualur': '1', 'accept-language': 'id' })
  expect(JSON.parse(String(init?.body)).variables.input).toEqual({
    email: 'admin@contoh.go.id',
    password: 'sandi yang panjang',
    regency: null,
  })
})

test('who has signed in already is led on to where they wanted to go, without the form', async () => {
  setSignedIn(null)
  network.mockResolvedValue(Response.json({ data: { viewer: { __typename: 'Viewer' } } }))
  await open()
  await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/undangan/x'))
})

test.each([
  ['nobody has signed in', () => Promise.resolve(Response.json({ data: { viewer: null } }))],
  ['the line is broken', () => Promise.reject(new TypeError('Failed to fetch'))],
])('the form stays where %s', async (_why, answer) => {
  setSignedIn(null)
  network.mockImplementation(answer)
  const { field } = await open()
  await vi.waitFor(() => expect(network).toHaveBeenCalledOnce())
  await flushPromises()
  expect(router.currentRoute.value.path).toBe('/masuk')
  expect(document.activeElement).toBe(field('Surel').element)
})

test('a refusal is told in the sentence of the server, and the password has the focus', async () => {
  answers({ __typename: 'CredentialsWrong', message: 'Surel atau kata sandi tidak sesuai.' })
  const { page, field, submit } = await open()
  await submit()
  expect(page.get('[role=alert]').text()).toBe('Surel atau kata sandi tidak sesuai.')
  expect(document.activeElement).toBe(field('Kata sandi').element)
})

test('who is known in several regencies chooses one', async () => {
  const regencies = ['Kabupaten Contoh', 'Kota Contoh'].map((name) => ({
    __typename: 'RegencyChoice',
    key: name.slice(0, 4),
    name,
  }))
  answers({ __typename: 'RegencyNeeded', message: 'Pilih salah satu.', regencies })
  const { field, submit } = await open()
  await submit()
  await field('Pilih kabupaten/kota').setValue('Kota')
  answers({ __typename: 'SignedIn', viewer })
  await submit()
  expect(JSON.parse(String(network.mock.calls[1]?.[1].body)).variables.input.regency).toBe('Kota')
})

test('without a connection it says so, keeps what was typed and shows a code', async () => {
  network.mockRejectedValue(new TypeError('Failed to fetch'))
  const { page, field, submit } = await open()
  await submit()
  expect(page.get('[role=alert]').text()).toContain('Sambungan terputus')
  expect(page.get('[role=alert]').text()).toContain('JARINGAN')
  expect((field('Kata sandi').element as HTMLInputElement).value).toBe('sandi yang panjang')
})
