import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import CataloguePage from './CataloguePage.vue'

const anyCatalogue = (more: object = {}) => ({
  __typename: 'Catalogue',
  ...{ isOpen: false, address: '/katalog/mojokerto', datasets: 12, files: 1_340, licence: 'CC_BY' },
  ...{ description: null, contactName: 'Bidang Statistik', contactEmail: null, contactPage: null },
  ...more,
})

let access: string
let catalogue: object
let sent: object[]
let refusal: object | null
vi.stubGlobal(
  'fetch',
  vi.fn((_uri: string, { body }: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(body))
    if (operationName === 'SetCatalogue') {
      sent.push(variables.input)
      catalogue = anyCatalogue(variables.input)
    }
    const data = {
      Catalogue: {
        viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'a', access } },
        catalogue,
      },
      SetCatalogue: { setCatalogue: refusal ?? { __typename: 'CatalogueSet', catalogue } },
    }[operationName as 'Catalogue']
    return Promise.resolve(
      new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
    )
  }),
)
vi.stubGlobal(
  'EventSource',
  class extends EventTarget {
    close() {}
  },
)

let page: ReturnType<typeof mount>
beforeEach(async () => {
  ;[access, catalogue, sent, refusal] = ['ADMIN', anyCatalogue(), [], null]
  await client.clearStore()
})
afterEach(() => page.unmount())

async function open() {
  await router.replace('/undangan/x')
  page = mount(CataloguePage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.find('form').exists()).toBe(true))
}
const link = () => page.findAll('a').find((one) => one.text() === 'Buka katalog')

test('a closed catalogue tells where it will be and what is in it, and leads nowhere', async () => {
  await open()
  expect(page.get('input[readonly]').element).toMatchObject({ value: `${location.origin}/katalog/mojokerto` })
  expect(page.text()).toContain('12 dataset, 1.340 berkas')
  expect(link()).toBeUndefined()
})

test('an admin opens it to everybody; what is left empty says nothing', async () => {
  await open()
  await page.get('button[role=switch]').trigger('click')
  await page.get('input[type=email]').setValue(' data@mojokertokab.go.id ')
  await page.get('form').trigger('submit')
  await flushPromises()
  expect(sent).toEqual([
    {
      ...{ isOpen: true, description: null, contactName: 'Bidang Statistik', contactPage: null },
      ...{ contactEmail: 'data@mojokertokab.go.id', licence: 'CC_BY' },
    },
  ])
  await vi.waitFor(() => expect(link()?.attributes('href')).toBe('/katalog/mojokerto'))
})

test('what was refused is said, and what was typed stays', async () => {
  refusal = { __typename: 'CatalogueFieldRefused', message: 'Surel kontak tidak dapat dibaca.' }
  await open()
  await page.get('input[type=email]').setValue('data')
  await page.get('form').trigger('submit')
  await flushPromises()
  expect(page.text()).toContain('Surel kontak tidak dapat dibaca.')
  expect(page.get('input[type=email]').element).toMatchObject({ value: 'data' })
})

test('others read it and change nothing', async () => {
  access = 'OPD_USER'
  await open()
  expect(page.text()).toContain('Hanya admin yang dapat mengubahnya.')
  expect(page.find('button[type=submit]').exists()).toBe(false)
  expect(page.get('button[role=switch]').attributes('disabled')).toBeDefined()
})
