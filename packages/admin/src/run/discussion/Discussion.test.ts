import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../../app/asking/client.ts'
import { router } from '../../app/route/router.ts'
import { anyPerson } from '../task/any-task.ts'
import Discussion from './Discussion.vue'

const head = anyPerson('Kepala Bidang')
const secretary = anyPerson('Sekretaris Dinas')
const anyComment = (more: object = {}) => ({
  __typename: 'RunComment',
  ...{ id: 'c1', text: 'Mohon @Kepala Bidang cek', at: '2026-11-20T03:00:00.000Z', task: null },
  ...{ author: secretary, mentions: [head], isStrikable: false },
  ...{ struckAt: null, struckBy: null, strikeReason: null, ...more },
})

let answer: object | null
/** Who writes is never offered to be mentioned. */
const writer = anyPerson('Pengelola Data')
let sent: { text: string; mentions: string[]; clientMutationId: string; task: string | null }[]
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName, variables } = JSON.parse(String(body))
  if (operationName === 'CommentOnRun') sent.push(variables.input)
  if (operationName === 'CommentOnRun' && !answer) return Promise.reject(new TypeError('offline'))
  const data = {
    Mentionable: { colleagues: [head, secretary, writer] },
    CommentOnRun: { commentOnRun: answer },
  }[operationName as 'Mentionable']
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})
vi.stubGlobal('fetch', network)

beforeEach(async () => {
  ;[sent, answer] = [[], { __typename: 'RunCommented', comment: anyComment({ id: 'c2' }) }]
  await client.clearStore()
})
afterEach(() => {
  part.unmount()
  localStorage.clear()
})

let part: ReturnType<typeof mount>
function open({
  comments = [anyComment()],
  access = 'OPD_USER',
  task = undefined as string | undefined,
} = {}) {
  const viewer = { __typename: 'Viewer', person: { ...writer, access } }
  part = mount(Discussion, {
    props: { comments, viewer, run: 'r1', ...(task && { task }) } as never,
    global: { plugins: [router] },
    attachTo: document.body,
  })
}
const field = () => part.get('textarea')
const area = () => field().element as HTMLTextAreaElement
/** As fingers do: the caret stands behind what was typed. */
async function type(text: string) {
  area().value = text
  area().setSelectionRange(text.length, text.length)
  await field().trigger('input')
}
const options = () => part.findAll('[role=option]')
const press = (key: string, more: object = {}) => field().trigger('keydown', { key, ...more })
const offered = () => vi.waitFor(() => expect(options()).toHaveLength(2))

test('a comment shows who said it, and sets apart who is mentioned', () => {
  open()
  const line = part.get('li')
  expect(line.text()).toContain('Sekretaris Dinas')
  expect(line.get('.text-primary').text()).toBe('@Kepala Bidang')
})

test('a comment that was struck stays readable, with who struck it and why', () => {
  const struck = { struckAt: '2026-11-20T04:00:00.000Z', struckBy: secretary, strikeReason: 'Salah tempat' }
  open({ comments: [anyComment(struck)] })
  expect(part.get('del').text()).toContain('Dicoret:')
  expect(part.get('del').text()).toContain('Mohon @Kepala Bidang cek')
  expect(part.get('li').text()).toMatch(/Dicoret oleh Sekretaris Dinas,\s.*: Salah tempat/)
})

test('somebody is mentioned with the keyboard alone: @, letters, arrows, Enter', async () => {
  open({ task: 't1' })
  await type('Mohon @sek')
  await offered()
  expect(field().attributes('aria-activedescendant')).toBe(options()[0]!.attributes('id'))
  await press('ArrowDown')
  expect(options()[1]!.attributes('aria-selected')).toBe('true')
  await press('Enter')
  await flushPromises()
  expect(area().value).toBe('Mohon @Sekretaris Dinas ')
  expect(options()).toHaveLength(0)

  await type(`${area().value}dicek`)
  await press('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(area().value).toBe(''))
  expect(sent).toMatchObject([
    { run: 'r1', task: 't1', text: 'Mohon @Sekretaris Dinas dicek', mentions: [secretary.id] },
  ])
})

test('Escape closes the list and leaves what was typed; a name that was deleted mentions nobody', async () => {
  open()
  await type('@kep')
  await offered()
  await press('Escape')
  expect(options()).toHaveLength(0)
  expect(area().value).toBe('@kep')
  await type('Halo @kep')
  await offered()
  await press('Tab')
  await flushPromises()
  await type('Halo semua')
  await press('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(sent).toMatchObject([{ text: 'Halo semua', mentions: [] }]))
})

test('what could not be sent stays, also on a page that is opened anew, and is the same request then', async () => {
  answer = null
  open()
  await type('Sudah saya kirim')
  await press('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  await flushPromises()
  expect(area().value).toBe('Sudah saya kirim')
  part.unmount()

  answer = { __typename: 'RunCommented', comment: anyComment({ id: 'c2' }) }
  open()
  expect(area().value).toBe('Sudah saya kirim')
  await press('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(area().value).toBe(''))
  expect(sent[1]!.clientMutationId).toBe(sent[0]!.clientMutationId)
  await type('Lain')
  await press('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(sent).toHaveLength(3))
  expect(sent[2]!.clientMutationId).not.toBe(sent[0]!.clientMutationId)
})

test('a refusal stands beside what was written', async () => {
  answer = { __typename: 'CommentTooLong', message: 'Komentar terlalu panjang.' }
  open()
  await type('a')
  await press('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(part.get('[role=alert]').text()).toContain('Komentar terlalu panjang.'))
  expect(area().value).toBe('a')
})

test('who may only read has nothing to write with', () => {
  open({ access: 'VIEWER' })
  expect(part.find('textarea').exists()).toBe(false)
})
