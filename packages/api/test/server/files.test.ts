import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FileStore } from '../../src/files/file-store.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { signedIn, stranger } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { pdf, png, spreadsheet } from './documents.ts'
import { download, uploadAs } from './uploading.ts'
import { zip } from './zip.ts'

const megabyte = 1024 * 1024
/** Bytes of the file and of the upload that a written regency has. */
const written = 11
let open: OpenHouse
let here: WrittenRegency
let officer: Reader
beforeAll(async () => {
  open = await openHouse()
  here = await writtenRegency(open.owner)
  officer = await signedIn(open, { regencyId: here.id, id: here.officer })
})
afterAll(() => open?.close())

const upload = (name: string, body: string | Buffer | ReadableStream) => uploadAs(open, officer, name, body)
const stored = async () =>
  (await readdir(open.filesFolder, { recursive: true })).filter((path) => path.length > 40).sort()

describe('uploading', () => {
  it('keeps the bytes under their own hash, names them in a row, and gives them back as they came', async () => {
    const before = await stored()
    const { status, answer } = await upload('Laporan Maret.csv', 'desa,penduduk\nSukaratu,1204\n')
    expect(status).toBe(201)
    const sha256 = createHash('sha256').update('desa,penduduk\nSukaratu,1204\n').digest('hex')
    expect(answer).toEqual({
      id: answer.id,
      name: 'Laporan Maret.csv',
      size: 28,
      mediaType: 'text/csv',
      sha256,
    })
    expect(await stored()).toEqual([...before, join('objects', sha256.slice(0, 2), sha256)].sort())
    const { rows } = await open.owner.query(
      'select regency_id, uploaded_by, size::int from file where id = $1',
      [answer.id],
    )
    expect(rows).toEqual([{ regency_id: here.id, uploaded_by: here.officer, size: 28 }])

    const back = await download(open, officer, answer.id)
    expect(await back.text()).toBe('desa,penduduk\nSukaratu,1204\n')
    expect(Object.fromEntries(back.headers)).toMatchObject({
      'content-type': 'text/csv',
      'content-length': '28',
      'content-disposition': `attachment; filename="Laporan Maret.csv"; filename*=UTF-8''Laporan%20Maret.csv`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  })

  it('stores the same content once, however often and under whatever name it comes', async () => {
    const first = await upload('satu.txt', 'isi yang sama')
    const before = await stored()
    const second = await upload('dua.txt', 'isi yang sama')
    expect(second.answer).toMatchObject({ name: 'dua.txt', sha256: first.answer.sha256 })
    expect(second.answer.id).not.toBe(first.answer.id)
    expect(await stored()).toEqual(before)
  })

  it.each([
    ['laporan.pdf', pdf, 'application/pdf'],
    ['peta.png', png, 'image/png'],
    ['rekap.XLSX', spreadsheet(), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['paket.zip', zip([{ name: 'a/b.txt', content: 'isi' }]), 'application/zip'],
    ['batas.geojson', Buffer.from('{"type":"FeatureCollection","features":[]}'), 'application/geo+json'],
    ['cuaca.csv', Buffer.from('BMKG,suhu\n'), 'text/csv'],
  ])('takes %s as what it is', async (name, content, mediaType) => {
    const { status, answer } = await upload(name, content)
    expect(answer).toMatchObject({ name, mediaType })
    expect(status).toBe(201)
  })

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Data\\rekap.txt', 'rekap.txt'],
    ['gambar\u202Etxt.txt', 'gambartxt.txt'],
    ['a\u0000b\r\nSet-Cookie: x.txt', 'abSet-Cookie: x.txt'],
    [`${'é'.repeat(300)}.txt`, `${'é'.repeat(196)}.txt`],
    ['  .. spasi  .txt ', 'spasi .txt'],
  ])('shows %j as %j', async (name, shown) => {
    const { answer } = await upload(name, 'isi')
    expect(answer.name).toBe(shown)
    const back = await download(open, officer, answer.id)
    expect(
      decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(back.headers.get('content-disposition')!)![1]!),
    ).toBe(shown)
    expect(await back.text()).toBe('isi')
  })

  it('refuses what is larger than 25 MB, announced or not, and takes 25 MB', async () => {
    const before = await stored()
    const announced = await upload('besar.txt', Buffer.alloc(25 * megabyte + 1, 'a'))
    expect([announced.status, announced.answer.message]).toEqual([413, expect.stringContaining('25 MB')])
    let sent = 0
    const dripping = new ReadableStream({
      pull(controller) {
        sent += megabyte
        if (sent > 26 * megabyte) controller.close()
        else controller.enqueue(new Uint8Array(megabyte).fill(97))
      },
    })
    expect((await upload('besar.txt', dripping)).status).toBe(413)
    expect(await stored()).toEqual(before)
    expect((await upload('pas.txt', Buffer.alloc(25 * megabyte, 'a'))).status).toBe(201)
  })

  it('takes a table of a million rows, and no larger one', async () => {
    const row = `${'Kecamatan Bangsal,'.repeat(5)}2026\n`
    const { status, answer } = await upload('sejuta.csv', row.repeat(1_000_000))
    expect([status, answer.size]).toEqual([201, 1_000_000 * row.length])
    const larger = await upload('besar.csv', Buffer.alloc(150 * megabyte + 1, 'a'))
    expect([larger.status, larger.answer.message]).toEqual([413, expect.stringContaining('150 MB')])
  })

  it('takes the bytes whatever type the sender says they are', async () => {
    for (const type of ['application/json', 'text/plain', 'multipart/form-data']) {
      const reader = { headers: { ...officer.headers, 'content-type': type } }
      const { answer } = await uploadAs(open, reader, 'data.json', '{"desa": 1')
      expect(answer).toMatchObject({ size: 10, mediaType: 'application/json' })
    }
  })

  it('speaks the reader’s language', async () => {
    const reader = { headers: { ...officer.headers, 'accept-language': 'en-GB' } }
    expect((await uploadAs(open, reader, 'x.svg', 'x')).answer.message).toMatch(/^A \.svg file is not taken/)
  })

  it('takes files from performers, not from strangers, readers or other pages', async () => {
    expect((await uploadAs(open, stranger(open), 'a.txt', 'a')).status).toBe(401)
    const ended = { headers: { ...officer.headers, cookie: 'sid=ended' } }
    expect((await uploadAs(open, ended, 'a.txt', 'a')).status).toBe(401)
    const viewer = await signedIn(open, { regencyId: here.id, id: here.viewer })
    expect((await uploadAs(open, viewer, 'a.txt', 'a')).status).toBe(403)
    const { cookie } = officer.headers
    const foreignPage = await uploadAs(open, { headers: { cookie: cookie! } }, 'a.txt', 'a')
    expect([foreignPage.status, foreignPage.answer.message]).toEqual([
      403,
      expect.stringContaining('x-satualur'),
    ])
    expect((await upload('a.txt', 'a')).status).toBe(201)
  })

  it('refuses 2 GB that are announced before a byte of them has come', async () => {
    const { hostname, port } = new URL(open.url)
    const socket = connect(Number(port), hostname)
    socket.write(
      `POST /files?name=a.txt HTTP/1.1\r\nHost: x\r\nx-satualur: 1\r\nCookie: ${officer.headers['cookie']}\r\n` +
        `Content-Type: application/octet-stream\r\nContent-Length: ${2 ** 31}\r\n\r\n`,
    )
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 413 [^]*25 MB/)
    socket.destroy()
  })

  it('refuses what the regency has no more room for, and tells what to do', async () => {
    const small = await openHouse({ regencyFilesMb: 1 })
    const regency = await writtenRegency(small.owner)
    const reader = await signedIn(small, { regencyId: regency.id, id: regency.officer })
    expect((await uploadAs(small, reader, 'a.txt', Buffer.alloc(megabyte - written - 1, 'a'))).status).toBe(
      201,
    )
    const full = await uploadAs(small, reader, 'b.txt', 'bb')
    expect(full).toMatchObject({ status: 403, answer: { message: expect.stringMatching(/sudah penuh/) } })
    const dripping = new Blob(['bb']).stream()
    expect((await uploadAs(small, reader, 'b.txt', dripping)).status).toBe(403)
    expect((await uploadAs(small, reader, 'b.txt', 'b')).status).toBe(201)
    await small.close()
  })

  it('takes no more than there is room for, however many come at once', async () => {
    const small = await openHouse({ regencyFilesMb: 1 })
    const regency = await writtenRegency(small.owner)
    const reader = await signedIn(small, { regencyId: regency.id, id: regency.officer })
    const third = Buffer.alloc(Math.floor((megabyte - written) / 3), 'a')
    const unfinished = async () =>
      (await small.owner.query('select id from upload where file_id is null')).rows.length
    const before = await unfinished()
    const at = Array.from({ length: 12 }, () => uploadAs(small, reader, 'a.txt', third))
    expect((await Promise.all(at)).map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 201),
      ...Array.from({ length: 9 }, () => 403),
    ])
    expect(await unfinished()).toBe(before)
    await small.close()
  })

  it('forgets an upload whose sender hangs up', async () => {
    const before = await stored()
    const { hostname, port } = new URL(open.url)
    const socket = connect(Number(port), hostname)
    socket.write(
      `POST /files?name=a.txt HTTP/1.1\r\nHost: x\r\nx-satualur: 1\r\nCookie: ${officer.headers['cookie']}\r\n` +
        'Content-Type: application/octet-stream\r\nContent-Length: 100\r\n\r\nsebagian',
    )
    await expect.poll(stored).toHaveLength(before.length + 1)
    socket.destroy()
    await expect.poll(stored).toEqual(before)
    expect((await upload('a.txt', 'utuh')).status).toBe(201)
  })

  it('clears away what a crash left lying for a day, and nothing younger', async () => {
    const incoming = join(open.filesFolder, 'incoming')
    const yesterday = new Date(Date.now() - 25 * 3_600_000)
    await writeFile(join(incoming, 'old'), 'a')
    await utimes(join(incoming, 'old'), yesterday, yesterday)
    await writeFile(join(incoming, 'young'), 'a')
    await new FileStore(open.filesFolder).prepare(Date.now())
    expect(await readdir(incoming)).toEqual(['young'])
    await rm(join(incoming, 'young'))
  })
})
