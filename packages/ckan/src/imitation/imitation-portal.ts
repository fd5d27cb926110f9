import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DatastoreField, DatastoreRecord } from '../action/datastore.ts'
import type { Package } from '../action/package.ts'
import { accountsOf, organizationNamed, tokens } from './accounts.ts'
import { answerAction, isReading } from './answer-action.ts'
import type { Caller } from './caller.ts'
import { datasetActions, type ImitatedAction } from './dataset-actions.ts'
import { datastoreActions } from './datastore-actions.ts'
import { PortalFaults } from './portal-fault.ts'
import { PortalState } from './portal-state.ts'
import { publicPage } from './public-pages.ts'
import { json, page, sendHalf, sendWhole, type Reply } from './reply.ts'
import { SearchIndex } from './search-index.ts'
import { siteActions } from './site-actions.ts'
import { spoilt } from './spoilt.ts'
import { wholeBody } from './whole-body.ts'

export { everyFault, type ImitatedFault, type Randomness } from './portal-fault.ts'

export interface ImitationSettings {
  /** Names of its organizations. */
  organizations?: readonly string[]
  version?: string
  /** False: a portal without `package_revise`. */
  hasRevise?: boolean
  hasDatastore?: boolean
  /** How long a search goes on finding what was there before. */
  indexLagMilliseconds?: number
  /** By which that is reckoned. */
  clock?: () => number
  /** CKAN's own default is 10 MB for a file; none here. */
  bytesAtMost?: number
  port?: number
}

/**
 * A portal on loopback that answers as CKAN does, remembers in memory, and fails as it is told. For tests and for trying
 * things out; it keeps nothing and guards nothing.
 */
export class ImitationPortal {
  readonly faults = new PortalFaults()
  readonly tokens = tokens
  /** How often each action, and `download`, was asked for. */
  readonly calls = new Map<string, number>()
  readonly #server: Server
  readonly #state: PortalState
  readonly #index: SearchIndex
  readonly #actions: Record<string, ImitatedAction>

  private constructor(settings: ImitationSettings) {
    const organizations = settings.organizations ?? ['kominfo']
    this.#state = new PortalState(
      organizations.map(organizationNamed),
      accountsOf(organizations),
      settings.bytesAtMost,
    )
    this.#index = new SearchIndex(this.#state, settings.indexLagMilliseconds ?? 0, settings.clock ?? Date.now)
    const hasDatastore = settings.hasDatastore ?? true
    const site = {
      version: settings.version ?? '2.11.6',
      extensions: hasDatastore ? ['activity', 'datastore'] : ['activity'],
      has: (action: string) => Object.hasOwn(this.#actions, action),
    }
    this.#actions = {
      ...datasetActions,
      ...(hasDatastore ? datastoreActions : {}),
      ...siteActions(site),
      package_search: (_caller, parameters) => this.#index.find(parameters),
    }
    if (settings.hasRevise === false) delete this.#actions['package_revise']
    this.#server = createServer((request, response) => void this.#serve(request, response))
  }

  static async start(settings: ImitationSettings = {}): Promise<ImitationPortal> {
    const portal = new ImitationPortal(settings)
    await new Promise<void>((listening, failed) => {
      portal.#server.once('error', failed)
      portal.#server.listen(settings.port ?? 0, '127.0.0.1', listening)
    })
    return portal
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** All there is, also private and deleted, as it is kept. */
  datasets(): Package[] {
    return this.#state.datasets.all()
  }

  bytesOf(resourceId: string): Buffer | null {
    return this.#state.files.get(resourceId)?.bytes ?? null
  }

  fieldsOf(resourceId: string): DatastoreField[] | null {
    return this.#state.tables.get(resourceId)?.fields ?? null
  }

  rowsOf(resourceId: string): DatastoreRecord[] | null {
    return this.#state.tables.get(resourceId)?.records ?? null
  }

  async stop(): Promise<void> {
    const stopped = new Promise((done) => this.#server.close(done))
    this.#server.closeAllConnections()
    await stopped
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await wholeBody(request)
    // A request that is not whole is none.
    if (!body) return void response.destroy()
    if (this.faults.isOut) return void request.socket.destroy()
    const path = new URL(request.url ?? '/', this.address).pathname
    const action = /^\/api(?:\/3)?\/action\/(\w+)$/.exec(path)?.[1]
    const name = action ?? 'download'
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1)
    const token = request.headers.authorization
    const account = (token !== undefined && this.#state.accounts.get(token)) || null
    const caller: Caller = { state: this.#state, siteUrl: this.address, account }
    const work = (): Reply => {
      if (action === undefined) return publicPage(caller, path) ?? page(404, 'Tidak ditemukan')
      const known = this.#actions[action]
      if (!known || !Object.hasOwn(this.#actions, action))
        return json(400, `Bad request - Action name not known: ${action}`)
      const reply = answerAction(caller, action, known, body, request)
      if (!isReading(action)) this.#index.note()
      return reply
    }
    const answer = await spoilt(this.faults.take(name), this.#state, work)
    if (answer.kind === 'silence') return
    if (answer.kind === 'half') sendHalf(response, answer.reply)
    else sendWhole(response, answer.reply)
  }
}
