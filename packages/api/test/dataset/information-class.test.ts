import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { datasetOf } from './asked-list.ts'

let open: OpenHouse
let regency: ConfiguredRegency
let dataset: string
beforeAll(async () => {
  open = await openHouse({ clock: () => Date.parse('2026-02-10T02:00:00Z') })
})
afterAll(() => open?.close())
beforeEach(async () => {
  regency = await configuredRegency(open)
  dataset = await datasetOf(regency)
})

interface Decided {
  __typename: string
  message: string
  obstacle: string
  missing: string[]
  dataset: { informationClass: string; classDecisions: object[] }
}

const decisions = `classDecisions { informationClass decidedOn decidedBy reason enteredBy { name }
  test { ground consequence number heldUntil } }`

async function decide(decision: object, by: Reader = regency.admin): Promise<Decided> {
  const document = `mutation ($input: DecideInformationClassInput!) { answer: decideInformationClass(input: $input) {
    __typename ... on Refusal { message } ... on ClassNotDecided { obstacle missing }
    ... on InformationClassDecided { dataset { informationClass isFrequencyByClass ${decisions} } } } }`
  const input = { dataset, decision: { decidedOn: '2026-02-09', decidedBy: 'PPID Utama', ...decision } }
  return (await asked<{ answer: Decided }>(by, document, { input })).answer
}

const test = {
  ground: 'UU 14/2008 Pasal 17 huruf h',
  consequence: 'Membuka riwayat kesehatan orang',
  number: '12/UJI/2026',
}
const exception = { informationClass: 'DIKECUALIKAN', reason: 'Menyangkut data pribadi', test }

describe('the class of a dataset', () => {
  it('is what was decided last, and every decision stays on record', async () => {
    await decide({ informationClass: 'SETIAP_SAAT', reason: 'Diminta masyarakat', decidedOn: '2026-01-05' })
    const answer = await decide({ ...exception, test: { ...test, heldUntil: '2027-02-09' } })
    expect(answer.dataset).toEqual({
      ...{ informationClass: 'DIKECUALIKAN', isFrequencyByClass: false },
      classDecisions: [
        {
          ...{ informationClass: 'DIKECUALIKAN', decidedOn: '2026-02-09', decidedBy: 'PPID Utama' },
          ...{ reason: 'Menyangkut data pribadi', enteredBy: { name: 'Administrator' } },
          test: { ...test, heldUntil: '2027-02-09' },
        },
        {
          ...{ informationClass: 'SETIAP_SAAT', decidedOn: '2026-01-05', decidedBy: 'PPID Utama' },
          ...{ reason: 'Diminta masyarakat', enteredBy: { name: 'Administrator' }, test: null },
        },
      ],
    })
  })

  it.each<[string, object, string, string[]]>([
    [
      'excepted without any test',
      { ...exception, test: null },
      'TEST_INCOMPLETE',
      ['GROUND', 'CONSEQUENCE', 'NUMBER'],
    ],
    [
      'excepted without the consequence',
      { ...exception, test: { ...test, consequence: ' ' } },
      'TEST_INCOMPLETE',
      ['CONSEQUENCE'],
    ],
    ['excepted without a reason', { ...exception, reason: ' ' }, 'REASON_MISSING', []],
    [
      'excepted until before it was',
      { ...exception, test: { ...test, heldUntil: '2026-02-08' } },
      'HELD_TOO_SHORT',
      [],
    ],
    ['decided by nobody', { informationClass: 'BERKALA', decidedBy: ' ' }, 'DECIDER_MISSING', []],
  ])('is not %s', async (_, decision, obstacle, missing) => {
    expect(await decide(decision)).toMatchObject({ __typename: 'ClassNotDecided', obstacle, missing })
    const { rowCount } = await open.owner.query('select from class_decision where dataset_id = $1', [dataset])
    expect(rowCount).toBe(0)
  })

  it('is not decided again as it is, nor before what was decided last, nor without a reason for the change', async () => {
    await decide({ informationClass: 'BERKALA' })
    expect(await decide({ informationClass: 'BERKALA' })).toMatchObject({ obstacle: 'UNCHANGED' })
    const change = { informationClass: 'SETIAP_SAAT' }
    expect(await decide(change)).toMatchObject({ obstacle: 'REASON_MISSING' })
    expect(await decide({ ...change, reason: 'Ya', decidedOn: '2026-02-08' })).toMatchObject({
      obstacle: 'DECIDED_EARLIER',
    })
  })

  it('is decided by admins alone, about a dataset of theirs', async () => {
    expect(await decide(exception, regency.operator)).toMatchObject({ __typename: 'NotAllowed' })
    dataset = 'none'
    expect(await decide(exception)).toMatchObject({ __typename: 'NotFound' })
  })

  it('is decided by two at once one after the other, and by neither in vain', async () => {
    const both = await Promise.all([
      decide(exception),
      decide({ informationClass: 'SERTA_MERTA', reason: 'Mengancam hajat hidup orang banyak' }),
    ])
    expect(both.map(({ __typename }) => __typename)).toEqual([
      'InformationClassDecided',
      'InformationClassDecided',
    ])
    const { rows } = await open.owner.query(
      'select sequence from class_decision where dataset_id = $1 order by sequence',
      [dataset],
    )
    expect(rows).toEqual([{ sequence: 1 }, { sequence: 2 }])
  })

  it('is kept by the database itself: without a test, against what was decided, or changed afterwards it is not', async () => {
    await decide(exception)
    const forced = (statement: string) => open.owner.query(statement, [dataset])
    await expect(forced(`update dataset set information_class = 'berkala' where id = $1`)).rejects.toThrow(
      /as was decided/,
    )
    await expect(forced('delete from class_decision where dataset_id = $1')).rejects.toThrow(/never changed/)
    await expect(forced(`update class_decision set ground = 'x' where dataset_id = $1`)).rejects.toThrow(
      /never changed/,
    )
    const untested = `insert into class_decision (regency_id, dataset_id, sequence, class, decided_on, decided_by, reason, entered_at)
      select regency_id, id, 2, 'dikecualikan', '2026-02-10', 'PPID', 'x', now() from dataset where id = $1`
    await expect(forced(untested)).rejects.toThrow(/check constraint/)
  })

  it('makes a frequency that followed from being periodic the dataset’s own', async () => {
    await open.owner.query(
      `update dataset set frequency = 'semester', is_frequency_by_class = true where id = $1`,
      [dataset],
    )
    const { dataset: decided } = await decide(exception)
    expect(decided).toMatchObject({ informationClass: 'DIKECUALIKAN', isFrequencyByClass: false })
  })
})
