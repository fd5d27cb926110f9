import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetDraft, keptDraft } from '../draft/kept-draft.ts'
import { dropUpload, sendAgain, sendFiles } from './slot-uploads.ts'
import { largestFileBytes } from './upload.ts'

/** The network: what was asked, and how it answers. */
class Line {
  static requests: Line[] = []
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {}
  headers: Record<string, string> = {}
  status = 0
  responseText = ''
  url = ''
  body: unknown
  onload = () => {}
  onerror = () => {}
  onabort = () => {}
  constructor() {
    Line.requests.push(this)
  }
  open(_method: string, url: string) {
    this.url = url
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value
  }
  send(body: unknown) {
    this.body = body
  }
  abort() {
    this.onabort()
  }
  answer(status: number, body: object | string) {
    this.status = status
    this.responseText = typeof body === 'string' ? body : JSON.stringify(body)
    this.onload()
  }
}

const kept = keptDraft('orang', 'unggah')
const file = new File(['isi'], 'daftar data.xlsx')
const send = () => {
  sendFiles(kept, 'daftar', [file])
  return { line: Line.requests.at(-1)!, upload: kept.uploads.at(-1)! }
}

beforeEach(() => {
  Line.requests = []
  vi.stubGlobal('XMLHttpRequest', Line)
})
afterEach(() => {
  vi.unstubAllGlobals()
  forgetDraft(kept)
  localStorage.clear()
})

test('a file goes as bytes under its name, with the header that no foreign page can send', () => {
  const { line } = send()
  expect(line.url).toBe('/files?name=daftar%20data.xlsx')
  expect(line.body).toBe(file)
  expect(line.headers).toMatchObject({ 'x-satualur': '1', 'content-type': 'application/octet-stream' })
})

test('it tells how far it is, and once it has arrived it is part of the draft', async () => {
  const { line, upload } = send()
  line.upload.onprogress?.({ loaded: 45, total: 100 })
  expect(upload).toMatchObject({ state: 'sending', share: 0.45 })
  line.answer(201, { id: 'f1', name: 'daftar data.xlsx', size: 3, mediaType: 'x', sha256: 'y' })
  await vi.waitFor(() => expect(kept.uploads).toEqual([]))
  expect(kept.draft.entries['daftar']).toMatchObject([
    { kind: 'file', file: { id: 'f1', name: 'daftar data.xlsx', size: 3 } },
  ])
  expect(kept.keeping).toBe('saved')
})

test('a refusal is told in the sentence of the server', async () => {
  const { line, upload } = send()
  line.answer(415, { message: 'Jenis berkas ini tidak diterima.' })
  await vi.waitFor(() => expect(upload.state).toBe('refused'))
  expect(upload.refusal).toBe('Jenis berkas ini tidak diterima.')
  expect(kept.draft.entries).toEqual({})
})

test.each([
  ['a broken line', (line: Line) => line.onerror(), { code: 'JARINGAN', isOffline: true }],
  ['a broken server', (line: Line) => line.answer(500, '<html>'), { code: 'HTTP-500', isOffline: false }],
  ['a sleeping server', (line: Line) => line.answer(502, ''), { code: 'HTTP-502', isOffline: true }],
])('%s is a fault with a code, and the file can be sent again', async (_name, breaks, fault) => {
  const { line, upload } = send()
  breaks(line)
  await vi.waitFor(() => expect(upload.state).toBe('failed'))
  expect(upload.fault).toEqual(fault)
  sendAgain(kept, upload)
  expect(Line.requests).toHaveLength(2)
  expect(kept.uploads).toMatchObject([{ state: 'sending' }])
})

test('an upload that is cancelled leaves nothing', async () => {
  const { upload } = send()
  dropUpload(kept, upload)
  await Promise.resolve()
  expect(kept.uploads).toEqual([])
  expect(kept.draft.entries).toEqual({})
})

test('a file beyond the limit is refused before a slow line has carried it', async () => {
  const large = new File([new Uint8Array(largestFileBytes + 1)], 'besar.zip')
  sendFiles(kept, 'daftar', [large])
  await vi.waitFor(() => expect(kept.uploads[0]?.state).toBe('refused'))
  expect(kept.uploads[0]?.refusal).toContain('25 MB')
  expect(Line.requests[0]?.body).toBeUndefined()
})
