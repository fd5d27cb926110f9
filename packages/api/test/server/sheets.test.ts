import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { signedIn, stranger } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'

let open: OpenHouse
let here: WrittenRegency
let there: WrittenRegency
let admin: Reader
let viewer: Reader
beforeAll(async () => {
  open = await openHouse({ publicUrl: 'https://satualur.contohkab.go.id' })
  here = await writtenRegency(open.owner)
  there = await writtenRegency(open.owner)
  admin = await signedIn(open, { regencyId: here.id, id: here.admin })
  viewer = await signedIn(open, { regencyId: here.id, id: here.viewer })
})
afterAll(() => open?.close())

const fetched = (reader: Reader, version: string, file: string, headers: object = {}) =>
  fetch(`${open.url}/sop-versions/${version}/${file}`, { headers: { ...reader.headers, ...headers } })

/** What a PDF says of itself in the clear: the sizes of its pages and its title. */
async function pdfOf(response: Response) {
  const bytes = Buffer.from(await response.arrayBuffer())
  const text = bytes.toString('latin1')
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  return { text, pages: boxes.map(([, width, height]) => [Number(width), Number(height)]) }
}

describe('the printed sheet of a version', () => {
  it('is a PDF on A4 for whoever may read the version, under the name of the SOP', async () => {
    const response = await fetched(viewer, here.versions[0], 'sheet.pdf')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="Penyusunan data ${here.mark}\\.pdf"`),
    )
    const { text, pages } = await pdfOf(response)
    expect(text.slice(0, 5)).toBe('%PDF-')
    expect(pages).toEqual(Array(2).fill([expect.closeTo(841.89, 1), expect.closeTo(595.28, 1)]))
    expect(text).toContain('/FontFile2')
  })

  it('stands on F4 where that is asked for, and on no paper that nobody knows', async () => {
    const { pages } = await pdfOf(await fetched(viewer, here.versions[0], 'sheet.pdf?paper=f4'))
    expect(pages[0]).toEqual([expect.closeTo(935.43, 1), expect.closeTo(609.45, 1)])
    const refused = await fetched(viewer, here.versions[0], 'sheet.pdf?paper=a3')
    expect(refused.status).toBe(400)
    expect(((await refused.json()) as { message: string }).message).toMatch(/A4 atau F4/)
  })

  it('is made for many at once, the same for each', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => fetched(viewer, here.versions[1], 'sheet.pdf')),
    )
    const sizes = await Promise.all(answers.map(async (answer) => (await answer.arrayBuffer()).byteLength))
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect(new Set(sizes).size).toBe(1)
  })

  it('of a draft is for admins alone', async () => {
    expect((await fetched(admin, here.draft, 'sheet.pdf')).status).toBe(200)
    expect((await fetched(viewer, here.draft, 'sheet.pdf')).status).toBe(404)
  })

  it.each(['sheet.pdf', 'sheet.xlsx', 'sheet.bpmn'])('of another regency is not there (%s)', async (file) => {
    for (const version of [there.versions[0], 'bukan-id']) {
      const response = await fetched(admin, version, file)
      expect(response.status).toBe(404)
      expect(((await response.json()) as { message: string }).message).toMatch(/tidak ditemukan/)
    }
    const english = await fetched(admin, there.versions[0], file, { 'accept-language': 'en' })
    expect(((await english.json()) as { message: string }).message).toMatch(/There is no such version/)
    expect((await fetched(stranger(open), here.versions[0], file)).status).toBe(401)
  })

  it('is also a workbook', async () => {
    const response = await fetched(viewer, here.versions[0], 'sheet.xlsx')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('spreadsheetml')
    expect(response.headers.get('content-disposition')).toContain('.xlsx"')
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 2)).toBe('PK')
  })

  it('is also a BPMN file', async () => {
    const response = await fetched(viewer, here.versions[0], 'sheet.bpmn')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toContain('.bpmn"')
    expect(await response.text()).toMatch(/^<\?xml[\s\S]*<bpmn:definitions/)
  })
})
