import type { ReleaseRule } from '@satualur/engine'
import { standardDataKeys } from '@satualur/engine'
import { nationalForms } from '@satualur/library'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import type { Answered } from '../run/commands.ts'
import { addResource, completeTask, startRun } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { subjectOf } from '../run/started-run.ts'
import { uploadAs } from '../server/uploading.ts'
import { told } from './publishing-commands.ts'

export * from './publishing-commands.ts'

/** The operator hands in, the admin approves and publishes. */
export const publishingSop = sopFile({ effectiveOn: '2025-03-01' }).replace(
  /\nsteps:\n[^]*$/,
  `
steps:
  - number: 1
    activity: Menyusun data
    performer: produsen
    symbol: start
    yields: [tabel]
    next: 2
  - number: 2
    activity: Menyetujui data
    performer: walidata
    symbol: decision
    needs: [tabel]
    outcomes:
      Sesuai: 3
      Tidak: 1
  - number: 3
    activity: Menyebarluaskan data
    performer: walidata
    publishes: true
    needs: [tabel]
    next: 4
  - number: 4
    activity: Mengarsipkan surat
    performer: walidata
    symbol: end
    next: []
`,
)

export interface PublishingOffice extends ConfiguredRegency {
  open: OpenHouse
  dataset: string
  sop: string
}

/** An office whose dataset lacks nothing: its class is decided, its metadata are filled in. */
export async function publishingOffice(open: OpenHouse): Promise<PublishingOffice> {
  const regency = await configuredRegency(open, { sources: [publishingSop] })
  const { dataset, sop } = await subjectOf(regency)
  const office = { ...regency, open, dataset, sop }
  await decideClass(office, { informationClass: 'BERKALA', decidedOn: '2025-01-02' })
  for (const follows of ['standar-data', 'ms-ind'] as const) await fillIn(office, follows)
  return office
}

export const decideClass = (
  { admin, dataset }: PublishingOffice,
  decision: object,
  withdrawalReason: string | null = null,
): Promise<Answered> =>
  told(
    admin,
    `mutation ($input: DecideInformationClassInput!) { decideInformationClass(input: $input) {
      __typename ... on Refusal { message } ... on StillPublic { releases { title isPublic isOnPortal publicFrom } } } }`,
    { dataset, decision: { decidedBy: 'PPID Utama', reason: '', ...decision }, withdrawalReason },
  )

export const excepting = {
  ...{ informationClass: 'DIKECUALIKAN', decidedOn: '2026-11-01', reason: 'Memuat data pasien' },
  test: {
    ...{ ground: 'UU 14/2008 Pasal 17 huruf h', consequence: 'Membuka riwayat kesehatan', number: 'BA/7' },
  },
}

/** The newest list says when its data are released. */
export async function listed({ open, id, dataset }: PublishingOffice, release: ReleaseRule): Promise<void> {
  const content = { title: 'Cakupan Imunisasi', frequency: 'monthly', release }
  const agreement = { number: 'BA/1', on: '2026-01-05', isPriority: false }
  const decree = { number: 'SK/1', on: '2026-01-06' }
  const entry = JSON.stringify({ state: 'in-force', content, agreement, decree, proposal: null })
  await open.owner.query(
    `with list as (insert into data_list (regency_id, year, opened_at) values ($1, 2026, '2026-01-05') returning id)
     insert into list_entry (regency_id, list_id, dataset_id, opd_id, title, information_class, revision, entry)
     select $1, list.id, d.id, d.opd_id, d.title, d.information_class, 1, $3 from list, dataset d where d.id = $2`,
    [id, dataset, entry],
  )
}

