import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { sopFile } from '../configuration/files.ts'
import { asked } from '../reader.ts'
import { day, does, done, draftedAndSaved, official, ratification, ratified } from './author.ts'
import { otherActivity, regencyWithSop, since, versionsOf } from './sop-in-force.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

describe('ratifying', () => {
  it('puts the version in force from its day, writes it on the sheet, and ends the one before', async () => {
    const { admin, sop } = await regencyWithSop(open)
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
    const versions = await versionsOf(admin, sop)
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
    const { admin, sop } = await regencyWithSop(open)
    await ratified(admin, await draftedAndSaved(admin, { sop }, otherActivity), day(30))
    const versions = await versionsOf(admin, sop)
    expect(versions.map(({ number, state, effectiveUntil }) => [number, state, effectiveUntil])).toEqual([
      [2, 'RATIFIED', null],
      [1, 'EFFECTIVE', day(29)],
    ])
  })

  it('is possible out of a review, and once', async () => {
    const { admin, sop } = await regencyWithSop(open)
    const draft = await draftedAndSaved(admin, { sop }, otherActivity)
    await does(admin, 'requestReview', { version: draft.id })
    const version = await ratified(admin, draft)
    expect((await does(admin, 'ratifyVersion', ratification(version))).__typename).toBe('VersionFixed')
    expect((await does(admin, 'requestChanges', { version: draft.id, note: 'Lagi' })).__typename).toBe(
      'VersionNotInReview',
    )
  })

  it('is possible for the first version of an SOP made from an empty sheet', async () => {
    const { admin } = await regencyWithSop(open)
    const draft = await done(admin, 'draftSop', { title: 'Baru sama sekali' }, 'SopDrafted')
    const source = sopFile().replace('unggah-data', draft.sop.key)
    const saved = await done(admin, 'saveDraft', { version: draft.id, revision: 1, source }, 'DraftSaved')
    expect(await ratified(admin, saved, '2024-01-02')).toMatchObject({
      ...{ number: 1, state: 'EFFECTIVE', effectiveFrom: '2024-01-02' },
      sop: { title: 'Unggah Data Sektoral' },
    })
  })

  it('goes by what was looked at: a draft that somebody has saved since is not ratified', async () => {
    const { admin, sop } = await regencyWithSop(open)
    const draft = await draftedAndSaved(admin, { sop }, otherActivity)
    expect(await does(admin, 'ratifyVersion', ratification({ id: draft.id, revision: 1 }))).toMatchObject({
      __typename: 'DraftMoved',
      version: { revision: 2 },
    })
  })

  it('by two at once happens once', async () => {
    const { admin, sop } = await regencyWithSop(open)
    const draft = await draftedAndSaved(admin, { sop }, otherActivity)
    const { findings } = await does(admin, 'ratifyVersion', ratification(draft))
    for (const { id } of findings!)
      await does(admin, 'acknowledgeFinding', { version: draft.id, finding: id, reason: 'Ya' })
    const answers = await Promise.all([0, 1].map(() => does(admin, 'ratifyVersion', ratification(draft))))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['VersionFixed', 'VersionRatified'])
    expect(await versionsOf(admin, sop)).toHaveLength(2)
  })

  it('is refused while an error is left, with the findings', async () => {
    const { admin, sop } = await regencyWithSop(open)
    const draft = await draftedAndSaved(admin, { sop }, (source) => source.replace('Sesuai: 3', 'Sesuai: 1'))
    const refused = await does(admin, 'ratifyVersion', ratification(draft))
    expect(refused.__typename).toBe('SopUnsound')
    expect(refused.message).toContain('sahkan kembali')
    expect(new Set(refused.findings!.map(({ severity }) => severity))).toEqual(new Set(['ERROR']))
    expect(refused.findings!.map(({ code }) => code)).toContain('act-unreachable')
  })

  it('is refused while a warning has no answer, counting what the official’s data still leave open', async () => {
    const { admin, sop } = await regencyWithSop(open)
    const draft = await draftedAndSaved(admin, { sop }, otherActivity)
    const input = ratification(draft)
    const refused = await does(admin, 'ratifyVersion', input)
    expect(refused.__typename).toBe('WarningsOpen')
    const codes = refused.findings!.map(({ code }) => code)
    // The draft lacks a number and an official; the ratified sheet has both.
    const { sopVersion } = await asked<{ sopVersion: { findings: { code: string; headerCell: string }[] } }>(
      admin,
      'query ($id: ID!) { sopVersion(id: $id) { findings { code headerCell } } }',
      { id: draft.id },
    )
    expect(sopVersion.findings).toContainEqual({ code: 'header-missing', headerCell: 'ratifiedBy' })
    expect(refused.findings!.map(({ headerCell }) => headerCell)).not.toContain('ratifiedBy')
    expect(codes).not.toContain('nip-malformed')
    const impossible = { ...input, ratifiedBy: { ...official, nip: '19701327 199101 1 002' } }
    const withNip = await does(admin, 'ratifyVersion', impossible)
    expect(withNip.findings!.map(({ code }) => code).sort()).toEqual([...codes, 'nip-malformed'].sort())
    // A warning that only the official’s data bring is not the draft’s: it is let stand with the ratification itself.
    const nip = withNip.findings!.find(({ code }) => code === 'nip-malformed')!
    expect(
      (await does(admin, 'acknowledgeFinding', { version: draft.id, finding: nip.id, reason: 'Ya' }))
        .__typename,
    ).toBe('NotFound')
    const lettingStand = withNip.findings!.map(({ id }) => ({
      finding: id,
      reason: 'Disepakati dalam rapat',
    }))
    const blank = lettingStand.map((one, at) => (at === 0 ? { ...one, reason: ' ' } : one))
    const unanswered = await does(admin, 'ratifyVersion', { ...impossible, lettingStand: blank })
    expect(unanswered.findings!.map(({ id }) => id)).toEqual([lettingStand[0]!.finding])
    const letStand = await does(admin, 'ratifyVersion', { ...impossible, lettingStand })
    expect(letStand.__typename).toBe('VersionRatified')
    const { sopVersion: kept } = await asked<{ sopVersion: { acknowledgements: object[] } }>(
      admin,
      'query ($id: ID!) { sopVersion(id: $id) { acknowledgements { finding reason sentence } } }',
      { id: draft.id },
    )
    expect(kept.acknowledgements).toHaveLength(lettingStand.length)
    expect(kept.acknowledgements).toContainEqual({
      ...{ finding: nip.id, reason: 'Disepakati dalam rapat', sentence: nip.message },
    })
  })

  it('asks who would play a role that nobody plays, wherever the SOP is played', async () => {
    const regency = await regencyWithSop(open)
    const { admin } = regency
    const casting = (change: string) => open.owner.query(change, [regency.id])
    const unplayed = async () => {
      const draft = await draftedAndSaved(admin, { sop: regency.sop }, otherActivity)
      const { findings } = await does(admin, 'ratifyVersion', ratification(draft))
      await does(admin, 'discardDraft', { version: draft.id })
      return findings!.filter(({ code }) => code === 'role-without-player').map(({ message }) => message)
    }
    expect(await unplayed()).toEqual([])
    // Kominfo plays a role now, so that each role has to be played there too, or for the whole regency.
    await casting(`insert into player (regency_id, sop_id, role_key, opd_id, person_id)
      select p.regency_id, p.sop_id, 'produsen', o.id, p.person_id from player p
      join opd o on o.regency_id = p.regency_id and o.key = 'kominfo' where p.regency_id = $1 and p.opd_id is null`)
    expect(await unplayed()).toEqual([])
    await casting(`update player set opd_id = (select id from opd where regency_id = $1 and key = 'dinkes')
      where regency_id = $1 and role_key = 'walidata'`)
    expect(await unplayed()).toEqual([expect.stringContaining('Walidata')])
    await casting('delete from player where regency_id = $1')
    expect(await unplayed()).toHaveLength(2)
  })

  it('without a number or an official is the client’s mistake', async () => {
    const { admin, sop } = await regencyWithSop(open)
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
