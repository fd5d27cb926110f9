import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import type { Version } from './author.ts'
import {
  day,
  does,
  done,
  draftedAndSaved,
  official,
  ratification,
  ratified,
  versionFields,
} from './author.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

const since = '2025-03-01'
const otherActivity = (source: string) => source.replace('Menyusun data', 'Menghimpun data')

/** A regency whose SOP is in force since a day, and the SOP. */
async function withSop(): Promise<ConfiguredRegency & { sop: string }> {
  const regency = await configuredRegency(open, { sources: [sopFile({ effectiveOn: since })] })
  const { sops } = await asked<{ sops: { nodes: { id: string }[] } }>(
    regency.admin,
    '{ sops { nodes { id } } }',
  )
  return { ...regency, sop: sops.nodes[0]!.id }
}

const versionsOf = async (reader: Reader, sop: string) =>
  (
    await asked<{ sop: { title: string; versions: Version[] } }>(
      reader,
      `query ($sop: ID!) { sop(id: $sop) { title versions { ${versionFields} } } }`,
      { sop },
    )
  ).sop

describe('ratifying', () => {
  it('puts the version in force from its day, writes it on the sheet, and ends the one before', async () => {
    const { admin, sop } = await withSop()
    const draft = await draftedAndSaved(admin, { sop }, (source) =>
      `# Rapat 3 Maret\n${otherActivity(source)}`.replace('Unggah Data Sektoral', 'Unggah Data'),
    )
    const version = await ratified(admin, draft, day(0))
    expect(version).toMatchObject({
      ...{ number: 2, state: 'EFFECTIVE', effectiveFrom: day(0), effectiveUntil: null, revision: 3 },
      sop: { title: 'Unggah Data' },
    })
    expect(version.history.at(-1)).toMatchObject({ kind: 'RATIFIED', person: { email: 'admin@contoh.id' } })
    expect(version.source).toContain('# Rapat 3 Maret')
    expect(version.source).toContain('065/77')
    const { versions } = await versionsOf(admin, sop)
    expect(versions[1]).toMatchObject({
      ...{ number: 1, state: 'SUPERSEDED', effectiveFrom: since, effectiveUntil: day(-1) },
    })
    const { sopVersion } = await asked<{ sopVersion: object }>(
      admin,
      `query ($id: ID!) { sopVersion(id: $id) { header { number ratifiedOn { date } effectiveOn { date }
        ratifiedBy { position name rank nip } } steps { activity } } }`,
      { id: version.id },
    )
    expect(sopVersion).toMatchObject({
      header: {
        ...{ number: '065/77', ratifiedOn: { date: day(0) }, effectiveOn: { date: day(0) } },
        ratifiedBy: official,
      },
      steps: [{ activity: 'Menghimpun data' }, {}, {}],
    })
  })

  it('for a day to come leaves the version before in force until then', async () => {
    const { admin, sop } = await withSop()
    await ratified(admin, await draftedAndSaved(admin, { sop }, otherActivity), day(30))
    const { versions } = await versionsOf(admin, sop)
    expect(versions.map(({ number, state, effectiveUntil }) => [number, state, effectiveUntil])).toEqual([
      [2, 'RATIFIED', null],
      [1, 'EFFECTIVE', day(29)],
    ])
  })

  it('is possible out of a review, and once', async () => {
    const { admin, sop } = await withSop()
    const draft = await draftedAndSaved(admin, { sop }, otherActivity)
    await does(admin, 'requestReview', { version: draft.id })
    const version = await ratified(admin, draft)
    expect((await does(admin, 'ratifyVersion', ratification(version))).__typename).toBe('VersionFixed')
    expect((await does(admin, 'requestChanges', { version: draft.id, note: 'Lagi' })).__typename).toBe(
      'VersionNotInReview',
    )
  })

  it('is possible for the first version of an SOP made from an empty sheet', async () => {
    const { admin } = await withSop()
    const draft = await done(admin, 'draftSop', { title: 'Baru sama sekali' }, 'SopDrafted')
    const source = sopFile().replace('unggah-data', draft.sop.key)
    const saved = await done(admin, 'saveDraft', { version: draft.id, revision: 1, source }, 'DraftSaved')
    expect(await ratified(admin, saved, '2024-01-02')).toMatchObject({
      ...{ number: 1, state: 'EFFECTIVE', effectiveFrom: '2024-01-02' },
      sop: { title: 'Unggah Data Sektoral' },
    })
  })

  it('goes by what was looked at: a draft that somebody has saved since is not ratified', async () => {
    const { admin, sop } = await withSop()
    const draft = await draftedAndSaved(admin, { sop }, otherActivity)
    expect(await does(admin, 'ratifyVersion', ratification({ id: draft.id, revision: 1 }))).toMatchObject({
      __typename: 'DraftMoved',
      version: { revision: 2 },
    })
  })

  it('by two at once happens once', async () => {
    const { admin, sop } = await withSop()
    const draft = await draftedAndSaved(admin, { sop }, otherActivity)
    const { findings } = await does(admin, 'ratifyVersion', ratification(draft))
    for (const { id } of findings!)
      await does(admin, 'acknowledgeFinding', { version: draft.id, finding: id, reason: 'Ya' })
    const answers = await Promise.all([0, 1].map(() => does(admin, 'ratifyVersion', ratification(draft))))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['VersionFixed', 'VersionRatified'])
    expect((await versionsOf(admin, sop)).versions).toHaveLength(2)
  })

  it('is refused while an error is left, with the findings', async () => {
    const { admin, sop } = await withSop()
    const draft = await draftedAndSaved(admin, { sop }, (source) => source.replace('Sesuai: 3', 'Sesuai: 1'))
    const refused = await does(admin, 'ratifyVersion', ratification(draft))
    expect(refused.__typename).toBe('SopUnsound')
    expect(refused.message).toContain('sahkan kembali')
    expect(new Set(refused.findings!.map(({ severity }) => severity))).toEqual(new Set(['ERROR']))
    expect(refused.findings!.map(({ code }) => code)).toContain('act-unreachable')
  })

  it('is refused while a warning has no answer, counting what the official’s data still leave open', async () => {
    const { admin, sop } = await withSop()
    const draft = await draftedAndSaved(admin, { sop }, otherActivity)
    const input = ratification(draft)
    const open = await does(admin, 'ratifyVersion', input)
    expect(open.__typename).toBe('WarningsOpen')
    const codes = open.findings!.map(({ code }) => code)
    // The draft lacks a number and an official; the ratified sheet has both.
    const { sopVersion } = await asked<{ sopVersion: { findings: { code: string; headerCell: string }[] } }>(
      admin,
      'query ($id: ID!) { sopVersion(id: $id) { findings { code headerCell } } }',
      { id: draft.id },
    )
    expect(sopVersion.findings).toContainEqual({ code: 'header-missing', headerCell: 'ratifiedBy' })
    expect(open.findings!.map(({ headerCell }) => headerCell)).not.toContain('ratifiedBy')
    expect(codes).not.toContain('nip-malformed')
    const impossible = { ...input, ratifiedBy: { ...official, nip: '19701327 199101 1 002' } }
    const withNip = await does(admin, 'ratifyVersion', impossible)
    expect(withNip.findings!.map(({ code }) => code).sort()).toEqual([...codes, 'nip-malformed'].sort())
    // A warning of the official’s data is mended, not let stand: the draft itself does not have it.
    const nip = withNip.findings!.find(({ code }) => code === 'nip-malformed')!
    expect(
      (await does(admin, 'acknowledgeFinding', { version: draft.id, finding: nip.id, reason: 'Ya' }))
        .__typename,
    ).toBe('NotFound')
  })

  it('without a number or an official is the client’s mistake', async () => {
    const { admin, sop } = await withSop()
    const draft = await draftedAndSaved(admin, { sop }, otherActivity)
    const input = ratification(draft)
    for (const wrong of [
      { ...input, number: ' ' },
      { ...input, ratifiedBy: { ...official, name: '' } },
      { ...input, ratifiedBy: { ...official, position: '\t' } },
    ]) {
      const { errors } = await admin.ask(
        'mutation ($input: RatifyInput!) { ratifyVersion(input: $input) { __typename } }',
        { input: wrong },
      )
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})

describe('two versions of an SOP', () => {
  it('never begin on the same day, nor the later one before the former', async () => {
    const { admin, sop } = await withSop()
    const draft = await draftedAndSaved(admin, { sop }, otherActivity)
    await ratified(admin, draft, '2025-04-01')
    const next = await draftedAndSaved(admin, { sop }, (source) =>
      otherActivity(source).replace('3 hari', '2 hari'),
    )
    for (const { id } of (await does(admin, 'ratifyVersion', ratification(next))).findings ?? [])
      await does(admin, 'acknowledgeFinding', { version: next.id, finding: id, reason: 'Ya' })
    for (const day of ['2025-04-01', '2025-03-15', since]) {
      const refused = await does(admin, 'ratifyVersion', ratification(next, day))
      expect(refused).toMatchObject({
        __typename: 'ValidityOverlaps',
        version: { number: day === since ? 1 : 2 },
      })
    }
    expect(
      await done(admin, 'ratifyVersion', ratification(next, '2025-04-02'), 'VersionRatified'),
    ).toMatchObject({
      number: 3,
    })
    expect((await versionsOf(admin, sop)).versions[1]).toMatchObject({
      ...{ effectiveFrom: '2025-04-01', effectiveUntil: '2025-04-01' },
    })
  })

  it('never overlap: what is planned is named and has to be revoked first', async () => {
    const { admin, sop } = await withSop()
    await ratified(admin, await draftedAndSaved(admin, { sop }, otherActivity), day(30))
    const next = await draftedAndSaved(admin, { sop }, (source) => source.replace('3 hari', '2 hari'))
    for (const { id } of (await does(admin, 'ratifyVersion', ratification(next))).findings ?? [])
      await does(admin, 'acknowledgeFinding', { version: next.id, finding: id, reason: 'Ya' })
    const refused = await does(admin, 'ratifyVersion', ratification(next, day(10)))
    expect(refused).toMatchObject({
      __typename: 'ValidityOverlaps',
      version: { number: 2, state: 'RATIFIED' },
    })
    expect(refused.message).toContain(day(30))
  })

  it('cannot overlap in the database either, revoked ones included', async () => {
    const { id } = await withSop()
    const second = (valid: string) =>
      open.owner.query(
        `insert into sop_version (regency_id, sop_id, number, state, valid, content, source)
         select regency_id, sop_id, number + 1, 'effective', $2, content, source from sop_version where regency_id = $1`,
        [id, valid],
      )
    await expect(second('[2026-01-01,)')).rejects.toMatchObject({ constraint: 'one_version_in_force' })
    await open.owner.query(
      `update sop_version set state = 'revoked', valid = '[2025-03-01,2026-02-01)' where regency_id = $1`,
      [id],
    )
    await expect(second('[2026-01-31,)')).rejects.toMatchObject({ constraint: 'one_version_in_force' })
    await expect(second('[2026-02-01,)')).resolves.toMatchObject({ rowCount: 1 })
  })
})

describe('a ratified version', () => {
  it.each([
    ['its content', `content = jsonb_set(content, '{title}', '"Lain"')`],
    ['its text', `source = source || '# lain'`],
    ['its revision', 'revision = revision + 1'],
    ['who saved it', 'saved_by = null'],
    ['when it was saved', `saved_at = saved_at - interval '1 day'`],
    ['its number', 'number = 9'],
    ['that it is no draft', `state = 'draft', valid = null`],
  ])('keeps %s, whoever asks', async (_, change) => {
    const { admin, sop } = await withSop()
    const version = await ratified(admin, await draftedAndSaved(admin, { sop }, otherActivity))
    await expect(
      open.owner.query(`update sop_version set ${change} where id = $1`, [version.id]),
    ).rejects.toMatchObject({ code: 'SA002' })
  })

  it('keeps its history and the reasons why its warnings stand, and is itself kept', async () => {
    const { admin, sop } = await withSop()
    const version = await ratified(admin, await draftedAndSaved(admin, { sop }, otherActivity))
    for (const statement of [
      `update acknowledgement set reason = 'lain' where version_id = $1`,
      'delete from acknowledgement where version_id = $1',
      `update version_event set note = 'lain' where version_id = $1`,
      'delete from version_event where version_id = $1',
      'delete from sop_version where id = $1',
    ])
      await expect(open.owner.query(statement, [version.id]), statement).rejects.toMatchObject({
        code: 'SA002',
      })
  })
})
