import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
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

interface Version {
  bareDayReading: string
  steps: object[]
  findings: { message: string }[]
}
interface Page {
  sops: { nodes: { version: Version }[] }
}
const versionOf = async (selection: string, reader = regency.admin) =>
  (await asked<Page>(reader, `{ sops { nodes { version { ${selection} } } } }`)).sops.nodes[0]!.version

describe('an SOP as it is shown', () => {
  it('has the header, roles, stages and artefacts of its file', async () => {
    expect(
      await versionOf(`title number state bareDayReading loopLimit source
        header { unit number legalBasis effectiveOn { date } marks { cell } }
        roles { key name national scope mark { kind why confidence } } stages { number name phase }
        artefacts { key name isExternal }`),
    ).toEqual({
      ...{ title: 'Unggah Data Sektoral', number: 1, state: 'EFFECTIVE', bareDayReading: 'hari kerja' },
      ...{ loopLimit: 10, source: sopFile() },
      header: {
        unit: ['PEMERINTAH KABUPATEN KARANG CONTOH'],
        number: '065/12',
        legalBasis: ['Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia'],
        effectiveOn: null,
        marks: [],
      },
      roles: [
        {
          ...{ key: 'produsen', name: 'Produsen Data', national: 'PRODUSEN_DATA', scope: 'OPD' },
          mark: { kind: 'EXPLICIT', why: null, confidence: null },
        },
        {
          ...{ key: 'walidata', name: 'Walidata', national: 'WALIDATA', scope: 'REGENCY' },
          mark: { kind: 'INFERRED', why: 'Judul kolom terpotong.', confidence: 0.8 },
        },
      ],
      stages: [{ number: 'I', name: 'Pengumpulan', phase: 'PENGUMPULAN' }],
      artefacts: [
        { key: 'tabel', name: 'Tabel data', isExternal: false },
        { key: 'surat', name: 'Surat permintaan', isExternal: true },
      ],
    })
  })

  it('has its rows with their acts, and tells which outcome sends work back', async () => {
    const { steps } = await versionOf(`steps { number activity stage { name }
      needs { text artefact { name } } waktu { kind text reading }
      acts { key kind isJoint waitsForAll performers { name } outcomes { key label to sendsBack } } }`)
    expect(steps[1]).toEqual({
      ...{ number: '2', activity: 'Memeriksa data', stage: { name: 'Pengumpulan' } },
      needs: [{ text: 'Tabel yang telah disusun', artefact: { name: 'Tabel data' } }],
      waktu: {
        ...{ kind: 'FIXED', text: '1 x 24 jam' },
        reading: '24 jam, dihitung terus-menerus, juga di luar jam kerja',
      },
      acts: [
        {
          ...{ key: '2', kind: 'DECISION', isJoint: true, waitsForAll: false },
          performers: [{ name: 'Produsen Data' }, { name: 'Walidata' }],
          outcomes: [
            { key: 'sesuai', label: 'Sesuai', to: ['3'], sendsBack: false },
            { key: 'tidak', label: 'Tidak', to: ['1'], sendsBack: true },
          ],
        },
      ],
    })
  })

  it('speaks the language that the reader asks for', async () => {
    const selection = 'bareDayReading steps { waktu { reading } } findings { code message }'
    const indonesian = await versionOf(selection)
    regency.admin.headers['accept-language'] = 'en'
    const told = await versionOf(selection).finally(() => delete regency.admin.headers['accept-language'])
    expect([indonesian.bareDayReading, told.bareDayReading]).toEqual(['hari kerja', 'working days'])
    expect(indonesian.steps[0]).toEqual({ waktu: { reading: '3 hari, dibaca sebagai hari kerja' } })
    expect(told.steps[0]).toEqual({ waktu: { reading: '3 days, read as working days' } })
    const sentences = (version: typeof told) => version.findings.map(({ message }) => message)
    expect(sentences(told)).toHaveLength(sentences(indonesian).length)
    expect(sentences(told)).not.toEqual(sentences(indonesian))
  })
})
