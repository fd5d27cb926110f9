import { readSop } from '@satualur/sop-format'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Version } from '../authoring/author.ts'
import { does, done, draftedAndSaved, ratified } from '../authoring/author.ts'
import { otherTime, regencyWithSop } from '../authoring/sop-in-force.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { visitsDuring } from '../visits.ts'
import type { Entry } from './shared.ts'
import { aWord, shared } from './shared.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

describe('a draft derived from the library', () => {
  interface Lineage {
    upstream: {
      title: string
      origin: string
      edition: number
      source: string
      hasNews: boolean
      entry: Entry | null
    }
    steps: { key: string }[]
    header: { unit: string[]; number: string | null; ratifiedBy: object | null }
  }
  const lineage = async (reader: Reader, { id }: Pick<Version, 'id'>) =>
    (
      await asked<{ sopVersion: Lineage }>(
        reader,
        `query ($id: ID!) { sopVersion(id: $id) { steps { key } header { unit number ratifiedBy { name } }
          upstream { title origin edition source hasNews entry { id edition } } } }`,
        { id },
      )
    ).sopVersion

  it('keeps keys and comments, blanks whose it was, and remembers what it came from', async () => {
    const [here, there] = [await regencyWithSop(open, aWord()), await regencyWithSop(open, 'Lain')]
    const first = await draftedAndSaved(here.admin, { sop: here.sop }, (source) => `# Hasil rapat\n${source}`)
    const { entry } = await shared(here.admin, (await ratified(here.admin, first)).id)
    const draft = await done(there.admin, 'draftSop', { from: entry.id }, 'SopDrafted')
    expect(draft).toMatchObject({ number: 1, title: entry.title, sop: { title: entry.title } })
    expect(draft.source).toContain('# Hasil rapat')
    expect(draft.sop.key).not.toBe('unggah-data')
    const told = await lineage(there.admin, draft)
    expect(told.header).toEqual({ unit: [], number: null, ratifiedBy: null })
    expect(told.steps.map(({ key }) => key)).toEqual(['1', '2', '3'])
    expect(told.upstream).toMatchObject({
      ...{ title: entry.title, origin: 'Kabupaten Karang Contoh', edition: 1, source: entry.source },
      ...{ hasNews: false, entry: { id: entry.id } },
    })
    const named = await done(there.admin, 'draftSop', { from: entry.id, title: 'Nama Sendiri' }, 'SopDrafted')
    expect(named).toMatchObject({ title: 'Nama Sendiri', sop: { key: 'nama-sendiri' } })
    const read = readSop(named.source)
    expect('sop' in read && read.sop.key).toBe('nama-sendiri')
  })

  it('can come of a national template, which says in the reader’s language what it is for', async () => {
    const { admin } = await regencyWithSop(open, 'Lain')
    const ask =
      '{ library(kind: NATIONAL) { nodes { id title origin edition stepCount roleCount summary source } } }'
    interface Template extends Entry {
      stepCount: number
      summary: string
    }
    const templates = async () => (await asked<{ library: { nodes: Template[] } }>(admin, ask)).library.nodes
    const indonesian = await templates()
    admin.headers['accept-language'] = 'en'
    const english = await templates().finally(() => delete admin.headers['accept-language'])
    expect(indonesian.length).toBeGreaterThan(0)
    expect(english.map(({ id }) => id)).toEqual(indonesian.map(({ id }) => id))
    expect(english[0]!.summary).not.toBe(indonesian[0]!.summary)
    for (const { id, title, origin, edition, source, stepCount } of indonesian) {
      const draft = await done(admin, 'draftSop', { from: id }, 'SopDrafted')
      const told = await lineage(admin, draft)
      expect(told.steps).toHaveLength(stepCount)
      expect(told.upstream).toMatchObject({ title, origin, edition, source, hasNews: false, entry: { id } })
      const saved = { version: draft.id, revision: 1, source: draft.source }
      expect(await does(admin, 'saveDraft', saved)).toMatchObject({ version: { revision: 1 } })
    }
  })

  it('learns of a later edition, takes it in with a save, and hands its lineage on to the next draft', async () => {
    const [here, there] = [await regencyWithSop(open, aWord()), await regencyWithSop(open, 'Lain')]
    const { entry } = await shared(here.admin, here.version)
    const draft = await done(there.admin, 'draftSop', { from: entry.id }, 'SopDrafted')
    const newer = await draftedAndSaved(here.admin, { sop: here.sop }, otherTime)
    await shared(here.admin, (await ratified(here.admin, newer)).id)
    const before = (await lineage(there.admin, draft)).upstream
    expect(before).toMatchObject({ edition: 1, hasNews: true, source: entry.source, entry: { edition: 2 } })
    const input = { version: draft.id, revision: 1, source: draft.source }
    expect(await does(there.admin, 'saveDraft', { ...input, takesIn: 'tidak-ada' })).toMatchObject({
      __typename: 'NotFound',
    })
    const taken = await done(there.admin, 'saveDraft', { ...input, takesIn: entry.id }, 'DraftSaved')
    // Nothing but the lineage has changed, and that is a change.
    expect(taken.revision).toBe(2)
    const after = (await lineage(there.admin, draft)).upstream
    expect(after).toMatchObject({ edition: 2, hasNews: false })
    expect(after.source).toContain('2 hari')
    expect(await does(there.admin, 'saveDraft', { ...input, revision: 2, takesIn: entry.id })).toMatchObject({
      version: { revision: 2 },
    })
    const version = await ratified(there.admin, taken)
    const next = await done(there.admin, 'draftSop', { sop: version.sop.id }, 'SopDrafted')
    expect((await lineage(there.admin, next)).upstream).toEqual(after)
  })

  it('keeps what it came from when that is withdrawn, and when it is ratified', async () => {
    const [here, there] = [await regencyWithSop(open, aWord()), await regencyWithSop(open, 'Lain')]
    const { entry } = await shared(here.admin, here.version)
    const draft = await done(there.admin, 'draftSop', { from: entry.id }, 'SopDrafted')
    await does(here.admin, 'withdrawVersion', { version: here.version })
    const { upstream } = await lineage(there.admin, draft)
    expect(upstream).toMatchObject({ title: entry.title, source: entry.source, hasNews: false, entry: null })
    await ratified(there.admin, draft)
    for (const change of [
      'update upstream set edition = 9 where version_id = $1',
      'delete from upstream where version_id = $1',
    ])
      await expect(open.owner.query(change, [draft.id])).rejects.toMatchObject({ code: 'SA002' })
  })

  it('costs a list of versions no more statements, however many there are', async () => {
    const [here, there] = [await regencyWithSop(open, aWord()), await regencyWithSop(open, 'Lain')]
    const { entry } = await shared(here.admin, here.version)
    const question = `{ sops { nodes { versions { isShared upstream { title hasNews entry { title } } history { kind person { name } }
      comments { text author { name } } acknowledgements { sentence reason } } draft { revision savedBy { name } } } } }`
    const visits = () => visitsDuring(() => asked(there.admin, question))
    const alone = await visits()
    for (let draft = 0; draft < 3; draft++)
      await done(there.admin, 'draftSop', { from: entry.id }, 'SopDrafted')
    expect([alone, await visits()]).toEqual([1, 1])
  })
})
