import { describe, expect, it } from 'vitest'
import type { Catalogue, Dataset, Distribution } from '../src/catalogue.ts'
import { checkCatalogue } from '../src/check-catalogue.ts'
import { catalogueGraph } from '../src/index.ts'
import { catalogue, dataset, distribution } from './a-catalogue.ts'

const withFile = (change: Partial<Distribution>): Catalogue =>
  withDataset({ distributions: [{ ...distribution(0), ...change }] })
const withDataset = (change: Partial<Dataset>): Catalogue => ({
  ...catalogue,
  datasets: [{ ...dataset, ...change }],
})
const file = 'datasets/0/distributions/0'

describe('a catalogue', () => {
  it('that can be told has no refusal', () => {
    expect(checkCatalogue(catalogue)).toEqual([])
  })

  it.each<[string, Catalogue, string, string]>([
    ['a title of blanks', { ...catalogue, title: { id: ' \u0007' } }, 'Blank', 'title/id'],
    [
      'an address that ends in a stroke',
      { ...catalogue, baseIri: 'https://a.example/' },
      'NotAnAddress',
      'baseIri',
    ],
    ['an address that asks', { ...catalogue, baseIri: 'https://a.example/?q=1' }, 'NotAnAddress', 'baseIri'],
    [
      'a page that is no address',
      { ...catalogue, homepage: 'satudata.example.go.id' },
      'NotAnAddress',
      'homepage',
    ],
    ['a key that no address can hold', withDataset({ key: 'ibu hamil' }), 'NotAKey', 'datasets/0/key'],
    ['a key that leads upwards', withDataset({ key: '..' }), 'NotAKey', 'datasets/0/key'],
    [
      'a mail address without its house',
      withDataset({ contact: { name: 'Meja', email: 'data', page: null } }),
      'NotAnEmail',
      'datasets/0/contact/email',
    ],
    [
      'an address with a blank',
      withFile({ accessUrl: 'https://a.example/a b' }),
      'NotAnAddress',
      `${file}/accessUrl`,
    ],
    [
      'an address that would leave its brackets',
      withFile({ downloadUrl: 'https://a.example/> .' }),
      'NotAnAddress',
      `${file}/downloadUrl`,
    ],
    [
      'an address that is a script',
      withFile({ accessUrl: 'javascript:alert(1)' }),
      'NotAnAddress',
      `${file}/accessUrl`,
    ],
    [
      'a schema at no address',
      withFile({ conformsTo: [{ iri: 'skema.json', title: { id: 'Skema' } }] }),
      'NotAnAddress',
      `${file}/conformsTo/0/iri`,
    ],
    ['half a checksum', withFile({ sha256: 'ab'.repeat(16) }), 'NotADigest', `${file}/sha256`],
    ['a size below nothing', withFile({ byteSize: -1 }), 'NotANumber', `${file}/byteSize`],
    [
      'days that do not exist',
      withFile({ covers: { from: '2026-02-30', until: '2026-03-01' } }),
      'NotASpan',
      `${file}/covers`,
    ],
    [
      'days in the wrong order',
      withFile({ covers: { from: '2026-02-02', until: '2026-02-01' } }),
      'NotASpan',
      `${file}/covers`,
    ],
    [
      'years in the wrong order',
      withDataset({ covers: { from: '2026-01-01', until: '2025-12-31' } }),
      'NotASpan',
      'datasets/0/covers',
    ],
    ['no instant', withFile({ issuedAt: NaN }), 'NotAnInstant', `${file}/issuedAt`],
  ])('is refused for %s', (_, refused, type, at) => {
    expect(catalogueGraph(refused)).toEqual({ refusals: [{ type, at }] })
  })

  it('is refused for every reason at once, and for two datasets of one key', () => {
    const twice = { ...catalogue, homepage: '', datasets: [dataset, dataset] }
    expect(checkCatalogue(twice)).toEqual([
      { type: 'NotAnAddress', at: 'homepage' },
      { type: 'KeyRepeated', at: 'datasets/1/key' },
    ])
  })
})
