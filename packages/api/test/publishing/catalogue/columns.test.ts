import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import type { WrittenRegency } from '../../written-regency.ts'
import { writtenRegency } from '../../written-regency.ts'
import { openedCatalogue, released, withdrawn, writtenDataset } from './released.ts'
import { visitsSchema } from './visits-schema.ts'
import { visit } from './visitor.ts'

let open: OpenHouse
let regency: WrittenRegency
let home: string
let dataset: string
const title = 'Kunjungan Ibu Hamil'
beforeAll(async () => {
  // The clock stands still: nobody's allowance grows back while they ask.
  open = await openHouse({ clock: () => Date.parse('2026-02-10T02:00:00Z') })
  regency = await writtenRegency(open.owner)
  home = `/katalog/${await openedCatalogue(open, regency)}`
  dataset = await writtenDataset(open, regency, { key: 'ibu-hamil', title })
  const before = { dataset, title, text: 'puskesmas,jumlah\nNgoro,7\n', period: '2026-01' }
  await released(open, regency, before)
  const text = 'puskesmas,jenis,Jumlah kunjungan (kunjungan),lain\nNgoro,K1,7,35\n'
  await released(open, regency, { dataset, title, text, period: '2026-02', schema: visitsSchema })
})
afterAll(() => open?.close())

const read = (path: string, headers: Record<string, string> = {}) => visit(open, path, { headers })
const place = (month: string) => `kunjungan-ibu-hamil_2026-${month}`
const schemaAt = (month: string) => `${home}/ibu-hamil/${place(month)}.schema.json`
/** What stands in the cells of one kind of an element, without its markup. */
const cellsOf = (text: string, section: string, tag: string) => {
  const [, inside = ''] =
    new RegExp(`<section[^>]*aria-labelledby="${section}">(.*?)</section>`, 's').exec(text) ?? []
  return [...inside.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, cell]) =>
    cell!
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

describe('the page of a dataset with a format', () => {
  it('heads the first rows with what people call the columns, and their names in the file', async () => {
    const { text } = await read(`${home}/ibu-hamil`)
    expect(cellsOf(text, 'pratinjau', 'th')).toEqual([
      ...['Nama Puskesmas puskesmas', 'Jenis kunjungan jenis', 'Jumlah kunjungan (kunjungan) jumlah', 'lain'],
    ])
  })

  it('says what each column means, and what may stand in it', async () => {
    const { text } = await read(`${home}/ibu-hamil`)
    expect(cellsOf(text, 'kolom', 'th').slice(0, 5)).toEqual(['Kolom', 'Jenis', 'Satuan', 'Arti', 'Pilihan'])
    expect(cellsOf(text, 'kolom', 'tr').slice(1)).toEqual([
      'Nama Puskesmas puskesmas teks Tempat pelayanan, &lt;/th&gt;&lt;script&gt;1&lt;/script&gt; Mojosari Ngoro',
      'Jenis kunjungan jenis teks K1 = Kunjungan pertama K4 = Kunjungan keempat',
      'Jumlah kunjungan jumlah bilangan bulat, boleh kosong kunjungan',
      'catatan teks, boleh kosong',
    ])
    expect(text).toContain('Tiap baris dibedakan menurut Nama Puskesmas, Jenis kunjungan.')
    const english = await read(`${home}/ibu-hamil?lang=en`)
    expect(cellsOf(english.text, 'kolom', 'th').slice(0, 5)).toEqual([
      'Column',
      'Kind',
      'Unit',
      'Meaning',
      'Choices',
    ])
    expect(cellsOf(english.text, 'kolom', 'tr')[3]).toContain('whole number, may be empty')
  })

  it('is of the file that is shown: one that was released without a format looks as it did', async () => {
    const { text } = await read(`${home}/ibu-hamil?berkas=${place('01')}`)
    expect(cellsOf(text, 'pratinjau', 'th')).toEqual(['puskesmas', 'jumlah'])
    expect(text).not.toContain('Keterangan kolom')
    expect(text).not.toContain('variableMeasured')
    // Whatever somebody asks for that is no file, the newest one is shown.
    for (const asked of ['tidak-ada', '%00', '..'])
      expect((await read(`${home}/ibu-hamil?berkas=${asked}`)).text).toContain('Keterangan kolom')
  })

  it('tells search engines what was measured, and in which units', async () => {
    const { text } = await read(`${home}/ibu-hamil`)
    const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text)![1]!
    const { variableMeasured } = JSON.parse(block) as { variableMeasured: object[] }
    expect(variableMeasured).toHaveLength(4)
    expect(variableMeasured[2]).toEqual({
      ...{ '@type': 'PropertyValue', name: 'Jumlah kunjungan', unitText: 'kunjungan', propertyID: 'jumlah' },
    })
    expect(variableMeasured[0]).toMatchObject({ description: visitsSchema.fields[0]!.description })
  })
})

describe('the Table Schema of a file', () => {
  it('stands at an address of its own, which the page names, and is for programs of any site', async () => {
    expect((await read(`${home}/ibu-hamil`)).text).toContain(`href="${schemaAt('02')}"`)
    const { status, headers, text } = await read(schemaAt('02'))
    expect([status, JSON.parse(text)]).toEqual([200, visitsSchema])
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=60',
    })
    const again = await read(schemaAt('02'), { 'if-none-match': headers.get('etag')! })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it('is none where a file has none, where there is no file, and of a closed catalogue', async () => {
    for (const path of [
      ...[schemaAt('01'), schemaAt('09'), `${home}/lain/${place('02')}.schema.json`],
      ...[`${home}/ibu-hamil/${place('02')}`, `${home}/ibu-hamil/%00.schema.json`],
    ])
      expect([path, (await read(path)).status]).toEqual([path, 404])
    await openedCatalogue(open, regency, false)
    expect((await read(schemaAt('02'))).status).toBe(404)
    await openedCatalogue(open, regency)
  })

  it('costs no more than a page', async () => {
    const network = { 'x-forwarded-for': '9.9.9.8' }
    const answers = await Promise.all(Array.from({ length: 40 }, () => read(schemaAt('02'), network)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const lists = await Promise.all(Array.from({ length: 40 }, () => read(`${home}.json`, network)))
    expect(lists.some(({ status }) => status === 429)).toBe(true)
  })

  it('goes with its file, and says why', async () => {
    const key = { key: 'ditarik', title: 'Ditarik' }
    const gone = await writtenDataset(open, regency, key)
    const release = await released(open, regency, {
      dataset: gone,
      title,
      period: '2026-02',
      schema: visitsSchema,
    })
    const path = `${home}/ditarik/${place('02')}.schema.json`
    expect((await read(path)).status).toBe(200)
    await withdrawn(open, regency, release, 'Salah periode')
    const { status, text } = await read(path)
    expect([status, text.includes('Salah periode'), text.includes('puskesmas')]).toEqual([410, true, false])
  })
})
