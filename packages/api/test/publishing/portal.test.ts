import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { asked } from '../reader.ts'
import { pauseRun, resumeRun } from '../run/commands.ts'
import { setTableFormat } from '../table-format/table-office.ts'
import { AtAPortal } from './at-a-portal.ts'
import * as at from './publishing-office.ts'

const here = new AtAPortal()

/** Of the pieces of the office's dataset what the portal's own tables hold. */
async function tablesTold(): Promise<object[]> {
  const { publications } = await asked<{ publications: { nodes: { tables: object[] }[] } }>(
    here.office.admin,
    '{ publications { nodes { tables { rows expectedRows } } } }',
  )
  return publications.nodes.flatMap(({ tables }) => tables)
}

describe('a portal', () => {
  it('is asked for all that publishing needs before anything is kept', async () => {
    const { address, tokens } = here.portal
    expect(await at.testPortal(here.office, { address, token: tokens.editor, fillsDatastore: true })).toEqual(
      {
        ...{ __typename: 'PortalAnswered', version: '2.11.6', hasDatastore: true },
        ...{ organizationTitle: 'kominfo', warning: null },
      },
    )
    expect(await at.testPortal(here.office, { address, token: tokens.stranger })).toMatchObject({
      code: 'not-editor',
    })
    expect(
      await at.testPortal(here.office, { address, token: tokens.editor, organization: 'lain' }),
    ).toMatchObject({
      code: 'not-found',
    })
    expect(await at.testPortal(here.office, { address })).toMatchObject({ __typename: 'TokenMissing' })
    expect(await at.testPortal(here.office, { address: 'https://10.0.0.1', token: 'x' })).toMatchObject({
      __typename: 'AddressRefused',
    })
    expect(
      (await asked<{ portal: object | null }>(here.office.admin, '{ portal { address } }')).portal,
    ).toBeNull()
  })

  it('is set by admins alone, and never tells its token', async () => {
    expect(await here.setPortal()).toMatchObject({
      portal: {
        address: here.portal.address,
        organization: 'kominfo',
        licence: 'cc-by',
        fillsDatastore: false,
      },
    })
    // The kept token goes nowhere but to the address that it was given for.
    expect(
      await at.setPortal(here.office, { address: here.portal.address, licence: 'cc-zero' }),
    ).toMatchObject({
      __typename: 'PortalSet',
    })
    const elsewhere = { address: 'http://127.0.0.1:9' }
    expect(await at.setPortal(here.office, elsewhere)).toMatchObject({ __typename: 'TokenMissing' })
    const { operator } = here.office
    expect((await asked<{ portal: null }>(operator, '{ portal { address } }')).portal).toBeNull()
    const asOperator = { ...here.office, admin: operator }
    expect(await at.setPortal(asOperator, { address: here.portal.address, token: 'x' })).toMatchObject({
      __typename: 'NotAllowed',
    })
    const { rows } = await here.open.owner.query('select * from portal')
    expect(JSON.stringify(rows)).not.toContain(here.portal.tokens.editor)
    for (const { sealed_token: sealed } of rows as { sealed_token: Buffer }[])
      expect(sealed.toString('latin1')).not.toContain(here.portal.tokens.editor)
  })
})

