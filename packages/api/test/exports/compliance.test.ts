import { Workbook } from '@cj-tech-master/excelts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked, signedIn } from '../reader.ts'
import { visitsDuring } from '../visits.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'

const noon = Date.parse('2026-02-10T05:00:00Z')
let open: OpenHouse
let here: WrittenRegency
let viewer: Reader
beforeAll(async () => {
  open = await openHouse({ clock: () => noon })
  here = await writtenRegency(open.owner)
  viewer = await signedIn(open, { regencyId: here.id, id: here.viewer })
})
afterAll(() => open?.close())

const fetched = (path: string, headers: object = {}) =>
  fetch(open.url + path, { headers: { ...viewer.headers, ...headers } })

interface Told {
  compliance: {
    total: object
    groups: { key: string; label: string; figures: { closed: number; onTimeShare: number } }[]
    series: object[]
  }
}

describe('the answer of compliance at plain addresses', () => {
  it('is what the page is told', async () => {
    const question = `query ($filter: ComplianceFilter) { compliance(filter: $filter, by: SOP, every: WEEK) {
      total { closed late medianMinutes } groups { key label figures { closed onTimeShare } } series { from figures { closed } } } }`
    const filter = { from: '2026-01-01', to: '2026-01-31' }
    const told = await asked<Told>(viewer, question, { filter })
    const response = await fetched('/api/compliance.json?from=2026-01-01&to=2026-01-31&by=sop&every=week')
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toMatchObject(told.compliance)
    expect(told.compliance.groups).toHaveLength(1)
  })

  it('is a table of groups, of points in time, or one line', async () => {
    const lines = async (query: string) =>
      (await (await fetched(`/api/compliance.csv?${query}`)).text()).trim().split('\r\n')
    const [heads, group] = await lines('by=opd')
    expect(heads).toMatch(/^"key","label",.*"closed","onTime","late"/)
    expect(group).toMatch(new RegExp(`^"${here.opds[0]}","Dinas 0 ${here.mark}",`))
    expect(await lines('table=series&from=2026-01-01&to=2026-01-31&every=week')).toHaveLength(1 + 5)
    expect(await lines('table=total')).toHaveLength(2)
    const matrix = await lines('table=matrix&by=opd&from=2026-01-01&to=2026-01-31&every=week')
    expect(matrix[0]).toMatch(/^"key","label","from",/)
    expect(matrix).toHaveLength(1 + 5)
    const told = await (await fetched('/api/compliance.json?table=groups&by=opd')).json()
    expect(told).toEqual([expect.objectContaining({ key: here.opds[0], closed: 1, open: 1 })])
    expect((await fetched('/api/compliance.csv?table=all')).status).toBe(400)
  })

  it.each([
    ['by=moon', 'tidak dapat berisi “moon”. Pilih: ', 'cannot be “moon”. Choose one of: '],
    ['from=2026-02-30', 'seperti 2026-11-20', 'such as 2026-11-20'],
    ['opd=dinkes', 'Tulis id-nya', 'Write its id'],
    ['from=2026-02-01&to=2026-01-01', 'Tukar kedua tanggal', 'Swap'],
    ['step=susun', 'sertakan “sop”', 'sop'],
    ['form=2026-01-01', 'Parameter “form” tidak dikenal', 'There is no parameter “form”'],
    ['table=all', 'Yang ada: groups', 'Those there are: groups'],
  ])('refuses what makes no sense, and says what does: %s', async (query, indonesian, english) => {
    for (const [language, words] of [
      ['id', indonesian],
      ['en', english],
    ] as const) {
      const response = await fetched(`/api/compliance.csv?${query}`, { 'accept-language': language })
      expect(response.status).toBe(400)
      expect(((await response.json()) as { message: string }).message).toContain(words)
    }
  })

  it('is a workbook of its tables with numbers in it, the same bytes for the same answer', async () => {
    const response = await fetched('/api/compliance.xlsx?from=2026-01-01&to=2026-01-31&by=sop')
    expect(response.status).toBe(200)
    const bytes = Buffer.from(await response.arrayBuffer())
    const workbook = new Workbook()
    await workbook.xlsx.load(bytes)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Kelompok',
      'Dari waktu ke waktu',
      'Keseluruhan',
    ])
    const groups = workbook.worksheets[0]!
    expect(groups.getCell(1, 1).value).toBe('Kelompok')
    expect(groups.getCell(2, 1).value).toBe(`SOP 0 ${here.mark}`)
    expect(typeof groups.getCell(2, 2).value).toBe('number')
    const again = await fetched('/api/compliance.xlsx?from=2026-01-01&to=2026-01-31&by=sop')
    expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true)
    const english = new Workbook()
    const one = await fetched('/api/compliance.xlsx?table=series&spreadsheet=en')
    await english.xlsx.load(Buffer.from(await one.arrayBuffer()))
    expect(english.worksheets.map(({ name }) => name)).toEqual(['Over time'])
  })

  it('calls every figure by a word of people, none by its name', async () => {
    for (const spreadsheet of ['id', 'en']) {
      const csv = await (await fetched(`/api/compliance.csv?table=total&spreadsheet=${spreadsheet}`)).text()
      const [head] = csv.split('\n')
      expect(head).not.toMatch(/[a-z][A-Z]/)
      expect(head).toContain(spreadsheet === 'id' ? 'menunggu' : 'waiting')
    }
  })

  it('is rounded for people who open it in a spreadsheet, and whole for programs', async () => {
    await open.owner.query('update task set used_minutes = 20.0625 where id = $1', [here.closedTask])
    const path = '/api/compliance.csv?table=total&from=2026-01-01&to=2026-01-31&verdict=on_time'
    const total = async (more: string) => (await (await fetched(path + more)).text()).split('\r\n')[1]
    expect(await total('')).toContain(',20.066666666666666,')
    expect(await total('&spreadsheet=en')).toContain(',20.1,')
  })

  it('takes as many visits to the database, however much it tells', async () => {
    const visits = (query: string) =>
      visitsDuring(async () => (await fetched(`/api/compliance.csv?${query}`)).text())
    await visits('by=step')
    expect(await visits('by=step')).toBe(await visits('by=opd&every=week&from=2020-01-01&to=2026-02-01'))
  })
})
