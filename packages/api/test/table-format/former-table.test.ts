import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FormerTable, OwnNames } from '../../src/evidence/table/former-table.ts'
import { formerTable, stemOf } from '../../src/evidence/table/former-table.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked } from '../reader.ts'
import { archive } from '../run/archive/closed-run.ts'
import { completeTask } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { uploadAs } from '../server/uploading.ts'
import type { TableOffice } from './table-office.ts'
import * as desk from './table-office.ts'

const former = (fileName: string, more: Partial<FormerTable> = {}): FormerTable => ({
  ...{ file: fileName, sha256: '', fileName, period: '2026-03', artefact: 'tabel', resource: null },
  ...more,
})
const own = (fileName: string, more: Partial<OwnNames> = {}): OwnNames => ({
  ...{ fileName, artefacts: [], resources: [], others: [] },
  ...more,
})

describe('the name of a file', () => {
  it.each([
    ['Cakupan Imunisasi April 2026.xlsx', 'cakupan imunisasi'],
    ['cakupan-imunisasi_2026-03 (revisi 2).csv', 'cakupan imunisasi'],
    ['CAKUPAN.IMUNISASI.TW III.CSV', 'cakupan imunisasi'],
    ['januari.csv', ''],
    ['2026-04.csv', ''],
  ])('%s stays as “%s” from period to period', (name, stem) => {
    expect(stemOf(name)).toBe(stem)
  })
})

describe('the table that one is compared with', () => {
  const [coverage, stock] = [former('cakupan maret.csv'), former('stok maret.csv')]
  it.each<[string, OwnNames, FormerTable[], string | null]>([
    ['none where there was none', own('cakupan.csv'), [], null],
    ['that of its name among several', own('stok april.csv'), [coverage, stock], 'stok maret.csv'],
    ['the newest of its name', own('stok.csv'), [former('stok v2.csv'), stock], 'stok v2.csv'],
    ['the only one, whatever its name', own('lampiran.csv'), [coverage], 'cakupan maret.csv'],
    ['none like it among several', own('lampiran.csv'), [coverage, stock], 'unlike'],
    [
      'none where another has the place of the only one',
      own('stok.csv', { others: ['cakupan april.csv'] }),
      [coverage],
      'unlike',
    ],
    [
      'that of its artefact',
      own('april.csv', { artefacts: ['lampiran'] }),
      [former('maret.csv'), former('maret.csv', { artefact: 'lampiran', file: 'ours' })],
      'ours',
    ],
    [
      'the resource of the same name, whatever its file is called',
      own('unduhan.csv', { resources: ['Stok'] }),
      [
        former('a.csv', { resource: 'Cakupan' }),
        former('b.csv', { resource: 'Stok' }),
        former('unduhan.csv'),
      ],
      'b.csv',
    ],
  ])('is %s', (_, names, tables, expected) => {
    const found = formerTable(names, tables)
    expect(found === null || found === 'unlike' ? found : found.file).toBe(expected)
  })
})

describe('several tables in one slot', () => {
  let open: OpenHouse
  let office: TableOffice
  // Its SOP is in force from the day on which it was taken over.
  const clock = new HeldClock(new Date(Date.now() + 86_400_000).toISOString().slice(0, 16))
  beforeAll(async () => {
    open = await openHouse({ clock: clock.read })
    office = await desk.tableOffice(open)
  })
  afterAll(() => open?.close())

  async function handedIn(period: string, files: Record<string, string>) {
    const { run, task } = await desk.begun(office, period)
    const handovers = []
    for (const [name, rows] of Object.entries(files)) {
      const { answer } = await uploadAs(open, office.operator, name, `desa,cakupan\n${rows}`)
      handovers.push({ artefact: 'tabel', file: answer.id })
    }
    await completeTask(office.operator, { task, handovers })
    await open.house.jobs.settle()
    return openTask(office.admin, run, '2')
  }

  /** Everybody does what is left of their runs. */
  async function closeRuns(): Promise<void> {
    const text = '{ runs { nodes { openTasks { id act { outcomes { key } } } } } }'
    type Told = { runs: { nodes: { openTasks: { id: string; act: { outcomes: { key: string }[] } }[] }[] } }
    for (;;) {
      const { runs } = await asked<Told>(office.admin, text)
      const task = runs.nodes.flatMap(({ openTasks }) => openTasks)[0]
      if (!task) return
      for (const reader of [office.admin, office.operator])
        await completeTask(reader, { task: task.id, outcome: task.act.outcomes[0]!.key })
    }
  }

  it('are each compared with their own of the period before, whose run lies in the archive', async () => {
    const march = { 'cakupan maret.csv': 'Sukamaju,80\nMekarsari,90\n', 'stok maret.csv': 'Sukamaju,5\n' }
    await desk.decide(office, await handedIn('2026-03', march))
    await closeRuns()
    await archive(open, clock)
    const decision = await handedIn('2026-04', {
      'stok april.csv': 'Sukamaju,6\n',
      'cakupan april.csv': 'Sukamaju,80\nMekarsari,91\n',
      'lampiran.csv': 'Karangsari,1\n',
    })
    const text = `query ($task: ID!) { task(id: $task) { tables { fileName report {
      comparedWith { name } comparedPeriod notCompared change { changed added unchanged outlierRule } } } } }`
    const { task } = await asked<{ task: { tables: { fileName: string; report: object }[] } }>(
      office.admin,
      text,
      {
        task: decision,
      },
    )
    const reports = Object.fromEntries(task.tables.map(({ fileName, report }) => [fileName, report]))
    expect(reports).toMatchObject({
      'stok april.csv': {
        comparedWith: { name: 'stok maret.csv' },
        change: {
          ...{ changed: 1, added: 0, unchanged: 0 },
          outlierRule: expect.stringContaining('lebih dari 5 simpangan'),
        },
      },
      'cakupan april.csv': {
        comparedWith: { name: 'cakupan maret.csv' },
        change: { changed: 1, added: 0, unchanged: 1 },
      },
      'lampiran.csv': {
        comparedPeriod: '2026-03',
        notCompared: expect.stringContaining('Tidak ada tabel bernama serupa'),
        change: null,
      },
    })
  })
})
