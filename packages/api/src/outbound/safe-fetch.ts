import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import type { IncomingMessage } from 'node:http'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import type { Sentence } from '../graphql/locale.ts'
import { leadsOut } from './address.ts'
import { leadsIn, unknown, unreachable, words } from './outbound-words.ts'

const patienceMilliseconds = 10_000
export const largestAnswer = 5 * 1024 * 1024

/** Where the house may not go, or why nothing came of it, told to whoever has set the address. */
export class OutboundRefusal extends Error {
  readonly sentence: Sentence

  constructor(sentence: Sentence) {
    super(sentence.en)
    this.sentence = sentence
  }
}

export interface Outgoing {
  url: string
  headers: Record<string, string>
  body: string
}

export interface Reach {
  /** The operator's own list. */
  innerHosts: readonly string[]
  /** Answers every address that a name has; told otherwise only by tests of names that change. */
  resolve?: (host: string) => Promise<LookupAddress[]>
}

/**
 * The only way out: POSTs to an address that somebody inside has typed. The name is resolved once, every address it has is
 * checked as it would be connected to, and the connection goes to one of those, so that no later answer can lead inside.
 * A redirect is an answer like any other and is not followed.
 */
export async function safeFetch(outgoing: Outgoing, reach: Reach): Promise<{ status: number }> {
  return send(await destinationOf(outgoing.url, reach), outgoing)
}

/** Where a request goes: the address, and the one of its hosts that the connection is made to. */
export interface Destination {
  url: URL
  host: LookupAddress
}

export async function destinationOf(
  text: string,
  { innerHosts, resolve = everyAddress }: Reach,
): Promise<Destination> {
  const url = checkedUrl(text, innerHosts)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host)
  const isInner = innerHosts.includes(host)
  const [address] = addresses
  if (!address) throw new OutboundRefusal(unknown(host))
  if (!isInner && !addresses.every((one) => leadsOut(one.address))) throw new OutboundRefusal(leadsIn(host))
  return { url, host: address }
}

/** The name still stands in the certificate and the `host` header; only where it leads is settled. */
export const onlyThere =
  ({ host: { address, family } }: Destination): LookupFunction =>
  (_host, { all }, done) =>
    all ? done(null, [{ address, family }]) : done(null, address, family)

/** What an address must look like to be kept at all; names are only resolved when something is sent. */
export function checkedUrl(text: string, innerHosts: readonly string[]): URL {
  if (!URL.canParse(text)) throw new OutboundRefusal(words.noAddress)
  const url = new URL(text)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isInner = innerHosts.includes(host)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isInner))
    throw new OutboundRefusal(words.notSecure)
  if (url.username || url.password) throw new OutboundRefusal(words.withPassword)
  if (!isInner && isIP(host) && !leadsOut(host)) throw new OutboundRefusal(leadsIn(host))
  return url
}

const everyAddress = (host: string): Promise<LookupAddress[]> =>
  lookup(host, { all: true }).catch(() => {
    throw new OutboundRefusal(unknown(host))
  })

function send(destination: Destination, { headers, body }: Outgoing): Promise<{ status: number }> {
  const { url } = destination
  const request = url.protocol === 'https:' ? secureRequest : plainRequest
  const signal = AbortSignal.timeout(patienceMilliseconds)
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      lookup: onlyThere(destination),
      agent: false,
      signal,
    })
    sent.on(
      'response',
      (answer) => void readWhole(answer).then(() => resolve({ status: answer.statusCode! }), reject),
    )
    sent.on('error', (fault) =>
      reject(new OutboundRefusal(signal.aborted ? words.silent : unreachable(fault))),
    )
    sent.end(body)
  })
}

/** What the other side says is of no interest, and bounded all the same. */
async function readWhole(answer: IncomingMessage): Promise<void> {
  let size = 0
  for await (const chunk of answer) {
    size += (chunk as Buffer).length
    if (size > largestAnswer) throw new OutboundRefusal(words.tooLarge)
  }
}
