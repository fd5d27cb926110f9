import { createHash } from 'node:crypto'
import { appendFile, readdir, readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { signedIn } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { pdf } from './documents.ts'
import type { TusClient } from './in-parts.ts'
import { tusClient, uploadInParts } from './in-parts.ts'
import { download } from './uploading.ts'

const megabyte = 1024 * 1024
/** Bytes of the file and of the upload that a written regency has. */
const written = 11

let open: OpenHouse
let here: WrittenRegency
let officer: Reader
let client: TusClient
beforeAll(async () => {
  open = await openHouse()
  here = await writtenRegency(open.owner)
  officer = await signedIn(open, { regencyId: here.id, id: here.officer })
  client = tusClient(open, officer)
})
afterAll(() => open?.close())

const incoming = async () => (await readdir(join(open.filesFolder, 'incoming'))).sort()
const idIn = (location: string) => location.split('/').at(-1)!

describe('an upload in parts', () => {
  it('becomes the same file as one in one piece, hashed, named in a row and given back', async () => {
    const bytes = Buffer.from('desa,penduduk\nSukaratu,1204\n'.repeat(1_000))
    const { status, answer, file } = await uploadInParts(client, 'Laporan Maret.csv', bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(status).toBe(200)
    expect(answer).toEqual({
      id: file,
      name: 'Laporan Maret.csv',
      size: 28_000,
      mediaType: 'text/csv',
      sha256,
    })
    expect(Buffer.from(await (await download(open, officer, answer.id)).arrayBuffer())).toEqual(bytes)
    expect(await readFile(join(open.filesFolder, 'objects', sha256.slice(0, 2), sha256))).toEqual(bytes)
    const { rows } = await open.owner.query('select uploaded_by from file where id = $1', [answer.id])
    expect(rows).toEqual([{ uploaded_by: here.officer }])
    expect(await incoming()).toEqual([])
  })

  it('goes on where the line broke in the middle of a part', async () => {
    const bytes = Buffer.alloc(megabyte, 'isi berkas ')
    const { location } = await client.begin('putus.txt', bytes.length)
    const { hostname, port } = new URL(open.url)
    const socket = connect(Number(port), hostname)
    socket.write(
      `PATCH ${location} HTTP/1.1\r\nHost: x\r\nx-satualur: 1\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n` +
        `Cookie: ${officer.headers['cookie']}\r\nContent-Type: application/offset+octet-stream\r\n` +
        `Content-Length: ${bytes.length}\r\n\r\n`,
    )
    socket.write(bytes.subarray(0, 300_000))
    await expect.poll(() => arrivedOn(location)).toBe(300_000)
    socket.destroy()
    const { status, offset } = await client.ask(location)
    expect([status, offset]).toEqual([200, 300_000])
    const { answer } = await client.send(location, offset, bytes.subarray(offset))
    expect(answer.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it('tells the file to a sender who has missed the last answer, and makes it once', async () => {
    const { location } = await client.begin('terjawab.pdf', pdf.length)
    const { answer } = await client.send(location, 0, pdf)
    const asked = await client.ask(location)
    expect([asked.status, asked.offset, asked.file]).toEqual([200, pdf.length, answer.id])
    const again = await client.send(location, pdf.length, Buffer.alloc(0))
    expect(again.file).toBe(answer.id)
    const { rows } = await open.owner.query(`select id from file where name = 'terjawab.pdf'`)
    expect(rows).toEqual([{ id: answer.id }])
  })

  it('is finished after all when a crash came between its last byte and the file', async () => {
    const { location } = await client.begin('kembali.pdf', pdf.length)
    await client.send(location, 0, pdf.subarray(0, 20))
    await appendFile(join(open.filesFolder, 'incoming', idIn(location)), pdf.subarray(20))
    const asked = await client.ask(location)
    expect([asked.status, asked.offset]).toEqual([200, pdf.length])
    expect(await (await download(open, officer, asked.file!)).text()).toBe(pdf.toString())
  })

  it('takes no part that does not follow the one before', async () => {
    const { location } = await client.begin('urut.pdf', pdf.length)
    await client.send(location, 0, pdf.subarray(0, 10))
    const wrong = await client.send(location, 20, pdf.subarray(20))
    expect(wrong).toMatchObject({
      status: 409,
      answer: { message: expect.stringMatching(/tidak menyambung/) },
    })
    expect((await client.ask(location)).offset).toBe(10)
    expect((await client.cancel(location)).status).toBe(204)
    expect((await client.ask(location)).status).toBe(404)
    expect(await incoming()).toEqual([])
  })

  it('may bring its bytes along when it begins', async () => {
    const response = await fetch(`${open.url}/files/resumable`, {
      method: 'POST',
      headers: {
        ...{
          ...officer.headers,
          'tus-resumable': '1.0.0',
          'content-type': 'application/offset+octet-stream',
        },
        'upload-length': String(pdf.length),
        'upload-metadata': `filename ${Buffer.from('sekali.pdf').toString('base64')}`,
      },
      body: new Uint8Array(pdf),
    })
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({ name: 'sekali.pdf', size: pdf.length })
  })

  it('takes no more than it has announced, nor an announcement of more than 25 MB', async () => {
    const tooMuch = async (name: string, size: number, most: RegExp) =>
      expect(await client.begin(name, size)).toMatchObject({
        status: 413,
        answer: { message: expect.stringMatching(most) },
      })
    await tooMuch('besar.txt', 25 * megabyte + 1, / 25 MB/)
    await tooMuch('besar.csv', 2 ** 31, / 150 MB/)
    const { location } = await client.begin('kecil.txt', 10)
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += megabyte
        if (sent > 8 * megabyte) controller.close()
        else controller.enqueue(new Uint8Array(megabyte).fill(97))
      },
    })
    expect(
      await client.send(location, 0, endless).then(
        ({ status }) => status,
        () => 413,
      ),
    ).toBe(413)
    expect(await arrivedOn(location)).toBeLessThanOrEqual(10)
    await client.cancel(location)
  })

  it('is one of twenty that a person has not finished at the most', async () => {
    const hasty = await signedIn(open, { regencyId: here.id, id: here.admin })
    const begin = () => tusClient(open, hasty).begin('a.pdf', pdf.length)
    const begun = []
    for (let index = 0; index < 20; index++) begun.push(await begin())
    expect(begun.every(({ status }) => status === 201)).toBe(true)
    expect(await begin()).toMatchObject({
      status: 429,
      answer: { message: expect.stringMatching(/belum selesai/) },
    })
    await tusClient(open, hasty).cancel(begun[0]!.location)
    expect((await begin()).status).toBe(201)
  })

  it('counts towards the room of its regency before it has arrived', async () => {
    const small = await openHouse({ regencyFilesMb: 1 })
    const regency = await writtenRegency(small.owner)
    const own = tusClient(small, await signedIn(small, { regencyId: regency.id, id: regency.officer }))
    expect((await own.begin('a.txt', megabyte - written - 10)).status).toBe(201)
    expect(await own.begin('b.txt', 11)).toMatchObject({
      status: 403,
      answer: { message: expect.stringMatching(/penuh/) },
    })
    await small.close()
  })

  it('has its room from its beginning, however many begin at once', async () => {
    const small = await openHouse({ regencyFilesMb: 1 })
    const regency = await writtenRegency(small.owner)
    const own = tusClient(small, await signedIn(small, { regencyId: regency.id, id: regency.officer }))
    const third = Math.floor((megabyte - written) / 3)
    const begun = await Promise.all(Array.from({ length: 12 }, () => own.begin('a.txt', third)))
    expect(begun.map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 201),
      ...Array.from({ length: 9 }, () => 403),
    ])
    await small.close()
  })

  it('is forgotten after 24 hours, with its bytes', async () => {
    const { location } = await client.begin('lama.pdf', pdf.length)
    await client.send(location, 0, pdf.subarray(0, 10))
    await open.owner.query(`update upload set begun_at = now() - interval '25 hours' where id = $1`, [
      idIn(location),
    ])
    expect((await client.ask(location)).status).toBe(410)
    expect(await client.send(location, 10, pdf.subarray(10))).toMatchObject({
      status: 410,
      answer: { message: expect.stringMatching(/24 jam/) },
    })
    await open.house.jobs.run('evidence.clear-away')
    expect((await client.ask(location)).status).toBe(404)
    expect(await incoming()).not.toContain(idIn(location))
  })
})

/** How many bytes of an upload lie on the disk. */
const arrivedOn = (location: string): Promise<number> =>
  readFile(join(open.filesFolder, 'incoming', idIn(location))).then(
    ({ length }) => length,
    () => 0,
  )
