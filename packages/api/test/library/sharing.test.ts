import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { does, done, draftedAndSaved, ratified } from '../authoring/author.ts'
import { otherTime, regencyWithSop } from '../authoring/sop-in-force.ts'
import { asked, stranger } from '../reader.ts'
import { asApp } from '../tenancy/app-login.ts'
import { aWord, library, shared } from './shared.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

describe('a shared version', () => {
  it('is read by every regency, with where it is from, and by nobody who is not signed in', async () => {
    const [here, there] = [await regencyWithSop(open, aWord()), await regencyWithSop(open, 'Lain')]
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
    const regency = await regencyWithSop(open, aWord())
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
    const { admin, sop, version } = await regencyWithSop(open, aWord())
    const first = await shared(admin, version)
    expect((await shared(admin, version)).entry).toEqual(first.entry)
    const next = await ratified(admin, await draftedAndSaved(admin, { sop }, otherTime))
    const second = await shared(admin, next.id)
    expect(second.entry).toMatchObject({ id: first.entry.id, edition: 2 })
    expect(second.entry.source).toContain('2 hari')
  })

  it('is withdrawn by its own regency, and comes back as another edition', async () => {
    const [here, there] = [await regencyWithSop(open, aWord()), await regencyWithSop(open, 'Lain')]
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
    const [here, there] = [await regencyWithSop(open, aWord()), await regencyWithSop(open, 'Lain')]
    const draft = await done(here.admin, 'draftSop', { sop: here.sop }, 'SopDrafted')
    expect((await shared(here.admin, draft.id)).__typename).toBe('VersionNotInForce')
    expect((await shared(there.admin, here.version)).__typename).toBe('NotFound')
    expect((await shared(here.operator, here.version)).__typename).toBe('NotAllowed')
  })

  it('opens nothing else: of another regency the server’s login sees the shared entry alone, and changes nothing', async () => {
    const [here, there] = [await regencyWithSop(open, aWord()), await regencyWithSop(open, 'Lain')]
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
