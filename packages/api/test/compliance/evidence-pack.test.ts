import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Workbook } from '@cj-tech-master/excelts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import yauzl from 'yauzl'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { bearing, createToken } from '../people/bearing.ts'
import type { Reader } from '../reader.ts'
import { asked, signedIn } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'

const noon = Date.parse('2026-02-10T05:00:00Z')
const evidence = Buffer.from('kolom;nilai\n<b>bukti</b>;1\n')
const sha256 = createHash('sha256').update(evidence).digest('hex')
let now = noon
let open: OpenHouse
let here: WrittenRegency
let admin: Reader
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
  const folder = join(open.filesFolder, 'objects', sha256.slice(0, 2))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, sha256), evidence)
})
afterAll(() => open?.close())
beforeEach(async () => {
  now = noon
  here = await writtenRegency(open.owner)
  admin = await signedIn(open, { regencyId: here.id, id: here.admin })
  await open.owner.query('delete from evidence_pack where regency_id = $1', [here.id])
  await open.owner.query(
    `update file set sha256 = decode($2, 'hex'), size = $3, name = 'Tabel.csv' where id = $1`,
    [here.file, sha256, evidence.length],
  )
  await open.owner.query(
    `insert into handover (regency_id, run_id, task_id, artefact_key, kind, file_id, handed_in_at, handed_in_by)
     values ($1, $2, $3, 'data', 'file', $4, '2026-01-05T02:00:00Z', $5)`,
    [here.id, here.run, here.closedTask, here.file, here.officer],
  )
})

interface Pack {
  id: string
  status: string
  done: number
  total: number | null
  size: number | null
  sha256: string | null
  url: string | null
}
const fields = 'id status done total size sha256 url'
const make = async (reader = admin, from = '2026-01-01', to = '2026-01-31') =>
  (
    await asked<{ makeEvidencePack: { __typename: string; evidencePack: Pack } }>(
      reader,
      `mutation ($input: MakeEvidencePackInput!) { makeEvidencePack(input: $input) { __typename ... on EvidencePackAsked { evidencePack { ${fields} } } } }`,
      { input: { from, to } },
    )
  ).makeEvidencePack
const packs = async (reader = admin) =>
  (await asked<{ evidencePacks: Pack[] }>(reader, `{ evidencePacks { ${fields} } }`)).evidencePacks
const fetched = (url: string, reader: Reader = admin, headers: object = {}) =>
  fetch(open.url + url, { headers: { ...reader.headers, ...headers } })
/** Made and fetched, as its bytes. */
async function made(): Promise<{ bytes: Buffer; pack: Pack }> {
  await make()
  await open.house.jobs.run('evidencePack.make')
  const [pack] = await packs()
  return { bytes: Buffer.from(await (await fetched(pack!.url!)).arrayBuffer()), pack: pack! }
}

async function entriesOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const entries = new Map<string, Buffer>()
  const archive = await yauzl.fromBufferPromise(bytes)
  for await (const entry of archive.eachEntry()) {
    const stream = await archive.openReadStreamPromise(entry)
    entries.set(entry.fileName, Buffer.from(await text(stream.setEncoding('latin1')), 'latin1'))
  }
  return entries
}

