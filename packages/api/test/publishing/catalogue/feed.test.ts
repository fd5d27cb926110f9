import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { against, canonicalOfJsonLd, canonicalOfTurtle, storeOf } from '../../../../dcat/test/read-back.ts'
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
beforeAll(async () => {
  open = await openHouse()
  regency = await writtenRegency(open.owner)
  home = `/katalog/${await openedCatalogue(open, regency)}`
  // Its bytes were never written.
  await withdrawn(open, regency, regency.release, 'Salah periode')
  dataset = await writtenDataset(open, regency, { key: 'ibu-hamil', title: 'Kunjungan Ibu Hamil' })
  for (const period of ['2026-01', '2026-02', null])
    await released(open, regency, {
      ...{ dataset, title: 'Kunjungan Ibu Hamil', period },
      ...(period === '2026-02' && { schema: visitsSchema }),
    })
  await released(open, regency, {
    ...{ dataset, title: 'Kunjungan Ibu Hamil', name: 'Penjelasan', period: null },
    ...{ format: 'PDF', mediaType: 'application/pdf', text: '%PDF-1.7' },
  })
})
afterAll(() => open?.close())

let asked = 0
/** Where an address leads in the end, each time from another network. */
const followed = (address: string, accept: string) =>
  fetch(address, { headers: { 'x-forwarded-for': `8.9.${asked >> 8}.${asked++ & 255}`, accept } })
const subjectsOf = (turtle: string) => [
  ...new Set([...storeOf(turtle).getSubjects(null, null, null)].map(({ value }) => value.split('#')[0]!)),
]
const linesOf = (canonical: string) => canonical.split('\n').filter(Boolean)

const read = (path: string, headers: Record<string, string> = {}) => visit(open, path, { headers })

