import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { visitsDuring } from '../visits.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

interface Page {
  sops: { nodes: { id: string; version: { id: string } }[] }
}

describe('reading SOPs', () => {
  const everything = `{ sops { nodes { key version { id title findings { message } sop { title }
    steps { acts { performers { name players { person { email opd { name } } } } } } roles { players { opd { key } } } }
    versions { number steps { activity } } } } }`

  const visitsOf = (reader: Reader) => visitsDuring(() => asked(reader, everything))

  it('takes as many statements for eight SOPs as for one, however deep the selection', async () => {
    const sources = Array.from({ length: 8 }, (_, index) =>
      sopFile().replace('unggah-data', index ? `sop-${index}` : 'unggah-data'),
    )
    const many = await configuredRegency(open, { sources })
    const one = await configuredRegency(open)
    const first = [await visitsOf(one.admin), await visitsOf(many.admin)]
    // The list, the definitions, and the players of the two places that ask for them.
    expect(first).toEqual([4, 4])
    const again = [await visitsOf(one.admin), await visitsOf(many.admin)]
    expect(again).toEqual([3, 3])
  })

  it('asks a draft’s content each time, since it may change, and a ratified one’s only once', async () => {
    const { id, admin } = await configuredRegency(open)
    const { sops } = await asked<Page>(admin, '{ sops { nodes { id version { id } } } }')
    const sop = sops.nodes[0]!
    await open.owner.query(
      `insert into sop_version (regency_id, sop_id, number, state, content, source)
       select regency_id, sop_id, 2, 'draft', content, source from sop_version where id = $1`,
      [sop.version.id],
    )
    const activities = async () => {
      const { versions } = (
        await asked<{
          sop: { versions: { number: number; state: string; steps: { activity: string }[] }[] }
        }>(admin, `{ sop(id: "${sop.id}") { versions { number state steps { activity } } } }`)
      ).sop
      return versions.map(({ number, state, steps }) => [number, state, steps[0]!.activity])
    }
    const ratified = [1, 'EFFECTIVE', 'Menyusun data']
    expect(await activities()).toEqual([[2, 'DRAFT', 'Menyusun data'], ratified])
    await open.owner.query(
      `update sop_version set content = jsonb_set(content, '{steps,0,activity}', '"Merancang data"')
       where regency_id = $1 and state = 'draft'`,
      [id],
    )
    expect(await activities()).toEqual([[2, 'DRAFT', 'Merancang data'], ratified])
  })
})
