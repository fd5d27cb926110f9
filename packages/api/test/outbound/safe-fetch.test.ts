import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { safeFetch } from '../../src/outbound/safe-fetch.ts'

let connections = 0
let port = 0
const server = createServer((_request, response) => response.writeHead(200).end('x'.repeat(1000)))
const large = createServer((_request, response) => response.writeHead(200).end(Buffer.alloc(6 * 1024 * 1024)))
beforeAll(async () => {
  server.on('connection', () => connections++)
  for (const each of [server, large]) {
    each.listen(0)
    await once(each, 'listening')
  }
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  for (const each of [server, large]) {
    each.closeAllConnections()
    each.close()
  }
})

const post = (url: string, reach: Partial<Parameters<typeof safeFetch>[1]> = {}) =>
  safeFetch({ url, headers: {}, body: '{}' }, { innerHosts: [], ...reach })
const leadingTo =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

/** Hosts that lead into the house, its network or nowhere, in all the ways to write them. */
const inner = [
  ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', '0x7f.1', '127.0.0.1.', '0', '0.0.0.0'],
  ...[
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.2.1',
  ],
  ...['198.18.0.1', '198.51.100.7', '203.0.113.9', '224.0.0.1', '255.255.255.255', '192.0.0.8'],
  ...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[64:ff9b::7f00:1]'],
  ...[
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fe80::1]',
    '[fec0::1]',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[ff02::1]',
  ],
  ...[
    '[2001:db8::1]',
    '[100::1]',
    '[0:0:0:0:0:ffff:10.0.0.1]',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
    '%31%32%37.0.0.1',
  ],
]

describe('the way out', () => {
  it('is closed for every address inside, however it is written, and nothing is connected to', async () => {
    for (const host of inner)
      await expect(post(`https://${host}:${port}/`), host).rejects.toThrow(
        /leads into the network|not an address/,
      )
    expect(connections).toBe(0)
  })

  it('is closed for every other scheme, for names and passwords in the address, and without https', async () => {
    for (const url of [
      'http://contoh.id/',
      'file:///etc/passwd',
      'gopher://127.0.0.1:70/_x',
      'ftp://contoh.id/',
      'data:text/plain,x',
      'https://admin:rahasia@contoh.id/',
      'https://contoh.id@127.0.0.1/',
      '//contoh.id/',
      'kait',
    ])
      await expect(post(url), url).rejects.toThrow(/https:\/\/|name or a password|not an address/)
    expect(connections).toBe(0)
  })

  it('is closed for a name as soon as one of its addresses leads inside, and for one that has none', async () => {
    for (const addresses of [
      ['127.0.0.1'],
      ['8.8.8.8', '10.0.0.1'],
      ['::ffff:192.168.0.1'],
      ['2002:7f00:1::'],
      [],
    ]) {
      const resolve = leadingTo(...addresses)
      await expect(post(`https://kait.contoh.id:${port}/`, { resolve }), addresses.join()).rejects.toThrow(
        /leads into the network|is not known/,
      )
    }
    expect(connections).toBe(0)
  })

  it('asks for a name’s address once, so that a second answer leads nowhere', async () => {
    let asked = 0
    const resolve = async () => [{ address: asked++ === 0 ? '203.0.112.1' : '127.0.0.1', family: 4 }]
    // Nobody lives at the first answer; what matters is that the second was never asked for.
    await Promise.race([
      post(`https://kait.contoh.id:${port}/`, { resolve }).catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, 200)),
    ])
    expect([asked, connections]).toEqual([1, 0])
  })

  it('is open for what the operator lists, also without https, by the name as it stands there', async () => {
    const innerHosts = ['127.0.0.1', 'ckan.internal']
    expect(await post(`http://127.0.0.1:${port}/`, { innerHosts })).toEqual({ status: 200 })
    const resolve = leadingTo('127.0.0.1')
    expect(await post(`http://ckan.internal:${port}/`, { innerHosts, resolve })).toEqual({ status: 200 })
    await expect(post(`http://localhost:${port}/`, { innerHosts })).rejects.toThrow(/https/)
    expect(connections).toBe(2)
  })

  it('takes no answer larger than 5 MB', async () => {
    const { port } = large.address() as AddressInfo
    await expect(post(`http://127.0.0.1:${port}/`, { innerHosts: ['127.0.0.1'] })).rejects.toThrow(/5 MB/)
  })
})
