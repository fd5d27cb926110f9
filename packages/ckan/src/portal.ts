import type { ActionName, DangerousAction, ParametersOf, ResultOf, SafeAction } from './action/actions.ts'
import { readAnswer } from './answer.ts'
import type { Answer, PortalFault } from './fault.ts'
import { multipart, type Attachment } from './multipart.ts'
import type { PortalRequest, Send } from './transport.ts'

export interface PortalAccess {
  /** Where the portal begins, with its path if it lies under one: `https://data.kabupaten.go.id`. */
  address: string
  /** An API token of an account that may edit the organization; null asks as anybody. */
  token: string | null
  send: Send
}

/** More hops than a store of files needs. */
const mostRedirects = 3

/** One portal as one account sees it. Calls answer values, faults included; only a defect of ours throws. */
export class Portal {
  readonly address: string
  readonly #token: string | null
  readonly #send: Send

  constructor({ address, token, send }: PortalAccess) {
    this.address = address.replace(/\/+$/, '')
    this.#token = token
    this.#send = send
  }

  /** One action; with attachments as a form, whose other values CKAN reads as JSON. */
  call<Name extends SafeAction>(
    name: Name,
    parameters: ParametersOf<Name>,
    attachments: readonly Attachment[] = [],
  ): Promise<Answer<ResultOf<Name>>> {
    return this.#act(name, parameters, attachments)
  }

  /** An action that reaches beyond one dataset or cannot be undone (`dangers`); for tools of administrators. */
  callDangerously<Name extends DangerousAction>(
    name: Name,
    parameters: ParametersOf<Name>,
  ): Promise<Answer<ResultOf<Name>>> {
    return this.#act(name, parameters, [])
  }

  /**
   * A file's answer, to be read as a stream: as this account, or as the public sees it. The token goes to the portal
   * alone, also where the portal keeps its files elsewhere and leads there.
   */
  async download(url: string, as: 'account' | 'public' = 'account'): Promise<Answer<Response>> {
    let next = url
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const isHome = new URL(next).origin === new URL(this.address).origin
      const headers = isHome && as === 'account' ? this.#authorization() : {}
      const answer = await this.#ask({ method: 'GET', url: next, headers, body: null })
      if (answer.kind !== 'answered') return answer
      const { status } = answer.result
      const location = answer.result.headers.get('location')
      if (status >= 300 && status < 400 && location && URL.canParse(location, next)) {
        await answer.result.body?.cancel()
        next = new URL(location, next).href
      } else return status === 200 ? answer : await fileFault(answer.result)
    }
    return { kind: 'unreadable', status: 302, reason: 'leads on and on' }
  }

  async #act<Name extends ActionName>(
    name: Name,
    parameters: ParametersOf<Name>,
    attachments: readonly Attachment[],
  ): Promise<Answer<ResultOf<Name>>> {
    const form = attachments.length > 0 ? multipart(formFields(parameters), attachments) : null
    const json = form ? null : JSON.stringify(parameters)
    const answer = await this.#ask({
      method: 'POST',
      url: `${this.address}/api/3/action/${name}`,
      headers: {
        accept: 'application/json',
        ...this.#authorization(),
        ...(form?.headers ?? {
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(json!)),
        }),
      },
      body: form?.body ?? json,
    })
    return answer.kind === 'answered' ? readAnswer(name, answer.result) : answer
  }

  async #ask(request: PortalRequest): Promise<Answer<Response>> {
    try {
      return { kind: 'answered', result: await this.#send(request) }
    } catch (fault) {
      return { kind: 'portal-down', status: null, reason: fault instanceof Error ? fault.message : 'silent' }
    }
  }

  #authorization(): Record<string, string> {
    return this.#token === null ? {} : { authorization: this.#token }
  }
}

const formFields = (parameters: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parameters)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, typeof value === 'string' ? value : JSON.stringify(value)]),
  )

async function fileFault(response: Response): Promise<PortalFault> {
  await response.body?.cancel()
  const { status } = response
  const message = `HTTP ${status}`
  if (status === 404) return { kind: 'not-found', message }
  if (status === 401 || status === 403) return { kind: 'not-authorized', message }
  if (status === 429) return { kind: 'too-many-requests', afterSeconds: null }
  return { kind: 'portal-down', status, reason: message }
}
