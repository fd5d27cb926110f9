import { readSop } from '@satualur/sop-format'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answered, Version } from '../authoring/author.ts'
import { does, done, draftedAndSaved, ratified } from '../authoring/author.ts'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked, stranger } from '../reader.ts'
import { asApp } from '../tenancy/app-login.ts'
import { visitsDuring } from '../visits.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

interface Entry {
  id: string
  title: string
  kind: string
  origin: string
  edition: number
  source: string
}

/** A regency with an SOP of that title in force. */
async function withSop(title: string): Promise<ConfiguredRegency & { sop: string; version: string }> {
  const source = sopFile({ effectiveOn: '2025-03-01' }).replace('Unggah Data Sektoral', title)
  const regency = await configuredRegency(open, { sources: [source] })
  const { sops } = await asked<{ sops: { nodes: { id: string; version: { id: string } }[] } }>(
    regency.admin,
    '{ sops { nodes { id version { id } } } }',
  )
  return { ...regency, sop: sops.nodes[0]!.id, version: sops.nodes[0]!.version.id }
}

const shared = async (reader: Reader, version: string) =>
  (await does(reader, 'shareVersion', { version })) as Answered & { entry: Entry }

interface Page {
  library: {
    nodes: Entry[]
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}
const library = async (reader: Reader, args: object) =>
  (
    await asked<Page>(
      reader,
      `query ($first: Int, $after: String, $search: String, $kind: LibraryKind) {
        library(first: $first, after: $after, search: $search, kind: $kind) { totalCount
          nodes { id title kind origin edition } pageInfo { hasNextPage endCursor } } }`,
      { first: 100, ...args },
    )
  ).library

let words = 0
/** Every test shares under a word of its own, since the library is everybody's. */
const aWord = () => `Kata${++words}${Date.now()}`

describe('a shared version', () => {
  it('is read by every regency, with where it is from, and by nobody who is not signed in', async () => {
    const [here, there] = [await withSop(aWord()), await withSop('Lain')]
    const { entry, version } = await shared(here.admin, here.version)
    expect(entry).toMatchObject({
      ...{ kind: 'REGENCY', origin: 'Kabupaten Karang Contoh', edition: 1, stepCount: 3, roleCount: 2 },
    })
    expect(version!.history.map(({ kind }) => kind)).toEqual(['SHARED'])
    const ask = 'query ($id: ID!) { libraryEntry(id: $id) { title source } }'
    expect(await asked(there.operator, ask, { id: entry.id })).toEqual({
      libraryEntry: { title: entry.title, source: entry.source },
    })
    expect((await stranger(open).ask(ask, { id: entry.id })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    )
    expect((await stranger(open).ask('{ library { totalCount } }')).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    )
  })

  it('leaves the official’s number at home and keeps the comments of the text', async () => {
    const regency = await withSop(aWord())
    const draft = await draftedAndSaved(
      regency.admin,
      { sop: regency.sop },
      (source) => `# Hasil rapat\n${source}`,
    )
    const { entry } = await shared(regency.admin, (await ratified(regency.admin, draft)).id)
    expect(entry.source).toContain('# Hasil rapat')
    expect(entry.source).toContain('Kepala Dinas')
    expect(entry.source).not.toContain('19700927')
    const { sopVersion } = await asked<{ sopVersion: { source: string; isShared: boolean } }>(
      regency.admin,
      'query ($id: ID!) { sopVersion(id: $id) { source isShared } }',
      { id: draft.id },
    )
    expect(sopVersion.isShared).toBe(true)
    expect(sopVersion.source).toContain('19700927')
  })

  it('is one entry through all its editions, counted with each sharing of something new', async () => {
    const { admin, sop, version } = await withSop(aWord())
    const first = await shared(admin, version)
    expect((await shared(admin, version)).entry).toEqual(first.entry)
    const next = await ratified(
      admin,
      await draftedAndSaved(admin, { sop }, (source) => source.replace('3 hari', '2 hari')),
    )
    const second = await shared(admin, next.id)
    expect(second.entry).toMatchObject({ id: first.entry.id, edition: 2 })
    expect(second.entry.source).toContain('2 hari')
  })

  it('is withdrawn by its own regency, and comes back as another edition', async () => {
    const [here, there] = [await withSop(aWord()), await withSop('Lain')]
    const { entry } = await shared(here.admin, here.version)
    expect((await does(there.admin, 'withdrawVersion', { version: here.version })).__typename).toBe(
      'NotFound',
    )
    const withdrawn = await does(here.admin, 'withdrawVersion', { version: here.version })
    expect(withdrawn.__typename).toBe('VersionWithdrawn')
    expect(withdrawn.version!.history.map(({ kind }) => kind)).toEqual(['SHARED', 'WITHDRAWN'])
    for (const { admin } of [here, there]) {
      expect((await library(admin, { search: entry.title })).nodes).toEqual([])
      expect(await asked(admin, `{ libraryEntry(id: "${entry.id}") { id } }`)).toEqual({ libraryEntry: null })
    }
    expect((await shared(here.admin, here.version)).entry).toMatchObject({ id: entry.id, edition: 2 })
  })

  it('is one in force: no draft, and nothing of another regency', async () => {
    const [here, there] = [await withSop(aWord()), await withSop('Lain')]
    const draft = await done(here.admin, 'draftSop', { sop: here.sop }, 'SopDrafted')
    expect((await shared(here.admin, draft.id)).__typename).toBe('VersionNotInForce')
    expect((await shared(there.admin, here.version)).__typename).toBe('NotFound')
    expect((await shared(here.operator, here.version)).__typename).toBe('NotAllowed')
  })

  it('opens nothing else: of another regency the server’s login sees the shared entry alone, and changes nothing', async () => {
    const [here, there] = [await withSop(aWord()), await withSop('Lain')]
    const { entry } = await shared(there.admin, there.version)
    const app = await asApp(open)
    const seenFrom = async (regency: string, statement: string) => {
      await app.query('begin')
      await app.query(`select set_config('app.regency', $1, true)`, [regency])
      try {
        return (await app.query(statement, [there.id])).rowCount
      } catch (error) {
        return (error as Error).message
      } finally {
        await app.query('rollback')
      }
    }
    const { rows } = await open.owner.query<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'regency_id'`,
    )
    const seen: string[] = []
    for (const { name } of rows)
      if ((await seenFrom(here.id, `select from ${name} where regency_id = $1`)) !== 0) seen.push(name)
    expect(seen).toEqual(['library_entry'])
    expect(await seenFrom('', 'select from library_entry where regency_id = $1')).toBe(0)
    expect(await seenFrom(here.id, `update library_entry set title = 'x' where regency_id = $1`)).toMatch(
      /row-level security/,
    )
    expect(await seenFrom(here.id, 'delete from library_entry where regency_id = $1')).toMatch(
      /permission denied/,
    )
    expect(await asked(here.admin, `{ libraryEntry(id: "${entry.id}") { title } }`)).toEqual({
      libraryEntry: { title: 'Lain' },
    })
    await app.end()
  })
})

describe('the library', () => {
  it('is one list: national templates first, then what regencies share, page by page', async () => {
    const word = aWord()
    const regencies = [await withSop(`B ${word}`), await withSop(`A ${word}`), await withSop(`C ${word}`)]
    for (const { admin, version } of regencies) await shared(admin, version)
    const reader = regencies[0]!.operator
    const whole = await library(reader, {})
    const kinds = whole.nodes.map(({ kind }) => kind)
    expect(kinds).toEqual(kinds.toSorted((one, other) => 'NR'.indexOf(one[0]!) - 'NR'.indexOf(other[0]!)))
    expect(whole.totalCount).toBe(whole.nodes.length)
    const paged: string[] = []
    for (let after: string | null = null, goesOn = true; goesOn;) {
      const { nodes, pageInfo, totalCount }: Page['library'] = await library(reader, { first: 2, after })
      expect(totalCount).toBe(whole.totalCount)
      paged.push(...nodes.map(({ id }) => id))
      after = pageInfo.endCursor
      goesOn = pageInfo.hasNextPage
    }
    expect(paged).toEqual(whole.nodes.map(({ id }) => id))
    const found = await library(reader, { search: ` ${word.toLowerCase()} ` })
    expect(found.nodes.map(({ title }) => title)).toEqual([`A ${word}`, `B ${word}`, `C ${word}`])
    expect((await library(reader, { search: word, kind: 'NATIONAL' })).totalCount).toBe(0)
    expect((await library(reader, { kind: 'REGENCY' })).nodes.every(({ kind }) => kind === 'REGENCY')).toBe(
      true,
    )
  })

  it('takes one visit for a page, and one more where it is counted', async () => {
    const { admin } = await withSop('Lain')
    expect(await visitsDuring(() => asked(admin, '{ library { nodes { title source } } }'))).toBe(1)
    expect(await visitsDuring(() => asked(admin, '{ library { totalCount nodes { title } } }'))).toBe(2)
  })

  it('says so when it is given a cursor from elsewhere', async () => {
    const { admin } = await withSop('Lain')
    const { errors } = await admin.ask('{ library(after: "x") { totalCount } }')
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

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
    const [here, there] = [await withSop(aWord()), await withSop('Lain')]
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

  it('learns of a later edition, takes it in with a save, and hands its lineage on to the next draft', async () => {
    const [here, there] = [await withSop(aWord()), await withSop('Lain')]
    const { entry } = await shared(here.admin, here.version)
    const draft = await done(there.admin, 'draftSop', { from: entry.id }, 'SopDrafted')
    const newer = await draftedAndSaved(here.admin, { sop: here.sop }, (source) =>
      source.replace('3 hari', '2 hari'),
    )
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
    const [here, there] = [await withSop(aWord()), await withSop('Lain')]
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
    const [here, there] = [await withSop(aWord()), await withSop('Lain')]
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