describe('a publishing task with a portal', () => {
  beforeEach(here.setPortal)

  it('stays open until the portal has the data, and is completed by itself then', async () => {
    const { task } = await at.upToPublishing(here.office)
    const answer = await at.publishTask(here.office, task)
    expect(answer).toMatchObject({ __typename: 'PortalAwaited' })
    expect(await at.taskStatus(here.office, task)).toMatchObject({
      ...{ status: 'OPEN', awaitedPublication: { state: 'QUEUED', trouble: null } },
    })
    expect((await at.shownDataset(here.office)).releases).toMatchObject([
      { isPublic: true, isOnPortal: false },
    ])
    await here.push()
    expect(await at.taskStatus(here.office, task)).toEqual({ status: 'COMPLETED', awaitedPublication: null })
    const { releases, publication } = await at.shownDataset(here.office)
    expect(publication).toMatchObject({ state: 'PUBLISHED', trouble: null, drift: [] })
    expect(releases).toMatchObject([{ isPublic: true, isOnPortal: true }])
    const dataset = here.onPortal()!
    expect(dataset).toMatchObject({ private: false, title: 'Cakupan Imunisasi', license_id: 'cc-by' })
    expect(dataset.resources.map(here.text)).toEqual(['desa,persen\nSooko,98\n'])
    expect(publication!.portalAddress).toBe(`${here.portal.address}/dataset/${dataset.name}`)
  })

  it('shows what the portal says while it fails, is tried again by itself, and asks for nothing twice', async () => {
    const { task } = await at.upToPublishing(here.office)
    here.portal.faults.fallDown()
    await at.publishTask(here.office, task)
    await here.push()
    const waiting = await at.taskStatus(here.office, task)
    expect(waiting).toMatchObject({
      ...{ status: 'OPEN', awaitedPublication: { state: 'QUEUED', trouble: { code: 'portal-down' } } },
    })
    expect(waiting.awaitedPublication!.trouble!.message).toMatch(/Portal tidak menjawab/)
    // Pressed again meanwhile, it is the same wish.
    expect(await at.publishTask(here.office, task)).toMatchObject({ __typename: 'PortalAwaited' })
    expect((await at.shownDataset(here.office)).releases).toHaveLength(1)
    here.portal.faults.recover()
    here.passed += 31_000
    await here.push()
    expect(await at.taskStatus(here.office, task)).toMatchObject({ status: 'COMPLETED' })
    expect(here.portal.datasets()).toHaveLength(1)
  })

  it('stays open where somebody has to do something first, and goes on by hand', async () => {
    await at.setPortal(here.office, { address: here.portal.address, token: here.portal.tokens.stranger })
    const { task } = await at.upToPublishing(here.office)
    await at.publishTask(here.office, task)
    await here.push()
    expect(await at.taskStatus(here.office, task)).toMatchObject({
      ...{ status: 'OPEN', awaitedPublication: { state: 'FAILED', trouble: { code: 'not-authorized' } } },
    })
    expect(await at.retryPublication(here.office.operator, here.office.dataset)).toMatchObject({
      __typename: 'NotAllowed',
    })
    await here.setPortal()
    expect(await at.retryPublication(here.office.admin, here.office.dataset)).toMatchObject({
      publication: { state: 'QUEUED', attempts: 0 },
    })
    await here.push()
    expect(await at.taskStatus(here.office, task)).toMatchObject({ status: 'COMPLETED' })
  })

  it('that cannot be completed when the portal has the data stays open, and then needs no portal any more', async () => {
    const { run, task } = await at.upToPublishing(here.office)
    await at.publishTask(here.office, task)
    const reason = 'Menunggu surat'
    await pauseRun(here.office.admin, { run, reason })
    await here.push()
    expect(await at.taskStatus(here.office, task)).toEqual({ status: 'OPEN', awaitedPublication: null })
    await resumeRun(here.office.admin, { run, reason })
    const calls = here.portal.calls.size
    expect(await at.publishTask(here.office, task)).toMatchObject({ __typename: 'TaskCompleted' })
    expect(here.portal.calls.size).toBe(calls)
  })

  it('leaves its lease to the next process where the first has died', async () => {
    const { task } = await at.upToPublishing(here.office)
    await at.publishTask(here.office, task)
    await here.open.owner.query(`update publication set next_try_at = $1 where regency_id = $2`, [
      new Date(here.now() + 20_000),
      here.office.id,
    ])
    await here.open.owner.query(`delete from graphile_worker._private_jobs`)
    await here.open.house.jobs.run('publishing.sweep')
    expect(await here.push()).toBe(0)
    here.passed += 21_000
    await here.open.house.jobs.run('publishing.sweep')
    expect(await here.push()).toBe(1)
    expect(await at.taskStatus(here.office, task)).toMatchObject({ status: 'COMPLETED' })
  })

  it('fills the portal’s own table from a CSV where that is wished', async () => {
    await at.setPortal(here.office, { address: here.portal.address, fillsDatastore: true })
    const text = 'desa,persen,persen\nSooko,98,a\n\nDlanggu,91,b\n'
    const { task } = await at.upToPublishing(here.office, { text })
    await at.publishTask(here.office, task)
    await here.push()
    expect(await at.taskStatus(here.office, task)).toMatchObject({ status: 'COMPLETED' })
    expect(here.portal.rowsOf(here.onPortal()!.resources[0]!.id)).toEqual([
      { desa: 'Sooko', persen: '98', 'persen 2': 'a' },
      { desa: 'Dlanggu', persen: '91', 'persen 2': 'b' },
    ])
    expect(await tablesTold()).toEqual([{ rows: 2, expectedRows: 2 }])
    expect(await readdir(join(here.open.filesFolder, 'incoming'))).toEqual([])
  })

  it('types that table by the format of the dataset, and counts on the portal what the approved file has', async () => {
    await at.setPortal(here.office, { address: here.portal.address, fillsDatastore: true })
    const columns = [
      { name: 'desa', type: 'STRING', title: 'Nama Desa', isKey: true },
      { name: 'persen', type: 'NUMBER', unit: 'persen', decimalChar: ',' },
      { name: 'tanggal', type: 'DATE', format: 'any' },
    ]
    const { admin, dataset } = here.office
    expect(await setTableFormat(admin, { dataset, revision: 0, columns })).toMatchObject({
      __typename: 'TableFormatSet',
    })
    const text = 'Cakupan Imunisasi;;\nNama Desa;persen;tanggal\nSooko;98,5;17 Agustus 2026\nDlanggu;;\n'
    const { task } = await at.upToPublishing(here.office, { text })
    await at.publishTask(here.office, task)
    await here.push()
    const [resource] = here.onPortal()!.resources
    expect(here.portal.rowsOf(resource!.id)).toEqual([
      { desa: 'Sooko', persen: 98.5, tanggal: '2026-08-17' },
      { desa: 'Dlanggu', persen: null, tanggal: null },
    ])
    expect(here.portal.fieldsOf(resource!.id)).toMatchObject([
      { id: 'desa', type: 'text', info: { label: 'Nama Desa' } },
      { id: 'persen', type: 'numeric', info: { notes: 'Satuan: persen' } },
      { id: 'tanggal', type: 'date' },
    ])
    expect(await tablesTold()).toEqual([{ rows: 2, expectedRows: 2 }])
  })

  it('sends every month into the same dataset, and what comes later into the place of what was', async () => {
    for (const [period, data] of [
      ['2026-08', 'desa,persen\nSooko,1\n'],
      ['2026-09', 'desa,persen\nSooko,2\n'],
    ] as const) {
      const { task } = await at.upToPublishing(here.office, { period, text: data })
      await at.publishTask(here.office, task)
      await here.push()
    }
    expect(
      here
        .onPortal()!
        .resources.map(({ name }) => name)
        .sort(),
    ).toEqual(['Tabel imunisasi 2026-08', 'Tabel imunisasi 2026-09'])
    const again = await at.upToPublishing(here.office, { period: '2026-10', text: 'desa,persen\nSooko,3\n' })
    await at.publishTask(here.office, again.task)
    await here.push()
    const { releases } = await at.shownDataset(here.office)
    expect(releases.filter(({ isOnPortal }) => isOnPortal)).toHaveLength(3)
  })
})

it('what was released before there was a portal goes there when it is set', async () => {
  const { task } = await at.upToPublishing(here.office)
  await at.publishTask(here.office, task)
  await here.setPortal()
  await here.push()
  expect(here.onPortal()).toMatchObject({ private: false })
})
