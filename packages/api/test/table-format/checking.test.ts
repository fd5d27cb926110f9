import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { addResource, completeTask } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { uploadAs } from '../server/uploading.ts'
import { visitsDuring } from '../visits.ts'
import type { TableOffice } from './table-office.ts'
import * as desk from './table-office.ts'

let open: OpenHouse
let office: TableOffice
beforeAll(async () => {
  open = await openHouse()
  office = await desk.tableOffice(open)
})
afterAll(() => open?.close())

describe('a table that is handed in for a dataset with a format', () => {
  it('with two errors is refused with row and column, and passes once it was mended', async () => {
    const { run, decision } = await desk.upToDecision(office, '2026-01', 'imunisasi.csv', desk.faulty)
    expect(await desk.decide(office, decision)).toMatchObject({
      __typename: 'TableNotPassed',
      message: expect.stringContaining('2 temuan'),
      tables: [{ fileName: 'imunisasi.csv', standing: 'FAULTY', errors: 2 }],
    })
    const [table] = await desk.tablesOf(office.admin, decision)
    expect(table!.report).toMatchObject({
      ...{ standing: 'FAULTY', errors: 2, rows: 2, headerRow: 1, mayJudge: true, isCurrent: true },
      findings: {
        totalCount: 2,
        nodes: [
          { code: 'not-a-number', row: 2, letter: 'B', column: 'cakupan', value: 'banyak' },
          { code: 'too-large', row: 3, letter: 'B', column: 'cakupan', value: '190' },
        ],
      },
    })
    expect(await desk.decide(office, decision, 'tidak', 'Perbaiki dua sel')).toMatchObject({
      __typename: 'TaskCompleted',
    })
    const again = await openTask(office.admin, run, '1')
    await desk.handedIn(office, again, 'imunisasi.csv', desk.clean)
    await open.house.jobs.settle()
    const second = await openTask(office.admin, run, '2')
    expect(await desk.tablesOf(office.admin, second)).toMatchObject([
      { report: { standing: 'CLEAN', errors: 0 } },
    ])
    expect(await desk.decide(office, second)).toMatchObject({ __typename: 'TaskCompleted' })
  })

  it('waits for its check, and says so', async () => {
    const { run, task } = await desk.begun(office, '2026-02')
    await desk.handedIn(office, task, 'februari.csv', `${desk.clean}Cibeureum,70\n`)
    const decision = await openTask(office.admin, run, '2')
    expect(await desk.decide(office, decision)).toMatchObject({
      __typename: 'TableNotPassed',
      message: expect.stringContaining('masih diperiksa'),
      tables: [{ standing: 'WAITING', errors: null }],
    })
    await open.house.jobs.settle()
    expect(await desk.decide(office, decision)).toMatchObject({ __typename: 'TaskCompleted' })
  })

  it('is asked for again by the next decision where a server has died over it', async () => {
    const { run, task } = await desk.begun(office, '2026-09')
    await desk.handedIn(office, task, 'september.csv', `${desk.clean}Cilandak,70\n`)
    await open.owner.query('delete from graphile_worker._private_jobs')
    await open.owner.query(
      `update table_report set state = 'checking', asked_at = now() - interval '1 hour' where regency_id = $1 and period = '2026-09'`,
      [office.id],
    )
    const decision = await openTask(office.admin, run, '2')
    expect(await desk.decide(office, decision)).toMatchObject({ tables: [{ standing: 'CHECKING' }] })
    await open.house.jobs.settle()
    expect(await desk.decide(office, decision)).toMatchObject({ __typename: 'TaskCompleted' })
  })

  it('passes unclean where who decides answers for it with a reason, which stays on record', async () => {
    const { decision } = await desk.upToDecision(
      office,
      '2026-03',
      'maret.csv',
      `${desk.faulty}Cibeureum,70\n`,
    )
    const [table] = await desk.tablesOf(office.admin, decision)
    const report = table!.report!.id
    const refused = await desk.waiveTableReport(office.operator, { report, reason: 'Sudah benar' })
    expect(refused.__typename).toBe('NotAllowed')
    expect((await desk.waiveTableReport(office.admin, { report, reason: ' ' })).__typename).toBe(
      'ReasonMissing',
    )
    const told = '... on TableReportWaived { report { standing waiver { reason by { position } } } }'
    expect(
      await desk.waiveTableReport(office.admin, { report, reason: 'Angka sementara' }, told),
    ).toMatchObject({
      report: {
        standing: 'WAIVED',
        waiver: { reason: 'Angka sementara', by: { position: 'Administrator' } },
      },
    })
    expect(await desk.waiveTableReport(office.admin, { report, reason: 'Lagi' })).toMatchObject({
      __typename: 'NothingToWaive',
    })
    expect(await desk.decide(office, decision)).toMatchObject({ __typename: 'TaskCompleted' })
  })

  it('is compared with the last accepted one of the period before', async () => {
    const next = 'desa,cakupan\nSukamaju,82\nMekarsari,90\nKarangsari,77\n'
    const { decision } = await desk.upToDecision(office, '2026-04', 'april.csv', next)
    const [table] = await desk.tablesOf(office.admin, decision)
    expect(table!.report).toMatchObject({
      ...{ standing: 'CLEAN', comparedPeriod: '2026-03', notCompared: null },
      change: {
        ...{ rowsBefore: 3, rowsNow: 3, added: 1, removed: 1, changed: 2, unchanged: 0 },
        addedRows: [{ row: 4, values: ['Karangsari', '77'] }],
      },
    })
  })

  it('is found to hold NIK, and judged by who decides', async () => {
    const rows = Array.from({ length: 5 }, (_, index) => `Desa ${index},80,352504120${index + 1}850001`)
    const content = `desa,cakupan,nik\n${rows.join('\n')}\n`
    const { decision, file } = await desk.upToDecision(office, '2026-05', 'mei.csv', content)
    const [table] = await desk.tablesOf(office.admin, decision)
    expect(table!.report!['personalData']).toMatchObject({
      ...{ isFound: true, isReadable: true, judgements: [] },
      columns: [{ column: 'nik', likelihood: 'PERSONAL', hits: [{ kind: 'NIK', cells: 5 }] }],
    })
    const judged = '... on PersonalDataJudged { isPublic personalData { judgements { isPublic reason } } }'
    const judge = (isPublic: boolean, reason: string) =>
      desk.judgePersonalData(office.admin, { file: file.id, isPublic, reason }, judged)
    await judge(true, 'Nomor contoh')
    expect(await judge(false, 'Ternyata NIK penduduk')).toMatchObject({
      personalData: {
        judgements: [
          { isPublic: false, reason: 'Ternyata NIK penduduk' },
          { isPublic: true, reason: 'Nomor contoh' },
        ],
      },
    })
    const refused = await desk.judgePersonalData(office.operator, {
      file: file.id,
      isPublic: true,
      reason: 'Boleh',
    })
    expect(refused.__typename).toBe('NotAllowed')
  })

  it('is checked as a resource of the dataset too, and then other files are papers', async () => {
    const { run, task } = await desk.begun(office, '2026-06')
    const { operator } = office
    const upload = async (name: string, content: string) =>
      (await uploadAs(open, operator, name, content)).answer.id
    const file = await upload('juni.csv', `${desk.faulty}Juni,1\n`)
    const added = await addResource(
      operator,
      { task, name: 'Cakupan', file },
      '... on ResourceAdded { resource { id } }',
    )
    const resource = (added['resource'] as { id: string }).id
    await open.house.jobs.settle()
    expect(await desk.resourcesOf(office)).toMatchObject([
      { name: 'Cakupan', tableReport: { standing: 'FAULTY', errors: 2 } },
    ])
    const handovers = [
      { artefact: 'tabel', resource },
      { artefact: 'tabel', file: await upload('kertas kerja.csv', 'apa saja\n') },
    ]
    await completeTask(operator, { task, handovers })
    await open.house.jobs.settle()
    const decision = await openTask(office.admin, run, '2')
    const tables = await desk.tablesOf(office.admin, decision)
    expect(tables).toMatchObject([{ fileName: 'juni.csv', report: { standing: 'FAULTY', errors: 2 } }])
  })

  it('is checked before it is handed in where its performer asks, and the same bytes once', async () => {
    const { task } = await desk.begun(office, '2026-07')
    const { answer } = await uploadAs(open, office.operator, 'juli.csv', `${desk.faulty}Juli,1\n`)
    const told = '... on TableCheckAsked { report { id standing errors share } }'
    const ask = () => desk.checkTable(office.operator, { task, file: answer.id }, told)
    const first = await ask()
    expect(first).toMatchObject({ report: { standing: 'WAITING', errors: null } })
    await open.house.jobs.settle()
    expect(await ask()).toMatchObject({
      report: { id: (first['report'] as { id: string }).id, standing: 'FAULTY', errors: 2 },
    })
    expect(await desk.checkTable(office.admin, { task, file: answer.id })).toMatchObject({
      __typename: 'NotYourTask',
    })
  })
})

