import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRegency } from '@satualur/sop-format'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { stranger } from '../reader.ts'
import { applied, exported, rowsOf } from './applying.ts'
import type { ConfiguredRegency } from './configured-regency.ts'
import { configuredRegency } from './configured-regency.ts'
import { casts, regencyFile, sopFile } from './files.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

const folder = join(import.meta.dirname, '..', '..', '..', 'sample', 'regencies')
const textsOf = (regency: string) => {
  const names = readdirSync(join(folder, regency)).sort()
  const texts = names.map((name) => [name, readFileSync(join(folder, regency, name), 'utf8')] as const)
  return {
    file: texts.find(([name]) => name === 'regency.yaml')![1],
    sources: texts.filter(([name]) => name.endsWith('.sop.yaml')).map(([, text]) => text),
  }
}

/** Export, apply, export: the same bytes, no new version, nothing that a plan would tell. */
async function expectRoundTrip(regency: ConfiguredRegency) {
  const first = await exported(regency.admin)
  const files = { regency: first.regency, sops: first.sops.map(({ source }) => source) }
  const told = await applied(regency.admin, { ...files, expecting: first.digest, prune: true })
  expect(told).toMatchObject({
    __typename: 'ConfigurationApplied',
    plan: [],
    versions: [],
    digest: first.digest,
  })
  expect(await exported(regency.admin)).toEqual(first)
  return first
}

describe('a configuration', () => {
  it.each(readdirSync(folder))('of %s comes back as the files it was made of', async (name) => {
    const { file, sources } = textsOf(name)
    const regency = await configuredRegency(open, { file, sources, isSample: true })
    const { regency: text, sops } = await expectRoundTrip(regency)
    expect(text).toBe(regency.file)
    expect(sops.map(({ source }) => source)).toEqual(sources)
  })

  it.each(readdirSync(folder))(
    'of %s can be told without any text of it, and says the same',
    async (name) => {
      const { file, sources } = textsOf(name)
      const regency = await configuredRegency(open, { file, sources, isSample: true, source: undefined })
      const { regency: text } = await expectRoundTrip(regency)
      const [told, meant] = [readRegency(text), readRegency(regency.file)]
      if ('problems' in told || 'problems' in meant) throw new Error('cannot be read')
      const keys = (of: typeof told) => of.configuration.people.map(({ email }) => email).sort()
      expect(keys(told)).toEqual(keys(meant))
      expect(told.configuration.calendar).toEqual(meant.configuration.calendar)
    },
  )

  it('keeps comments wherever they stand', async () => {
    const file = `# Milik kita\n${regencyFile()}`
      .replace('name: Karang Contoh', 'name: Karang Contoh   # sejak 1917\n\n# Jenisnya')
      .replace('  - key: dinkes', '  # Dinas yang kedua\n  - key: dinkes # kesehatan')
      .replace(
        '    access: admin',
        '    access: admin # Diskominfo\n    isSupervisor: true # juga bila tidak lagi admin',
      )
      .replace('      dinkes: operator', '      # satu orang\n      dinkes: operator')
    const source = `# Lembar ini\n${sopFile()}`.replace(
      '    waktu: 3 hari',
      '    waktu: 3 hari # menurut lembar',
    )
    const regency = await configuredRegency(open, { file: `${file}# selesai\n`, sources: [source] })
    const { regency: text, sops } = await expectRoundTrip(regency)
    expect(text).toBe(regency.file)
    expect(sops).toEqual([{ key: 'unggah-data', source }])
    const changed = text.replace('Dinas Kesehatan', 'Dinas Kesehatan dan KB')
    await applied(regency.admin, { regency: changed })
    expect((await exported(regency.admin)).regency).toBe(changed)
  })

  it('is told for a regency that has neither a code nor an OPD yet, as after its invitation', async () => {
    const file = `key: baru\nname: Baru\nkind: kota\nzone: Asia/Jakarta\nopds: []\npeople:\n  - { email: admin@contoh.id, position: Admin, access: admin }\n  - { email: operator@contoh.id, position: Operator }\n`
    const regency = await configuredRegency(open, { file, sources: [], source: undefined })
    expect((await expectRoundTrip(regency)).regency).not.toContain('code')
  })

  it('brings along what another text left out, at the end of its list', async () => {
    const regency = await configuredRegency(open)
    const without = regency.file.replace(/  - key: kominfo\n.+\n.+\n/, '').replace(/datasets:\n(  .+\n)+/, '')
    await applied(regency.admin, { regency: without })
    const { regency: text } = await expectRoundTrip(regency)
    expect(text.startsWith(without.slice(0, without.indexOf('people:')).trimEnd())).toBe(true)
    expect(readRegency(text)).toMatchObject({
      configuration: { opds: [{ key: 'dinkes' }, { key: 'kominfo' }], datasets: [{ key: 'imunisasi' }] },
    })
  })

  it('leaves out casts of roles that the latest version no longer has, so that it can be applied', async () => {
    const regency = await configuredRegency(open)
    const merged = sopFile()
      .replace(/  - key: walidata\n(    .+\n)+/, '')
      .replace('performer: [produsen, walidata]\n    isJoint: true', 'performer: produsen')
      .replace('performer: walidata', 'performer: produsen')
    expect((await applied(regency.admin, { sops: [merged] })).versions).toHaveLength(1)
    expect((await expectRoundTrip(regency)).regency).not.toContain('walidata')
  })

  it('has a digest that changes with what the files say, and not with comments', async () => {
    const regency = await configuredRegency(open)
    const digest = async () => (await exported(regency.admin)).digest
    const first = await digest()
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    await applied(regency.admin, { regency: `# catatan\n${regency.file}` })
    expect(await digest()).toBe(first)
    for (const change of [
      { regency: regency.file.replace('Karang Contoh', 'Karang Baru') },
      { sops: [sopFile({ activity: 'Menghimpun data' })] },
      { regency: regency.file.replace(casts, casts.replace('operator@', 'pengganti@')) },
    ]) {
      const before = await digest()
      const told = await applied(regency.admin, change)
      expect(told.digest).toBe(await digest())
      expect(told.digest).not.toBe(before)
    }
  })

  it('is for admins: an operator and a stranger are told nothing', async () => {
    const regency = await configuredRegency(open)
    const codes = async (reader: typeof regency.admin) =>
      (await reader.ask('{ configuration { digest regency } }')).errors?.map(
        ({ extensions }) => extensions.code,
      )
    expect(await codes(regency.admin)).toBeUndefined()
    expect(await codes(regency.operator)).toEqual(['FORBIDDEN'])
    expect(await codes(stranger(open))).toEqual(['UNAUTHENTICATED'])
  })

  it('is only read', async () => {
    const regency = await configuredRegency(open)
    const before = await rowsOf(open, regency.id)
    await exported(regency.admin)
    expect(await rowsOf(open, regency.id)).toBe(before)
  })
})
