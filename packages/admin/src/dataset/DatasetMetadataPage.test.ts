import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import DatasetMetadataPage from './DatasetMetadataPage.vue'

const field = (key: string, label: string) => ({
  ...{ __typename: 'MetadataField', key, label, help: null, kind: 'TEXT', choices: [], isRequired: true },
  ...{ source: 'Perpres 39/2019', isVerified: true },
})
const standard = {
  ...{ __typename: 'MetadataForm', key: 'standar-data', title: 'Standar Data', follows: 'STANDAR_DATA' },
  isRepeated: false,
  sections: [
    {
      ...{ __typename: 'MetadataSection', key: 's', title: 'Standar Data' },
      fields: [field('concept', 'Konsep'), field('unit', 'Satuan')],
    },
  ],
}
const indicator = { ...standard, key: 'ms-ind', title: 'MS-Ind', follows: 'MS_IND', isRepeated: true }
const filled = (count: number) => ({ __typename: 'Filled', filled: count, of: 2 })
const finding = {
  ...{ __typename: 'MetadataFinding', code: 'answer-missing', form: 'standar-data', field: 'concept' },
  message: 'Standar Data, Konsep: belum diisi.',
}

let unit: string
let revision: number
let access: string
let saved: { input: { answers: object[] | null; revision: number } }[]
let answer: object
vi.stubGlobal('fetch', (_address: string, { body }: { body: string }) => {
  const { operationName, variables } = JSON.parse(body)
  const part = {
    ...{ __typename: 'MetadataPart', part: 1, revision, score: 50, changedAt: null, changedBy: null },
    answers: [
      { __typename: 'FieldAnswer', field: 'unit', text: unit, number: null, isYes: null, names: null },
    ],
    ...{ form: standard, required: filled(1), findings: [finding] },
  }
  const metadata = {
    ...{ __typename: 'DatasetMetadata', score: 50, mayShow: false, required: filled(1) },
    ...{
      optional: { ...filled(0), of: 0 },
      findings: [finding],
      parts: [part],
      forms: [standard, indicator],
    },
  }
  const opd = { __typename: 'Opd', id: 'o1' }
  if (operationName !== 'DatasetMetadata') saved.push(variables)
  const data =
    operationName === 'DatasetMetadata'
      ? {
          viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'p', access, opd } },
          dataset: { __typename: 'Dataset', id: 'd1', title: 'Jumlah Guru', opd, metadata },
        }
      : { saveMetadata: answer }
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})

let page: ReturnType<typeof mount>
beforeEach(async () => {
  ;[unit, revision, access, saved] = ['orang', 1, 'OPD_USER', []]
  answer = { __typename: 'MetadataSaved', dataset: { __typename: 'Dataset', id: 'd1' } }
  await client.clearStore()
  await router.replace('/undangan/x')
})
afterEach(() => page.unmount())

async function open() {
  page = mount(DatasetMetadataPage, { props: { dataset: 'd1' }, global: { plugins: [router] } })
  await vi.waitFor(() => expect(page.find('form').exists()).toBe(true))
}
const cell = (label: string) => {
  const id = page
    .findAll('label')
    .find((one) => one.text().startsWith(label))!
    .attributes('for')
  return page.get<HTMLInputElement>(`[id="${id}"]`)
}

test('it says whether the data may be shown, how complete the metadata are, and what is waited for', async () => {
  await open()
  expect(page.text()).toContain('Belum boleh tayang')
  expect(page.text()).toContain('Kelengkapan 50 dari 100')
  expect(page.text()).toContain('Standar Data, Konsep: belum diisi.')
})

test('what is typed is saved over the revision that was read, and blank cells say nothing', async () => {
  await open()
  await cell('Satuan').setValue('guru')
  expect(page.text()).toContain('Belum disimpan')
  await page.get('form').trigger('submit')
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]!.input).toMatchObject({ revision: 1, answers: [{ field: 'unit', text: 'guru' }] })
})

test('what somebody else has saved meanwhile is shown beside what was typed, and nothing is lost', async () => {
  await open()
  await cell('Satuan').setValue('guru')
  ;[unit, revision] = ['pengajar', 2]
  answer = { __typename: 'MetadataChanged', message: 'Metadata ini sudah diubah.' }
  await page.get('form').trigger('submit')
  await vi.waitFor(() => expect(page.text()).toContain('Isi terbaru: pengajar'))
  expect(page.text()).toContain('Metadata ini sudah diubah.')
  expect(cell('Satuan').element.value).toBe('guru')
  await page.get('form').trigger('submit')
  await vi.waitFor(() => expect(saved).toHaveLength(2))
  expect(saved[1]!.input).toMatchObject({ revision: 2, answers: [{ field: 'unit', text: 'guru' }] })
})

test('who only reads reads', async () => {
  access = 'VIEWER'
  await open()
  expect(cell('Satuan').element.disabled).toBe(true)
  expect(page.findAll('button').some((button) => /Simpan|MS-Ind/.test(button.text()))).toBe(false)
})
