import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import type { WrittenRegency } from '../../written-regency.ts'
import { writtenRegency } from '../../written-regency.ts'
import { openedCatalogue, released, withdrawn, writtenDataset } from './released.ts'
import { visit } from './visitor.ts'

let open: OpenHouse
let regency: WrittenRegency
let home: string
let dataset: string
const title = 'Kunjungan Ibu Hamil'
const table = 'Puskesmas,Jumlah\nMojosari,12\nNgoro,7\n'
beforeAll(async () => {
  // The clock stands still: nobody's allowance grows back while they ask.
  open = await openHouse({ clock: () => Date.parse('2026-02-10T02:00:00Z') })
  regency = await writtenRegency(open.owner)
  home = `/katalog/${await openedCatalogue(open, regency)}`
  dataset = await writtenDataset(open, regency, { key: 'ibu-hamil', title })
  await released(open, regency, { dataset, title, text: table })
  const hostile = await writtenDataset(open, regency, {
    key: 'berbahaya',
    title: '</title><script>1</script>',
  })
  await released(open, regency, {
    ...{ dataset: hostile, title: '</title><script>alert(1)</script>', name: '<b>"& berkas' },
    ...{ text: '<img src=x onerror=1>,"b"\n<script>,2\n', keywords: ['<i>'] },
  })
})
afterAll(() => open?.close())

const read = (path: string, headers: Record<string, string> = {}) => visit(open, path, { headers })
const file = () => `${home}/berkas/ibu-hamil/kunjungan-ibu-hamil_2026-01.csv`

