import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

/** The new version numbers that applying these SOPs makes. */
async function apply({ admin }: ConfiguredRegency, ...sops: string[]): Promise<number[]> {
  const { data, errors } = await admin.ask(
    `mutation ($input: ApplyConfigurationInput!) { applyConfiguration(input: $input) {
      __typename ... on ConfigurationApplied { versions { number } } } }`,
    { input: { sops } },
  )
  expect(errors).toBeUndefined()
  expect(data!['applyConfiguration']).toMatchObject({ __typename: 'ConfigurationApplied' })
  return (data!['applyConfiguration']!['versions'] as { number: number }[]).map(({ number }) => number)
}

interface Version {
  number: number
  state: string
  effectiveFrom: string | null
  effectiveUntil: string | null
}
async function versionsOf({ admin }: ConfiguredRegency): Promise<Version[]> {
  const { data } = await admin.ask(
    '{ sops { nodes { versions { number state effectiveFrom effectiveUntil } } } }',
  )
  return (data!['sops']!['nodes'] as { versions: Version[] }[])[0]!.versions
}

async function numberInForce({ admin }: ConfiguredRegency, asOf: string | null): Promise<number | null> {
  const ask =
    'query ($asOf: Date) { sops { nodes { then: version(asOf: $asOf) { number } version { id } } } }'
  const { data, errors } = await admin.ask(ask, { asOf })
  expect(errors).toBeUndefined()
  return (data!['sops']!['nodes'] as { then: { number: number } | null }[])[0]!.then?.number ?? null
}

/** Days from today in the zone of the test's regency. */
const day = (days: number) => new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10)

describe('a version', () => {
  it('is in force from its printed date until a later one takes over, and asOf picks it by the day', async () => {
    const regency = await configuredRegency(open, { sources: [sopFile({ effectiveOn: '2025-03-01' })] })
    expect(await apply(regency, sopFile({ effectiveOn: '2026-01-15', activity: 'Menghimpun data' }))).toEqual(
      [2],
    )
    expect(await versionsOf(regency)).toEqual([
      { number: 2, state: 'EFFECTIVE', effectiveFrom: '2026-01-15', effectiveUntil: null },
      { number: 1, state: 'SUPERSEDED', effectiveFrom: '2025-03-01', effectiveUntil: '2026-01-14' },
    ])
    const days = ['2025-02-28', '2025-03-01', '2026-01-14', '2026-01-15', null]
    expect(await Promise.all(days.map((asOf) => numberInForce(regency, asOf)))).toEqual([null, 1, 1, 2, 2])
  })

  it('is that of the day that the SOP is asked for, unless it is itself asked for another', async () => {
    const regency = await configuredRegency(open, { sources: [sopFile({ effectiveOn: '2025-03-01' })] })
    await apply(regency, sopFile({ effectiveOn: '2026-01-15', activity: 'Menghimpun data' }))
    const { data: listed } = await regency.admin.ask('{ sops { nodes { id } } }')
    const [{ id }] = listed!['sops']!['nodes'] as [{ id: string }]
    const ask = `query ($id: ID!, $asOf: Date) { sop(id: $id, asOf: $asOf) {
      version { number } then: version(asOf: "2025-02-01") { number } } }`
    const on = async (asOf: string | null) => (await regency.admin.ask(ask, { id, asOf })).data!['sop']
    expect(await on('2025-12-31')).toEqual({ version: { number: 1 }, then: null })
    expect(await on(null)).toEqual({ version: { number: 2 }, then: null })
  })

  it('that prints a date to come is ratified until then, and the former one is still in force today', async () => {
    const regency = await configuredRegency(open, { sources: [sopFile({ effectiveOn: '2025-03-01' })] })
    await apply(regency, sopFile({ effectiveOn: day(30), activity: 'Menghimpun data' }))
    expect((await versionsOf(regency)).map(({ number, state }) => [number, state])).toEqual([
      [2, 'RATIFIED'],
      [1, 'EFFECTIVE'],
    ])
    expect(await Promise.all([null, day(30)].map((asOf) => numberInForce(regency, asOf)))).toEqual([1, 2])
  })

  it('of a paper without dates is in force from the day it is applied, and the findings say what is missing', async () => {
    const at = Date.parse('2026-02-03T17:00:00Z')
    const regency = await configuredRegency(open, { at })
    // Past midnight in Makassar.
    expect(await versionsOf(regency)).toMatchObject([{ state: 'EFFECTIVE', effectiveFrom: '2026-02-04' }])
    const { data } = await regency.admin.ask(
      '{ sops { nodes { version { findings { code headerCell } } } } }',
    )
    const [sop] = data!['sops']!['nodes'] as { version: { findings: object[] } }[]
    expect(sop!.version.findings).toContainEqual({ code: 'header-missing', headerCell: 'effectiveOn' })
  })

  it('that corrects one without a later date holds from the day it is applied', async () => {
    const regency = await configuredRegency(open, { sources: [sopFile({ effectiveOn: '2025-03-01' })] })
    await apply(regency, sopFile({ effectiveOn: '2025-03-01', activity: 'Menghimpun data' }))
    await apply(regency, sopFile({ effectiveOn: '2025-03-01', activity: 'Merekap data' }))
    expect(await versionsOf(regency)).toEqual([
      { number: 3, state: 'EFFECTIVE', effectiveFrom: day(0), effectiveUntil: null },
      // Overtaken on its first day: it never was in force.
      { number: 2, state: 'SUPERSEDED', effectiveFrom: null, effectiveUntil: null },
      { number: 1, state: 'SUPERSEDED', effectiveFrom: '2025-03-01', effectiveUntil: day(-1) },
    ])
  })

  it('is not made again by a file that says the same in other words', async () => {
    const regency = await configuredRegency(open)
    expect(
      await apply(regency, `# Disalin ulang.\n${sopFile().replace('[surat]', "\n      - 'surat'")}`),
    ).toEqual([])
    expect(await apply(regency, sopFile({ activity: 'Menghimpun data' }))).toEqual([2])
  })
})

