import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetDraft, keptDraft } from './kept-draft.ts'

const key = 'satualur.draft.orang.tugas'
const stored = () => JSON.parse(localStorage.getItem(key) ?? 'null')

/** A new page: the module has forgotten, the device has not. */
async function reloaded() {
  vi.resetModules()
  return (await import('./kept-draft.ts')).keptDraft
}

beforeEach(() => forgetDraft(keptDraft('orang', 'tugas')))
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

test('every change is on the device before “tersimpan” is said', () => {
  const kept = keptDraft('orang', 'tugas')
  expect(kept.keeping).toBe('nothing')
  kept.draft.reason = 'Kolom tahun kosong'
  expect(kept.keeping).toBe('saved')
  expect(stored()).toMatchObject({ reason: 'Kolom tahun kosong' })
  kept.draft.entries['daftar'] = [{ id: '1', kind: 'note', text: 'S' }]
  kept.draft.entries['daftar'][0] = { id: '1', kind: 'note', text: 'Selesai' }
  expect(stored().entries.daftar[0].text).toBe('Selesai')
})

test('a reload finds the draft, and only for the same person', async () => {
  keptDraft('orang', 'tugas').draft.reason = 'Kolom tahun kosong'
  const open = await reloaded()
  expect(open('orang', 'tugas')).toMatchObject({ draft: { reason: 'Kolom tahun kosong' }, keeping: 'saved' })
  expect(open('rekan', 'tugas')).toMatchObject({ draft: { reason: '' }, keeping: 'nothing' })
})

test('what was handed in or emptied leaves nothing behind', () => {
  const kept = keptDraft('orang', 'tugas')
  kept.draft.reason = 'Kolom tahun kosong'
  kept.draft.reason = ''
  expect(kept.keeping).toBe('nothing')
  expect(stored()).toBeNull()
  kept.draft.entries['daftar'] = [{ id: '1', kind: 'note', text: 'Selesai' }]
  forgetDraft(kept)
  expect(kept).toMatchObject({ draft: { entries: {}, reason: '' }, keeping: 'nothing' })
  expect(stored()).toBeNull()
})

test('a device that takes nothing more is told as such', () => {
  const kept = keptDraft('orang', 'tugas')
  vi.stubGlobal('localStorage', {
    setItem() {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  kept.draft.reason = 'Kolom tahun kosong'
  expect(kept.keeping).toBe('refused')
  expect(kept.draft.reason).toBe('Kolom tahun kosong')
})

test('a draft that was left for a season is dropped, a younger one stays', async () => {
  const days = (count: number) => Date.now() - count * 24 * 60 * 60_000
  localStorage.setItem(
    'satualur.draft.orang.lama',
    JSON.stringify({ entries: {}, reason: 'x', keptAt: days(91) }),
  )
  localStorage.setItem(
    'satualur.draft.orang.baru',
    JSON.stringify({ entries: {}, reason: 'y', keptAt: days(89) }),
  )
  const open = await reloaded()
  open('orang', 'lain')
  expect(localStorage.getItem('satualur.draft.orang.lama')).toBeNull()
  expect(localStorage.getItem('satualur.draft.orang.baru')).not.toBeNull()
})

test('what is no draft is read as none', async () => {
  localStorage.setItem(key, '{"entries":')
  const open = await reloaded()
  expect(open('orang', 'tugas').draft).toEqual({ entries: {}, reason: '' })
})
