import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
})
afterAll(() => open?.close())

interface Page {
  sops: { nodes: { version: { roles: object[] } }[] }
}

describe('who plays a role', () => {
  const players =
    'roles { key players { person { email } opd { key } } dinkes: players(opd: $opd) { person { email } } }'

  it('is told for the whole regency and for one OPD', async () => {
    const { opds } = await asked<{ opds: { id: string; key: string }[] }>(
      regency.admin,
      '{ opds { id key } }',
    )
    const ask = (key: string) =>
      asked<Page>(regency.admin, `query ($opd: ID) { sops { nodes { version { ${players} } } } }`, {
        opd: opds.find((opd) => opd.key === key)!.id,
      })
    const inDinkes = (await ask('dinkes')).sops.nodes[0]!.version
    expect(inDinkes.roles).toEqual([
      {
        key: 'produsen',
        players: [{ person: { email: 'operator@contoh.id' }, opd: { key: 'dinkes' } }],
        dinkes: [{ person: { email: 'operator@contoh.id' } }],
      },
      {
        key: 'walidata',
        players: [{ person: { email: 'admin@contoh.id' }, opd: null }],
        dinkes: [{ person: { email: 'admin@contoh.id' } }],
      },
    ])
    const inKominfo = (await ask('kominfo')).sops.nodes[0]!.version
    expect(inKominfo.roles).toMatchObject([
      { dinkes: [] },
      { dinkes: [{ person: { email: 'admin@contoh.id' } }] },
    ])
  })
})
