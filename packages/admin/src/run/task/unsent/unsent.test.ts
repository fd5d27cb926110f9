import { beforeEach, expect, test, vi } from 'vitest'
import { newMutationId } from '../../../app/asking/mutation-id.ts'

const given = (task: string, givenAt = 1) => ({
  input: { task, outcome: 'ya', clientMutationId: newMutationId() },
  activity: 'Memeriksa data',
  word: 'Sesuai',
  givenAt,
})

/** A new page: the module has forgotten, the device has not. */
async function reloaded() {
  vi.resetModules()
  return import('./unsent.ts')
}

beforeEach(() => localStorage.clear())

test('what is given is still there after a reload, under the same key, for the same person alone', async () => {
  const first = given('tugas')
  const before = await reloaded()
  before.keepUnsent('orang', first)
  const after = await reloaded()
  expect(after.unsentOf('orang', 'tugas')).toEqual(first)
  expect(after.unsentOf('rekan', 'tugas')).toBeNull()
  expect(after.allUnsent('ora')).toEqual([])
})

test('they are told oldest first, and what was answered leaves nothing behind', async () => {
  const { keepUnsent, dropUnsent, allUnsent } = await reloaded()
  keepUnsent('orang', given('kedua', 2))
  keepUnsent('orang', given('pertama', 1))
  expect(allUnsent('orang').map(({ input }) => input.task)).toEqual(['pertama', 'kedua'])
  dropUnsent('orang', 'pertama')
  expect(allUnsent('orang').map(({ input }) => input.task)).toEqual(['kedua'])
  expect(Object.keys(localStorage)).toEqual(['satualur.unsent.orang.kedua'])
})

test('what another window has sent is gone here too', async () => {
  const { keepUnsent, unsentOf } = await reloaded()
  keepUnsent('orang', given('tugas'))
  localStorage.removeItem('satualur.unsent.orang.tugas')
  window.dispatchEvent(new StorageEvent('storage', { key: 'satualur.unsent.orang.tugas' }))
  expect(unsentOf('orang', 'tugas')).toBeNull()
})

test('what cannot be read is nothing', async () => {
  localStorage.setItem('satualur.unsent.orang.tugas', '{"input":')
  localStorage.setItem('satualur.unsent.orang.lain', '{"input":{}}')
  expect((await reloaded()).allUnsent('orang')).toEqual([])
})

test('no two completions have one name', () => {
  const names = Array.from({ length: 1_000 }, newMutationId)
  expect(new Set(names).size).toBe(1_000)
  for (const name of names)
    expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
