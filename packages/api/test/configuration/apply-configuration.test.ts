import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { stranger } from '../reader.ts'
import { configuredRegency } from './configured-regency.ts'
import { casts, regencyFile, sopFile } from './files.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

interface Applied {
  __typename: string
  message?: string
  problems?: { line: number | null; column: number | null; path: string; message: string }[]
  findings?: { code: string; severity: string; message: string }[]
  regency?: { name: string; zone: string; loadedYears: number[]; opds: { key: string; name: string }[] }
  versions?: { title: string; sop: { key: string } }[]
}

async function apply(reader: Reader, input: { regency?: string; sops?: string[] }): Promise<Applied> {
  const { data, errors } = await reader.ask(
    `mutation ($input: ApplyConfigurationInput!) { applyConfiguration(input: $input) { __typename
      ... on Refusal { message }
      ... on ConfigurationInvalid { problems { line column path message } }
      ... on SopUnsound { findings { code severity message } }
      ... on ConfigurationApplied { regency { name zone loadedYears opds { key name } } versions { title sop { key } } }
    } }`,
    { input },
  )
  expect(errors).toBeUndefined()
  return data!['applyConfiguration']!
}

const castOf = async ({ admin }: { admin: Reader }) => {
  const { data } = await admin.ask(
    '{ sops { nodes { version { roles { key players { person { email } opd { key } } } } } } }',
  )
  type Role = { key: string; players: { person: { email: string }; opd: { key: string } | null }[] }
  const [sop] = data!['sops']!['nodes'] as { version: { roles: Role[] } }[]
  return Object.fromEntries(
    sop!.version.roles.map(({ key, players }) => [key, players.map(({ person }) => person.email)]),
  )
}

describe('applying a configuration', () => {
  it('changes what the files name and leaves the rest as it is', async () => {
    const regency = await configuredRegency(open)
    const changed = regency.file
      .replace('name: Karang Contoh', 'name: Karang Baru')
      .replace('Asia/Makassar', 'Asia/Jayapura')
      .replace('Dinas Kesehatan\n', 'Dinas Kesehatan dan Keluarga\n')
      .replace(
        'opds:\n',
        'calendar:\n  daysOff:\n    - { date: 2026-09-01, name: Hari Jadi }\nopds:\n  - key: dinsos\n    name: Dinas Sosial\n    shortName: Dinsos\n',
      )
    const other = sopFile().replace('unggah-data', 'minta-data').replace('Unggah Data Sektoral', 'Minta Data')
    const applied = await apply(regency.admin, { regency: changed, sops: [sopFile(), other] })
    expect(applied).toMatchObject({
      __typename: 'ConfigurationApplied',
      regency: { name: 'Karang Baru', zone: 'ASIA_JAYAPURA', loadedYears: [2024, 2025, 2026] },
      versions: [{ title: 'Minta Data', sop: { key: 'minta-data' } }],
    })
    expect(applied.regency!.opds.map(({ key, name }) => [key, name])).toEqual([
      ['dinkes', 'Dinas Kesehatan dan Keluarga'],
      ['kominfo', 'Dinas Komunikasi dan Informatika'],
      ['dinsos', 'Dinas Sosial'],
    ])
    const { data } = await regency.operator.ask(
      '{ viewer { person { email opd { name } } } datasets { totalCount } }',
    )
    expect(data).toEqual({
      viewer: { person: { email: 'operator@contoh.id', opd: { name: 'Dinas Kesehatan dan Keluarga' } } },
      datasets: { totalCount: 1 },
    })
  })

  it('is the same when it is done twice', async () => {
    const regency = await configuredRegency(open)
    const files = { regency: regency.file, sops: [sopFile()] }
    expect((await apply(regency.admin, files)).versions).toEqual([])
    const { rows } = await open.owner.query(
      `select (select revision from calendar where regency_id = $1)::int as revision,
        (select count(*) from opd where regency_id = $1)::int as opds, (select count(*) from person where regency_id = $1)::int as people,
        (select count(*) from player where regency_id = $1)::int as players, (select count(*) from sop_version where regency_id = $1)::int as versions`,
      [regency.id],
    )
    expect(rows[0]).toEqual({ revision: 1, opds: 2, people: 4, players: 2, versions: 1 })
  })

  it('raises the calendar’s revision when the calendar is another, so that every process reads it again', async () => {
    const regency = await configuredRegency(open)
    const { rows } = await open.owner.query<{ revision: number }>(
      'select revision from calendar where regency_id = $1',
      [regency.id],
    )
    const changed = regency.file.replace('opds:\n', 'calendar: { loadedYears: [2026] }\nopds:\n')
    expect((await apply(regency.admin, { regency: changed })).regency!.loadedYears).toEqual([2026])
    const after = await open.owner.query<{ revision: number }>(
      'select revision from calendar where regency_id = $1',
      [regency.id],
    )
    expect([rows[0]!.revision, after.rows[0]!.revision]).toEqual([1, 2])
  })

  it('takes a cast that is written down as the whole cast of that role, and leaves other casts alone', async () => {
    const regency = await configuredRegency(open)
    const file = (lines: string) => regency.file.replace(casts, lines)
    await apply(regency.admin, {
      regency: file(
        'casts:\n  unggah-data:\n    produsen:\n      dinkes: [pengganti@contoh.id, operator@contoh.id]\n',
      ),
    })
    expect(await castOf(regency)).toEqual({
      produsen: ['operator@contoh.id', 'pengganti@contoh.id'],
      walidata: ['admin@contoh.id'],
    })
    await apply(regency.admin, {
      regency: file('casts:\n  unggah-data:\n    produsen:\n      dinkes: pengganti@contoh.id\n'),
    })
    expect(await castOf(regency)).toEqual({
      produsen: ['pengganti@contoh.id'],
      walidata: ['admin@contoh.id'],
    })
  })

  it('keeps everybody’s password', async () => {
    const regency = await configuredRegency(open, { password: 'kata sandi contoh', isSample: true })
    await apply(regency.admin, { regency: regency.file })
    const signIn = `mutation { signIn(input: { email: "operator@contoh.id", password: "kata sandi contoh", regency: "${regency.key}" }) { __typename } }`
    expect((await stranger(open).ask(signIn)).data).toEqual({ signIn: { __typename: 'SignedIn' } })
  })

  it('is for admins: an operator is refused what an admin may do, and a stranger before that', async () => {
    const regency = await configuredRegency(open)
    const sops = [sopFile({ activity: 'Menghimpun data' })]
    expect((await apply(regency.operator, { sops })).__typename).toBe('NotAllowed')
    expect((await apply(stranger(open), { sops })).__typename).toBe('NotSignedIn')
    expect(await apply(regency.admin, { sops })).toMatchObject({
      versions: [{ sop: { key: 'unggah-data' } }],
    })
  })

  it('reaches only the regency of whoever applies it', async () => {
    const [one, other] = [await configuredRegency(open), await configuredRegency(open)]
    await apply(one.admin, { sops: [sopFile({ activity: 'Menghimpun data' })] })
    const versions = async (id: string) =>
      (await open.owner.query('select 1 from sop_version where regency_id = $1', [id])).rowCount
    expect([await versions(one.id), await versions(other.id)]).toEqual([2, 1])
  })
})

