import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import type { Version } from './author.ts'
import { does, done, draftedAndSaved, ratified, versionFields } from './author.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

interface Sops {
  sops: {
    nodes: { id: string; key: string; title: string; version: Version | null; draft: Version | null }[]
  }
}
const sopsOf = async (reader: Reader) =>
  (
    await asked<Sops>(
      reader,
      `{ sops { nodes { id key title version { ${versionFields} } draft { ${versionFields} } } } }`,
    )
  ).sops.nodes

const drafted = (reader: Reader, input: object) => done(reader, 'draftSop', input, 'SopDrafted')

describe('a draft', () => {
  it('of nothing but a title is an SOP with a key of its own and an empty sheet', async () => {
    const { admin } = await configuredRegency(open)
    const first = await drafted(admin, { title: ' Layanan Data & Informasi ' })
    expect(first).toMatchObject({
      ...{ number: 1, state: 'DRAFT', revision: 1, title: 'Layanan Data & Informasi' },
      sop: { key: 'layanan-data-informasi', title: 'Layanan Data & Informasi' },
      savedBy: { email: 'admin@contoh.id' },
      history: [{ kind: 'DRAFTED', person: { email: 'admin@contoh.id' } }],
    })
    const second = await drafted(admin, { title: 'Layanan data – informasi' })
    expect(second.sop.key).toBe('layanan-data-informasi-2')
  })

  it('of an SOP says what its version in force says', async () => {
    const { admin } = await configuredRegency(open)
    const [sop] = await sopsOf(admin)
    const draft = await drafted(admin, { sop: sop!.id })
    expect(draft).toMatchObject({ number: 2, state: 'DRAFT', source: sopFile(), sop: { id: sop!.id } })
    expect((await sopsOf(admin))[0]).toMatchObject({ version: { number: 1 }, draft: { id: draft.id } })
  })

  it('can begin from a former version', async () => {
    const { admin } = await configuredRegency(open, { sources: [sopFile({ effectiveOn: '2025-03-01' })] })
    const [sop] = await sopsOf(admin)
    const second = await draftedAndSaved(admin, { sop: sop!.id }, (source) =>
      source.replace('Menyusun data', 'Menghimpun data'),
    )
    await ratified(admin, second)
    const draft = await drafted(admin, { version: sop!.version!.id })
    expect(draft).toMatchObject({ number: 3, source: sopFile({ effectiveOn: '2025-03-01' }) })
  })

  it('is the only one of its SOP: a second is refused and the first one named, however fast both came', async () => {
    const { admin } = await configuredRegency(open)
    const [sop] = await sopsOf(admin)
    const answers = await Promise.all([0, 1, 2].map(() => does(admin, 'draftSop', { sop: sop!.id })))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      ...['DraftExists', 'DraftExists', 'SopDrafted'],
    ])
    expect(new Set(answers.map(({ version }) => version!.id)).size).toBe(1)
  })

  it('is for admins: others see the version in force, and no SOP that is nothing but a draft', async () => {
    const { admin, operator } = await configuredRegency(open)
    const [sop] = await sopsOf(admin)
    const draft = await drafted(admin, { sop: sop!.id })
    const fresh = await drafted(admin, { title: 'Baru sama sekali' })
    const question = `query ($sop: ID!, $version: ID!) { sop(id: $sop) { versions { number } draft { id } } sopVersion(id: $version) { id } }`
    const seen = (reader: Reader, sop: string, version: string) => asked(reader, question, { sop, version })
    expect(await seen(admin, sop!.id, draft.id)).toEqual({
      sop: { versions: [{ number: 2 }, { number: 1 }], draft: { id: draft.id } },
      sopVersion: { id: draft.id },
    })
    expect(await seen(operator, sop!.id, draft.id)).toEqual({
      sop: { versions: [{ number: 1 }], draft: null },
      sopVersion: null,
    })
    expect(await seen(operator, fresh.sop.id, fresh.id)).toEqual({ sop: null, sopVersion: null })
    expect((await sopsOf(operator)).map(({ key }) => key)).toEqual(['unggah-data'])
    expect((await sopsOf(admin)).map(({ key }) => key)).toEqual(['baru-sama-sekali', 'unggah-data'])
  })

  it('that is thrown away leaves the SOP as it was, and takes an SOP along that was nothing else', async () => {
    const { admin, id } = await configuredRegency(open)
    const [sop] = await sopsOf(admin)
    const draft = await drafted(admin, { sop: sop!.id })
    await does(admin, 'commentOnVersion', { version: draft.id, text: 'Periksa lagi' })
    expect(await does(admin, 'discardDraft', { version: draft.id })).toMatchObject({
      __typename: 'DraftDiscarded',
      sop: { title: 'Unggah Data Sektoral' },
    })
    const fresh = await drafted(admin, { title: 'Baru sama sekali' })
    expect(await does(admin, 'discardDraft', { version: fresh.id })).toMatchObject({
      __typename: 'DraftDiscarded',
      sop: null,
    })
    expect((await sopsOf(admin)).map(({ key, draft }) => [key, draft])).toEqual([['unggah-data', null]])
    const { rows } = await open.owner.query(
      `select (select count(*)::int from version_event where regency_id = $1) as events,
        (select count(*)::int from version_comment where regency_id = $1) as comments`,
      [id],
    )
    expect(rows).toEqual([{ events: 0, comments: 0 }])
    expect((await does(admin, 'discardDraft', { version: sop!.version!.id })).__typename).toBe('VersionFixed')
  })

  it('of everything at once, or of nothing, is the client’s mistake', async () => {
    const { admin } = await configuredRegency(open)
    const [sop] = await sopsOf(admin)
    for (const input of [{}, { title: '  ' }, { sop: sop!.id, title: 'Dua' }]) {
      const { errors } = await admin.ask(
        'mutation ($input: DraftSopInput!) { draftSop(input: $input) { __typename } }',
        { input },
      )
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
    expect((await does(admin, 'draftSop', { from: 'tidak-ada' })).__typename).toBe('NotFound')
    expect((await does(admin, 'draftSop', { sop: 'x' })).__typename).toBe('NotFound')
  })
})
