import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { visitsDuring } from '../visits.ts'
import { datasetOf } from './asked-list.ts'

let open: OpenHouse
let regency: ConfiguredRegency
let dataset: string
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())
beforeEach(async () => {
  regency = await configuredRegency(open)
  dataset = await datasetOf(regency)
})

interface Part {
  form: { key: string }
  part: number
  revision: number
  score: number
  answers: { field: string; text: string | null }[]
  findings: { code: string; field: string | null; message: string }[]
  changedBy: string | null
}
interface Metadata {
  score: number
  mayShow: boolean
  required: { filled: number; of: number }
  findings: { code: string; form: string | null; field: string | null; message: string }[]
  parts: Part[]
}
interface Saved {
  __typename: string
  message: string
  current: Part | null
  dataset: { concept: string | null; metadata: Metadata }
}

const part = `form { key isRepeated } part revision score changedBy answers { field text number isYes names }
  findings { code field message }`
const metadata = `metadata { score mayShow required { filled of } findings { code form field message } parts { ${part} } }`

async function save(form: string, input: object, by: Reader = regency.operator): Promise<Saved> {
  const document = `mutation ($input: SaveMetadataInput!) { answer: saveMetadata(input: $input) { __typename
    ... on Refusal { message } ... on MetadataChanged { current { ${part} } }
    ... on MetadataSaved { dataset { concept definition unit ${metadata} } } } }`
  const told = await asked<{ answer: Saved }>(by, document, { input: { dataset, form, ...input } })
  return told.answer
}

async function read(): Promise<Metadata> {
  const document = `query ($id: ID!) { dataset(id: $id) { ${metadata} } }`
  return (await asked<{ dataset: { metadata: Metadata } }>(regency.admin, document, { id: dataset })).dataset
    .metadata
}

const texts = (answers: Record<string, string>) =>
  Object.entries(answers).map(([field, text]) => ({ field, text }))
const standard = texts({
  ...{ concept: 'Imunisasi', definition: 'Bayi yang diimunisasi lengkap', classification: 'Kecamatan' },
  ...{ measure: 'Persentase', unit: 'persen' },
})
const indicator = texts({
  ...{ activity: 'Laporan bulanan imunisasi', organiser: 'Dinas Kesehatan', name: 'Cakupan imunisasi dasar' },
  ...{
    definition: 'Bayi lengkap per seratus bayi',
    method: 'Bayi lengkap : seluruh bayi × 100',
    unit: 'persen',
  },
})

