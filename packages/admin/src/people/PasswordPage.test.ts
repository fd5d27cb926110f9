import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import PasswordPage from './PasswordPage.vue'

const anyInvitation = (more: object = {}) => ({
  __typename: 'Invitation',
  ...{ name: 'Sri Rahayu', email: 'statistisi@contoh.id', regencyName: 'Kabupaten Contoh' },
  ...{ canSignIn: false, minimumLength: 12, ...more },
})

let invitation: object | null
let chosen: object
let sent: object[]
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName, variables } = JSON.parse(String(body))
  if (operationName === 'ChoosePassword') sent.push(variables.input)
  const data = operationName === 'Invitation' ? { invitation } : { choosePassword: chosen }
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})
vi.stubGlobal('fetch', network)

let page: ReturnType<typeof mount>
beforeEach(async () => {
  ;[invitation, chosen, sent] = [anyInvitation(), {}, []]
  await client.clearStore()
})
afterEach(() => page.unmount())

async function open() {
  await router.replace('/kata-sandi/rahasia')
  page = mount(PasswordPage, {
    props: { token: 'rahasia' },
    global: { plugins: [router] },
    attachTo: document.body,
  })
  await vi.waitFor(() => expect(page.find('form, h2').exists()).toBe(true))
}
async function submit() {
  await page.get('input[type=password]').setValue('tiga kata saja')
  await page.get('form').trigger('submit')
  await flushPromises()
}

test('the link welcomes by name, tells the e-mail to sign in by, and sends what was chosen', async () => {
  await open()
  expect(page.text()).toContain('Selamat datang, Sri Rahayu')
  expect(page.text()).toContain('paling sedikit 12 karakter')
  const email = page.get<HTMLInputElement>('input[type=email]').element
  expect([email.value, email.readOnly, email.autocomplete]).toEqual([
    ...['statistisi@contoh.id', true, 'username'],
  ])
  chosen = { __typename: 'PasswordTooWeak', message: 'Kata sandi terlalu pendek.' }
  await submit()
  expect(sent).toEqual([{ token: 'rahasia', password: 'tiga kata saja' }])
  expect(page.text()).toContain('Kata sandi terlalu pendek.')
  expect(document.activeElement).toBe(page.get('input[type=password]').element)
})

test('who has a password reads that it is replaced', async () => {
  invitation = anyInvitation({ canSignIn: true })
  await open()
  expect(page.text()).toContain('Yang lama tidak berlaku lagi')
})

test('a link that is over says so, and leads to the login', async () => {
  invitation = null
  await open()
  expect(page.text()).toContain('Tautan ini tidak berlaku lagi')
  expect(page.get('a').attributes('href')).toBe('/masuk')
  expect(page.find('form').exists()).toBe(false)
})

test('a link that is used while one types is told in the sentence of the server', async () => {
  await open()
  chosen = { __typename: 'InvitationInvalid', message: 'Tautan ini tidak berlaku lagi.' }
  await submit()
  expect(page.get('[role=alert]').text()).toBe('Tautan ini tidak berlaku lagi.')
})
