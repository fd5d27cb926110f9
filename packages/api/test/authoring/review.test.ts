import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import type { Version } from './author.ts'
import { day, does, done, ratified } from './author.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

async function aDraft() {
  const regency = await configuredRegency(open)
  const { sops } = await asked<{ sops: { nodes: { id: string; version: { id: string } }[] } }>(
    regency.admin,
    '{ sops { nodes { id version { id } } } }',
  )
  const draft = await done(regency.admin, 'draftSop', { sop: sops.nodes[0]!.id }, 'SopDrafted')
  return { ...regency, draft, standing: sops.nodes[0]!.version.id }
}

interface Said {
  comments: { text: string; settledAt: string | null }[]
  acknowledgements: { finding: string; sentence: string; reason: string; person: { email: string } }[]
  findings: { id: string; code: string; severity: string; message: string }[]
}
const saidOf = async (reader: Reader, { id }: Pick<Version, 'id'>) =>
  (
    await asked<{ sopVersion: Said | null }>(
      reader,
      `query ($id: ID!) { sopVersion(id: $id) { comments { text settledAt }
        acknowledgements { finding sentence reason person { email } } findings { id code severity message } } }`,
      { id },
    )
  ).sopVersion

describe('a review', () => {
  it('fixes what it looks at, and gives it back with what is to be changed', async () => {
    const { admin, draft } = await aDraft()
    const version = draft.id
    const edited = { version, revision: 1, source: sopFile({ activity: 'Menghimpun data' }) }
    expect(await does(admin, 'requestReview', { version, note: ' Mohon diperiksa ' })).toMatchObject({
      __typename: 'ReviewRequested',
      version: { state: 'IN_REVIEW' },
    })
    const refused = await does(admin, 'saveDraft', edited)
    expect(refused).toMatchObject({ __typename: 'VersionFixed', version: { state: 'IN_REVIEW' } })
    expect(refused.message).toContain('sedang ditinjau')
    expect((await does(admin, 'requestReview', { version })).__typename).toBe('VersionFixed')
    expect((await does(admin, 'requestChanges', { version, note: '  ' })).__typename).toBe('ReasonMissing')
    expect(await does(admin, 'requestChanges', { version, note: 'Waktu langkah 2' })).toMatchObject({
      __typename: 'ChangesRequested',
      version: { state: 'DRAFT' },
    })
    expect((await does(admin, 'requestChanges', { version, note: 'Lagi' })).__typename).toBe(
      'VersionNotInReview',
    )
    const saved = await done(admin, 'saveDraft', edited, 'DraftSaved')
    expect(saved.history.map(({ kind, note }) => [kind, note])).toEqual([
      ['DRAFTED', null],
      ['REVIEW_REQUESTED', 'Mohon diperiksa'],
      ['CHANGES_REQUESTED', 'Waktu langkah 2'],
    ])
  })

  it('is asked for once, however fast two ask', async () => {
    const { admin, draft } = await aDraft()
    const answers = await Promise.all([0, 1].map(() => does(admin, 'requestReview', { version: draft.id })))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ReviewRequested', 'VersionFixed'])
  })
})

