import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { applied, exported, inShort, rowsOf } from './applying.ts'
import { configuredRegency } from './configured-regency.ts'
import { casts, sopFile } from './files.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

const changedSop = sopFile()
  .replace('waktu: 3 hari', 'waktu: 5 hari')
  .replace('Memeriksa data', 'Memeriksa isi data')

describe('the plan of applying', () => {
  it('says in words what became different, in the reader’s language', async () => {
    const regency = await configuredRegency(open)
    const file = regency.file
      .replace('name: Karang Contoh', 'name: Karang Baru')
      .replace('opds:\n', 'calendar: { daysOff: [{ date: 2026-09-01, name: Hari Jadi }] }\nopds:\n')
      .replace('shortName: Dinkes', 'shortName: Dinkes KB')
      .replace(
        'people:\n',
        'people:\n  - { email: baru@contoh.id, name: Orang Baru, position: Statistisi }\n',
      )
      .replace('frequency: monthly', 'frequency: yearly')
      .replace(casts, casts.replace('admin@contoh.id', '[admin@contoh.id, baru@contoh.id]'))
    const told = await applied(regency.admin, { regency: file, sops: [changedSop], isDryRun: true })
    expect(told.plan).toEqual([
      {
        action: 'CHANGE',
        kind: 'REGENCY',
        key: regency.key,
        title: 'Kabupaten Karang Baru',
        detail: 'nama: “Karang Contoh” → “Karang Baru”',
      },
      {
        action: 'CHANGE',
        kind: 'CALENDAR',
        key: 'calendar',
        title: 'Kalender kerja',
        detail: '1 hari libur ditambah',
      },
      {
        action: 'CHANGE',
        kind: 'OPD',
        key: 'dinkes',
        title: 'Dinas Kesehatan',
        detail: 'nama singkat: “Dinkes” → “Dinkes KB”',
      },
      {
        action: 'ADD',
        kind: 'PERSON',
        key: 'baru@contoh.id',
        title: 'Orang Baru',
        detail: 'Statistisi, pengguna OPD',
      },
      {
        action: 'CHANGE',
        kind: 'SOP',
        key: 'unggah-data',
        title: 'Unggah Data Sektoral',
        detail: expect.stringMatching(
          /^versi 2, berlaku mulai \d{4}-\d\d-\d\d: 1 waktu berubah, 1 teks berubah$/,
        ),
      },
      {
        action: 'CHANGE',
        kind: 'CAST',
        key: 'unggah-data/walidata',
        title: 'Walidata · Unggah Data Sektoral',
        detail: '+ baru@contoh.id',
      },
      {
        action: 'CHANGE',
        kind: 'DATASET',
        key: 'imunisasi',
        title: 'Cakupan Imunisasi',
        detail: 'frekuensi: bulanan → tahunan',
      },
    ])
    regency.admin.headers['accept-language'] = 'en'
    const english = await applied(regency.admin, { regency: file, sops: [changedSop] })
    expect(english.plan!.map(({ detail }) => detail)).toContain('frequency: “monthly” → “yearly”')
    expect(english.plan!.find(({ kind }) => kind === 'SOP')!.detail).toMatch(
      /: 1 waktu changed, 1 text changed$/,
    )
  })

  it('says who becomes a supervisor, and who is one no longer', async () => {
    const regency = await configuredRegency(open)
    const overseen = regency.file.replace(
      'position: Sekretaris Dinas Kesehatan\n',
      'position: Sekretaris Dinas Kesehatan\n    isSupervisor: true\n',
    )
    const [made, undone] = [
      await applied(regency.admin, { regency: overseen }),
      await applied(regency.admin, { regency: regency.file }),
    ]
    expect(made.plan).toMatchObject([{ key: 'pengganti@contoh.id', detail: 'pengawas: tidak → ya' }])
    expect(undone.plan).toMatchObject([{ key: 'pengganti@contoh.id', detail: 'pengawas: ya → tidak' }])
  })

  it('is made by a dry run without leaving a trace, and is then what happens', async () => {
    const regency = await configuredRegency(open)
    const input = {
      regency: regency.file
        .replace('  - email: pembaca@contoh.id\n    position: Sekretaris Daerah\n    access: viewer\n', '')
        .replace('Dinas Kesehatan\n', 'Dinas Kesehatan dan KB\n'),
      sops: [changedSop, sopFile().replace('unggah-data', 'minta-data')],
      prune: true,
    }
    const before = await rowsOf(open, regency.id)
    const { digest } = await exported(regency.admin)
    const dry = await applied(regency.admin, { ...input, isDryRun: true })
    expect(inShort(dry)).toEqual([
      'CHANGE OPD dinkes',
      'REMOVE PERSON pembaca@contoh.id',
      'ADD SOP minta-data',
      'CHANGE SOP unggah-data',
    ])
    expect(dry.versions).toEqual([])
    expect(await rowsOf(open, regency.id)).toBe(before)
    expect(await exported(regency.admin)).toMatchObject({ digest })

    const real = await applied(regency.admin, { ...input, expecting: digest })
    expect(real.plan).toEqual(dry.plan)
    expect(real.digest).toBe(dry.digest)
    expect(await exported(regency.admin)).toMatchObject({ digest: dry.digest })
  })
})

describe('applying to an expected configuration', () => {
  it('is refused once it has moved, with the digest that it has now, and changes nothing', async () => {
    const regency = await configuredRegency(open)
    const { digest } = await exported(regency.admin)
    const mine = { regency: regency.file.replace('Karang Contoh', 'Karang Baru') }
    const theirs = await applied(regency.admin, { sops: [changedSop], expecting: digest })
    expect(theirs.__typename).toBe('ConfigurationApplied')
    const before = await rowsOf(open, regency.id)
    for (const isDryRun of [true, false]) {
      const told = await applied(regency.admin, { ...mine, expecting: digest, isDryRun })
      expect(told).toMatchObject({ __typename: 'ConfigurationMoved', digest: theirs.digest })
    }
    expect(await rowsOf(open, regency.id)).toBe(before)
    const again = await applied(regency.admin, { ...mine, expecting: theirs.digest! })
    expect(again.__typename).toBe('ConfigurationApplied')
  })

  it('succeeds for exactly one of several who expect the same at once', async () => {
    const regency = await configuredRegency(open)
    const { digest } = await exported(regency.admin)
    const told = await Promise.all(
      ['Satu', 'Dua', 'Tiga', 'Empat'].map((name) =>
        applied(regency.admin, {
          regency: regency.file.replace('Karang Contoh', name),
          sops: [sopFile({ activity: name })],
          expecting: digest,
        }),
      ),
    )
    expect(told.map(({ __typename }) => __typename).sort()).toEqual([
      'ConfigurationApplied',
      'ConfigurationMoved',
      'ConfigurationMoved',
      'ConfigurationMoved',
    ])
    const winner = told.find(({ __typename }) => __typename === 'ConfigurationApplied')!
    expect((await exported(regency.admin)).digest).toBe(winner.digest)
  })
})