describe('a run', () => {
  it('whose dataset has no format is asked nothing more, and a decision on tables takes one look more', async () => {
    const without = await desk.tableOffice(open, null)
    const one = await desk.upToDecision(without, '2026-01', 'januari.csv', desk.clean)
    expect(await visitsDuring(() => desk.decide(without, one.decision))).toBe(2)
    const checked = await desk.upToDecision(office, '2026-08', 'agustus.csv', desk.clean)
    expect(await visitsDuring(() => desk.decide(office, checked.decision))).toBe(3)
  })
})

describe('a format that changes', () => {
  it('has tables checked again that were handed in under the former one', async () => {
    const other = await desk.tableOffice(open)
    const { decision } = await desk.upToDecision(other, '2026-01', 'januari.csv', desk.clean)
    const columns = [...desk.columns, { name: 'bulan', type: 'STRING', isRequired: true }]
    await desk.setTableFormat(other.admin, { dataset: other.dataset, revision: 1, columns })
    expect(await desk.tablesOf(other.admin, decision)).toEqual([{ fileName: 'januari.csv', report: null }])
    expect(await desk.decide(other, decision)).toMatchObject({ tables: [{ standing: 'WAITING' }] })
    await open.house.jobs.settle()
    expect(await desk.decide(other, decision)).toMatchObject({ tables: [{ standing: 'FAULTY', errors: 1 }] })
    await desk.setTableFormat(other.admin, { dataset: other.dataset, revision: 2 })
    expect(await desk.tablesOf(other.admin, decision)).toEqual([])
    expect(await desk.decide(other, decision)).toMatchObject({ __typename: 'TaskCompleted' })
  })
})