describe('a configuration that cannot be applied', () => {
  it('is told with file, line and column, in the reader’s language', async () => {
    const { admin, file } = await configuredRegency(open)
    const input = {
      regency: file.replace('opd: dinkes\n    frequency', 'opd: dinkse\n    frequency'),
      sops: [sopFile(), sopFile().replace('waktu: 3 hari', 'waktuu: 3 hari')],
    }
    const line = (text: string, part: string) => text.split('\n').findIndex((one) => one.includes(part)) + 1
    const told = await apply(admin, input)
    expect(told.__typename).toBe('ConfigurationInvalid')
    expect(told.problems!.map(({ path, line }) => [path, line])).toEqual([
      ['sops/1/steps/0/waktuu', line(input.sops[1]!, 'waktuu')],
      ['regency/datasets/0/opd', line(input.regency, 'dinkse')],
    ])
    expect(told.problems![0]!.message).toBe('`waktuu` tidak dikenal di sini; maksud Anda `waktu`?')
    admin.headers['accept-language'] = 'en'
    const english = await apply(admin, input)
    expect(english.problems![0]!.message).toBe('`waktuu` is not known here; did you mean `waktu`?')
    expect(english.message).not.toBe(told.message)
  })

  it('may name in its casts an SOP that is already in the house, and no other', async () => {
    const { admin, file } = await configuredRegency(open)
    expect((await apply(admin, { regency: file })).__typename).toBe('ConfigurationApplied')
    const told = await apply(admin, { regency: file.replace('unggah-data:', 'unggah-dta:') })
    expect(told.problems).toMatchObject([
      { path: 'regency/casts/unggah-dta', line: file.split('\n').indexOf('casts:') + 2 },
    ])
  })

  it('is not applied in part: an SOP that cannot run keeps the regency’s file from being applied too', async () => {
    const { admin, file, id } = await configuredRegency(open)
    const told = await apply(admin, {
      regency: file.replace('Karang Contoh', 'Karang Baru'),
      sops: [sopFile().replace('Sesuai: 3', 'Sesuai: 1')],
    })
    expect(told.__typename).toBe('SopUnsound')
    expect(told.message).toContain('“Unggah Data Sektoral”')
    expect(new Set(told.findings!.map(({ severity }) => severity))).toEqual(new Set(['ERROR']))
    expect(told.findings!.map(({ code }) => code)).toContain('act-unreachable')
    const { rows } = await open.owner.query('select name from regency where id = $1', [id])
    expect(rows).toEqual([{ name: 'Karang Contoh' }])
  })

  it('is one in which two files hold the same SOP', async () => {
    const { admin } = await configuredRegency(open)
    const told = await apply(admin, { sops: [sopFile(), sopFile({ activity: 'Menghimpun data' })] })
    expect(told.problems).toMatchObject([{ path: 'sops', line: null }])
    expect(told.problems![0]!.message).toContain('“unggah-data”')
  })

  it('is one for another regency, or one by which its admin would lock themselves out', async () => {
    const { admin, file } = await configuredRegency(open)
    const foreign = await apply(admin, { regency: regencyFile() })
    expect(foreign.problems).toMatchObject([{ path: 'regency/key', line: null }])
    const locked = await apply(admin, { regency: file.replace('access: admin', 'access: viewer') })
    expect(locked.problems).toMatchObject([{ path: 'regency/people/0/access' }])
  })
})
