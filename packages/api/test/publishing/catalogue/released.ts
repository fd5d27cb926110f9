import type { AnsweredForm, DescribedDataset, InformationClass } from '@satualur/engine'
import { nationalForms } from '@satualur/library'
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Provenance } from '../../../src/publishing/case/provenance.ts'
import type { OpenHouse } from '../../open-house.ts'
import type { WrittenRegency } from '../../written-regency.ts'

/** Opens the catalogue of a written regency, or closes it; answers the key that its addresses begin with. */
export async function openedCatalogue(
  { owner }: OpenHouse,
  { id, mark }: WrittenRegency,
  isOpen = true,
): Promise<string> {
  await owner.query(
    `update catalogue set is_open = $2, opened_at = '2026-01-02T02:00:00Z' where regency_id = $1`,
    [id, isOpen],
  )
  return mark.toLowerCase()
}

export async function writtenDataset(
  { owner }: OpenHouse,
  { id, opds }: WrittenRegency,
  {
    key,
    title,
    informationClass = 'berkala',
  }: { key: string; title: string; informationClass?: InformationClass },
): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into dataset (regency_id, opd_id, key, title, frequency, information_class)
     values ($1, $2, $3, $4, 'monthly', $5) returning id`,
    [id, opds[0], key, title, informationClass],
  )
  return rows[0]!.id
}

export interface Releasing {
  dataset: string
  title: string
  name?: string
  period?: string | null
  text?: string | Buffer
  format?: string
  mediaType?: string
  replaces?: string | null
  keywords?: string[]
  provenance?: Partial<Provenance>
  /** Its day has not come, and will not while anybody looks. */
  isPlanned?: boolean
  /** What its columns mean, as a Table Schema. */
  schema?: object
}

/** Makes a file public as whoever publishes does: bytes in the store, then the row. */
export async function released(open: OpenHouse, regency: WrittenRegency, one: Releasing): Promise<string> {
  const {
    name = 'Kunjungan ibu hamil',
    period = '2026-01',
    format = 'CSV',
    replaces = null,
    isPlanned = false,
  } = one
  const bytes = Buffer.from(one.text ?? `kode,jumlah\n01,${randomUUID()}\n`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const folder = join(open.filesFolder, 'objects', sha256.slice(0, 2))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, sha256), bytes)
  if (replaces)
    await open.owner.query(
      `update release set public_class = null, replaced_at = now() where regency_id = $1 and id = $2`,
      [regency.id, replaces],
    )
  const { rows } = await open.owner.query<{ id: string }>(
    `insert into release (regency_id, dataset_id, name, period, public_class, planned_class, planned_at, file_id, sha256, size, media_type, file_name, format,
       title, licence, metadata, provenance, run_id, released_at, released_by, replaces)
     select d.regency_id, d.id, $3, $4, case when not $15 then d.information_class end,
       case when $15 then d.information_class end, case when $15 then '2026-02-03T02:00:00Z'::timestamptz end, $5, decode($6, 'hex'), $7, $8, 'berkas.' || lower($9), $9, $3,
       'cc-by', $10, $11, $12, case when $15 then '2999-01-01'::timestamptz else '2026-02-03T02:00:00Z' end, $13, $14
     from dataset d where d.regency_id = $1 and d.id = $2 returning id`,
    [
      ...[regency.id, one.dataset, name, period, regency.file, sha256, bytes.length],
      ...[one.mediaType ?? 'text/csv', format, metadataOf(one), provenanceOf(regency, one)],
      ...[regency.run, regency.admin, replaces, isPlanned],
    ],
  )
  return rows[0]!.id
}

export const withdrawn = (open: OpenHouse, regency: WrittenRegency, release: string, reason: string) =>
  open.owner.query(
    `update release set public_class = null, withdrawn_at = '2026-02-05T02:00:00Z', withdrawn_by = $3, withdrawal_reason = $4
     where regency_id = $1 and id = $2`,
    [regency.id, release, regency.admin, reason],
  )

const standardData = nationalForms().find(({ follows }) => follows === 'standar-data')!

function metadataOf({ title, keywords = ['kesehatan'], schema }: Releasing) {
  const described: DescribedDataset = {
    ...{ title, keywords, producer: 'Dinas Kesehatan', frequency: 'monthly', coverage: '2026' },
    walidata: { name: 'Dinas Komunikasi dan Informatika', email: null },
    region: { code: '35.16', name: 'Kabupaten Contoh' },
    ...{ isPriority: true, licence: 'cc-by', version: null },
  }
  const forms: AnsweredForm[] = [
    {
      form: standardData,
      answers: {
        concept: 'Kunjungan pemeriksaan kehamilan',
        definition: `Jumlah kunjungan yang tercatat: ${title}.`,
        classification: 'Puskesmas',
        measure: 'Jumlah',
        unit: 'Kunjungan',
      },
    },
  ]
  return { described, forms, ...(schema && { schema }) }
}

const provenanceOf = ({ mark }: WrittenRegency, { period = null, provenance }: Releasing): Provenance => ({
  sop: {
    ...{ key: 'sop-0', title: `Penyusunan data ${mark}`, number: '067/12/2025', version: 3 },
    ratifiedOn: '2025-12-12',
  },
  ...{ opd: 'Dinas Kesehatan', period },
  steps: [
    {
      ...{ number: '1', activity: 'Menyusun data sektoral', role: 'Produsen Data', outcome: null },
      completedAt: '2026-02-01T02:00:00.000Z',
    },
    {
      ...{ number: '2', activity: 'Memeriksa kelengkapan data', role: 'Walidata', outcome: 'Sesuai' },
      completedAt: '2026-02-02T02:00:00.000Z',
    },
  ],
  approval: { by: 'Kepala Dinas Kesehatan', at: '2026-02-02T04:00:00.000Z' },
  ...provenance,
})
