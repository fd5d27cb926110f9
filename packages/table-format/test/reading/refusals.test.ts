import { describe, expect, it } from 'vitest'
import { validateFile, type TaskLimits } from '../../src/files.ts'
import { households } from '../households.ts'
import { ownFolder } from '../folder.ts'
import { workbookOf, zipped } from '../zipped.ts'

const put = ownFolder()
const megabyte = 1024 * 1024

async function codeOf(bytes: string | Buffer, limits: Partial<TaskLimits> = {}) {
  const answer = await validateFile(put('file', bytes), households, { limits })
  return 'refusal' in answer ? answer.refusal.code : 'checked'
}

describe('a file that is no table to be read', () => {
  it.each<[string, string | Buffer]>([
    ['empty', ''],
    ['not-a-table', '%PDF-1.7\n'],
    ['not-text', 'kode,nama\n1,\0\0\0\n'],
    ['locked-or-old', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
    ['broken-archive', 'PK\x03\x04 and nothing of it'],
  ])('is refused as %s', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  it('is refused where it is an archive of something else, or was cut off', async () => {
    expect(await codeOf(await zipped({ 'word/document.xml': '<document/>' }))).toBe('not-a-table')
    const whole = await zipped(workbookOf('<worksheet/>'))
    expect(await codeOf(whole.subarray(0, whole.length - 30))).toBe('broken-archive')
  })
})

describe('an archive of 0.4 MB that unpacks to 400 MB', () => {
  const sheet = Buffer.alloc(400 * megabyte, 'a')

  it('is refused by its directory, and where the directory lies, as soon as more comes out than it says', async () => {
    const bomb = await zipped({ ...workbookOf(''), 'xl/worksheets/sheet1.xml': sheet })
    expect(bomb.length).toBeLessThan(megabyte)
    expect(await codeOf(bomb)).toBe('too-much-inside')
    const told = sizeOf(400 * megabyte)
    const lying = Buffer.from(bomb)
    for (let at = lying.indexOf(told); at >= 0; at = lying.indexOf(told)) sizeOf(1_000).copy(lying, at)
    expect(lying.equals(bomb)).toBe(false)
    expect(await codeOf(lying)).toBe('broken-archive')
  })
})

function sizeOf(bytes: number): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(bytes)
  return size
}

describe('a table beyond a limit', () => {
  const table = (rows: number) => `kode,desa\n${'RT1,a\n'.repeat(rows)}`

  it.each<[string, string, Partial<TaskLimits>]>([
    ['too-many-rows', table(1_001), { rowsAtMost: 1_000 }],
    ['too-many-rows', '\n'.repeat(3_000), { rowsAtMost: 1_000 }],
    ['too-many-columns', `kode${',a'.repeat(10)}\n`, { columnsAtMost: 10 }],
    ['row-too-long', `kode\n"${'a\n'.repeat(200_000)}`, { rowLettersAtMost: 100_000 }],
    ['file-too-large', table(500_000), { fileBytesAtMost: megabyte }],
    ['too-slow', table(500_000), { secondsAtMost: 0.05 }],
    ['too-much-memory', manyKeys(200_000), { keyBytesAtMost: megabyte }],
    [
      'too-much-memory',
      `kode\n"${'a\n'.repeat(40 * megabyte)}"`,
      { heapMegabytesAtMost: 16, rowLettersAtMost: 1e9 },
    ],
  ])('is refused as %s', async (code, text, limits) => {
    expect(await codeOf(text, limits)).toBe(code)
  })

  it('is taken at the limit', async () => {
    expect(await codeOf(table(1_000), { rowsAtMost: 1_000 })).toBe('checked')
  })
})

function manyKeys(count: number): string {
  return `kode\n${Array.from({ length: count }, (_, at) => `RT${String(at).padStart(7, '0')}\n`).join('')}`
}