describe('the metadata of a dataset', () => {
  it('begin with Standar Data and what the files say of it, and say what publication waits for', async () => {
    const { parts, mayShow, findings, score, required } = await read()
    expect(parts).toMatchObject([
      { form: { key: 'standar-data' }, revision: 0, answers: [{ field: 'unit', text: 'persen' }] },
    ])
    expect(mayShow).toBe(false)
    expect([required, score]).toEqual([{ filled: 1, of: 6 }, 16])
    const waitedFor = findings.map(({ code, field }) => `${code} ${field}`)
    expect(waitedFor.toSorted()).toEqual([
      'answer-missing classification',
      'answer-missing concept',
      'answer-missing definition',
      'answer-missing measure',
      'description-missing null',
    ])
  })

  it('may be shown once Standar Data and one indicator are filled in, by whomever the OPD sends', async () => {
    const first = await save('standar-data', { revision: 0, answers: standard })
    expect(first.dataset.concept).toBe('Imunisasi')
    const second = await save('ms-ind', { revision: 0, answers: indicator })
    expect(second.dataset.metadata).toMatchObject({
      mayShow: true,
      findings: [],
      parts: [
        { form: { key: 'standar-data' }, score: 100, changedBy: 'Pengelola Data Dinkes' },
        { form: { key: 'ms-ind', isRepeated: true }, part: 1, revision: 1 },
      ],
    })
    expect(second.dataset.metadata.score).toBeGreaterThanOrEqual(80)
  })

  it('have a form for each indicator, which can be taken away again', async () => {
    await save('ms-ind', { revision: 0, answers: indicator })
    await save('ms-ind', { part: 2, revision: 0, answers: texts({ name: 'Indikator kedua' }) })
    const both = await read()
    expect(both.parts.map(({ form, part }) => [form.key, part])).toEqual([
      ['standar-data', 1],
      ['ms-ind', 1],
      ['ms-ind', 2],
    ])
    const without = await save('ms-ind', { part: 2, revision: 1 })
    expect(without.dataset.metadata.parts).toHaveLength(2)
    const again = await save('ms-ind', { part: 2, revision: 0, answers: indicator })
    expect(again.dataset.metadata.parts).toMatchObject([{}, {}, { part: 2, revision: 3 }])
  })

  it('lose nothing when two save: the second is told what the first has written', async () => {
    await save('standar-data', { revision: 0, answers: standard })
    const late = await save(
      'standar-data',
      { revision: 0, answers: texts({ concept: 'Lain' }) },
      regency.admin,
    )
    expect(late).toMatchObject({
      __typename: 'MetadataChanged',
      current: { revision: 1, changedBy: 'Pengelola Data Dinkes' },
    })
    expect(late.message).toMatch(/Pengelola Data Dinkes/)
    const both = await Promise.all(
      ['Satu', 'Dua'].map((concept) =>
        save('standar-data', { revision: 1, answers: texts({ concept }) }, regency.admin),
      ),
    )
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['MetadataChanged', 'MetadataSaved'])
  })

  it('keep every revision, and the database lets none be changed', async () => {
    await save('standar-data', { revision: 0, answers: standard })
    await save('standar-data', { revision: 1, answers: texts({ concept: 'Baru' }) })
    const { rows } = await open.owner.query(
      `select revision, answers ->> 'concept' as concept from metadata_answer where dataset_id = $1 order by revision`,
      [dataset],
    )
    expect(rows).toEqual([
      { revision: 1, concept: 'Imunisasi' },
      { revision: 2, concept: 'Baru' },
    ])
    await expect(
      open.owner.query(`update metadata_answer set answers = '{}' where dataset_id = $1`, [dataset]),
    ).rejects.toThrow(/never changed/)
  })

  it('are told with what is wrong in them, field by field', async () => {
    const answers = [...texts({ level: 'galaksi', dihapus: 'x' }), { field: 'is-composite', text: 'mungkin' }]
    const { dataset: saved } = await save('ms-ind', { revision: 0, answers })
    const { findings } = saved.metadata.parts.find(({ form }) => form.key === 'ms-ind')!
    expect(findings.map(({ code, field }) => [code, field])).toEqual(
      expect.arrayContaining([
        ['answer-missing', 'name'],
        ['answer-of-wrong-kind', 'is-composite'],
        ['answer-without-field', null],
      ]),
    )
  })

  it('are asked by the regency’s own form in place of the national one of the same key, until that is taken away', async () => {
    const set = async (source: string, by = regency.admin) =>
      (
        await asked<{ answer: { __typename: string; problems?: object[] } }>(
          by,
          `mutation ($input: SetMetadataFormInput!) { answer: setMetadataForm(input: $input) { __typename
          ... on MetadataFormInvalid { problems { line message } } } }`,
          { input: { source } },
        )
      ).answer
    const source = `key: ms-ind
title: { id: Indikator kami, en: Our indicator }
follows: ms-ind
source: Perbup
sections:
  - key: satu
    title: { id: Satu, en: One }
    fields:
      - { key: nama, label: { id: Nama, en: Name }, required: publication }
`
    expect(await set(source, regency.operator)).toEqual({ __typename: 'NotAllowed' })
    expect(await set(source.replace(', required: publication', ''))).toMatchObject({
      __typename: 'MetadataFormInvalid',
      problems: [{ line: 6, message: expect.stringMatching(/wajibkan sedikitnya satu isian/) }],
    })
    expect(await set(source)).toEqual({ __typename: 'MetadataFormSet' })
    const { metadataForms } = await asked<{ metadataForms: { isOwn: boolean; form: { title: string } }[] }>(
      regency.operator,
      '{ metadataForms { isOwn isNational source setBy form { key title } } }',
    )
    expect(metadataForms.filter(({ isOwn }) => isOwn)).toEqual([
      {
        ...{ isOwn: true, isNational: true, source, setBy: 'Administrator' },
        form: { key: 'ms-ind', title: 'Indikator kami' },
      },
    ])
    await save('standar-data', { revision: 0, answers: standard })
    const { dataset: saved } = await save('ms-ind', { revision: 0, answers: texts({ nama: 'Cakupan' }) })
    expect(saved.metadata).toMatchObject({ mayShow: true, score: 100 })
    const remove = () =>
      asked(regency.admin, 'mutation { removeMetadataForm(input: { key: "ms-ind" }) { __typename } }')
    expect(await remove()).toEqual({ removeMetadataForm: { __typename: 'MetadataFormRemoved' } })
    expect(await remove()).toEqual({ removeMetadataForm: { __typename: 'NotFound' } })
    expect(await read()).toMatchObject({ mayShow: false })
  })

  it('are written by the OPD that produces the data and by admins, and by nobody else', async () => {
    const viewer = await regency.sessionOf('pembaca@contoh.id')
    const answers = { revision: 0, answers: standard }
    expect(await save('standar-data', answers, viewer)).toMatchObject({ __typename: 'NotAllowed' })
    await open.owner.query(
      `update dataset set opd_id = (select id from opd where regency_id = $1 and key = 'kominfo') where id = $2`,
      [regency.id, dataset],
    )
    expect(await save('standar-data', answers)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await save('tidak-ada', answers, regency.admin)).toMatchObject({ __typename: 'NotFound' })
    dataset = 'none'
    expect(await save('standar-data', answers, regency.admin)).toMatchObject({ __typename: 'NotFound' })
  })

  it('are told of a page of datasets in the one statement that reads it', async () => {
    const asking = (selection: string) => () =>
      asked(regency.admin, `{ datasets(first: 50) { nodes { id ${selection} } } }`)
    expect(await visitsDuring(asking(metadata))).toBe(await visitsDuring(asking('title')))
  })
})
