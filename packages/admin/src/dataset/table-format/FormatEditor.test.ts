import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { client } from '../../app/asking/client.ts'
import { router } from '../../app/route/router.ts'
import FormatEditor from './FormatEditor.vue'

const sent: {
  operationName: string
  variables: { input: { columns: { name: string; values?: string[] | null }[] } }
}[] = []
vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
  sent.push(JSON.parse(body))
  const dataset = { __typename: 'Dataset', id: 'd1' }
  const data = { setTableFormat: { __typename: 'TableFormatSet', dataset } }
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})

const column = (name: string, more: object = {}) => ({
  ...{ __typename: 'TableColumn', name, type: 'STRING', title: name.toUpperCase(), unit: null },
  ...{ isKey: false, isRequired: false, isUnique: false },
  ...more,
})
const variable = {
  ...{ __typename: 'MetadataPart', part: 1, form: { key: 'ms-var', follows: 'MS_VAR' } },
  answers: [{ field: 'name', text: 'Cakupan imunisasi' }],
}
const dataset = (columns: object[]) => ({
  ...{ __typename: 'Dataset', id: 'd1', metadata: { parts: [variable] }, tableFormats: [{ revision: 3 }] },
  tableFormat: { id: 'f', revision: 3, missingValues: ['-'], columns, findings: [] },
})

let page: ReturnType<typeof mount>
beforeEach(async () => {
  sent.length = 0
  await client.clearStore()
  const told = dataset([column('desa'), column('cakupan', { type: 'NUMBER' }), column('tahun')])
  page = mount(FormatEditor, {
    props: { dataset: told as never, mayWrite: true },
    global: { plugins: [router] },
    attachTo: document.body,
  })
})
afterEach(() => page.unmount())

const names = () =>
  page.findAll<HTMLInputElement>('[aria-label^="Nama, kolom"]').map(({ element }) => element.value)
const cell = (place: number) => page.get(`[aria-label="Nama, kolom ${place}"]`)
const press = (place: number, key: string, more: object = {}) =>
  cell(place).trigger('keydown', { key, ...more })
const focused = () => document.activeElement?.getAttribute('aria-label')
async function save() {
  const button = () => page.findAll('button').find((one) => one.text() === 'Simpan format')!
  await vi.waitFor(() => expect(button().attributes('disabled')).toBeUndefined())
  await button().trigger('click')
  const setting = () => sent.find(({ operationName }) => operationName === 'SetTableFormat')
  await vi.waitFor(() => expect(setting()).toBeDefined())
  return setting()!.variables.input
}

describe('the columns of a format, by keys', () => {
  it('are moved with Alt and the arrows; the keyboard goes along', async () => {
    await press(1, 'ArrowDown', { altKey: true })
    expect(names()).toEqual(['cakupan', 'desa', 'tahun'])
    await vi.waitFor(() => expect(focused()).toBe('Nama, kolom 2'))
    await press(1, 'ArrowUp', { altKey: true })
    expect(names()).toEqual(['cakupan', 'desa', 'tahun'])
  })

  it('are added with Enter at the end, and with Ctrl and Enter in between', async () => {
    await press(3, 'Enter')
    expect(names()).toEqual(['desa', 'cakupan', 'tahun', ''])
    await press(1, 'Enter', { ctrlKey: true })
    expect(names()).toEqual(['desa', '', 'cakupan', 'tahun', ''])
    await vi.waitFor(() => expect(focused()).toBe('Nama, kolom 2'))
  })

  it('are removed with Alt and Delete, and put back all together', async () => {
    await press(2, 'Delete', { altKey: true })
    expect(names()).toEqual(['desa', 'tahun'])
    await page
      .findAll('button')
      .find((button) => button.text() === 'Batalkan perubahan')!
      .trigger('click')
    expect(names()).toEqual(['desa', 'cakupan', 'tahun'])
  })
})

describe('the rules of a column', () => {
  const open = (name: string) =>
    page
      .findAll('button')
      .find((button) => button.text().includes(`Batasan kolom ${name}`))!
      .trigger('click')

  it('take a code list from a spreadsheet, with what its codes mean', async () => {
    await open('desa')
    await page
      .findAll('button')
      .find((button) => button.text() === 'Tambah pilihan')!
      .trigger('click')
    const text = 'L\tLaki-laki\nP\tPerempuan\n'
    await page
      .get('[aria-label="Kode atau nilai 1"]')
      .trigger('paste', { clipboardData: { getData: () => text } })
    const input = await save()
    expect(input.columns[0]).toMatchObject({
      ...{ values: ['L', 'P'], valueLabels: ['Laki-laki', 'Perempuan'] },
    })
    expect(input).toMatchObject({ revision: 3, missingValues: ['-'] })
  })

  it('are those of its type, and say which variable it stands for', async () => {
    await open('cakupan')
    expect(page.text()).toContain('Penulisan angka')
    expect(page.text()).not.toContain('Paling banyak karakter')
    expect(page.get('datalist option').attributes('value')).toBe('Cakupan imunisasi')
  })
})
