import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { visitsDuring } from '../visits.ts'
import type { Version } from './author.ts'
import { does, done } from './author.ts'

let open: OpenHouse
let now = Date.now()
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
})
afterAll(() => open?.close())

async function aDraft(): Promise<ConfiguredRegency & { draft: Version }> {
  const regency = await configuredRegency(open)
  const { sops } = await asked<{ sops: { nodes: { id: string }[] } }>(
    regency.admin,
    '{ sops { nodes { id } } }',
  )
  const draft = await done(regency.admin, 'draftSop', { sop: sops.nodes[0]!.id }, 'SopDrafted')
  return { ...regency, draft }
}

const saying = (activity: string) => sopFile({ activity })
const save = (reader: Reader, { id }: Version, revision: number, source: string) =>
  does(reader, 'saveDraft', { version: id, revision, source })

describe('saving a draft', () => {
  it('keeps what was written, by whom and when, as the next revision', async () => {
    const { admin, draft } = await aDraft()
    now += 60_000
    const saved = await save(admin, draft, 1, `# Rapat 3 Maret\n${saying('Menghimpun data')}`)
    expect(saved).toMatchObject({ __typename: 'DraftSaved', version: { revision: 2, state: 'DRAFT' } })
    const question = `query ($id: ID!) { sopVersion(id: $id) { revision savedAt source savedBy { email } steps { activity } } }`
    const { sopVersion } = await asked<{ sopVersion: { steps: { activity: string }[] } }>(admin, question, {
      id: draft.id,
    })
    expect(sopVersion).toMatchObject({
      ...{ revision: 2, savedAt: new Date(now).toISOString(), savedBy: { email: 'admin@contoh.id' } },
      source: `# Rapat 3 Maret\n${saying('Menghimpun data')}`,
    })
    expect(sopVersion.steps[0]!.activity).toBe('Menghimpun data')
  })

  it('takes two visits to the database, one to read and one to write', async () => {
    const { admin, draft } = await aDraft()
    const mutation = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on DraftSaved { version { revision } } } }`
    const input = { version: draft.id, revision: 1, source: saying('Menghimpun data') }
    expect(await visitsDuring(() => admin.ask(mutation, { input }))).toBe(2)
  })

  it('overwrites nothing that its writer has not seen: the draft as it is now comes back instead', async () => {
    const { admin, draft } = await aDraft()
    await save(admin, draft, 1, saying('Menghimpun data'))
    const late = await save(admin, draft, 1, saying('Merekap data'))
    expect(late).toMatchObject({
      __typename: 'DraftMoved',
      version: { revision: 2, source: saying('Menghimpun data'), savedBy: { email: 'admin@contoh.id' } },
    })
    expect(await save(admin, draft, 2, saying('Merekap data'))).toMatchObject({ version: { revision: 3 } })
  })

  it('of what the house holds already is no new revision, also when its answer was lost and it is sent again', async () => {
    const { admin, draft } = await aDraft()
    expect(await save(admin, draft, 1, draft.source)).toMatchObject({ version: { revision: 1 } })
    for (const time of ['first', 'again'])
      expect(await save(admin, draft, 1, saying('Menghimpun data')), time).toMatchObject({
        __typename: 'DraftSaved',
        version: { revision: 2 },
      })
  })

  it('by two editors at once is won by exactly one in each round, and the other sees whose text stands', async () => {
    const { admin, sessionOf, draft } = await aDraft()
    const editors = [admin, await sessionOf('admin@contoh.id')]
    let revision = 1
    for (let round = 0; round < 12; round++) {
      const texts = editors.map((_, editor) => saying(`Menyusun data ${round}-${editor}`))
      const answers = await Promise.all(
        editors.map((editor, index) => save(editor, draft, revision, texts[index]!)),
      )
      const won = answers.findIndex(({ __typename }) => __typename === 'DraftSaved')
      const lost = answers[1 - won]!
      expect(answers[won]!.version).toMatchObject({ revision: revision + 1, source: texts[won] })
      expect(lost).toMatchObject({
        __typename: 'DraftMoved',
        version: { revision: revision + 1, source: texts[won] },
      })
      revision++
    }
  })

  it('answers with the revision that it made itself, however fast others go on', async () => {
    const { admin, draft } = await aDraft()
    const made: string[] = []
    const editing = async (editor: number) => {
      let revision = 1
      for (let turn = 0; made.length < 20; turn++) {
        const source = saying(`Menyusun data ${editor}-${turn}`)
        const answer = await save(admin, draft, revision, source)
        revision = answer.version!.revision
        if (answer.__typename !== 'DraftSaved') continue
        expect(answer.version!.source).toBe(source)
        made.push(String(revision))
      }
    }
    await Promise.all([0, 1, 2].map(editing))
    expect(new Set(made).size).toBe(made.length)
  })

  it('is refused where the text cannot be read or is of another SOP, with the line', async () => {
    const { admin, draft } = await aDraft()
    const unreadable = await save(admin, draft, 1, sopFile().replace('waktu: 3 hari', 'waktuu: 3 hari'))
    expect(unreadable).toMatchObject({
      __typename: 'ConfigurationInvalid',
      problems: [{ path: '/steps/0/waktuu' }],
    })
    expect(unreadable.message).toContain('simpan kembali')
    const other = await save(admin, draft, 1, sopFile().replace('key: unggah-data', 'key: lain'))
    expect(other).toMatchObject({ __typename: 'ConfigurationInvalid', problems: [{ path: '/key' }] })
    expect(other.problems![0]!.message).toContain('“unggah-data”')
  })

  it('is refused for what is not a draft of one’s own', async () => {
    const [here, there] = [await aDraft(), await aDraft()]
    expect((await save(here.operator, here.draft, 1, saying('Lain'))).__typename).toBe('NotAllowed')
    expect((await save(there.admin, here.draft, 1, saying('Lain'))).__typename).toBe('NotFound')
    const { sops } = await asked<{ sops: { nodes: { version: Version }[] } }>(
      here.admin,
      '{ sops { nodes { version { id } } } }',
    )
    expect(await save(here.admin, sops.nodes[0]!.version, 1, saying('Lain'))).toMatchObject({
      __typename: 'VersionFixed',
      version: { state: 'EFFECTIVE' },
    })
  })

  it('leaves the title of the SOP alone until it is ratified', async () => {
    const { admin, draft } = await aDraft()
    const renamed = sopFile().replace('title: Unggah Data Sektoral', 'title: Unggah Data')
    expect(await save(admin, draft, 1, renamed)).toMatchObject({
      version: { title: 'Unggah Data', sop: { title: 'Unggah Data Sektoral' } },
    })
  })
})
