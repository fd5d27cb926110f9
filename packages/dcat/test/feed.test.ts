import { DataFactory, type Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { catalogueGraph, isKnownLicence, writeJsonLd, writeTurtle, type Catalogue } from '../src/index.ts'
import { catalogue, dataset, distribution } from './a-catalogue.ts'
import { against, canonicalOfJsonLd, canonicalOfTurtle, storeOf, violationsOf } from './read-back.ts'

const { namedNode } = DataFactory
const base = catalogue.baseIri

function fed(of: Catalogue) {
  const made = catalogueGraph(of)
  if ('refusals' in made) throw new Error(JSON.stringify(made.refusals))
  return { jsonLd: writeJsonLd(made.graph), turtle: writeTurtle(made.graph) }
}

const outlines = ['Info 35.16 bbox', 'Info 35.16 centroid']

describe('a feed', () => {
  it('is one graph in two syntaxes, read without a net', async () => {
    const { jsonLd, turtle } = fed(catalogue)
    const canonical = await canonicalOfJsonLd(jsonLd)
    expect(canonical).toBe(await canonicalOfTurtle(turtle))
    expect(canonical.split('\n').length).toBeGreaterThan(150)
    expect(canonical).not.toContain('_:')
  })

  it('is nothing that the shapes of DCAT-AP 3 speak against, nor warn of; only the outlines of regencies are not known', async () => {
    expect(await against(storeOf(fed(catalogue).turtle))).toEqual(outlines)
  })

  it('lacks only what nobody has said, where little is known', async () => {
    const bare = {
      ...distribution(0),
      description: null,
      downloadUrl: null,
      byteSize: null,
      sha256: null,
      conformsTo: [],
    }
    const little = {
      ...dataset,
      ...{ themes: [], keywords: [], frequency: null, version: null, landingPage: null, conformsTo: [] },
      licence: { iri: 'https://example.go.id/lisensi', title: 'Lisensi daerah' },
      distributions: [{ ...bare, covers: null, provenance: null }],
    }
    const store = storeOf(fed({ ...catalogue, homepage: null, datasets: [little] }).turtle)
    expect(await against(store)).toEqual([
      ...outlines,
      'Warning ibu-hamil keyword',
      'Warning ibu-hamil temporal',
      'Warning ibu-hamil theme',
      'Warning kunjungan-1 description',
      'Warning mojokerto homepage',
    ])
  })

  it('tells the days of a dataset where its files say none', async () => {
    const yearless = { ...distribution(0), covers: null }
    const covers = { from: '2024-01-01', until: '2026-12-31' }
    const store = storeOf(
      fed({ ...catalogue, datasets: [{ ...dataset, covers, distributions: [yearless] }] }).turtle,
    )
    expect(await against(store)).toEqual(outlines)
    const told = store.getObjects(
      namedNode(`${base}/dataset/ibu-hamil`),
      namedNode('http://purl.org/dc/terms/temporal'),
      null,
    )
    expect(told.map(({ value }) => value)).toEqual([
      `${base}/dataset/ibu-hamil#from-2024-01-01-until-2026-12-31`,
    ])
  })

  it('of an empty catalogue is valid too', async () => {
    expect(await violationsOf(storeOf(fed({ ...catalogue, datasets: [] }).turtle))).toEqual([])
  })

  it('has the same bytes each time, and the same IRIs under other words', () => {
    expect(fed(structuredClone(catalogue))).toEqual(fed(catalogue))
    const renamed = { ...catalogue, title: { id: 'Lain' }, datasets: [{ ...dataset, title: { id: 'Lain' } }] }
    const subjects = (store: Store) => store.getSubjects(null, null, null).map(({ value }) => value)
    expect(new Set(subjects(storeOf(fed(renamed).turtle)))).toEqual(
      new Set(subjects(storeOf(fed(catalogue).turtle)).filter((iri) => !iri.endsWith('/ENG'))),
    )
  })

  it('tells how a file came to be: the run, the version of the SOP, and its steps in their order', () => {
    const store = storeOf(fed(catalogue).turtle)
    const prov = (name: string) => namedNode(`http://www.w3.org/ns/prov#${name}`)
    const one = (subject: string, predicate: string) =>
      store.getObjects(namedNode(subject), prov(predicate), null).map(({ value }) => value)
    const file = `${base}/dataset/ibu-hamil/kunjungan-1`
    expect(one(file, 'wasGeneratedBy')).toEqual([`${base}/run/run-1`])
    expect(one(`${base}/run/run-1#association`, 'hadPlan')).toEqual([`${base}/sop/input-data-palapa/3`])
    expect(one(`${base}/run/run-1#step-2`, 'wasInformedBy')).toEqual([`${base}/run/run-1#step-1`])
    expect(one(`${base}/run/run-1#step-2`, 'endedAtTime')).toEqual(['2026-11-20T02:00:00Z'])
  })
})

it('a licence is known by the name that CKAN gives it', () => {
  for (const name of ['cc-by', 'odc-odbl', 'cc-zero']) expect(isKnownLicence(name)).toBe(true)
  for (const name of ['notspecified', '', 'toString']) expect(isKnownLicence(name)).toBe(false)
})

describe('the shapes find a catalogue that is broken', () => {
  const dct = (name: string) => namedNode(`http://purl.org/dc/terms/${name}`)
  const dcat = (name: string) => namedNode(`http://www.w3.org/ns/dcat#${name}`)
  const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
  const spdx = namedNode('http://spdx.org/rdf/terms#checksumValue')
  const foaf = namedNode('http://xmlns.com/foaf/0.1/name')
  const file = `${base}/dataset/ibu-hamil/kunjungan-1`

  it.each([
    ['a catalogue without a title', base, dct('title'), 'Violation mojokerto title'],
    ['a catalogue without a publisher', base, dct('publisher'), 'Violation mojokerto publisher'],
    [
      'a dataset without a description',
      `${base}/dataset/ibu-hamil`,
      dct('description'),
      'Violation ibu-hamil description',
    ],
    [
      'a dataset that is not said to be public',
      `${base}/dataset/ibu-hamil`,
      dct('accessRights'),
      'Violation ibu-hamil accessRights',
    ],
    ['a file without an address', file, dcat('accessURL'), 'Violation kunjungan-1 accessURL'],
    ['a checksum without its value', `${file}#sha256`, spdx, 'Violation sha256 checksumValue'],
    ['an office without a name', `${base}/agent/dinkes`, foaf, 'Violation dinkes name'],
    [
      'a frequency that does not say of which list it is',
      'http://publications.europa.eu/resource/authority/frequency/MONTHLY',
      namedNode('http://www.w3.org/2004/02/skos/core#inScheme'),
      'Violation ibu-hamil accrualPeriodicity',
    ],
    [
      'a law that is not said to be one',
      catalogue.laws[0]!.iri,
      type,
      'Violation ibu-hamil applicableLegislation',
    ],
    [
      'a frequency that is not said to be one',
      'http://publications.europa.eu/resource/authority/frequency/MONTHLY',
      type,
      'Violation ibu-hamil accrualPeriodicity',
    ],
    [
      'a run that has not ended',
      `${base}/run/run-1`,
      namedNode('http://www.w3.org/ns/prov#endedAtTime'),
      'Violation run-1 endedAtTime',
    ],
  ])('%s', async (_, subject, predicate, violation) => {
    const store = storeOf(fed(catalogue).turtle)
    const lost = store.getQuads(namedNode(subject), predicate, null, null)
    expect(lost).not.toEqual([])
    store.removeQuads(lost)
    expect(await violationsOf(store)).toContain(violation)
  })

  it('a catalogue that says something that no shape looks at', async () => {
    const store = storeOf(fed(catalogue).turtle)
    store.addQuad(namedNode(file), dct('rights'), namedNode('https://a.example/'))
    expect(await violationsOf(store)).toEqual(['Violation kunjungan-1 rights'])
  })

  it('a frequency of no list', async () => {
    const { turtle } = fed(catalogue)
    const store = storeOf(turtle.replaceAll('authority/frequency/MONTHLY', 'authority/bulanan'))
    expect(await violationsOf(store)).toEqual(['Violation ibu-hamil accrualPeriodicity'])
  })
})
