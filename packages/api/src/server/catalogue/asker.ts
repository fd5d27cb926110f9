import type { FastifyRequest } from 'fastify'
import { isIP, isIPv6 } from 'node:net'
import { leadsOut } from '../../outbound/address.ts'

/**
 * The network that a request comes from: where the operator's own proxy has brought it, the one that the proxy saw. Nobody
 * from outside can say so of themselves. One household's IPv6 addresses count as one: its first 64 bits.
 */
export function askerOf({ ip, headers }: FastifyRequest): string {
  const address = ip.replace(/^::ffff:/, '')
  const told = [headers['x-forwarded-for'] ?? ''].flat().join(',').split(',').at(-1)!.trim()
  const asker = !leadsOut(address) && isIP(told) ? told : address
  return isIPv6(asker) ? asker.split(':').slice(0, 4).join(':') : asker
}
