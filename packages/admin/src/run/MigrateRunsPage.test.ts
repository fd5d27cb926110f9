import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import MigrateRunsPage from './MigrateRunsPage.vue'

const run = (id: string, title: string) => ({
  __typename: 'Run',
  id,
  title,
  revision: 2,
  period: '2026-03',
  opd: { __typename: 'Opd', id: 'dinkes', shortName: 'Dinkes' },
  version: { __typename: 'SopVersion', id: 'v1', number: 1 },
  openTasks: [
    {
      __typename: 'Task',
      id: `t-${id}`,
      step: { __typename: 'Step', key: '3', number: '3', activity: 'Menyusun data' },
    },
  ],
})
const [movable, blocked] = [run('r1', 'Jumlah Puskesmas'), run('r2', 'Produksi Jagung')]
const verdict = (of: object, ...sentences: string[]) => ({
  __typename: 'MigrationVerdict',
  run: of,
  obstacles: sentences.map((sentence) => ({ __typename: 'MigrationObstacle', sentence })),
})
const why = 'Ada pekerjaan terbuka pada langkah 3, yang tidak ada lagi dalam versi baru.'

let access: string
let runs: object[]
let isDone: boolean
let sent: { name: string; input: object }[]
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName: name, variables } = JSON.parse(String(body))
  if (variables.input) sent.push({ name, input: variables.input })
  const sop = {
    __typename: 'Sop',
    id: 's1',
    title: 'Pengunggahan Data',
    version: { __typename: 'SopVersion', id: 'v2', number: 2, effectiveFrom: '2026-11-21' },
  }
  const viewer = { __typename: 'Viewer', person: { __typename: 'Person', id: 'admin', access } }
  const migrated = { __typename: 'RunsMigrated' }
  const data = {
    MigrateRunsPage: {
      viewer,
      sop,
      runs: { __typename: 'RunConnection', totalCount: runs.length, nodes: runs },
    },
    TryMigration: { migrateRuns: { ...migrated, verdicts: [verdict(movable), verdict(blocked, why)] } },
    MigrateRuns: { migrateRuns: { ...migrated, isDone, verdicts: [verdict(movable)] } },
  }[name as 'MigrateRuns']
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

let page: ReturnType<typeof mount>
beforeEach(async () => {
  ;[access, runs, isDone, sent] = ['ADMIN', [movable, blocked], true, []]
  await client.clearStore()
})
afterEach(() => page.unmount())

async function open() {
  page = mount(MigrateRunsPage, {
    props: { sop: 's1' },
    global: { plugins: [router] },
    attachTo: document.body,
  })
  await vi.waitFor(() => expect(page.find('li, h2').exists()).toBe(true))
}
async function move() {
  await vi.waitFor(() => expect(page.text()).toContain('1 dapat dipindahkan, 1 belum'))
  await page
    .findAll('button')
    .find((each) => each.text() === 'Pindahkan 1 pelaksanaan')!
    .trigger('click')
  await vi.waitFor(() => expect(document.querySelector('[role=dialog] textarea')).not.toBeNull())
  const reason = document.querySelector<HTMLTextAreaElement>('[role=dialog] textarea')!
  reason.value = 'SOP diperbarui.'
  reason.dispatchEvent(new Event('input'))
  await flushPromises()
  ;[...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')]
    .find((each) => each.textContent.trim() === 'Pindahkan')!
    .click()
}

test('all runs are tried at once: what can move is chosen, what cannot says why and cannot be chosen', async () => {
  await open()
  await vi.waitFor(() => expect(page.text()).toContain('1 dapat dipindahkan, 1 belum'))
  expect(sent).toMatchObject([
    { name: 'TryMigration', input: { runs: ['r1', 'r2'], version: 'v2', isDryRun: true } },
  ])
  expect(page.text()).toContain('Ke versi 2, berlaku sejak 21 November 2026')
  const [first, second] = page.findAll('li')
  expect(first!.text()).toContain('Maret 2026 · Dinkes · versi 1 · di langkah 3')
  expect(first!.get('[role=checkbox]').attributes('aria-checked')).toBe('true')
  expect(second!.text()).toContain(why)
  expect(second!.get('[role=checkbox]').attributes('disabled')).toBeDefined()
})

test('what is chosen moves with a reason, and the page tells how many', async () => {
  await open()
  await move()
  await vi.waitFor(() => expect(page.text()).toContain('1 pelaksanaan pindah ke versi 2.'))
  expect(sent[1]).toEqual({
    name: 'MigrateRuns',
    input: { runs: ['r1'], version: 'v2', reason: 'SOP diperbarui.', isDryRun: false },
  })
})

test('where one of them can no longer move, none does, and all are tried again', async () => {
  isDone = false
  await open()
  await move()
  await vi.waitFor(() => expect(page.text()).toContain('Tidak satu pun dipindahkan'))
  await vi.waitFor(() => expect(sent.filter(({ name }) => name === 'TryMigration').length).toBe(2))
})

test('who is no admin is told so, and nothing is tried', async () => {
  access = 'OPD_USER'
  await open()
  expect(page.get('h2').text()).toBe('Halaman ini untuk admin')
  expect(sent).toEqual([])
})

test('where every run goes on with the version in force there is nothing to do', async () => {
  runs = []
  await open()
  expect(page.get('h2').text()).toBe('Semua pelaksanaan mengikuti versi yang berlaku')
})