describe('a page of a dataset', () => {
  it('tells its files, first rows, metadata and where it came from, and who did what by roles alone', async () => {
    const page = await read(`${home}/ibu-hamil`)
    expect(page.status).toBe(200)
    for (const told of [
      ...['Mojosari', 'Januari 2026', 'Kunjungan pemeriksaan kehamilan', '067/12/2025', 'versi 3'],
      ...['disahkan 12 Desember 2025', 'Walidata', 'Kepala Dinas Kesehatan', 'CC BY 4.0', file()],
    ])
      expect(page.text).toContain(told)
    for (const person of ['admin', 'opd-user', 'viewer'])
      expect(page.text).not.toContain(`${person} ${regency.mark}`)
  })

  it('says what is released next and when, as the Daftar Data has it', async () => {
    await released(open, regency, { dataset: regency.dataset, title: 'Terjadwal', period: '2026-01' })
    const { text } = await read(`${home}/data`)
    expect(text).toContain('10 hari setelah periode berakhir')
    expect(text).toContain('Februari 2026, 10 Maret 2026')
  })

  it('is a Dataset of schema.org for search engines', async () => {
    const { text } = await read(`${home}/ibu-hamil`)
    const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text)![1]!
    const told = JSON.parse(block) as { description: string }
    expect(told.description.length).toBeGreaterThanOrEqual(50)
    expect(told.description.length).toBeLessThanOrEqual(5_000)
    // All that Google's page on datasets recommends and that a regency can know.
    expect(told).toMatchObject({
      '@type': 'Dataset',
      name: title,
      creator: {
        '@type': 'GovernmentOrganization',
        name: 'Dinas Kesehatan',
        url: `${open.url}${home}/agent/opd-0`,
      },
      identifier: `${open.url}${home}/ibu-hamil`,
      includedInDataCatalog: { '@type': 'DataCatalog', url: open.url + home },
      isAccessibleForFree: true,
      keywords: ['kesehatan'],
      spatialCoverage: { '@type': 'Place', name: 'Kabupaten Contoh' },
      url: `${open.url}${home}/ibu-hamil`,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2026-01-01/2026-01-31',
      distribution: [{ '@type': 'DataDownload', contentUrl: open.url + file(), encodingFormat: 'text/csv' }],
    })
  })

  it('shows what somebody has written as words, whatever it looks like', async () => {
    const { text, headers } = await read(`${home}/berbahaya`)
    expect(text.match(/<script/g)).toHaveLength(1)
    for (const markup of ['<img', '<b>', '<i>', '</title><']) expect(text).not.toContain(markup)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('is the same for all, and asked anew by its mark', async () => {
    const first = await read(`${home}/ibu-hamil`)
    expect(first.headers.get('cache-control')).toBe('public, max-age=60')
    expect(first.headers.get('set-cookie')).toBeNull()
    const again = await read(`${home}/ibu-hamil`, { 'if-none-match': first.headers.get('etag')! })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it('speaks the language that its address names, whoever reads it', async () => {
    const english = await read(`${home}/ibu-hamil?lang=en`, { 'accept-language': 'id' })
    expect(english.text).toContain('How these data came to be')
    const plain = await read(`${home}/ibu-hamil`, { 'accept-language': 'en' })
    expect(plain.text).toContain('Bagaimana data ini dihasilkan')
    expect(plain.text).toContain(`hreflang="en" href="${open.url}${home}/ibu-hamil?lang=en"`)
  })
})

describe('the list', () => {
  it('is found by words in any order, by OPD, topic, year and format, and says how many', async () => {
    for (const [asked, isFound] of [
      ...([
        ['q=hamil+KUNJUNGAN', true],
        ['q=hamil+jalan', false],
        ['q=puskesmas', true],
        ['opd=opd-0', true],
      ] as const),
      ...([
        ['opd=opd-1', false],
        ['topik=kesehatan', true],
        ['topik=jalan', false],
        ['tahun=2026', true],
      ] as const),
      ...([
        ['tahun=1999', false],
        ['format=csv', true],
        ['format=xlsx', false],
        ['hal=9', false],
      ] as const),
      ...([
        ['q=%00', true],
        ['q=%25', false],
        ['hal=-1', true],
        ['hal=x', true],
      ] as const),
    ])
      expect([asked, (await read(`${home}?${asked}`)).text.includes(`>${title}</a>`)]).toEqual([
        asked,
        isFound,
      ])
  })

  it('is a plain JSON list, too, for programs of any site', async () => {
    const list = await read(`${home}.json`)
    expect(list.headers.get('access-control-allow-origin')).toBe('*')
    const { datasets } = JSON.parse(list.text) as { datasets: { title: string; files: { url: string }[] }[] }
    const found = datasets.find((one) => one.title === title)!
    expect(await (await fetch(found.files[0]!.url)).text()).toBe(table)
  })
})

describe('a file', () => {
  it('is what was released, to be kept and never run, from an address that stays', async () => {
    const { status, headers, text } = await read(file())
    expect([status, text]).toEqual([200, table])
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/csv',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="ibu-hamil_kunjungan-ibu-hamil_2026-01.csv"/,
      ),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'public, no-cache',
      etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
    })
    expect((await read(file(), { 'if-none-match': headers.get('etag')! })).status).toBe(304)
  })

  it('tells its size and mark to whoever asks for no more', async () => {
    const { status, headers, text } = await visit(open, file(), { method: 'HEAD' })
    expect([status, headers.get('content-length'), text]).toEqual([200, String(table.length), ''])
  })

  it('comes in parts to whoever asks for one, as long as it is the same file', async () => {
    const part = await read(file(), { range: 'bytes=0-8' })
    expect([part.status, part.text, part.headers.get('content-range')]).toEqual([
      206,
      'Puskesmas',
      `bytes 0-8/${table.length}`,
    ])
    expect((await read(file(), { range: 'bytes=9000-' })).status).toBe(416)
    expect((await read(file(), { range: 'bytes=0-8', 'if-range': '"another"' })).text).toBe(table)
  })

  it('is found by a row and by nothing else', async () => {
    for (const path of [
      '..%2f..%2fibu-hamil.csv',
      '%2e%2e',
      '..%5c..',
      'kunjungan-ibu-hamil_2026-01.csv%00.html',
      'a'.repeat(90),
    ])
      expect([path.slice(0, 40), (await read(`${home}/berkas/ibu-hamil/${path}`)).status]).toEqual([
        path.slice(0, 40),
        404,
      ])
    const other = await read(`${home}/berkas/ibu-hamil/kunjungan-ibu-hamil_2026-01.html`)
    expect([other.status, other.headers.get('location')]).toEqual([302, file()])
  })

  it('keeps its address when another one takes its place', async () => {
    const one = await writtenDataset(open, regency, { key: 'berganti', title: 'Berganti' })
    const place = `${home}/berkas/berganti/tabel_2026-01`
    const first = await released(open, regency, {
      dataset: one,
      title: 'Berganti',
      name: 'Tabel',
      text: 'a\n1\n',
    })
    await released(open, regency, {
      ...{ dataset: one, title: 'Berganti', name: 'Tabel' },
      text: 'a\n2\n',
      replaces: first,
    })
    expect((await read(`${place}.csv`)).text).toBe('a\n2\n')
    // Another name that comes to the same words gets an address of its own.
    await released(open, regency, { dataset: one, title: 'Berganti', name: 'Tabel!', text: 'a\n3\n' })
    expect((await read(`${place}-2.csv`)).text).toBe('a\n3\n')
  })
})

describe('what was withdrawn', () => {
  it('says at its old address that it is gone and why, and comes back when it is released again', async () => {
    const one = await writtenDataset(open, regency, { key: 'ditarik', title: 'Ditarik' })
    const release = await released(open, regency, { dataset: one, title: 'Ditarik' })
    await withdrawn(open, regency, release, 'Berkas memuat nama orang')
    for (const path of ['ditarik', 'berkas/ditarik/kunjungan-ibu-hamil_2026-01.csv']) {
      const gone = await read(`${home}/${path}`)
      expect([gone.status, gone.text.includes('Berkas memuat nama orang')]).toEqual([410, true])
    }
    await released(open, regency, { dataset: one, title: 'Ditarik' })
    expect((await read(`${home}/ditarik`)).status).toBe(200)
  })
})

describe('a network that asks without end', () => {
  it('is told to wait, whatever it says of itself, and nobody else is', async () => {
    const answers = await Promise.all(
      Array.from({ length: 220 }, (_, index) =>
        // The proxy's own word is the last one.
        read(`${home}/tidak-ada`, { 'x-forwarded-for': `1.2.3.${index % 250}, 9.9.9.9` }),
      ),
    )
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused[0]!.headers.get('retry-after')).toBe('60')
    expect((await read(home)).status).toBe(200)
  })
})
