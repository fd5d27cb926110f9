import type { Agent, Catalogue, Contact, Dataset, Distribution, Licence, Provenance } from './catalogue.ts'
import {
  address,
  all,
  digest,
  email,
  instant,
  key,
  naturalNumber,
  said,
  span,
  unique,
  type Check,
} from './check-value.ts'

/** Why a catalogue cannot be told. `at` is the way to the value: `datasets/3/distributions/0/accessUrl`. */
export interface CatalogueRefusal {
  type:
    | 'Blank'
    | 'NotAKey'
    | 'KeyRepeated'
    | 'NotAnAddress'
    | 'NotAnEmail'
    | 'NotADigest'
    | 'NotANumber'
    | 'NotAnInstant'
    | 'NotASpan'
  at: string
}

/** Every reason why a catalogue cannot be told; none where it can. */
export function checkCatalogue(catalogue: Catalogue): CatalogueRefusal[] {
  return [...ofCatalogue(catalogue)].map(({ type, at }) => ({ type, at: at.join('/') }))
}

function* ofCatalogue(catalogue: Catalogue): Check {
  const { baseIri, homepage, region, datasets } = catalogue
  yield* address(baseIri, ['baseIri'])
  if (/[/]$|[?#]/.test(baseIri)) yield { type: 'NotAnAddress', at: ['baseIri'] }
  yield* said(catalogue.title.id, ['title', 'id'])
  yield* said(catalogue.description.id, ['description', 'id'])
  yield* agent(catalogue.publisher, ['publisher'])
  if (homepage !== null) yield* address(homepage, ['homepage'])
  yield* licence(catalogue.licence, ['licence'])
  yield* key(region.code, ['region', 'code'])
  yield* addresses(catalogue.laws, ['laws'])
  yield* times(catalogue, [])
  yield* unique(datasets, ['datasets'])
  yield* all(datasets, ['datasets'], dataset)
}

function* dataset(one: Dataset, at: string[]): Check {
  yield* key(one.key, [...at, 'key'])
  yield* said(one.title.id, [...at, 'title', 'id'])
  yield* said(one.description.id, [...at, 'description', 'id'])
  yield* agent(one.publisher, [...at, 'publisher'])
  yield* contact(one.contact, [...at, 'contact'])
  yield* key(one.region.code, [...at, 'region', 'code'])
  yield* licence(one.licence, [...at, 'licence'])
  if (one.covers !== null) yield* span(one.covers, [...at, 'covers'])
  if (one.landingPage !== null) yield* address(one.landingPage, [...at, 'landingPage'])
  yield* addresses(one.conformsTo, [...at, 'conformsTo'])
  yield* addresses(one.laws, [...at, 'laws'])
  yield* times(one, at)
  yield* unique(one.distributions, [...at, 'distributions'])
  yield* all(one.distributions, [...at, 'distributions'], distribution)
}

function* distribution(one: Distribution, at: string[]): Check {
  yield* key(one.key, [...at, 'key'])
  yield* said(one.title.id, [...at, 'title', 'id'])
  yield* address(one.accessUrl, [...at, 'accessUrl'])
  if (one.downloadUrl !== null) yield* address(one.downloadUrl, [...at, 'downloadUrl'])
  if (one.byteSize !== null) yield* naturalNumber(one.byteSize, [...at, 'byteSize'])
  if (one.sha256 !== null) yield* digest(one.sha256, [...at, 'sha256'])
  if (one.covers !== null) yield* span(one.covers, [...at, 'covers'])
  yield* addresses(one.conformsTo, [...at, 'conformsTo'])
  yield* times(one, at)
  if (one.provenance) yield* provenance(one.provenance, [...at, 'provenance'])
}

function* provenance({ run, sop, startedAt, endedAt, steps }: Provenance, at: string[]): Check {
  yield* key(run, [...at, 'run'])
  yield* key(sop.key, [...at, 'sop', 'key'])
  yield* key(sop.version, [...at, 'sop', 'version'])
  yield* instant(startedAt, [...at, 'startedAt'])
  yield* instant(endedAt, [...at, 'endedAt'])
  for (const [index, { role, endedAt: stepEndedAt }] of steps.entries()) {
    yield* key(role.key, [...at, 'steps', String(index), 'role', 'key'])
    yield* instant(stepEndedAt, [...at, 'steps', String(index), 'endedAt'])
  }
}

function* agent(one: Agent, at: string[]): Check {
  yield* key(one.key, [...at, 'key'])
  yield* said(one.name, [...at, 'name'])
  if (one.homepage !== null) yield* address(one.homepage, [...at, 'homepage'])
}

function* contact(one: Contact, at: string[]): Check {
  yield* said(one.name, [...at, 'name'])
  if (one.email !== null) yield* email(one.email, [...at, 'email'])
  if (one.page !== null) yield* address(one.page, [...at, 'page'])
}

function* addresses(ones: readonly { iri: string }[], at: string[]): Check {
  yield* all(ones, at, (one, here) => address(one.iri, [...here, 'iri']))
}

function* licence(one: Licence, at: string[]): Check {
  if (typeof one === 'object') yield* address(one.iri, [...at, 'iri'])
}

function* times(one: { issuedAt: number; modifiedAt: number }, at: string[]): Check {
  yield* instant(one.issuedAt, [...at, 'issuedAt'])
  yield* instant(one.modifiedAt, [...at, 'modifiedAt'])
}
