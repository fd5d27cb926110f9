import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { router } from '../../app/route/router.ts'
import ApplyFiles from './ApplyFiles.vue'

let answer: object
let sent: unknown[]
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  sent.push(JSON.parse(String(body)).variables.input)
  const data = { applyConfiguration: answer }
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})
vi.stubGlobal('fetch', network)

let panel: ReturnType<typeof mount>
beforeEach(async () => {
  // The panel is mounted by itself, so the address may be any that opens without a session.
  await router.replace('/undangan/x')
  sent = []
  panel = mount(ApplyFiles, { global: { plugins: [router] } })
})
afterEach(() => panel.unmount())

const button = (name: string) => panel.findAll('button').find((each) => each.text() === name)
async function choose(...files: [name: string, text: string][]) {
  const input = panel.get('input[type=file]')
  Object.defineProperty(input.element, 'files', {
    value: files.map(([name, text]) => new File([text], name)),
    configurable: true,
  })
  await input.trigger('change')
  await vi.waitFor(() => expect(button('Terapkan')).toBeDefined())
}
async function apply() {
  await button('Terapkan')!.trigger('click')
  await vi.waitFor(() => expect(panel.find('[role=alert], [role=status]').exists()).toBe(true))
  await flushPromises()
}

test('files are sent together, and each is told what became of it', async () => {
  const sop = { __typename: 'Sop', id: 's1', title: 'Penyebarluasan Data' }
  const version = { __typename: 'SopVersion', id: 'v2', number: 2, source: 'key: sebar', sop }
  const change = { __typename: 'PlannedChange', action: 'KEEP', kind: 'DATA_LIST', key: '2026' }
  const plan = [{ ...change, title: 'Daftar Data 2026', detail: 'sudah ada dan tetap seperti putusan Forum' }]
  answer = { __typename: 'ConfigurationApplied', versions: [version], plan }
  await choose(['sebar.sop.yaml', 'key: sebar'], ['sama.sop.yaml', 'key: sama'], ['regency.yaml', 'key: r'])
  await apply()
  expect(sent).toEqual([{ regency: 'key: r', sops: ['key: sebar', 'key: sama'] }])
  expect(panel.findAll('li').map((line) => line.text())).toEqual([
    'sebar.sop.yamlVersi 2 dari Penyebarluasan Data',
    'sama.sop.yamlSama dengan versi yang berlaku; tidak ada versi baru.',
    'regency.yamlData kabupaten/kota diperbarui.',
    'Daftar Data 2026sudah ada dan tetap seperti putusan Forum',
  ])
  expect(panel.get('a').attributes('href')).toBe('/sop/s1')
})

test('what keeps files from being read is listed by file, line and sentence', async () => {
  const problem = (path: string, line: number | null, message: string) => ({
    __typename: 'ConfigurationProblem',
    path,
    line,
    message,
  })
  answer = {
    __typename: 'ConfigurationInvalid',
    message: 'Berkas konfigurasi belum dapat diterapkan.',
    problems: [
      problem('sops/0/steps/2', 78, 'Ada kurung yang belum ditutup.'),
      problem('sops', null, 'Kunci sebar dipakai dua kali.'),
    ],
  }
  await choose(['sebar.sop.yaml', 'key: ['])
  await apply()
  expect(panel.get('[role=alert]').text()).toBe('Berkas konfigurasi belum dapat diterapkan.')
  const problems = panel.get('section[aria-label="2 masalah"]').findAll('li')
  expect(problems.map((line) => line.text())).toEqual([
    'sebar.sop.yaml, baris 78Ada kurung yang belum ditutup.',
    'Kunci sebar dipakai dua kali.',
  ])
})

test('an SOP that could not run to its end is told with its findings', async () => {
  answer = {
    __typename: 'SopUnsound',
    message: 'SOP “Penyebarluasan Data” belum dapat dijalankan sampai selesai.',
    findings: [{ __typename: 'Finding', severity: 'ERROR', message: 'Langkah 3 tidak pernah tercapai.' }],
  }
  await choose(['sebar.sop.yaml', 'key: sebar'])
  await apply()
  expect(panel.get('section[aria-label="1 temuan"] li').text()).toBe('Langkah 3 tidak pernah tercapai.')
  expect(button('Terapkan')).toBeDefined()
})

test('a file that configures nothing is named before anything is sent', async () => {
  await choose(['catatan.yaml', 'a: b'])
  await vi.waitFor(() => expect(panel.get('[role=alert]').text()).toContain('tidak dikenal dari namanya'))
  expect(button('Terapkan')!.attributes('disabled')).toBeDefined()
  expect(sent).toEqual([])
})
