import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { signedIn, stranger } from '../reader.ts'
import { writtenRegency } from '../written-regency.ts'
import { download, uploadAs } from './uploading.ts'

let open: OpenHouse
let officer: Reader
let neighbour: Reader
beforeAll(async () => {
  open = await openHouse()
  const [here, there] = [await writtenRegency(open.owner), await writtenRegency(open.owner)]
  officer = await signedIn(open, { regencyId: here.id, id: here.officer })
  neighbour = await signedIn(open, { regencyId: there.id, id: there.officer })
})
afterAll(() => open?.close())

const upload = (name: string, body: string) => uploadAs(open, officer, name, body)

describe('downloading', () => {
  it('tells another regency’s file like one that does not exist', async () => {
    const { answer } = await upload('rahasia.txt', 'isi')
    const asked = async (reader: Reader, id: string) => {
      const response = await download(open, reader, id)
      return [response.status, await response.text()]
    }
    expect((await asked(officer, answer.id))[0]).toBe(200)
    const none = await asked(neighbour, crypto.randomUUID())
    expect(none).toEqual([
      404,
      JSON.stringify({ message: 'Berkas tidak ditemukan. Muat ulang halaman lalu coba lagi.' }),
    ])
    expect(await asked(neighbour, answer.id)).toEqual(none)
    expect(await asked(neighbour, 'bukan-id')).toEqual(none)
    expect(await asked(neighbour, '..%2f..%2fetc%2fpasswd')).toEqual(none)
    expect((await asked(stranger(open), answer.id))[0]).toBe(401)
  })

  it('gives the part of a file that is asked for', async () => {
    const { answer } = await upload('bagian.txt', '0123456789')
    const asked = async (range: string) => {
      const response = await fetch(`${open.url}/files/${answer.id}`, {
        headers: { ...officer.headers, range },
      })
      return [response.status, await response.text(), response.headers.get('content-range')]
    }
    expect(await asked('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10'])
    expect(await asked('bytes=8-')).toEqual([206, '89', 'bytes 8-9/10'])
    expect(await asked('bytes=-3')).toEqual([206, '789', 'bytes 7-9/10'])
    expect(await asked('bytes=5-500')).toEqual([206, '56789', 'bytes 5-9/10'])
    expect(await asked('bytes=10-')).toEqual([416, '', 'bytes */10'])
    for (const whole of ['bytes=4-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=-'])
      expect(await asked(whole)).toEqual([200, '0123456789', null])
  })

  it('answers a fault with a code and no path where the bytes are gone', async () => {
    const { answer } = await upload('hilang.txt', 'akan hilang')
    await rm(join(open.filesFolder, 'objects', answer.sha256.slice(0, 2), answer.sha256))
    const response = await download(open, officer, answer.id)
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({
      message: expect.stringContaining('sampaikan kode ini'),
      requestId: expect.stringMatching(/^[0-9a-f]{8}$/),
    })
  })
})