describe('the feed of a regency', () => {
  it('is one graph in two syntaxes, and nothing that the shapes of DCAT-AP 3 call a violation', async () => {
    const [jsonLd, turtle] = [await read(`${home}/dcat.jsonld`), await read(`${home}/dcat.ttl`)]
    expect(jsonLd.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
    expect(turtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8')
    const canonical = await canonicalOfJsonLd(jsonLd.text)
    expect(canonical).toBe(await canonicalOfTurtle(turtle.text))
    expect(canonical).toContain('Memeriksa kelengkapan data')
    // Only the outlines of the regency are not known.
    const found = await against(storeOf(turtle.text))
    expect(found.map((one) => one.split(' ').at(-1))).toEqual(['bbox', 'centroid'])
  })

  it('names things by addresses that lead to where they are told', async () => {
    const { text } = await read(`${home}/dcat.ttl`)
    const base = open.url + home
    const named = new Set(
      [...storeOf(text).getSubjects(null, null, null)]
        .map(({ value }) => value.split('#')[0]!)
        .filter((address) => address.startsWith(base)),
    )
    expect(named.size).toBeGreaterThan(8)
    for (const address of named)
      if (address.includes('/berkas/') || address.endsWith('.schema.json'))
        expect((await followed(address, '*/*')).status).toBe(200)
      else
        for (const accept of ['text/html', 'text/turtle', 'application/ld+json']) {
          const answer = await followed(address, accept)
          const type = answer.headers.get('content-type')!.split(';')[0]
          expect([address, answer.status, type]).toEqual([address, 200, accept])
          const told = await answer.text()
          if (accept === 'text/turtle') expect(subjectsOf(told)).toContain(address)
        }
  })

  it('leads from each file that was released with a format to its Table Schema, and from no other', async () => {
    const store = storeOf((await read(`${home}/ibu-hamil.ttl`)).text)
    const said = store.getQuads(null, 'http://purl.org/dc/terms/conformsTo', null, null)
    const ofFiles = said.filter(({ subject }) => subject.value.includes('/dataset/ibu-hamil/'))
    expect(ofFiles.map(({ subject, object }) => [subject.value, object.value])).toEqual([
      [
        `${open.url}${home}/dataset/ibu-hamil/kunjungan-ibu-hamil_2026-02`,
        `${open.url}${home}/ibu-hamil/kunjungan-ibu-hamil_2026-02.schema.json`,
      ],
    ])
    const schema = await followed(ofFiles[0]!.object.value, 'application/json')
    expect(await schema.json()).toEqual(visitsSchema)
  })

  it('keeps those addresses under other words', async () => {
    const before = subjectsOf((await read(`${home}/ibu-hamil.ttl`)).text)
    await open.owner.query(`update regency set name = 'Kabupaten Berganti' where id = $1`, [regency.id])
    await released(open, regency, {
      dataset,
      title: 'Pemeriksaan Kehamilan',
      name: 'Tambahan',
      period: '2026-03',
    })
    const { text } = await read(`${home}/ibu-hamil.ttl`)
    expect(text).toContain('Pemeriksaan Kehamilan')
    expect(subjectsOf(text)).toEqual(expect.arrayContaining(before))
  })

  it('is what a program gets that asks the page for it', async () => {
    const [asJsonLd, asTurtle] = ['application/ld+json', 'text/turtle'].map((accept) =>
      read(home, { accept }),
    )
    expect((await asJsonLd!).text).toBe((await read(`${home}/dcat.jsonld`)).text)
    expect((await asTurtle!).text).toBe((await read(`${home}/dcat.ttl`)).text)
    const thing = await read(`${home}/dataset/ibu-hamil`, { accept: 'text/turtle' })
    expect([thing.status, thing.headers.get('location')]).toEqual([303, `${home}/ibu-hamil.ttl`])
    const office = await read(`${home}/agent/opd-0`, { accept: 'text/turtle' })
    expect([office.status, office.headers.get('location')]).toEqual([303, `${home}/dcat.ttl`])
  })

  it('of one dataset is a part of it, in two syntaxes, and found from the page', async () => {
    await open.house.jobs.run('publishing.renew-feeds')
    const whole = new Set(linesOf(await canonicalOfTurtle((await read(`${home}/dcat.ttl`)).text)))
    const turtle = await read(`${home}/ibu-hamil`, { accept: 'text/turtle' })
    const jsonLd = await read(`${home}/ibu-hamil`, { accept: 'application/ld+json' })
    const canonical = await canonicalOfTurtle(turtle.text)
    expect(await canonicalOfJsonLd(jsonLd.text)).toBe(canonical)
    expect(linesOf(canonical).filter((line) => !whole.has(line))).toEqual([])
    expect((await against(storeOf(turtle.text))).filter((one) => !one.startsWith('Info'))).toEqual([])
    const page = await read(`${home}/ibu-hamil`, { accept: 'text/html' })
    for (const [type, syntax] of [
      ['text/turtle', 'ttl'],
      ['application/ld+json', 'jsonld'],
    ]) {
      const link = new RegExp(`<link[^>]*type="${type!.replace('+', '.')}"[^>]*href="([^"]*ibu-hamil[^"]*)"`)
      const address = link.exec(page.text)![1]!
      expect([address, (await read(address)).headers.get('content-type')]).toEqual([
        `${home}/ibu-hamil.${syntax}`,
        `${type}; charset=utf-8`,
      ])
    }
    for (const nothing of ['tidak-ada.ttl', 'tidak-ada'])
      expect((await read(`${home}/${nothing}`, { accept: 'text/turtle' })).status).toBe(404)
  })

  it('is handed out as it was made last, is made anew after a change, and tells nothing more of what was withdrawn', async () => {
    const first = await read(`${home}/dcat.jsonld`)
    const mark = first.headers.get('etag')!
    expect((await read(`${home}/dcat.jsonld`, { 'if-none-match': mark })).status).toBe(304)
    const kept = await readdir(join(open.filesFolder, 'feeds'))
    await Promise.all(Array.from({ length: 5 }, () => read(`${home}/dcat.jsonld`)))
    expect(await readdir(join(open.filesFolder, 'feeds'))).toEqual(kept)
    const more = await writtenDataset(open, regency, { key: 'baru', title: 'Baru' })
    const release = await released(open, regency, { dataset: more, title: 'Baru' })
    // Nobody waits for the next one, and whoever has this one is told so.
    const stale = await read(`${home}/dcat.jsonld`, { 'if-none-match': mark })
    expect([stale.status, stale.headers.get('last-modified')]).toEqual([
      304,
      first.headers.get('last-modified'),
    ])
    await open.house.jobs.run('publishing.renew-feeds')
    const second = await read(`${home}/dcat.jsonld`, { 'if-none-match': mark })
    expect([second.status, second.text.includes('/dataset/baru')]).toEqual([200, true])
    const made = await readdir(join(open.filesFolder, 'feeds'))
    await open.house.jobs.run('publishing.renew-feeds')
    expect(await readdir(join(open.filesFolder, 'feeds'))).toEqual(made)
    await withdrawn(open, regency, release, 'Salah periode')
    expect((await read(`${home}/dcat.jsonld`)).text).not.toContain('/dataset/baru')
  })

  it('of a catalogue that was closed lies nowhere any more', async () => {
    const closing = await writtenRegency(open.owner)
    const key = await openedCatalogue(open, closing)
    const lying = async () =>
      (await readdir(join(open.filesFolder, 'feeds'))).filter((name) => name.startsWith(`${key}.`))
    await read(`/katalog/${key}/dcat.ttl`)
    expect(await lying()).toHaveLength(3)
    await openedCatalogue(open, closing, false)
    await open.house.jobs.run('publishing.renew-feeds')
    expect(await lying()).toEqual([])
  })

  it('of an empty catalogue is valid, and of a closed one there is none', async () => {
    const [empty, closed] = [await writtenRegency(open.owner), await writtenRegency(open.owner)]
    const key = await openedCatalogue(open, empty)
    await withdrawn(open, empty, empty.release, 'Salah periode')
    const { status, text } = await read(`/katalog/${key}/dcat.ttl`)
    expect([status, (await against(storeOf(text))).filter((one) => one.startsWith('Violation'))]).toEqual([
      200,
      [],
    ])
    for (const place of ['/dcat.ttl', '/dcat.jsonld', '.json', '/sitemap.xml', ''])
      expect((await read(`/katalog/${closed.mark.toLowerCase()}${place}`)).status).toBe(404)
  })
})

/** A sitemap as sitemaps.org has it: whole addresses, escaped, and days as the W3C writes them; no more than 50,000. */
const sitemapForm =
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">\n(<url><loc>https?:\/\/(?:[^<&]|&amp;){1,2000}<\/loc>(<lastmod>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z<\/lastmod>)?<\/url>\n){1,50000}<\/urlset>\n$/

describe('search engines', () => {
  it('are led to every dataset in both languages, and nowhere else', async () => {
    const robots = await read('/robots.txt')
    expect(robots.text).toContain('Disallow: /\n')
    const index = await read(new URL(/Sitemap: (.*)/.exec(robots.text)![1]!).pathname)
    expect(index.text).toContain(`${open.url}${home}/sitemap.xml`)
    const { text, headers } = await read(`${home}/sitemap.xml`)
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(text).toMatch(sitemapForm)
    const places = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place)
    expect(places).toEqual(
      ['', '/ibu-hamil'].flatMap((place) => ['', '?lang=en'].map((more) => open.url + home + place + more)),
    )
  })
})
