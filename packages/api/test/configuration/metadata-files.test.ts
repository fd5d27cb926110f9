import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { applied, exported, rowsOf } from './applying.ts'
import type { ConfiguredRegency } from './configured-regency.ts'
import { configuredRegency } from './configured-regency.ts'
import { formFile, regencyWithData } from './dataset-files.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

const name = 'gizi.metadata.yaml'
const house = () => configuredRegency(open, { file: regencyWithData })

const textOf = async ({ admin }: ConfiguredRegency): Promise<string | undefined> =>
  (await exported(admin)).files.find((file) => file.name === name)?.text

async function save({ admin }: ConfiguredRegency, input: object): Promise<void> {
  const { datasets } = await asked<{ datasets: { nodes: { id: string; key: string }[] } }>(
    admin,
    '{ datasets { nodes { id key } } }',
  )
  const dataset = datasets.nodes.find(({ key }) => key === 'gizi')!.id
  const { saveMetadata } = await asked<{ saveMetadata: { __typename: string } }>(
    admin,
    'mutation ($input: SaveMetadataInput!) { saveMetadata(input: $input) { __typename } }',
    { input: { dataset, ...input } },
  )
  expect(saveMetadata.__typename).toBe('MetadataSaved')
}

const answer = (field: string, text: string) => ({ field, text })

describe('metadata as files', () => {
  it('are told part by part, also where one in between was taken away, and then change nothing', async () => {
    const regency = await house()
    for (const part of [1, 2, 3])
      await save(regency, {
        form: 'ms-ind',
        part,
        revision: 0,
        answers: [answer('name', `Indikator ${part}`)],
      })
    await save(regency, { form: 'ms-ind', part: 2, revision: 1, answers: null })
    const text = await textOf(regency)
    expect(text).toContain('ms-ind:\n    - name: Indikator 1\n    - name: Indikator 3\n')
    const before = await rowsOf(open, regency.id)
    expect((await applied(regency.admin, { files: [{ name, text: text! }] })).plan).toEqual([])
    expect(await rowsOf(open, regency.id)).toBe(before)
    const more = `${text!}    - name: Indikator 4\n    - name: Indikator 5\n`
    await applied(regency.admin, { files: [{ name, text: more }] })
    const { rows } = await open.owner.query(
      `select distinct on (part) part, revision, answers ->> 'name' as name from metadata_answer
       where regency_id = $1 order by part, revision desc`,
      [regency.id],
    )
    // Behind the last one, since they are told in the order of their places.
    expect(rows).toEqual([
      { part: 1, revision: 1, name: 'Indikator 1' },
      { part: 2, revision: 2, name: null },
      { part: 3, revision: 1, name: 'Indikator 3' },
      { part: 4, revision: 1, name: 'Indikator 4' },
      { part: 5, revision: 1, name: 'Indikator 5' },
    ])
    expect((await applied(regency.admin, { files: [{ name, text: more }] })).plan).toEqual([])
    const one = 'forms:\n  ms-ind: [{ name: Indikator 5 }]\n'
    expect((await applied(regency.admin, { files: [{ name, text: one }] })).plan).toMatchObject([
      { detail: 'ms-ind: 3 isian dihapus, 1 isian berubah' },
    ])
    expect(await textOf(regency)).toContain('ms-ind:\n    - name: Indikator 5\n')
  })

  it('say nothing of answers that a form no longer asks for, which stay where they are', async () => {
    const regency = await house()
    await applied(regency.admin, { files: [{ name: 'izin-rilis.form.yaml', text: formFile }] })
    await save(regency, {
      ...{ form: 'izin-rilis', revision: 0 },
      answers: [answer('letter', '12/2026'), answer('since', '2026-01-01')],
    })
    const replaced = formFile.replace('key: since', 'key: until').replace('letter:', 'surat:')
    const told = await applied(regency.admin, { files: [{ name: 'izin-rilis.form.yaml', text: replaced }] })
    expect(told.problems).toBeUndefined()
    expect(await textOf(regency)).toContain('izin-rilis:\n    letter: 12/2026\n')
    const text = 'forms:\n  izin-rilis: { letter: 13/2026, until: 2026-12-31 }\n'
    await applied(regency.admin, { files: [{ name, text }] })
    const { rows } = await open.owner.query(
      `select answers from metadata_answer where regency_id = $1 order by revision desc limit 1`,
      [regency.id],
    )
    expect(rows[0].answers).toEqual({ letter: '13/2026', until: '2026-12-31', since: '2026-01-01' })
  })

  it('leave concept, definition and unit to the dataset, and write them into Standar Data from there', async () => {
    const regency = await house()
    const text = 'forms:\n  standar-data: { measure: Persentase }\n'
    await applied(regency.admin, { files: [{ name, text }] })
    const { rows } = await open.owner.query(`select answers from metadata_answer where regency_id = $1`, [
      regency.id,
    ])
    expect(rows).toEqual([{ answers: { concept: 'Gizi', unit: 'persen', measure: 'Persentase' } }])
    const refused = await applied(regency.admin, {
      files: [{ name, text: 'forms:\n  standar-data: { unit: orang }\n' }],
    })
    expect(refused.problems).toEqual([
      {
        path: 'files/0/forms/standar-data/unit',
        line: 2,
        message: expect.stringContaining('regency.yaml'),
      },
    ])
  })

  it('take answers by the kinds of their fields', async () => {
    const { admin } = await house()
    const tried = async (forms: string) =>
      (await applied(admin, { files: [{ name, text: `forms:\n  ${forms}\n` }], isDryRun: true })).problems
    expect(await tried('ms-ind: [{ name: 2025, is-public: false }]')).toBeUndefined()
    expect(await tried('katalog: { keywords: [2025, gizi] }')).toBeUndefined()
    expect(await tried('ms-ind: { name: x }')).toMatchObject([{ message: expect.stringContaining('`- `') }])
    expect(await tried('katalog: [{ keywords: [x] }]')).toMatchObject([{ path: 'files/0/forms/katalog' }])
    expect(await tried('ms-ind: [{ is-public: Ya }]')).toMatchObject([
      { path: 'files/0/forms/ms-ind/0/is-public', line: 2 },
    ])
    expect(await tried('ms-inda: [{ name: x }]')).toMatchObject([
      { message: expect.stringContaining('maksud Anda `ms-ind`?') },
    ])
    expect(await tried('katalog: { keyword: [x] }')).toMatchObject([
      { message: expect.stringContaining('maksud Anda `keywords`?') },
    ])
  })
})
