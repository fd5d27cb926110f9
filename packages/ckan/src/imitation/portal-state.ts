import type { DatastoreField, DatastoreRecord } from '../action/datastore.ts'
import type { OrganizationSummary } from '../action/organization.ts'
import type { Package } from '../action/package.ts'
import { Shelf } from './shelf.ts'

export interface StoredFile {
  fileName: string
  bytes: Buffer
}

export interface StoredTable {
  fields: DatastoreField[]
  primaryKey: string[]
  records: DatastoreRecord[]
}

export interface Account {
  name: string
  isSysadmin: boolean
  /** Names of organizations in which it is an editor. */
  organizations: readonly string[]
}

/** What an imitated portal remembers. */
export class PortalState {
  /** By id; the dictionaries of `package_show`. */
  readonly datasets = new Shelf<Package>()
  /** By resource id. */
  readonly files = new Shelf<StoredFile>()
  readonly tables = new Shelf<StoredTable>()
  readonly organizations: readonly OrganizationSummary[]
  readonly accounts: ReadonlyMap<string, Account>
  /** Larger files are refused. */
  readonly bytesAtMost: number
  readonly #ids = new Map<string, string>()
  #lastMicroseconds = 0

  constructor(
    organizations: readonly OrganizationSummary[],
    accounts: ReadonlyMap<string, Account>,
    bytesAtMost = Infinity,
  ) {
    this.bytesAtMost = bytesAtMost
    this.organizations = organizations
    this.accounts = accounts
  }

  /** By id or name; a deleted dataset keeps its name until another one takes it. */
  dataset(reference: string): Package | undefined {
    const known = this.datasets.get(reference) ?? this.datasets.get(this.#ids.get(reference) ?? '')
    if (known && (known.id === reference || known.name === reference)) return known
    const found = this.datasets.all().find(({ name }) => name === reference)
    if (found) this.#ids.set(reference, found.id)
    return found
  }

  put(dataset: Package): void {
    this.datasets.put(dataset.id, dataset)
    this.#ids.set(dataset.name, dataset.id)
  }

  datasetOfResource(id: string): Package | undefined {
    return this.datasets.all().find(({ resources }) => resources.some((one) => one.id === id))
  }

  organization(reference: string): OrganizationSummary | undefined {
    return this.organizations.find(({ id, name }) => id === reference || name === reference)
  }

  /** CKAN's way of writing an instant; never the same twice. */
  now(): string {
    this.#lastMicroseconds = Math.max(this.#lastMicroseconds + 1, Date.now() * 1000)
    const milliseconds = Math.floor(this.#lastMicroseconds / 1000)
    const rest = String(this.#lastMicroseconds % 1000).padStart(3, '0')
    return new Date(milliseconds).toISOString().replace('Z', rest)
  }

  begin(): void {
    for (const shelf of [this.datasets, this.files, this.tables]) shelf.begin()
  }

  takeBack(): void {
    for (const shelf of [this.datasets, this.files, this.tables]) shelf.takeBack()
  }
}
