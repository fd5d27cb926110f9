import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { applied, exported, inShort } from './applying.ts'
import { configuredRegency } from './configured-regency.ts'
import { regencyFile } from './files.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

const scheduled = (schedule: string) =>
  regencyFile().replace('    unit: persen\n', `    unit: persen # satuan\n    schedules:\n${schedule}`)
const usual = scheduled('      - sop: unggah-data # setiap bulan\n')

const schedulesOf = async (regency: Awaited<ReturnType<typeof configuredRegency>>) =>
  (
    await asked<{ datasets: { nodes: { schedules: object[] }[] } }>(
      regency.admin,
      '{ datasets { nodes { schedules { opens afterDays endsOn sop { key } setBy { email } } } } }',
    )
  ).datasets.nodes.flatMap(({ schedules }) => schedules)

describe('schedules in files', () => {
  it('come with the regency, and go out again with the same bytes', async () => {
    const regency = await configuredRegency(open, { file: usual })
    expect(await schedulesOf(regency)).toEqual([
      { opens: 'PERIOD_END', afterDays: 0, endsOn: null, sop: { key: 'unggah-data' }, setBy: null },
    ])
    const files = await exported(regency.admin)
    expect(files.regency).toBe(regency.file)
    const again = await applied(regency.admin, { regency: files.regency, expecting: files.digest })
    expect([again.__typename, inShort(again)]).toEqual(['ConfigurationApplied', []])
    expect((await exported(regency.admin)).regency).toBe(regency.file)
  })

  it('are added and changed with a plan in words, and answered for by whoever applies them', async () => {
    const regency = await configuredRegency(open)
    const withTerms = regency.file.replace(
      '    unit: persen\n',
      '    unit: persen\n    schedules:\n      - { sop: unggah-data, opens: period-start, afterDays: 4 }\n',
    )
    const added = await applied(regency.admin, { regency: withTerms })
    expect(added.plan).toEqual([
      {
        ...{ action: 'ADD', kind: 'SCHEDULE', key: 'imunisasi/unggah-data' },
        title: 'Cakupan Imunisasi · Unggah Data Sektoral',
        detail: 'pada awal periode, 4 hari kemudian',
      },
    ])
    expect(await schedulesOf(regency)).toMatchObject([{ setBy: { email: 'admin@contoh.id' } }])
    const changed = await applied(regency.admin, {
      regency: withTerms.replace('afterDays: 4', 'afterDays: 6'),
    })
    expect(changed.plan).toMatchObject([{ action: 'CHANGE', detail: 'hari kemudian: “4” → “6”' }])
  })

  it('stay where a file leaves them out, and go with pruning; one whose turns have opened is ended', async () => {
    const regency = await configuredRegency(open, { file: usual })
    const without = regency.file.replace(/ {4}schedules:\n.*\n/, '')
    expect(inShort(await applied(regency.admin, { regency: without }))).toEqual([])
    const gone = await applied(regency.admin, { regency: without, prune: true })
    expect(inShort(gone)).toEqual(['REMOVE SCHEDULE imunisasi/unggah-data'])
    expect(await schedulesOf(regency)).toEqual([])

    const early = usual.replace('- sop: unggah-data', '- sop: unggah-data\n        startsOn: 2020-01-01')
    const opened = await configuredRegency(open, { file: early })
    await open.house.jobs.run('recurrence.open')
    const left = opened.file.replace(/ {4}schedules:\n.*\n.*\n/, '')
    const ended = await applied(opened.admin, { regency: left, prune: true })
    expect(inShort(ended)).toEqual(['CHANGE SCHEDULE imunisasi/unggah-data'])
    expect(inShort(await applied(opened.admin, { regency: left, prune: true }))).toEqual([])
    expect(await schedulesOf(opened)).toMatchObject([{ endsOn: expect.any(String) }])
  })

  it('name an SOP that exists', async () => {
    const regency = await configuredRegency(open)
    const misspelt = regency.file.replace(
      '    unit: persen\n',
      '    unit: persen\n    schedules: [{ sop: ungah-data }]\n',
    )
    expect((await applied(regency.admin, { regency: misspelt })).problems).toMatchObject([
      { path: 'regency/datasets/0/schedules/0/sop' },
    ])
  })
})

describe('a frequency left to the class', () => {
  it('counts as every six months, is told so, and stays left out', async () => {
    const file = regencyFile().replace('    frequency: monthly\n', '')
    const regency = await configuredRegency(open, { file })
    const told = await asked<{ datasets: { nodes: object[] } }>(
      regency.admin,
      '{ datasets { nodes { frequency isFrequencyByClass } } }',
    )
    expect(told.datasets.nodes).toEqual([{ frequency: 'SEMESTER', isFrequencyByClass: true }])
    expect((await exported(regency.admin)).regency).toBe(regency.file)
    const own = regency.file.replace('    informationClass', '    frequency: semester\n    informationClass')
    expect(inShort(await applied(regency.admin, { regency: own }))).toEqual(['CHANGE DATASET imunisasi'])
  })

  it('owes nothing for what is past when a frequency changes', async () => {
    const file = usual.replace('- sop: unggah-data', '- sop: unggah-data\n        startsOn: 2020-01-01')
    const regency = await configuredRegency(open, { file })
    await applied(regency.admin, { regency: regency.file.replace('frequency: monthly', 'frequency: yearly') })
    const { turns } = await asked<{ turns: { counts: { state: string; count: number }[] } }>(
      regency.admin,
      '{ turns(from: "2022-01-01", to: "2023-12-31") { counts { state count } } }',
    )
    expect(turns.counts.every(({ count }) => count === 0)).toBe(true)
  })
})
