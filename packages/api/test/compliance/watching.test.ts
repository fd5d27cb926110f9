import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked, signedIn } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { writeTasks } from './history.ts'
import type { Recorded } from './recount.ts'
import type { WatchingHouse } from './watching-house.ts'
import { putInProvince, watchingHouse } from './watching-house.ts'

const now = Date.parse('2026-03-10T05:00:00Z')
let open: OpenHouse
let province: WatchingHouse
let nation: WatchingHouse
/** With so many tasks in January, and some of them late. */
let large: WrittenRegency
let middling: WrittenRegency
let small: WrittenRegency
/** In no province. */
let apart: WrittenRegency
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
  nation = await watchingHouse(open, 'nasional', 'Satu Data Indonesia')
  province = await watchingHouse(open, 'provinsi', 'Contoh Raya')
  large = await regencyWith(40, province.id)
  middling = await regencyWith(12, province.id)
  small = await regencyWith(3, province.id)
  apart = await regencyWith(20, null)
})
afterAll(() => open?.close())

async function regencyWith(count: number, in_: string | null): Promise<WrittenRegency> {
  const regency = await writtenRegency(open.owner)
  const closedAt = Date.parse('2026-01-15T05:00:00Z')
  const task = (late: boolean): Recorded => ({
    ...{ opd: regency.opds[0], sop: regency.sops[0], version: regency.versions[0], stage: null, phase: null },
    ...{ role: 'petugas', step: 'susun', nationalRole: null, status: 'completed' },
    ...{ closedAt, dueAt: late ? closedAt - 1 : closedAt, warnAt: null, pausedAt: null },
    ...{
      isSentBack: false,
      isExcused: false,
      isReworked: false,
      usedMinutes: 30,
      waitedMinutes: 30,
      lateMinutes: late ? 1 : null,
    },
  })
  await writeTasks(
    open.owner,
    regency,
    Array.from({ length: count }, (_, index) => task(index % 4 === 0)),
  )
  await putInProvince(open, regency.id, in_)
  await open.house.jobs.run('tally')
  return regency
}

interface Figures {
  closed: number
  late: number
  onTimeShare: number | null
  medianMinutes: number | null
  isSuppressed: boolean
}
interface Told {
  compliance: {
    total: Figures
    groups: { key: string; label: string; figures: Figures }[]
    series: { from: string; figures: Figures }[]
  }
}
const figures = 'closed late onTimeShare medianMinutes isSuppressed'
const january = { from: '2026-01-01', to: '2026-01-31' }
const told = async (reader: Reader, by: string, filter: object = {}) =>
  (
    await asked<Told>(
      reader,
      `query ($filter: ComplianceFilter, $by: ComplianceDimension) { compliance(filter: $filter, by: $by) {
        total { ${figures} } groups { key label figures { ${figures} } } series { from figures { ${figures} } } } }`,
      { by, filter: { ...january, ...filter } },
    )
  ).compliance

const nothing = { closed: 0, late: 0, onTimeShare: null, medianMinutes: null }
const suppressed = { ...nothing, isSuppressed: true }

