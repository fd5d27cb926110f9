import { afterEach, expect, test, vi } from 'vitest'
import { forgetDraft, keptDraft } from '../draft/kept-draft.ts'
import { answerOf } from './resumable.ts'
import { dropUpload, sendFiles } from './slot-uploads.ts'
import { megabytesAtMost } from './upload.ts'

const kept = keptDraft('orang', 'unggah')
afterEach(() => {
  forgetDraft(kept)
  localStorage.clear()
})

test('a refusal is told in the sentence of the server', () => {
  const told = answerOf(415, JSON.stringify({ message: 'Jenis berkas ini tidak diterima.' }))
  expect(told).toEqual({ refusal: 'Jenis berkas ini tidak diterima.' })
})

test.each([
  ['a broken server', 500, '<html>', { code: 'HTTP-500', isOffline: false }],
  ['a sleeping server', 502, '', { code: 'HTTP-502', isOffline: true }],
  ['a refusal without words', 400, '{}', { code: 'HTTP-400', isOffline: false }],
])('%s is a fault with a code', (_name, status, body, fault) => {
  expect(answerOf(status, body)).toEqual({ fault })
})

test('an upload that is cancelled leaves nothing', async () => {
  sendFiles(kept, 'daftar', [new File(['isi'], 'daftar data.xlsx')])
  dropUpload(kept, kept.uploads[0]!)
  await Promise.resolve()
  expect(kept.uploads).toEqual([])
  expect(kept.draft.entries).toEqual({})
})

test.each([
  ['data.csv', null, 150],
  ['data.xlsx', null, 25],
  ['data.xlsx', 'tugas', 100],
  ['DATA.XLSX', 'tugas', 100],
  ['surat.docx', 'tugas', 25],
])('%s for the task %s may have %i MB', (name, task, most) => {
  expect(megabytesAtMost(name, task)).toBe(most)
})

test('a file beyond the limit is refused before a slow line has carried it', async () => {
  const large = new File([new Uint8Array(megabytesAtMost('besar.zip') * 1024 * 1024 + 1)], 'besar.zip')
  sendFiles(kept, 'daftar', [large])
  await vi.waitFor(() => expect(kept.uploads[0]?.state).toBe('refused'))
  expect(kept.uploads[0]?.refusal).toContain('25 MB')
})
