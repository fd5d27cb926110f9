import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import type { SentRow, ToldSheets } from './data-list/sheet/send-sheet.ts'
import ImportListPage from './ImportListPage.vue'

const row = (at: number, verdict: SentRow['verdict'], sentence?: string): SentRow => ({
  ...{ sheet: 0, row: at, title: `Data ${at}`, verdict, newKey: null },
  remarks: sentence ? [{ cell: `C${at}`, sentence, isObstacle: true }] : [],
})
const told = (rows: SentRow[], isDone = false): ToldSheets => {
  const count = (verdict: string) => rows.filter((one) => one.verdict === verdict).length
  return {
    ...{ isDone, rows, newDatasets: 0 },
    counts: { new: count('new'), changed: count('changed'), same: count('same'), refused: count('refused') },
    sheets: [
      { ...{ name: 'Daftar', kind: 'list', rowCount: rows.length, unreadBecause: null }, unreadColumns: [] },
      {
        ...{ name: 'Sampul', kind: 'unread', rowCount: 0, unreadBecause: 'Judulnya tidak ada.' },
        unreadColumns: [],
      },
    ],
  }
}

let access: string
/** What the server says of a workbook, in the pieces in which it arrives. */
let pieces: string[]
let posts: string[]
vi.stubGlobal('fetch', (address: string) => {
  if (address.startsWith('/api/')) {
    posts.push(address)
    const letters = new TextEncoder()
    const body = new ReadableStream({
      start(stream) {
        for (const piece of pieces) stream.enqueue(letters.encode(piece))
        stream.close()
      },
    })
    return Promise.resolve(new Response(body))
  }
  const person = { __typename: 'Person', id: 'p', access, opd: null }
  const data = { viewer: { __typename: 'Viewer', person } }
  const head = { headers: { 'content-type': 'application/json' } }
  return Promise.resolve(new Response(JSON.stringify({ data }), head))
})

let page: ReturnType<typeof mount>
beforeEach(async () => {
  access = 'ADMIN'
  posts = []
  await client.clearStore()
})
afterEach(() => page.unmount())

const line = (word: object) => `${JSON.stringify(word)}\n`

async function open() {
  await router.replace('/undangan/x?year=2026')
  page = mount(ImportListPage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.text()).toMatch(/jatuhkan berkas|hanya dapat membaca/))
}

async function choose(answer: ToldSheets) {
  const whole = line({ progress: { rows: 1, bytes: 1, totalBytes: 2 } }) + line({ answer })
  // A line may be torn anywhere.
  pieces = [whole.slice(0, 30), whole.slice(30)]
  page.getComponent({ name: 'FileUpload' }).vm.$emit('update:modelValue', new File(['x'], 'daftar.xlsx'))
  await flushPromises()
  await vi.waitFor(() => expect(page.find('[role="table"]').exists()).toBe(true))
}
const named = (name: string) => page.findAll('button').filter((button) => button.text().startsWith(name))
const titles = () => page.findAll('tbody tr').map((one) => one.findAll('td')[2]!.text())

test('a file is tried as soon as it is chosen, and what has to be mended is shown first, at its cells', async () => {
  await open()
  await choose(told([row(2, 'new'), row(3, 'refused', 'Frekuensi tidak dikenal.'), row(4, 'same')]))
  expect(posts).toEqual(['/api/data-lists/2026/import?dryRun=true'])
  expect(page.text()).toContain('1 baris perlu diperbaiki')
  expect(titles()).toEqual(['Data 3'])
  expect(page.get('tbody tr').text()).toContain('C3: Frekuensi tidak dikenal.')
  expect(page.text()).toContain('Lembar “Sampul”: Judulnya tidak ada.')
  expect(named('Terapkan')).toHaveLength(0)
  await named('Semua')[0]!.trigger('click')
  expect(titles()).toEqual(['Data 2', 'Data 3', 'Data 4'])
  await named('Tidak berubah')[0]!.trigger('click')
  expect(titles()).toEqual(['Data 4'])
})

test('what is right is taken in when somebody says so', async () => {
  await open()
  await choose(told([row(2, 'new'), row(3, 'changed')]))
  pieces = [line({ answer: told([row(2, 'new'), row(3, 'changed')], true) })]
  await named('Terapkan')[0]!.trigger('click')
  await vi.waitFor(() => expect(page.text()).toContain('sudah diterapkan'))
  expect(posts.at(-1)).toBe('/api/data-lists/2026/import?dryRun=false')
  expect(named('Terapkan')).toHaveLength(0)
})

test('thousands of rows are shown fifty at a time', async () => {
  await open()
  await choose(told(Array.from({ length: 1_234 }, (_, at) => row(at + 2, 'new'))))
  expect(titles()).toHaveLength(50)
  expect(page.text()).toContain('1–50 dari 1.234')
  await named('Berikutnya')[0]!.trigger('click')
  expect(titles()[0]).toBe('Data 52')
})

test('a file that cannot be read, and a fault, are told beside it', async () => {
  await open()
  const emit = async (words: string[]) => {
    pieces = words
    page.getComponent({ name: 'FileUpload' }).vm.$emit('update:modelValue', new File(['x'], 'x.xlsx'))
    await flushPromises()
  }
  await emit([line({ refusal: 'Berkas ini kosong.' })])
  await vi.waitFor(() => expect(page.text()).toContain('Berkas ini kosong.'))
  await emit([line({ fault: { requestId: 'ab12cd34' } })])
  await vi.waitFor(() => expect(page.text()).toContain('ab12cd34'))
  await emit([line({ progress: { rows: 1, bytes: 1, totalBytes: 2 } })])
  await vi.waitFor(() => expect(page.text()).toContain('JARINGAN'))
})

test('what is taken in is what was tried, and a file that is gone or too large is told', async () => {
  await open()
  const gone = Object.assign(new File(['x'], 'x.xlsx'), {
    arrayBuffer: () => Promise.reject(new Error('gone')),
  })
  page.getComponent({ name: 'FileUpload' }).vm.$emit('update:modelValue', gone)
  await vi.waitFor(() => expect(page.text()).toContain('berubah sejak dipilih'))
  const large = Object.defineProperty(new File(['x'], 'x.xlsx'), 'size', { value: 21 * 1024 * 1024 })
  page.getComponent({ name: 'FileUpload' }).vm.$emit('update:modelValue', large)
  await vi.waitFor(() => expect(page.text()).toContain('lebih besar dari 20 MB'))
  expect(posts).toEqual([])
})

test('who only reads chooses no file', async () => {
  access = 'VIEWER'
  await open()
  expect(page.text()).toContain('hanya dapat membaca')
  expect(page.findComponent({ name: 'FileUpload' }).exists()).toBe(false)
})