describe('a province', () => {
  it('sees its regencies side by side, without those of few tasks and the next smallest, and these last', async () => {
    const { total, groups } = await told(province.admin, 'REGENCY')
    expect(total).toMatchObject({ closed: 55, isSuppressed: false })
    expect(groups.map(({ key, label, figures }) => [key, label, figures])).toEqual([
      [large.id, `Kabupaten ${large.mark}`, { ...(await ownFigures(large)), isSuppressed: false }],
      ...[middling, small]
        .map(({ id, mark }) => [id, `Kabupaten ${mark}`, suppressed] as const)
        .toSorted(([, one], [, other]) => one.localeCompare(other)),
    ])
  })

  it('asks about one regency and is told as much as beside the others', async () => {
    expect((await told(province.admin, 'REGENCY', { regency: large.id })).total).toMatchObject({ closed: 40 })
    for (const { id } of [middling, small]) {
      const { total, groups, series } = await told(province.admin, 'NATIONAL_PHASE', { regency: id })
      const all = [total, ...groups.map((one) => one.figures), ...series.map((one) => one.figures)]
      expect(all.filter((one) => one.closed > 0)).toEqual([])
      expect(total).toEqual(suppressed)
    }
  })

  it('is told nothing of a regency that it does not watch', async () => {
    const { total, groups } = await told(province.admin, 'REGENCY', { regency: apart.id })
    expect([total, groups]).toEqual([{ ...nothing, isSuppressed: false }, []])
  })

  it('compares phases and roles of the whole country, and none of their own tasks by OPD or SOP', async () => {
    for (const by of ['NATIONAL_PHASE', 'NATIONAL_ROLE']) {
      const { groups } = await told(province.admin, by)
      expect(groups.map(({ figures }) => figures.closed).reduce((sum, one) => sum + one, 0)).toBe(55)
    }
    for (const by of ['OPD', 'SOP', 'STEP', 'ROLE'])
      expect((await told(province.admin, by)).groups).toEqual([])
  })

  it('asks by whole months, since no finer figures leave a regency', async () => {
    await expect(told(province.admin, 'REGENCY', { to: '2026-01-20' })).rejects.toThrow(/per bulan penuh/)
  })

  it('knows whom it watches by name and code, and a regency knows by whom', async () => {
    const watched = 'viewer { regency { kind isWatching watched { officialName code } watchers } }'
    const regencyOf = async (reader: Reader) =>
      (await asked<{ viewer: { regency: Record<string, unknown> } }>(reader, `{ ${watched} }`)).viewer.regency
    expect(await regencyOf(province.admin)).toEqual({
      ...{ kind: 'PROVINSI', isWatching: true, watchers: [] },
      watched: [large, middling, small]
        .map(({ mark }) => ({ officialName: `Kabupaten ${mark}`, code: null }))
        .toSorted((one, other) => one.officialName.localeCompare(other.officialName)),
    })
    const own = await regencyOf(await signedIn(open, { regencyId: large.id, id: large.viewer }))
    expect(own).toMatchObject({ isWatching: false, watched: [] })
    expect(own['watchers']).toEqual(['Provinsi Contoh Raya', 'Satu Data Indonesia'])
  })

  it('no longer sees a regency that has left it', async () => {
    const leaving = await regencyWith(9, province.id)
    const keys = async () => (await told(province.admin, 'REGENCY')).groups.map(({ key }) => key)
    expect(await keys()).toContain(leaving.id)
    await putInProvince(open, leaving.id, null)
    expect(await keys()).not.toContain(leaving.id)
  })
})

const ownFigures = async (regency: WrittenRegency) => {
  const { closed, late, onTimeShare, medianMinutes } = (
    await told(await signedIn(open, { regencyId: regency.id, id: regency.viewer }), 'REGENCY')
  ).total
  return { closed, late, onTimeShare, medianMinutes }
}

describe('the nation', () => {
  it('watches all regencies, also those in no province, and no provinces', async () => {
    const { groups } = await told(nation.admin, 'REGENCY')
    const keys = groups.map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining([large, middling, small, apart].map(({ id }) => id)))
    expect(keys).not.toContain(province.id)
  })
})

describe('a regency', () => {
  it('is told all of its own, however little it is', async () => {
    const reader = await signedIn(open, { regencyId: small.id, id: small.viewer })
    expect((await told(reader, 'REGENCY')).total).toMatchObject({ closed: 3, isSuppressed: false })
    expect((await told(reader, 'REGENCY')).groups).toHaveLength(1)
  })

  it('does not become one that watches, whatever its admin applies', async () => {
    const { rows } = await open.owner.query('select key from regency where id = $1', [large.id])
    const admin = await signedIn(open, { regencyId: large.id, id: large.admin })
    const file = (more: string) =>
      `key: ${rows[0].key}\nname: X\n${more}\nzone: Asia/Jakarta\nopds: []\npeople:\n  - { email: admin@${large.mark.toLowerCase()}.go.id, position: Admin, access: admin }\n`
    const problems = async (more: string) => {
      const { applyConfiguration } = await asked<{ applyConfiguration: { problems?: { path: string }[] } }>(
        admin,
        `mutation ($input: ApplyConfigurationInput!) { applyConfiguration(input: $input) { __typename
          ... on ConfigurationInvalid { problems { path } } } }`,
        { input: { regency: file(more), isDryRun: true } },
      )
      return applyConfiguration.problems?.map(({ path }) => path)
    }
    expect(await problems('kind: nasional')).toEqual(['regency/kind'])
    expect(await problems('kind: provinsi')).toEqual(['regency/kind'])
    expect(await problems('kind: kota\nprovince: tak-ada')).toEqual(['regency/province'])
    expect(await problems(`kind: kota\nprovince: ${province.key}`)).toBeUndefined()
    await expect(
      open.owner.query(`update regency set kind = 'nasional' where id = $1`, [large.id]),
    ).rejects.toThrow(/settled when it is made/)
  })
})
