import type { ActionName, ResultOf } from './action/actions.ts'
import type { Answer, FieldErrors, PortalFault } from './fault.ts'
import { misshapen } from './shape.ts'

type Told = Record<string, unknown>

/** A portal's own words are shown to people; it does not decide how many they are. */
const mostFields = 20
const brief = (words: string): string => (words.length > 300 ? `${words.slice(0, 299)}…` : words)

const isObject = (value: unknown): value is Told => typeof value === 'object' && value !== null

/** CKAN's answer as a value. Nothing of it is believed before status, content type, `success` and shape are what they should be. */
export async function readAnswer<Name extends ActionName>(
  name: Name,
  response: Response,
): Promise<Answer<ResultOf<Name>>> {
  const { status } = response
  const text = await response.text().catch((broken: unknown) => ({ broken: String(broken) }))
  if (typeof text === 'object')
    return { kind: 'portal-down', status: null, reason: `broken off: ${text.broken}` }
  const gateway = gatewayFault(response)
  if (gateway) return gateway
  const isJson = /^application\/json\b/i.test(response.headers.get('content-type') ?? '')
  const body = isJson ? parsed(text) : undefined
  if (body === undefined && status >= 500) return { kind: 'portal-down', status, reason: `HTTP ${status}` }
  if (body === undefined) return { kind: 'unreadable', status, reason: isJson ? 'not whole' : 'not JSON' }
  // "Bad request - …" comes as a bare string.
  if (typeof body === 'string' && status === 400) return { kind: 'refused', message: brief(body) }
  if (!isObject(body) || typeof body['success'] !== 'boolean')
    return { kind: 'unreadable', status, reason: 'no `success` in it' }
  if (!body['success']) return refusalOf(name, status, body['error'])
  if (status !== 200) return { kind: 'unreadable', status, reason: `success with HTTP ${status}` }
  const defect = misshapen(name, body['result'])
  if (defect) return { kind: 'unreadable', status, reason: defect }
  return { kind: 'answered', result: body['result'] as ResultOf<Name> }
}

/** What stands before the portal, or the portal as a whole, says by the status alone. */
function gatewayFault(response: Response): PortalFault | null {
  const { status } = response
  if (status === 413) return { kind: 'too-large' }
  if (status === 429) return { kind: 'too-many-requests', afterSeconds: secondsOf(response.headers) }
  if (status === 502 || status === 503 || status === 504)
    return { kind: 'portal-down', status, reason: `HTTP ${status}` }
  if (status >= 300 && status < 400)
    return { kind: 'unreadable', status, reason: `leads to ${response.headers.get('location') ?? 'nowhere'}` }
  return null
}

/** A number of seconds, or an instant (RFC 9110, 10.2.3), which is held against the portal's own clock. */
function secondsOf(headers: Headers): number | null {
  const said = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,6}$/.test(said)) return Number(said)
  const milliseconds = Date.parse(said) - Date.parse(headers.get('date') ?? '')
  return Number.isNaN(milliseconds) ? null : Math.max(0, Math.ceil(milliseconds / 1000))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refusalOf(name: ActionName, status: number, error: unknown): PortalFault {
  const told = isObject(error) ? error : {}
  const message = typeof told['message'] === 'string' ? brief(told['message']) : `HTTP ${status}`
  if (status === 200) return { kind: 'lies-about-success', said: 'failed', about: name }
  switch (told['__type']) {
    case 'Not Found Error':
      return { kind: 'not-found', message }
    case 'Authorization Error':
      return { kind: 'not-authorized', message }
    case 'Validation Error':
      return validationFault(told)
    case 'Search Index Error':
      return { kind: 'search-index', message }
    case 'Search Error':
      return { kind: 'search-index', message }
    case 'Search Query Error':
    case 'Integrity Error':
      return { kind: 'refused', message }
  }
  if (status >= 500) return { kind: 'portal-down', status, reason: message }
  if (status === 404) return { kind: 'not-found', message }
  if (status === 401 || status === 403) return { kind: 'not-authorized', message }
  return { kind: 'unreadable', status, reason: message }
}

/** CKAN says this in no other language. */
const tooLarge = 'File upload too large'

function validationFault(error: Told): PortalFault {
  const fields: FieldErrors = {}
  gather(error, [], fields)
  if (Object.values(fields).some((errors) => errors.includes(tooLarge))) return { kind: 'too-large' }
  const { match, ...others } = fields
  return match && Object.keys(others).length === 0
    ? { kind: 'conflict', unmatched: match }
    : { kind: 'validation', fields }
}

/** CKAN nests errors as the fields nest: `{ resources: [{}, { url: ['Missing value'] }] }` is told as `resources.1.url`. */
function gather(value: unknown, path: string[], into: FieldErrors): void {
  if (Object.keys(into).length >= mostFields) return
  if (typeof value === 'string') (into[path.join('.')] ??= []).push(brief(value))
  else if (Array.isArray(value))
    value.forEach((one, index) =>
      gather(one, typeof one === 'string' ? path : [...path, String(index)], into),
    )
  else if (isObject(value))
    for (const [key, one] of Object.entries(value)) if (key !== '__type') gather(one, [...path, key], into)
}
