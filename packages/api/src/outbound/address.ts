import { BlockList, isIPv6 } from 'node:net'

/** Addresses that lead into the house, its network, or nowhere (IANA's special-purpose registries). */
const inner = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(network, bits, 'ipv4')

/** Only global unicast leads out; what carries an IPv4 address inside leads where that one leads, so it is refused whole. */
const outer = new BlockList()
outer.addSubnet('2000::', 3, 'ipv6')
const carrying = new BlockList()
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  carrying.addSubnet(network, bits, 'ipv6')

/** Whether an address, as it is connected to, leads out of the operator's network. */
export const leadsOut = (address: string): boolean =>
  isIPv6(address)
    ? outer.check(address, 'ipv6') && !carrying.check(address, 'ipv6')
    : !inner.check(address, 'ipv4')
