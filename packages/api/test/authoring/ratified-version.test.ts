import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { day, does, done, draftedAndSaved, ratification, ratified } from './author.ts'
import { otherActivity, otherTime, regencyWithSop, since, versionsOf } from './sop-in-force.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

describe('two versions of an SOP', () => {
  it('never begin on the same day, nor the later one before the former', async () => {
    const { admin, sop } = await regencyWithSop(open)
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
    expect((await versionsOf(admin, sop))[1]).toMatchObject({
      ...{ effectiveFrom: '2025-04-01', effectiveUntil: '2025-04-01' },
    })
  })

  it('never overlap: what is planned is named and has to be revoked first', async () => {
    const { admin, sop } = await regencyWithSop(open)
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

  it('are made one after the other, though one is ratified while a file brings the other', async () => {
    for (let round = 0; round < 5; round++) {
      const { admin, sop } = await regencyWithSop(open)
      const draft = await draftedAndSaved(admin, { sop }, otherActivity)
      for (const { id } of (await does(admin, 'ratifyVersion', ratification(draft))).findings!)
        await does(admin, 'acknowledgeFinding', { version: draft.id, finding: id, reason: 'Ya' })
      const [ratified, applied] = await Promise.all([
        does(admin, 'ratifyVersion', ratification(draft)),
        asked<{ applyConfiguration: { __typename: string } }>(
          admin,
          'mutation ($input: ApplyConfigurationInput!) { applyConfiguration(input: $input) { __typename } }',
          { input: { sops: [otherTime(sopFile({ effectiveOn: day(-7) }))] } },
        ),
      ])
      expect(['VersionRatified', 'ValidityOverlaps']).toContain(ratified.__typename)
      expect(applied.applyConfiguration.__typename).toBe('ConfigurationApplied')
      const made = (await versionsOf(admin, sop)).filter(({ state }) => state !== 'DRAFT')
      expect(made.filter(({ state }) => state === 'EFFECTIVE')).toHaveLength(1)
      expect(made[0]!.state).toBe('EFFECTIVE')
    }
  })

  it('cannot overlap in the database either, revoked ones included', async () => {
    const { id } = await regencyWithSop(open)
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
    const { admin, sop } = await regencyWithSop(open)
    const version = await ratified(admin, await draftedAndSaved(admin, { sop }, otherActivity))
    await expect(
      open.owner.query(`update sop_version set ${change} where id = $1`, [version.id]),
    ).rejects.toMatchObject({ code: 'SA002' })
  })

  it('keeps its history and the reasons why its warnings stand, and is itself kept', async () => {
    const { admin, sop } = await regencyWithSop(open)
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
