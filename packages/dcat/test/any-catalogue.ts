import fc from 'fast-check'
import type { Catalogue, Dataset, Distribution, Provenance, Words } from '../src/catalogue.ts'

/** Any Unicode at all, halves of characters and control characters included; but never nothing to read. */
const said = fc.string({ unit: 'binary', maxLength: 24 }).map((text) => `${text}ä`)
const words: fc.Arbitrary<Words> = fc.record({ id: said, en: fc.option(fc.string({ unit: 'binary' })) })
const key = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,8}$/)
/** The characters that an address may hold, those of other scripts among them. */
const address = fc
  .stringMatching(/^[a-z0-9é水%/?#&=.:@!$'()*+,;~_[\]-]{0,16}$/u)
  .map((rest) => `https://a.example/${rest}`)
/** A thing of others, told in the same words wherever it is named. */
const told = (house: string) =>
  fc
    .stringMatching(/^[a-z0-9é水%-]{1,8}$/u)
    .map((name) => ({ iri: `https://${house}.example/${name}`, title: { id: name } }))
const instant = fc.integer({ min: 0, max: 253_402_300_799_999 })
const day = fc.date({ min: new Date('1945-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
const span = fc.tuple(day, day).map((days) => {
  const [from, until] = days.map((one) => one.toISOString().slice(0, 10)).sort() as [string, string]
  return { from, until }
})
const times = { issuedAt: instant, modifiedAt: instant }
const agent = fc.record({ key, name: said, homepage: fc.option(address) })
const licence = fc.oneof(
  fc.constantFrom('cc-by', 'cc-by-sa', 'cc-zero', 'cc-nc', 'odc-by', 'odc-odbl', 'odc-pddl'),
  told('lisensi').map(({ iri, title }) => ({ iri, title: title.id })),
)

const law = told('hukum')

const provenance: fc.Arbitrary<Provenance> = fc.record({
  run: key,
  sop: fc.record({ key, title: said, version: key }),
  startedAt: instant,
  endedAt: instant,
  steps: fc.array(fc.record({ activity: said, role: fc.record({ key, name: said }), endedAt: instant }), {
    maxLength: 4,
  }),
})

const distribution: fc.Arbitrary<Distribution> = fc.record({
  key,
  title: words,
  description: fc.option(words),
  accessUrl: address,
  downloadUrl: fc.option(address),
  format: fc.constantFrom(
    'csv',
    'xlsx',
    'xls',
    'ods',
    'json',
    'geojson',
    'xml',
    'pdf',
    'zip',
    'docx',
    'txt',
    'jpeg',
  ),
  byteSize: fc.option(fc.maxSafeNat()),
  sha256: fc.option(fc.stringMatching(/^[0-9a-fA-F]{64}$/)),
  covers: fc.option(span),
  conformsTo: fc.array(told('skema'), { maxLength: 2 }),
  ...times,
  provenance: fc.option(provenance),
})

const dataset: fc.Arbitrary<Dataset> = fc.record({
  key,
  title: words,
  description: words,
  publisher: agent,
  contact: fc.record({
    name: said,
    email: fc.constantFrom(null, 'data@example.go.id', "o'neil+data@example.go.id"),
    page: fc.option(address),
  }),
  keywords: fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
  themes: fc.uniqueArray(fc.constantFrom('HEAL', 'GOVE', 'ECON', 'TRAN')),
  frequency: fc.constantFrom(null, 'monthly', 'quarterly', 'semester', 'yearly'),
  languages: fc.uniqueArray(fc.constantFrom('id', 'en')),
  region: fc.record({ code: key, name: said }),
  licence,
  covers: fc.option(span),
  version: fc.option(fc.string({ unit: 'binary' })),
  landingPage: fc.option(address),
  conformsTo: fc.array(told('standar'), { maxLength: 2 }),
  laws: fc.array(law, { maxLength: 2 }),
  ...times,
  distributions: fc.uniqueArray(distribution, { maxLength: 3, selector: ({ key }) => key }),
})

/** A thing that several datasets share is the same everywhere: the first of its key stands for all. */
export const anyCatalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    baseIri: fc.constantFrom('https://data.example.go.id', 'http://127.0.0.1:8080/katalog/35.16'),
    title: words,
    description: words,
    publisher: agent,
    homepage: fc.option(address),
    licence,
    region: fc.record({ code: key, name: said }),
    laws: fc.array(law, { maxLength: 2 }),
    ...times,
    datasets: fc.uniqueArray(dataset, { maxLength: 3, selector: ({ key }) => key }),
  })
  .map(withRunsOfTheirOwn)

function withRunsOfTheirOwn(catalogue: Catalogue): Catalogue {
  const runs = new Map<string, Provenance>()
  const kept = (made: Provenance) => runs.get(made.run) ?? (runs.set(made.run, made), made)
  const datasets = catalogue.datasets.map((one) => ({
    ...one,
    distributions: one.distributions.map((file) => ({
      ...file,
      provenance: file.provenance && kept(file.provenance),
    })),
  }))
  return { ...catalogue, datasets }
}
