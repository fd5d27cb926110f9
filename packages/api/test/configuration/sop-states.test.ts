import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { draftedAndSaved, ratified } from '../authoring/author.ts'
import { otherActivity, regencyWithSop } from '../authoring/sop-in-force.ts'
import { openHouse } from '../open-house.ts'
import { applied, exported } from './applying.ts'
import type { ConfiguredRegency } from './configured-regency.ts'
import { configuredRegency } from './configured-regency.ts'
import { casts, sopFile } from './files.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

describe('an SOP that somebody is drafting', () => {
  const drafted = (regency: ConfiguredRegency, state: string) =>
    open.owner.query(
      `insert into sop_version (regency_id, sop_id, number, state, content, source)
       select regency_id, sop_id, 2, $2, content, '# rancangan' from sop_version where regency_id = $1 limit 1`,
      [regency.id, state],
    )
  const draftOf = async (regency: ConfiguredRegency) =>
    (
      await open.owner.query(
        `select * from sop_version where regency_id = $1 and state in ('draft', 'in-review')`,
        [regency.id],
      )
    ).rows

  it.each(['draft', 'in-review'])('in state %s is neither changed nor removed', async (state) => {
    const regency = await configuredRegency(open)
    await drafted(regency, state)
    const before = await draftOf(regency)
    expect(before).toHaveLength(1)
    expect((await exported(regency.admin)).sops).toEqual([{ key: 'unggah-data', source: sopFile() }])
    const told = await applied(regency.admin, {
      regency: regency.file.replace(casts, ''),
      sops: [],
      prune: true,
    })
    expect(told.plan).toMatchObject([
      { action: 'KEEP', key: 'unggah-data', detail: expect.stringContaining('sedang ada rancangan') },
    ])
    const changed = await applied(regency.admin, { sops: [sopFile({ activity: 'Menghimpun data' })] })
    expect(changed.versions).toMatchObject([{ number: 3 }])
    expect(await draftOf(regency)).toEqual(before)
  })
})

describe('an SOP that was ratified on its desk', () => {
  it('is told as it was ratified, and applying that makes no further version', async () => {
    const { admin, sop, file } = await regencyWithSop(open)
    const draft = await draftedAndSaved(admin, { sop }, otherActivity)
    const first = await exported(admin)
    await ratified(admin, draft, '2025-04-01')
    const { digest, sops } = await exported(admin)
    expect(digest).not.toBe(first.digest)
    expect(sops).toMatchObject([{ key: 'unggah-data', source: expect.stringContaining('Menghimpun data') }])
    const whole = { regency: file, sops: sops.map(({ source }) => source), prune: true }
    const told = await applied(admin, { ...whole, expecting: digest })
    expect(told).toMatchObject({ plan: [], versions: [], digest })
    expect((await applied(admin, { ...whole, expecting: first.digest })).__typename).toBe(
      'ConfigurationMoved',
    )
  })
})

describe('an SOP whose version was revoked', () => {
  it('is no longer told, and begins anew after the days that the revoked version had', async () => {
    const regency = await configuredRegency(open, { sources: [sopFile({ effectiveOn: '2024-01-01' })] })
    await open.owner.query(
      `update sop_version set state = 'revoked', valid = '[2024-01-01,2099-01-01)' where regency_id = $1`,
      [regency.id],
    )
    expect((await exported(regency.admin)).sops).toEqual([])
    const told = await applied(regency.admin, { sops: [sopFile({ effectiveOn: '2024-01-01' })] })
    expect(told.versions).toEqual([{ number: 2, effectiveFrom: '2099-01-01' }])
    expect(told.plan).toMatchObject([{ action: 'ADD', kind: 'SOP' }, { action: 'ADD' }, { action: 'ADD' }])
  })
})

describe('a role', () => {
  it('that is said for each OPD ends what was said for the whole regency, and the other way round', async () => {
    const regency = await configuredRegency(open)
    const said = (lines: string) => regency.file.replace(casts, `casts:\n  unggah-data:\n${lines}`)
    const castsTold = async () => (await exported(regency.admin)).regency.split('unggah-data:\n')[1]
    await applied(regency.admin, { regency: said('    walidata:\n      kominfo: admin@contoh.id\n') })
    expect(await castsTold()).toContain('    walidata:\n      kominfo: admin@contoh.id\n')
    await applied(regency.admin, { regency: said('    walidata: pengganti@contoh.id\n') })
    expect(await castsTold()).toContain('    walidata: pengganti@contoh.id\n')
    expect(await castsTold()).not.toContain('kominfo')
  })
})
