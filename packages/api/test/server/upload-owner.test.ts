import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { signedIn, stranger } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { pdf } from './documents.ts'
import type { TusClient } from './in-parts.ts'
import { tusClient } from './in-parts.ts'

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

describe('an upload in parts', () => {
  it('belongs to who began it, as the session tells: for everybody else it is none', async () => {
    const { location } = await client.begin('rahasia.pdf', pdf.length)
    const there = await writtenRegency(open.owner)
    const others = [
      await signedIn(open, { regencyId: there.id, id: there.officer }),
      await signedIn(open, { regencyId: here.id, id: here.admin }),
    ]
    for (const other of others) {
      const theirs = tusClient(open, other)
      for (const place of [
        location,
        `/files/resumable/${randomUUID()}`,
        '/files/resumable/bukan-id',
        '/files/resumable/..%2f..%2fx',
      ]) {
        expect((await theirs.ask(place)).status).toBe(404)
        const sent = await theirs.send(place, 0, pdf)
        expect([sent.status, sent.answer.message]).toEqual([404, expect.stringMatching(/tidak ditemukan/)])
        expect((await theirs.cancel(place)).status).toBe(404)
      }
    }
    expect((await client.send(location, 0, pdf)).status).toBe(200)
  })

  it('is begun, sent or cancelled by nobody without a session, by no reader, and from no other page', async () => {
    const { location } = await client.begin('a.pdf', pdf.length)
    const { cookie } = officer.headers
    const viewer = await signedIn(open, { regencyId: here.id, id: here.viewer })
    expect((await tusClient(open, viewer).begin('a.pdf', 1)).status).toBe(403)
    const expected: [Reader['headers'], number][] = [
      [stranger(open).headers, 401],
      [{ ...officer.headers, cookie: 'sid=ended' }, 401],
      [{ cookie: cookie! }, 403],
    ]
    for (const [headers, status] of expected) {
      const theirs = tusClient(open, { headers })
      expect((await theirs.begin('a.pdf', 1)).status).toBe(status)
      expect((await theirs.send(location, 0, pdf)).status).toBe(status)
      expect((await theirs.cancel(location)).status).toBe(status)
    }
    const disguised = await fetch(`${open.url}${location}`, {
      headers: { cookie: cookie!, 'tus-resumable': '1.0.0', 'x-http-method-override': 'DELETE' },
    })
    expect(disguised.status).toBe(404)
    expect((await client.ask(location)).status).toBe(200)
    await client.cancel(location)
  })

  it('is answered with the strict headers of the house, and no other site may read the answer', async () => {
    const response = await fetch(`${open.url}/files/resumable`, {
      method: 'OPTIONS',
      headers: officer.headers,
    })
    expect(response.headers.get('tus-version')).toBe('1.0.0')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})
