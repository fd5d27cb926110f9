import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { stranger } from '../reader.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
})
afterAll(() => open?.close())

async function asked<Told>(reader: Reader, query: string, variables: object = {}): Promise<Told> {
  const { data, errors } = await reader.ask(query, variables)
  expect(errors).toBeUndefined()
  return data as Told
}

interface Version {
  id: string
  bareDayReading: string
  roles: object[]
  steps: object[]
  findings: { message: string }[]
}
interface Page {
  sops: { nodes: { id: string; title: string; version: Version }[]; totalCount: number }
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

describe('the list of SOPs', () => {
  it('is read page by page, by title, and can be searched', async () => {
    const titles = ['Cetak Peta', 'Analisis Data', 'Bagi Pakai Data']
    const sources = titles.map((title, index) =>
      sopFile()
        .replace('Unggah Data Sektoral', title)
        .replace('unggah-data', index ? `sop-${index}` : 'unggah-data'),
    )
    const { admin } = await configuredRegency(open, { sources })
    const page = `query ($after: String, $search: String) {
      sops(first: 2, after: $after, search: $search) { nodes { title } totalCount pageInfo { hasNextPage endCursor } }
    }`
    interface Listed {
      sops: {
        nodes: { title: string }[]
        totalCount: number
        pageInfo: { hasNextPage: boolean; endCursor: string }
      }
    }
    const first = (await asked<Listed>(admin, page)).sops
    expect(first.nodes.map(({ title }) => title)).toEqual(['Analisis Data', 'Bagi Pakai Data'])
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([3, true])
    const second = (await asked<Listed>(admin, page, { after: first.pageInfo.endCursor })).sops
    expect(second.nodes).toEqual([{ title: 'Cetak Peta' }])
    expect(second.pageInfo.hasNextPage).toBe(false)
    const found = (await asked<Listed>(admin, page, { search: ' bagi PAKAI ' })).sops
    expect(found).toMatchObject({ nodes: [{ title: 'Bagi Pakai Data' }], totalCount: 1 })
  })

  it('answers a cursor from elsewhere and a page too long with what is wrong', async () => {
    const refused = async (args: string) =>
      (await regency.admin.ask(`{ sops(${args}) { nodes { id } } }`)).errors?.[0]
    expect((await refused('after: "nonsense"'))?.extensions.code).toBe('BAD_USER_INPUT')
    expect((await refused('first: 101'))?.extensions.code).toBe('BAD_USER_INPUT')
    const forged = Buffer.from(JSON.stringify(['Unggah Data Sektoral', 'no id'])).toString('base64url')
    expect(await asked(regency.admin, `{ sops(after: "${forged}") { nodes { id } } }`)).toEqual({
      sops: { nodes: [] },
    })
  })

  it('is nobody’s who is not signed in, and shows no SOP of another regency', async () => {
    const all = '{ sops { nodes { id version { id } } } }'
    expect((await stranger(open).ask(all)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    const other = await configuredRegency(open)
    const { id, version } = (await asked<Page>(other.admin, all)).sops.nodes[0]!
    const one = 'query ($sop: ID!, $version: ID!) { sop(id: $sop) { id } sopVersion(id: $version) { id } }'
    const ids = { sop: id, version: version.id }
    expect(await asked(other.admin, one, ids)).toEqual({ sop: { id }, sopVersion: { id: version.id } })
    expect(await asked(regency.admin, one, ids)).toEqual({ sop: null, sopVersion: null })
    expect(await asked(regency.admin, one, { sop: 'x', version: 'x' })).toEqual({
      sop: null,
      sopVersion: null,
    })
  })
})

describe('who plays a role', () => {
  const players =
    'roles { key players { person { email } opd { key } } dinkes: players(opd: $opd) { person { email } } }'

  it('is told for the whole regency and for one OPD', async () => {
    const { opds } = await asked<{ opds: { id: string; key: string }[] }>(
      regency.admin,
      '{ opds { id key } }',
    )
    const ask = (key: string) =>
      asked<Page>(regency.admin, `query ($opd: ID) { sops { nodes { version { ${players} } } } }`, {
        opd: opds.find((opd) => opd.key === key)!.id,
      })
    const inDinkes = (await ask('dinkes')).sops.nodes[0]!.version
    expect(inDinkes.roles).toEqual([
      {
        key: 'produsen',
        players: [{ person: { email: 'operator@contoh.id' }, opd: { key: 'dinkes' } }],
        dinkes: [{ person: { email: 'operator@contoh.id' } }],
      },
      {
        key: 'walidata',
        players: [{ person: { email: 'admin@contoh.id' }, opd: null }],
        dinkes: [{ person: { email: 'admin@contoh.id' } }],
      },
    ])
    const inKominfo = (await ask('kominfo')).sops.nodes[0]!.version
    expect(inKominfo.roles).toMatchObject([
      { dinkes: [] },
      { dinkes: [{ person: { email: 'admin@contoh.id' } }] },
    ])
  })
})

describe('reading', () => {
  const everything = `{ sops { nodes { key version { id title findings { message } sop { title }
    steps { acts { performers { name players { person { email opd { name } } } } } } roles { players { opd { key } } } }
    versions { number steps { activity } } } } }`

  /** Statements through the Door, which is the only way to rows. */
  async function statementsOf(reader: Reader, query: string): Promise<number> {
    const through = vi.spyOn(open.house.door, 'ask')
    try {
      await asked(reader, query)
      return through.mock.calls.length
    } finally {
      through.mockRestore()
    }
  }

  it('takes as many statements for eight SOPs as for one, however deep the selection', async () => {
    const sources = Array.from({ length: 8 }, (_, index) =>
      sopFile().replace('unggah-data', index ? `sop-${index}` : 'unggah-data'),
    )
    const many = await configuredRegency(open, { sources })
    const one = await configuredRegency(open)
    const first = [await statementsOf(one.admin, everything), await statementsOf(many.admin, everything)]
    // The list, the definitions, and the players of the two places that ask for them.
    expect(first).toEqual([4, 4])
    const again = [await statementsOf(one.admin, everything), await statementsOf(many.admin, everything)]
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
