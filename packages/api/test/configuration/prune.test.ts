import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { startRun } from '../run/commands.ts'
import { startedRun, subjectOf } from '../run/started-run.ts'
import { applied, exported, inShort } from './applying.ts'
import type { ConfiguredRegency } from './configured-regency.ts'
import { configuredRegency } from './configured-regency.ts'
import { casts, regencyFile, sopFile } from './files.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

const other = sopFile().replace('unggah-data', 'minta-data').replace('Unggah Data Sektoral', 'Minta Data')
const bothCasts = `${casts}  minta-data:\n    walidata: admin@contoh.id\n`
const file = regencyFile(bothCasts).replace(
  'people:\n',
  '  - { key: dinsos, name: Dinas Sosial, shortName: Dinsos }\npeople:\n',
)
const withTwo = () => configuredRegency(open, { file, sources: [sopFile(), other] })

/** The same file without what a test takes away. */
const leaving = ({ file }: ConfiguredRegency, ...parts: (string | RegExp)[]) =>
  parts.reduce<string>((text, part) => text.replace(part, ''), file)
const dataset = /datasets:\n(  .+\n)+/
const dinsos = /  - .+dinsos.+\n/
const person = (name: string) => new RegExp(`  - email: ${name}@.+\n(    .+\n)+`)
const castOfOther = /  minta-data:\n.+\n/

describe('what the files leave out', () => {
  it('stays as long as nobody asks for it to be taken away', async () => {
    const regency = await withTwo()
    const less = leaving(regency, dataset, dinsos, person('pembaca'), castOfOther)
    expect(inShort(await applied(regency.admin, { regency: less, sops: [sopFile()] }))).toEqual([])
  })

  it('is taken away where nothing depends on it', async () => {
    const regency = await withTwo()
    const less = leaving(regency, dataset, dinsos, person('pembaca'), castOfOther)
    const told = await applied(regency.admin, { regency: less, sops: [sopFile()], prune: true })
    expect(inShort(told)).toEqual([
      'REMOVE OPD dinsos',
      'REMOVE PERSON pembaca@contoh.id',
      'REMOVE SOP minta-data',
      'REMOVE CAST minta-data/walidata',
      'REMOVE DATASET imunisasi',
    ])
    expect(told.plan!.find(({ kind }) => kind === 'PERSON')!.detail).toBe(
      'akun dihapus; belum pernah ada yang dikerjakan',
    )
    const after = await exported(regency.admin)
    expect(after.regency).toBe(less)
    expect(after.sops.map(({ key }) => key)).toEqual(['unggah-data'])
    const { rows } = await open.owner.query(
      `select (select count(*)::int from person where regency_id = $1) as people, (select count(*)::int from sop where regency_id = $1) as sops`,
      [regency.id],
    )
    expect(rows[0]).toEqual({ people: 3, sops: 1 })
  })

  it('is nothing where a kind of file was not handed in', async () => {
    const regency = await withTwo()
    expect(inShort(await applied(regency.admin, { regency: regency.file, prune: true }))).toEqual([])
    expect(inShort(await applied(regency.admin, { sops: [sopFile(), other], prune: true }))).toEqual([])
    expect(inShort(await applied(regency.admin, { sops: [sopFile()], prune: true }))).toEqual([
      'REMOVE SOP minta-data',
      'REMOVE CAST minta-data/walidata',
    ])
  })

  it('is not an SOP whose file says what the server says already, and need not be sent', async () => {
    const regency = await withTwo()
    const input = { regency: regency.file, sops: [sopFile()], prune: true }
    expect((await applied(regency.admin, input)).__typename).toBe('ConfigurationInvalid')
    expect(inShort(await applied(regency.admin, { ...input, keeping: ['minta-data'] }))).toEqual([])
    const told = await applied(regency.admin, { ...input, sops: [], keeping: ['unggah-data'] })
    expect(told.problems).toMatchObject([{ path: 'regency/casts/minta-data' }])
  })

  it('ends casts one by one', async () => {
    const regency = await withTwo()
    const told = await applied(regency.admin, { regency: leaving(regency, castOfOther), prune: true })
    expect(told.plan).toMatchObject([
      { action: 'REMOVE', kind: 'CAST', key: 'minta-data/walidata', detail: '− admin@contoh.id' },
    ])
  })

  it('stays with its reason where there is a history', async () => {
    const regency = await withTwo()
    const { sops } = await asked<{ sops: { nodes: { id: string; key: string }[] } }>(
      regency.admin,
      '{ sops { nodes { id key } } }',
    )
    const { dataset: id, dinkes } = await subjectOf(regency)
    const sop = sops.nodes.find(({ key }) => key === 'unggah-data')!.id
    const started = await startRun(regency.operator, { sop, opd: dinkes, dataset: id, period: '2026-01' })
    expect(started.__typename).toBe('RunStarted')

    const less = leaving(regency, dataset, person('operator'), /    produsen:\n.+\n/, castOfOther)
    const told = await applied(regency.admin, { regency: less, sops: [other], prune: true })
    expect(told.__typename).toBe('ConfigurationInvalid')
    const without = less.replace(/casts:\n(  .+\n)+/, '')
    const pruned = await applied(regency.admin, { regency: without, sops: [other], prune: true })
    const details = Object.fromEntries(
      pruned.plan!.map(({ action, key, detail }) => [`${action} ${key}`, detail]),
    )
    expect(details).toEqual({
      'REMOVE operator@contoh.id': 'akses dicabut; riwayat dan tugas yang masih terbuka tetap atas namanya',
      'REMOVE unggah-data/produsen/dinkes': '− operator@contoh.id',
      'REMOVE minta-data/walidata': '− admin@contoh.id',
      'KEEP unggah-data':
        'tidak tertulis di berkas, tetapi tetap ada: sudah ada pelaksanaan; cabut versinya bila tidak berlaku lagi',
      'KEEP imunisasi': 'tidak tertulis di berkas, tetapi tetap ada: sudah ada pelaksanaan',
    })
    const again = await applied(regency.admin, { regency: without, sops: [other], prune: true })
    expect(inShort(again)).toEqual(['KEEP SOP unggah-data', 'KEEP DATASET imunisasi'])
  })

  it('keeps an OPD that somebody with a history belongs to', async () => {
    const regency = await configuredRegency(open)
    await startedRun(regency)
    const less = leaving(
      regency,
      dataset,
      person('operator'),
      person('pengganti'),
      /  - key: dinkes\n(    .+\n)+/,
    )
    const told = await applied(regency.admin, {
      regency: less.replace(/    produsen:\n.+\n/, ''),
      prune: true,
    })
    expect(inShort(told)).toEqual([
      'REMOVE PERSON operator@contoh.id',
      'REMOVE PERSON pengganti@contoh.id',
      'REMOVE CAST unggah-data/produsen/dinkes',
      'REMOVE DATASET imunisasi',
      'KEEP OPD dinkes',
    ])
  })
})