/** Every required field of a national form says something of its kind. */
async function fillIn(office: PublishingOffice, follows: 'standar-data' | 'ms-ind'): Promise<void> {
  const form = nationalForms().find((one) => one.follows === follows)!
  const fields = form.sections.flatMap((section) => section.fields)
  const isAsked = ({ key, isRequired }: (typeof fields)[number]) =>
    isRequired || (standardDataKeys as readonly string[]).includes(key)
  const answers = fields.filter(isAsked).map((field) => {
    if (field.kind === 'choice') return { field: field.key, text: field.choices[0]!.key }
    if (field.kind === 'number') return { field: field.key, number: 1 }
    if (field.kind === 'yes-no') return { field: field.key, isYes: true }
    if (field.kind === 'variables') return { field: field.key, names: ['Anak'] }
    return { field: field.key, text: field.kind === 'date' ? '2026-01-01' : `Isi ${field.key}` }
  })
  const { dataset, admin } = office
  const saved = await told(
    admin,
    'mutation ($input: SaveMetadataInput!) { saveMetadata(input: $input) { __typename ... on Refusal { message } } }',
    { dataset, form: form.key, revision: 0, answers },
  )
  if (saved.__typename !== 'MetadataSaved') throw new Error(saved.message)
}

/** A run for a month, up to the open task that publishes; the bytes have been handed in, approved and looked through. */
export async function upToPublishing(
  office: PublishingOffice,
  { period = '2026-10', text = 'desa,persen\nSooko,98\n', name = 'Tabel imunisasi' } = {},
): Promise<{ run: string; task: string; file: string }> {
  const { admin, operator, dataset, sop, open } = office
  const { run } = await startRun(admin, { sop, dataset, period }, '... on RunStarted { run { id } }')
  const first = await openTask(admin, run!.id, '1')
  const { answer } = await uploadAs(open, operator, 'imunisasi.csv', text)
  const added = await addResource(
    operator,
    { task: first, name, file: answer.id },
    '... on ResourceAdded { resource { id } }',
  )
  const { id: resource } = added['resource'] as { id: string }
  await completed(operator, { task: first, handovers: [{ artefact: 'tabel', resource }] })
  await open.house.jobs.run('evidence.check-table')
  await completed(admin, { task: await openTask(admin, run!.id, '2'), outcome: 'sesuai' })
  await open.house.jobs.run('dataset.scan-personal-data')
  return { run: run!.id, task: await openTask(admin, run!.id, '3'), file: answer.id }
}

async function completed(reader: Reader, input: object): Promise<void> {
  const { __typename, message } = await completeTask(
    reader,
    input,
    '... on TaskCompleted { task { status } }',
  )
  if (__typename !== 'TaskCompleted') throw new Error(`${__typename}: ${message}`)
}

export const publishTask = ({ admin }: PublishingOffice, task: string): Promise<Answered> =>
  completeTask(
    admin,
    { task },
    '... on NotPublishable { findings { code piece message } } ... on PortalAwaited { message } ... on TaskCompleted { task { status } }',
  )

export interface ShownRelease {
  id: string
  title: string
  sha256: string
  isPublic: boolean
  isOnPortal: boolean
  publicFrom: string | null
}

export interface ShownPublication {
  state: string
  portalAddress: string | null
  trouble: { code: string; message: string } | null
  drift: { resource: string | null; field: string; sent: string | null; found: string | null }[]
}

export async function shownDataset({ admin, dataset }: PublishingOffice): Promise<{
  releases: ShownRelease[]
  publication: ShownPublication | null
}> {
  const answer = await asked<{
    dataset: { releases: { nodes: ShownRelease[] }; publication: ShownPublication | null }
  }>(
    admin,
    `query ($id: ID!) { dataset(id: $id) {
      releases(first: 20) { nodes { id title sha256 isPublic isOnPortal publicFrom } totalCount }
      publication { id state portalAddress trouble { code message } drift { resource field sent found } } } }`,
    { id: dataset },
  )
  return { releases: answer.dataset.releases.nodes, publication: answer.dataset.publication }
}

export const taskStatus = async ({ admin }: PublishingOffice, id: string) =>
  (
    await asked<{ task: { status: string; awaitedPublication: ShownPublication | null } }>(
      admin,
      'query ($id: ID!) { task(id: $id) { status awaitedPublication { id state trouble { code message } } } }',
      { id },
    )
  ).task
