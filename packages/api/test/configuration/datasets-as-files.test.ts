import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { ConfiguredRegency } from './configured-regency.ts'
import { configuredRegency, withKey } from './configured-regency.ts'
import { applied, exported, inShort, rowsOf } from './applying.ts'
import { files as said, formFile, metadataFile, regencyWithData } from './dataset-files.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

const house = () => configuredRegency(open, { file: regencyWithData })

async function withData(): Promise<ConfiguredRegency> {
  const regency = await house()
  const told = await applied(regency.admin, { files: said })
  expect(told).toMatchObject({ __typename: 'ConfigurationApplied' })
  return regency
}

/** A regency of one admin and nothing else. */
const emptyHouse = () =>
  configuredRegency(open, {
    file: `key: kosong-${randomUUID().slice(0, 8)}
name: Kosong
kind: kabupaten
zone: Asia/Makassar
opds: [{ key: kominfo, name: Dinas Komunikasi dan Informatika, shortName: Diskominfo }]
people:
  - { email: admin@contoh.id, position: Administrator, access: admin }
  - { email: operator@contoh.id, position: Pengelola Data, opd: kominfo }
`,
    sources: [],
  })

describe('what is said of datasets, as files', () => {
  it('is planned in words and applied as planned', async () => {
    const regency = await house()
    const before = await rowsOf(open, regency.id)
    const planned = await applied(regency.admin, { files: said, isDryRun: true })
    expect(planned.plan).toEqual([
      line('ADD', 'TABLE_FORMAT', 'gizi', 'Status Gizi', 'format tabel revisi 1: 2 kolom'),
      line('ADD', 'METADATA_FORM', 'izin-rilis', 'Izin rilis', 'formulir metadata sendiri: 2 isian'),
      line(
        'ADD',
        'METADATA',
        'gizi',
        'Status Gizi',
        'standar-data: 2 isian ditambah; ms-ind: 4 isian ditambah; katalog: 1 isian ditambah; izin-rilis: 1 isian ditambah',
      ),
      line('ADD', 'CLASS_DECISION', 'gizi', 'Status Gizi', '2 keputusan; kini dikecualikan'),
      line('ADD', 'CLASS_DECISION', 'imunisasi', 'Cakupan Imunisasi', '1 keputusan; kini berkala'),
      line('ADD', 'DATA_LIST', '2026', 'Daftar Data 2026', '3 butir beserta riwayatnya'),
      line('ADD', 'DATA_LIST', '2027', 'Daftar Data 2027', '1 butir beserta riwayatnya'),
      line(
        'ADD',
        'CATALOGUE',
        'catalogue',
        'Katalog publik',
        'terbuka untuk umum: tidak → ya, lisensi: kosong → “cc-by”, keterangan: kosong → “Data terbuka”, surel kontak: kosong → “data@contoh.go.id”',
      ),
    ])
    expect(await rowsOf(open, regency.id)).toBe(before)
    const done = await applied(regency.admin, { files: said })
    expect(done.plan).toEqual(planned.plan)
    expect(done.digest).toBe((await exported(regency.admin)).digest)
  })

  it('comes out as the same bytes, in an empty house and in its own', async () => {
    const { admin, key } = await withData()
    const files = await exported(admin)
    expect(files.files.map(({ name }) => name)).toEqual([
      '2026.daftar-data.yaml',
      '2027.daftar-data.yaml',
      'catalogue.yaml',
      'gizi.class.yaml',
      'gizi.metadata.yaml',
      'gizi.table.json',
      'imunisasi.class.yaml',
      'izin-rilis.form.yaml',
    ])
    const empty = await emptyHouse()
    const everything = {
      regency: withKey(empty.key, files.regency),
      sops: files.sops.map(({ source }) => source),
      files: files.files,
    }
    expect(await applied(empty.admin, everything)).toMatchObject({ __typename: 'ConfigurationApplied' })
    const again = await exported(empty.admin)
    expect(again.files).toEqual(files.files)
    expect(again.sops).toEqual(files.sops)
    expect(withKey(key, again.regency)).toBe(files.regency)
    const before = await rowsOf(open, empty.id)
    const unchanged = await applied(empty.admin, { ...everything, expecting: again.digest, prune: true })
    expect(unchanged).toMatchObject({ plan: [], digest: again.digest })
    expect(await rowsOf(open, empty.id)).toBe(before)
  })

  it('says a form whole: what is left out of it is taken out, and other forms stay', async () => {
    const { admin, id } = await withData()
    const text = `forms:
  ms-ind:
    - { name: Angka gizi kurang, method: Rekapitulasi }
  katalog: { keywords: [gizi, '2026'] }
`
    const told = await applied(admin, { files: [{ name: 'gizi.metadata.yaml', text }] })
    expect(told.plan?.map(({ detail }) => detail)).toEqual([
      'ms-ind: 2 isian dihapus, 1 isian berubah; katalog: 1 isian berubah',
    ])
    const { files } = await exported(admin)
    expect(files.find(({ name }) => name === 'gizi.metadata.yaml')?.text).toContain(`  standar-data:
    classification: Kecamatan
    measure: Persentase
  ms-ind:
    - name: Angka gizi kurang
      method: Rekapitulasi
  katalog:
    keywords:
      - gizi
      - 2026
  izin-rilis:
    letter: 12/2026
`)
    const before = await rowsOf(open, id)
    await applied(admin, { files: [{ name: 'gizi.metadata.yaml', text }] })
    expect(await rowsOf(open, id)).toBe(before)
  })

  it('leaves every decision as it was taken, and says what differs', async () => {
    const { admin, id } = await withData()
    const files = (await exported(admin)).files
    const textOf = (wanted: string) => files.find(({ name }) => name === wanted)!.text
    const before = await rowsOf(open, id)
    const other = [
      {
        name: 'gizi.class.yaml',
        text: textOf('gizi.class.yaml').replace('1/UK/PPID/2025', '2/UK/PPID/2025'),
      },
      {
        name: '2026.daftar-data.yaml',
        text: textOf('2026.daftar-data.yaml')
          .replace('188.45/412/HK/2025', '188.45/999/HK/2025')
          .replace('title: Jumlah Posyandu', 'title: Jumlah Kader'),
      },
    ]
    const told = await applied(admin, { files: other })
    expect(inShort(told)).toEqual(['KEEP CLASS_DECISION gizi', 'KEEP DATA_LIST 2026'])
    expect(told.plan?.at(1)?.detail).toBe(
      'sudah ada dan tetap seperti putusan Forum; yang berbeda di berkas: 1 hanya di berkas (“Jumlah Kader”), 1 tidak ada di berkas (“Jumlah Posyandu”), 1 riwayat berbeda (gizi)',
    )
    expect(await rowsOf(open, id)).toBe(before)
  })

  it('takes formats and own forms away with --prune, where such files were handed in at all', async () => {
    const { admin, file } = await withData()
    expect((await applied(admin, { files: [], prune: true, regency: file })).plan).toEqual([])
    const told = await applied(admin, {
      files: [
        { name: 'imunisasi.table.json', text: '{"fields":[{"name":"desa","type":"string"}]}' },
        { name: 'lain.form.yaml', text: formFile.replace('key: izin-rilis', 'key: lain') },
      ],
      prune: true,
    })
    expect(inShort(told)).toEqual([
      'REMOVE TABLE_FORMAT gizi',
      'ADD TABLE_FORMAT imunisasi',
      'REMOVE METADATA_FORM izin-rilis',
      'ADD METADATA_FORM lain',
      'CHANGE METADATA gizi',
    ])
    const kept = await applied(admin, {
      files: [{ name: 'imunisasi.table.json', text: '{"fields":[{"name":"desa","type":"string"}]}' }],
      keeping: ['lain.form.yaml'],
      prune: true,
    })
    expect(kept.plan).toEqual([])
  })

  it('is refused whole, by file and line, where one of them cannot be', async () => {
    const { admin, id } = await house()
    const before = await rowsOf(open, id)
    const told = await applied(admin, {
      files: [
        { name: 'gizi.metadata.yaml', text: metadataFile.replace('letter: 12/2026', 'letter: [12]') },
        { name: 'imunisasi.metadata.yaml', text: 'forms:\n  standar-data: { unit: persen, ukuran: x }\n' },
        { name: 'imunisasi.class.yaml', text: 'decisions:\n  - &a\n    class: *a\n' },
        {
          name: 'gizi.class.yaml',
          text: 'decisions:\n  - { class: dikecualikan, decidedOn: 2026-01-01, decidedBy: PPID }\n',
        },
        {
          name: '2025.daftar-data.yaml',
          text: "entries:\n  - steps:\n      - { on: 2025-01-01, agree: '1' }\n",
        },
        { name: 'izin-rilis.form.yaml', text: formFile },
        {
          name: 'catalogue.yaml',
          text: 'isOpen: true\nlicence: cc-by\ncontact: { page: javascript:alert(1) }\n',
        },
        { name: 'tidak-ada.class.yaml', text: 'decisions: []\n' },
        { name: 'x/catalogue.yaml', text: 'isOpen: true\n' },
      ],
    })
    expect(told.problems?.map(({ path, line }) => `${path} ${line}`)).toMatchInlineSnapshot(`
      [
        "files/0/forms/izin-rilis/letter 5",
        "files/1/forms/standar-data/unit 2",
        "files/1/forms/standar-data/ukuran 2",
        "files/2/decisions/0 3",
        "files/2/decisions/0 3",
        "files/2/decisions/0/class 3",
        "files/3/decisions/0 2",
        "files/3/decisions/0 2",
        "files/4/entries/0/steps/0 3",
        "files/6/contact/page 3",
        "files/7 1",
        "files/8 1",
      ]
    `)
    expect(await rowsOf(open, id)).toBe(before)
  })
})

function line(action: string, kind: string, key: string, title: string, detail: string) {
  return { action, kind, key, title, detail }
}