describe('an evidence pack', () => {
  it('holds the records, what was handed in by its hash, an index by phase, the figures, and the hash of each', async () => {
    const { bytes, pack } = await made()
    expect(pack).toMatchObject({ status: 'READY', done: 1, total: 1, size: bytes.length })
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(pack.sha256)
    const entries = await entriesOf(bytes)
    const names = [...entries.keys()]
    const record = names.find((name) => name.startsWith('berita-acara/'))
    expect(names.sort()).toEqual(
      [record, `bukti/${sha256}.csv`, 'indeks.html', 'indeks.xlsx', 'kepatuhan.xlsx', 'SHA256SUMS']
        .filter(Boolean)
        .sort(),
    )
    expect(entries.get(`bukti/${sha256}.csv`)).toEqual(evidence)
    const sums = entries.get('SHA256SUMS')!.toString().trim().split('\n')
    for (const [name, content] of entries)
      if (name !== 'SHA256SUMS')
        expect(sums).toContain(`${createHash('sha256').update(content).digest('hex')}  ${name}`)
    expect(sums).toHaveLength(entries.size - 1)
    const page = entries.get('indeks.html')!.toString()
    expect(page).toContain(`Bahan bukti EPSS, Kabupaten ${here.mark}, 2026-01-01 sampai 2026-01-31`)
    expect(page).toContain(`<a href="bukti/${sha256}.csv">Tabel.csv</a>`)
    expect(page).not.toMatch(/<script|src=/)
    const headed = [...page.matchAll(/<h2>([^<]+)<\/h2>(<p>Tidak ada langkah)?/g)]
    expect(headed.map(([, phase, isEmpty]) => [phase, isEmpty === undefined])).toEqual([
      ['Perencanaan', false],
      ['Pengumpulan', false],
      ['Pemeriksaan', false],
      ['Penyebarluasan', false],
      ['Di luar tahap', true],
    ])
    expect(page).toContain('SOP dari langkah-langkah ini tidak menyebut tahapnya.')
    const index = new Workbook()
    await index.xlsx.load(entries.get('indeks.xlsx')!)
    expect(index.worksheets[0]!.getCell(2, 4).value).toBe(`Dinas 0 ${here.mark}`)
    const figures = new Workbook()
    await figures.xlsx.load(entries.get('kepatuhan.xlsx')!)
    expect(figures.worksheets.map(({ name }) => name)).toEqual(['Per tahap', 'Per OPD', 'Per SOP'])
    expect(figures.worksheets[1]!.getCell(2, 2).value).toBe(1)
  })

  it('is the same bytes when it is made again, on another day', async () => {
    const first = await made()
    now += 3 * 86_400_000
    admin = await signedIn(open, { regencyId: here.id, id: here.admin })
    const second = await made()
    expect(second.pack.id).not.toBe(first.pack.id)
    expect(second.pack.sha256).toBe(first.pack.sha256)
    expect(second.bytes.equals(first.bytes)).toBe(true)
  })

  it('issues a record where a run is over and has none, in the name of who asked', async () => {
    await open.owner.query('delete from run_record where regency_id = $1', [here.id])
    await open.owner.query(`update run set status = 'completed', closed_at = now() where id = $1`, [here.run])
    const { bytes } = await made()
    const [record] = (
      await open.owner.query('select issued_by from run_record where run_id = $1', [here.run])
    ).rows
    expect(record).toEqual({ issued_by: here.admin })
    const pdf = [...(await entriesOf(bytes))].find(([name]) => /^berita-acara\/0001-.*\.pdf$/.test(name))
    expect(pdf![1].subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('tells of a file that is gone, and of words as words', async () => {
    await open.owner.query(
      `update file set sha256 = sha256('tidak ada'), name = '<img src=x>.csv' where id = $1`,
      [here.file],
    )
    await open.owner.query(
      `insert into handover (regency_id, run_id, task_id, artefact_key, kind, url, text, handed_in_at, handed_in_by) values
       ($1, $2, $3, 'data', 'link', 'javascript:alert(1)', '=1+1', '2026-01-05T03:00:00Z', $4)`,
      [here.id, here.run, here.closedTask, here.officer],
    )
    const entries = await entriesOf((await made()).bytes)
    const page = entries.get('indeks.html')!.toString()
    expect(page).toContain('&lt;img src=x&gt;.csv (berkas tidak ada lagi di penyimpanan)')
    expect(page).not.toMatch(/<img|href="javascript/)
    expect([...entries.keys()].filter((name) => name.startsWith('bukti/'))).toEqual([])
  })
})

describe('making an evidence pack', () => {
  it('is for admins, for a period that there is, one at a time', async () => {
    const officer = await signedIn(open, { regencyId: here.id, id: here.officer })
    expect(await make(officer)).toEqual({ __typename: 'NotAllowed' })
    expect(await make(admin, '2026-01-31', '2026-01-01')).toEqual({ __typename: 'PackPeriodRefused' })
    expect(await make(admin, '2025-01-01', '2026-01-02')).toEqual({ __typename: 'PackPeriodRefused' })
    expect(await make()).toMatchObject({
      __typename: 'EvidencePackAsked',
      evidencePack: { status: 'WAITING', url: null },
    })
    expect(await make(admin, '2026-01-02')).toEqual({ __typename: 'EvidencePackUnderWay' })
    expect((await make()).evidencePack.id).toBe((await packs())[0]!.id)
    expect(await packs()).toHaveLength(1)
    expect(await packs(officer)).toEqual([])
    await open.house.jobs.run('evidencePack.make')
    expect(await make()).toMatchObject({ __typename: 'EvidencePackAsked' })
  })

  it('begins anew where it broke off, and leaves nothing half made', async () => {
    await make()
    await open.owner.query(
      `update evidence_pack set status = 'making', done = 7, total = 9 where regency_id = $1`,
      [here.id],
    )
    await open.house.jobs.run('evidencePack.make')
    expect(await packs()).toEqual([expect.objectContaining({ status: 'READY', done: 1, total: 1 })])
    expect((await readdir(join(open.filesFolder, 'packs'))).filter((name) => name.endsWith('.part'))).toEqual(
      [],
    )
  })
})

describe('an evidence pack is downloaded', () => {
  it('by the admins of its regency alone, with a session, whole or in parts', async () => {
    const { bytes, pack } = await made()
    const there = await writtenRegency(open.owner)
    const strangers = [
      await signedIn(open, { regencyId: here.id, id: here.officer }),
      await signedIn(open, { regencyId: there.id, id: there.admin }),
    ]
    for (const stranger of strangers) expect((await fetched(pack.url!, stranger)).status).toBe(404)
    const key = await createToken(admin, ['COMPLIANCE_READ', 'RUNS_READ', 'QUERY_ADHOC'], {
      expiresOn: '2026-03-01',
    })
    expect((await bearing(open.url, key.secret).get(pack.url!)).status).toBe(401)
    const whole = await fetched(pack.url!)
    expect(whole.headers.get('content-disposition')).toContain('Bahan bukti EPSS')
    const part = await fetched(pack.url!, admin, { range: 'bytes=2-9' })
    expect([part.status, Buffer.from(await part.arrayBuffer())]).toEqual([206, bytes.subarray(2, 10)])
  })

  it('for thirty days, and then its bytes are gone too', async () => {
    const { pack } = await made()
    now += 29 * 86_400_000
    await open.house.jobs.run('evidencePack.clear-away')
    expect(await readdir(join(open.filesFolder, 'packs'))).toContain(`${pack.id}.zip`)
    now += 2 * 86_400_000
    await open.house.jobs.run('evidencePack.clear-away')
    expect(await readdir(join(open.filesFolder, 'packs'))).not.toContain(`${pack.id}.zip`)
    expect((await fetched(pack.url!)).status).toBe(404)
  })
})
