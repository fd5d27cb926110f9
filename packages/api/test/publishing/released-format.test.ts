import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { setTableFormat } from '../table-format/table-office.ts'
import type { PublishingOffice } from './publishing-office.ts'
import * as at from './publishing-office.ts'

let open: OpenHouse
let office: PublishingOffice
beforeAll(async () => {
  open = await openHouse()
  office = await at.publishingOffice(open)
})
afterAll(() => open?.close())

const schemas = async () => {
  const { rows } = await open.owner.query<{ period: string; schema: object | null }>(
    `select period, metadata -> 'schema' as schema from release where regency_id = $1 order by released_at`,
    [office.id],
  )
  return rows
}
const published = async (period: string) => {
  const { task } = await at.upToPublishing(office, { period, text: 'desa,persen\nSooko,98\n' })
  expect(await at.publishTask(office, task)).toMatchObject({ __typename: 'TaskCompleted' })
}
const formatted = async (revision: number, schema: object | null) => {
  const tableSchema = schema && JSON.stringify(schema)
  const input = { dataset: office.dataset, revision, tableSchema }
  expect(await setTableFormat(office.admin, input)).toMatchObject({ __typename: 'TableFormatSet' })
}

const persen = { name: 'persen', type: 'integer', title: 'Cakupan', 'satualur:unit': 'persen' }

it('a release keeps the format that its table was checked against, and nothing that does not describe columns', async () => {
  await published('2026-07')
  await formatted(0, {
    fields: [
      { name: 'desa', type: 'string', description: 'Nama desa', contoh: 'Ditulis Sekretaris' },
      { ...persen, constraints: { minimum: 0, catatan: 'Ditulis Sekretaris' } },
    ],
    primaryKey: ['desa'],
    foreignKeys: [{ fields: ['desa'], reference: { resource: 'wilayah', fields: ['kode'] } }],
    contributors: [{ title: 'Sekretaris' }],
  })
  await published('2026-08')
  await formatted(1, {
    fields: [
      { name: 'desa', type: 'string' },
      { ...persen, title: 'Cakupan baru' },
    ],
  })
  await published('2026-09')
  await formatted(2, null)
  await published('2026-10')
  expect(await schemas()).toEqual([
    { period: '2026-07', schema: null },
    {
      period: '2026-08',
      schema: {
        fields: [
          { name: 'desa', type: 'string', description: 'Nama desa' },
          { ...persen, constraints: { minimum: 0 } },
        ],
        primaryKey: ['desa'],
      },
    },
    {
      period: '2026-09',
      schema: {
        fields: [
          { name: 'desa', type: 'string' },
          { ...persen, title: 'Cakupan baru' },
        ],
      },
    },
    { period: '2026-10', schema: null },
  ])
})