describe('a comment', () => {
  it('is refused for a row or a column that the draft does not have', async () => {
    const { admin, draft } = await aDraft()
    for (const place of [{ step: 'tidak-ada' }, { step: '2', role: 'tidak-ada' }]) {
      const said = await does(admin, 'commentOnVersion', { version: draft.id, text: 'Periksa', ...place })
      expect(said).toMatchObject({
        __typename: 'NotFound',
        message: expect.stringContaining('tidak ada lagi'),
      })
    }
    expect((await saidOf(admin, draft))!.comments).toEqual([])
  })

  it('stands at its cell until somebody settles it, and who settled it first stays on record', async () => {
    const { admin, draft } = await aDraft()
    const said = await does(admin, 'commentOnVersion', {
      ...{ version: draft.id, step: '2', cell: 'waktu', text: ' Terlalu lama ' },
    })
    expect(said['comment']).toMatchObject({
      ...{ step: '2', role: null, cell: 'waktu', text: 'Terlalu lama', settledAt: null },
      author: { email: 'admin@contoh.id' },
    })
    const { id } = said['comment'] as { id: string }
    const settled = await does(admin, 'settleComment', { comment: id })
    expect(settled['comment']).toMatchObject({ settledBy: { email: 'admin@contoh.id' } })
    expect((await does(admin, 'settleComment', { comment: id }))['comment']).toEqual(settled['comment'])
    expect((await saidOf(admin, draft))!.comments).toMatchObject([{ text: 'Terlalu lama' }])
  })

  it('is for admins: nobody else reads it, not even of a version that is in force', async () => {
    const { admin, operator, draft } = await aDraft()
    await does(admin, 'commentOnVersion', { version: draft.id, text: 'Terlalu lama' })
    await ratified(admin, draft, day(1))
    expect((await saidOf(admin, draft))!.comments).toHaveLength(1)
    const said = (await saidOf(operator, draft))!
    expect(said.comments).toEqual([])
    expect(said.acknowledgements.length).toBeGreaterThan(0)
  })

  it('says something, about a version that is not ratified yet', async () => {
    const { admin, draft, standing } = await aDraft()
    expect((await does(admin, 'commentOnVersion', { version: draft.id, text: ' ' })).__typename).toBe(
      'ReasonMissing',
    )
    expect((await does(admin, 'commentOnVersion', { version: standing, text: 'Lama' })).__typename).toBe(
      'VersionFixed',
    )
    expect((await does(admin, 'settleComment', { comment: standing })).__typename).toBe('NotFound')
  })

  it('is never re-worded, not even in the database', async () => {
    const { admin, draft, id } = await aDraft()
    await does(admin, 'commentOnVersion', { version: draft.id, text: 'Terlalu lama' })
    const app = await open.owner.query<{ name: string }>('select name from app_login')
    const { rows } = await open.owner.query(
      `select column_name::text as name from information_schema.column_privileges
       where grantee = $1 and table_name = 'version_comment' and privilege_type = 'UPDATE' order by 1`,
      [app.rows[0]!.name],
    )
    expect(rows).toEqual([{ name: 'settled_at' }, { name: 'settled_by' }])
    expect(id).toBeTruthy()
  })
})

describe('a warning', () => {
  const oneOf = (said: Said | null, severity: string) =>
    said!.findings.find((finding) => finding.severity === severity)!

  it('is let stand with a reason, which stays on record with what it said', async () => {
    const { admin, operator, draft } = await aDraft()
    const warning = oneOf(await saidOf(admin, draft), 'WARNING')
    const input = { version: draft.id, finding: warning.id, reason: ' Sudah disepakati ' }
    expect(await does(admin, 'acknowledgeFinding', input)).toMatchObject({
      __typename: 'FindingAcknowledged',
      acknowledgement: { finding: warning.id, sentence: warning.message, reason: 'Sudah disepakati' },
    })
    admin.headers['accept-language'] = 'en'
    const english = await saidOf(admin, draft).finally(() => delete admin.headers['accept-language'])
    expect(english!.acknowledgements).toMatchObject([
      { sentence: oneOf(english, 'WARNING').message, person: { email: 'admin@contoh.id' } },
    ])
    expect((await does(operator, 'acknowledgeFinding', input)).__typename).toBe('NotAllowed')
  })

  it('needs a reason, and has to be one of the version’s own', async () => {
    const { admin, draft, standing } = await aDraft()
    const warning = oneOf(await saidOf(admin, draft), 'WARNING')
    const acknowledge = async (change: object) =>
      (
        await does(admin, 'acknowledgeFinding', {
          version: draft.id,
          finding: warning.id,
          reason: 'Ya',
          ...change,
        })
      ).__typename
    expect(await acknowledge({ reason: ' \n' })).toBe('ReasonMissing')
    expect(await acknowledge({ finding: 'tidak-ada' })).toBe('NotFound')
    expect(await acknowledge({ version: standing })).toBe('VersionFixed')
    expect(await acknowledge({})).toBe('FindingAcknowledged')
  })

  it('is no error: those are mended', async () => {
    const { admin, draft } = await aDraft()
    const source = sopFile().replace('Sesuai: 3', 'Sesuai: 1')
    await done(admin, 'saveDraft', { version: draft.id, revision: 1, source }, 'DraftSaved')
    const error = oneOf(await saidOf(admin, draft), 'ERROR')
    const input = { version: draft.id, finding: error.id, reason: 'Biarkan' }
    expect((await does(admin, 'acknowledgeFinding', input)).__typename).toBe('NotFound')
  })

  it('keeps its name while other cells are edited, so that its reason holds', async () => {
    const { admin, draft } = await aDraft()
    const before = (await saidOf(admin, draft))!.findings.filter(({ severity }) => severity === 'WARNING')
    const source = sopFile({ activity: 'Menghimpun data' })
    await done(admin, 'saveDraft', { version: draft.id, revision: 1, source }, 'DraftSaved')
    const after = (await saidOf(admin, draft))!.findings.filter(({ severity }) => severity === 'WARNING')
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
  })
})
