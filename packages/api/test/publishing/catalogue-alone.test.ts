import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import type { PublishingOffice } from './publishing-office.ts'
import * as at from './publishing-office.ts'

let open: OpenHouse
let office: PublishingOffice
beforeAll(async () => {
  open = await openHouse()
  office = await at.publishingOffice(open)
})
afterAll(() => open?.close())

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

it('without a portal a publishing task is completed with its release, and the next version takes its place', async () => {
  const first = await at.upToPublishing(office, { text: 'desa,persen\nSooko,98\n' })
  expect(await at.publishTask(office, first.task)).toMatchObject({ __typename: 'TaskCompleted' })
  const before = await at.shownDataset(office)
  expect(before.releases).toMatchObject([
    {
      title: 'Tabel imunisasi 2026-10',
      sha256: sha256('desa,persen\nSooko,98\n'),
      isPublic: true,
      isOnPortal: false,
      publicFrom: null,
    },
  ])
  expect(before.publication).toBeNull()
})

it('tells before exactly what will be public, and from where', async () => {
  const { task } = await at.upToPublishing(office, { period: '2026-09' })
  const { previewRelease } = await asked<{ previewRelease: Record<string, unknown> }>(
    office.admin,
    `query ($task: ID!) { previewRelease(task: $task) { portalAddress licence fields { name value }
      pieces { title fileName sha256 approvedBy replaces isPublishable } steps { number activity role outcome } findings { code } } }`,
    { task },
  )
  expect(previewRelease).toMatchObject({
    ...{ portalAddress: null, licence: 'cc-by', findings: [] },
    pieces: [
      {
        title: 'Tabel imunisasi 2026-09',
        fileName: 'imunisasi.csv',
        approvedBy: 'Walidata',
        isPublishable: true,
      },
    ],
    steps: [
      { number: '1', activity: 'Menyusun data', role: 'Produsen Data' },
      { number: '2', activity: 'Menyetujui data', role: 'Walidata', outcome: 'Sesuai' },
    ],
  })
  expect(previewRelease['fields']).toContainEqual({ name: 'title', value: 'Cakupan Imunisasi' })
  expect(JSON.stringify(previewRelease)).not.toContain('@contoh.id')
})
