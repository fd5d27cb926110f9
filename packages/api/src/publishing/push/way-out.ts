import type { Send } from '@satualur/ckan'
import { Portal } from '@satualur/ckan'
import { OutboundRefusal } from '../../outbound/safe-fetch.ts'
import { safeExchange } from '../../outbound/safe-exchange.ts'
import { Seal } from '../../outbound/seal.ts'
import type { ServerSettings } from '../../server/settings.ts'

/** Portals are often slow; one over which nothing moves for as long as this does not answer. */
const usualPatienceMilliseconds = 10_000
/** A published file is read back whole; larger ones are not taken in by uploads either. */
const bytesAtMost = 1024 * 1024 * 1024

/** Where a portal is and how this regency enters it. */
export interface Access {
  address: string
  sealedToken: Buffer
}

/** A portal, reached by the one way out; its token is opened for this use alone. */
export async function portalAt({ address, sealedToken }: Access, settings: ServerSettings): Promise<Portal> {
  const token = await new Seal(settings.filesFolder).open(sealedToken)
  return new Portal({ address, token, send: wayOut(settings) })
}

export const wayOut =
  ({
    innerHosts = [],
    portalPatienceMilliseconds: idleMilliseconds = usualPatienceMilliseconds,
  }: ServerSettings): Send =>
  (request) =>
    safeExchange(request, { innerHosts }, { idleMilliseconds, bytesAtMost }).catch((fault: unknown) => {
      // What it throws is told on to people, in one language: the code in it is what an administrator looks up.
      throw fault instanceof OutboundRefusal ? new Error(fault.sentence.id) : fault
    })