describe('two admins who apply at the same moment', () => {
  it('make two versions, one after the other', async () => {
    const regency = await configuredRegency(open)
    const made = await Promise.all(
      ['Menghimpun data', 'Merekap data'].map((activity) => apply(regency, sopFile({ activity }))),
    )
    expect(made.flat().sort()).toEqual([2, 3])
    expect((await versionsOf(regency)).map(({ state }) => state)).toEqual([
      'EFFECTIVE',
      'SUPERSEDED',
      'SUPERSEDED',
    ])
  })
})

describe('the database', () => {
  it('refuses two versions of one SOP in force on the same day', async () => {
    const regency = await configuredRegency(open, { sources: [sopFile({ effectiveOn: '2025-03-01' })] })
    const second = (valid: string) =>
      open.owner.query(
        `insert into sop_version (regency_id, sop_id, number, state, valid, content, source)
         select regency_id, sop_id, number + 1, 'effective', $2, content, source from sop_version where regency_id = $1`,
        [regency.id, valid],
      )
    await expect(second('[2025-12-31,)')).rejects.toMatchObject({ constraint: 'one_version_in_force' })
    await open.owner.query(`update sop_version set valid = '[2025-03-01,2025-12-31)' where regency_id = $1`, [
      regency.id,
    ])
    await expect(second('[2025-12-31,)')).resolves.toMatchObject({ rowCount: 1 })
  })

  it('refuses to change the content of a ratified version, and lets a draft change', async () => {
    const regency = await configuredRegency(open)
    const change = (state: string) =>
      open.owner.query(
        `update sop_version set content = jsonb_set(content, '{title}', '"Lain"') where regency_id = $1 and state = $2`,
        [regency.id, state],
      )
    await expect(change('effective')).rejects.toMatchObject({ code: 'SA002' })
    await open.owner.query(
      `insert into sop_version (regency_id, sop_id, number, state, content, source)
       select regency_id, sop_id, 2, 'draft', content, source from sop_version where regency_id = $1`,
      [regency.id],
    )
    await expect(change('draft')).resolves.toMatchObject({ rowCount: 1 })
  })
})