describe('somebody whom the files leave out', () => {
  const without = (regency: ConfiguredRegency) =>
    leaving(regency, person('operator')).replace('operator@contoh.id', 'pengganti@contoh.id')
  const viewer = '{ viewer { person { email } } }'

  it('with a history is out at once, plays no role any more, and comes back when a file names them', async () => {
    const regency = await configuredRegency(open)
    await startedRun(regency)
    expect((await regency.operator.ask(viewer)).data).toEqual({
      viewer: { person: { email: 'operator@contoh.id' } },
    })
    await applied(regency.admin, { regency: without(regency), prune: true })
    expect((await regency.operator.ask(viewer)).data).toEqual({ viewer: null })
    const { rows } = await open.owner.query(
      `select p.is_active, (select count(*)::int from player l where l.regency_id = p.regency_id and l.person_id = p.id) as roles
       from person p where p.regency_id = $1 and p.email = 'operator@contoh.id'`,
      [regency.id],
    )
    expect(rows).toEqual([{ is_active: false, roles: 0 }])

    const told = await applied(regency.admin, { regency: regency.file })
    expect(inShort(told)).toContain('ADD PERSON operator@contoh.id')
    const back = await regency.sessionOf('operator@contoh.id')
    expect((await back.ask(viewer)).data).toEqual({ viewer: { person: { email: 'operator@contoh.id' } } })
  })

  it('who only ever cancelled a run has a history too', async () => {
    const regency = await configuredRegency(open)
    const run = await startedRun(regency)
    await open.owner.query(
      `insert into person (regency_id, email, name, position, access) values ($1, 'kedua@contoh.id', 'Kedua', 'Admin', 'admin')`,
      [regency.id],
    )
    const second = await regency.sessionOf('kedua@contoh.id')
    const cancel = `mutation { cancelRun(input: { run: "${run}", reason: "Keliru" }) { __typename } }`
    expect((await second.ask(cancel)).data).toEqual({ cancelRun: { __typename: 'RunCancelled' } })
    const told = await applied(regency.admin, { regency: regency.file, prune: true })
    expect(told.plan).toMatchObject([
      { action: 'REMOVE', key: 'kedua@contoh.id', detail: expect.stringContaining('akses dicabut') },
    ])
  })

  it('is never whoever applies the files', async () => {
    const regency = await configuredRegency(open)
    const less = leaving(regency, person('admin')).replace('admin@contoh.id', 'pembaca@contoh.id')
    const told = await applied(regency.admin, { regency: less, prune: true })
    expect(told.problems).toMatchObject([{ path: 'regency/people' }])
    expect((await applied(regency.admin, { regency: less })).__typename).toBe('ConfigurationApplied')
  })
})
