import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { completeTask, startRun } from '../run/commands.ts'
import { subjectOf } from '../run/started-run.ts'
import type { Version } from './author.ts'
import { day, does, draftedAndSaved, ratified, versionFields } from './author.ts'
import { otherTime, regencyWithSop, since } from './sop-in-force.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

interface Asked {
  sop: { then: { number: number } | null; version: { number: number } | null; versions: Version[] }
}
const sopOn = async (reader: Reader, sop: string, asOf: string) =>
  (
    await asked<Asked>(
      reader,
      `query ($sop: ID!, $asOf: Date) { sop(id: $sop) { then: version(asOf: $asOf) { number } version { number }
        versions { ${versionFields} } } }`,
      { sop, asOf },
    )
  ).sop

const revoke = (reader: Reader, version: string, until: string, reason = 'Digantikan peraturan baru') =>
  does(reader, 'revokeVersion', { version, until, reason })

describe('revoking', () => {
  it('ends a version with a reason, and it had force until its last day', async () => {
    const { admin, sop, version } = await regencyWithSop(open)
    const revoked = await revoke(admin, version, day(-1), ' Tidak dipakai lagi ')
    expect(revoked).toMatchObject({
      __typename: 'VersionRevoked',
      version: { state: 'REVOKED', effectiveFrom: since, effectiveUntil: day(-1) },
    })
    expect(revoked.version!.history).toMatchObject([{ kind: 'REVOKED', note: 'Tidak dipakai lagi' }])
    expect(await sopOn(admin, sop, day(-1))).toMatchObject({ then: { number: 1 }, version: null })
    expect(await sopOn(admin, sop, day(0))).toMatchObject({ then: null })
  })

  it('with a last day to come leaves it in force until then', async () => {
    const { admin, sop, version } = await regencyWithSop(open)
    expect(await revoke(admin, version, day(5))).toMatchObject({
      version: { state: 'EFFECTIVE', effectiveUntil: day(5) },
    })
    expect(await sopOn(admin, sop, day(5))).toMatchObject({ then: { number: 1 }, version: { number: 1 } })
    expect(await sopOn(admin, sop, day(6))).toMatchObject({ then: null })
    const { sop: sopNow } = await asked<{ sop: { versions: { state: string }[] } }>(
      admin,
      'query ($sop: ID!) { sop(id: $sop) { versions { state } } }',
      { sop },
    )
    expect(sopNow.versions).toEqual([{ state: 'EFFECTIVE' }])
  })

  it('lets no run start after the last day, and lets those that run go on to their end', async () => {
    const regency = await regencyWithSop(open)
    const { admin, operator, sop, version } = regency
    const { dinkes } = await subjectOf(regency)
    const started = await startRun(
      admin,
      { sop, opd: dinkes },
      '... on RunStarted { run { id openTasks { id act { key } } version { number } } }',
    )
    expect(started.__typename).toBe('RunStarted')
    await revoke(admin, version, day(-1))
    const refused = await startRun(admin, { sop, opd: dinkes })
    expect(refused.__typename).toBe('SopNotInForce')
    expect(refused.message).toContain('“Unggah Data Sektoral”')
    const { openTasks } = started.run as unknown as { openTasks: { id: string }[] }
    const told = await completeTask(operator, {
      task: openTasks[0]!.id,
      handovers: [{ artefact: 'tabel', note: 'Selesai' }],
    })
    expect(told.__typename).toBe('TaskCompleted')
  })

  it('needs a reason, and a last day that is neither gone by nor after the end that is known', async () => {
    const { admin, sop, version } = await regencyWithSop(open)
    expect((await revoke(admin, version, day(0), '  ')).__typename).toBe('ReasonMissing')
    expect(await revoke(admin, version, day(-2))).toMatchObject({
      ...{ __typename: 'LastDayImpossible', earliest: day(-1), latest: null },
    })
    await ratified(admin, await draftedAndSaved(admin, { sop }, otherTime), day(10))
    expect(await revoke(admin, version, day(10))).toMatchObject({
      ...{ __typename: 'LastDayImpossible', earliest: day(-1), latest: day(9) },
    })
    expect(await revoke(admin, version, day(4))).toMatchObject({ version: { effectiveUntil: day(4) } })
    expect(await sopOn(admin, sop, day(7))).toMatchObject({ then: null })
    expect(await sopOn(admin, sop, day(10))).toMatchObject({ then: { number: 2 } })
  })

  it('before the first day means that the version never took the place of the one before', async () => {
    const { admin, sop } = await regencyWithSop(open)
    const planned = await ratified(admin, await draftedAndSaved(admin, { sop }, otherTime), day(10))
    expect(await revoke(admin, planned.id, day(3))).toMatchObject({
      version: { state: 'REVOKED', effectiveFrom: null, effectiveUntil: null },
    })
    const { then, versions } = await sopOn(admin, sop, day(400))
    expect(then).toEqual({ number: 1 })
    expect(versions[1]).toMatchObject({ number: 1, state: 'EFFECTIVE', effectiveUntil: null })
  })

  it('is for what is in force or will be, and a new version can follow from the day after', async () => {
    const { admin, sop, version } = await regencyWithSop(open)
    const draft = await draftedAndSaved(admin, { sop }, otherTime)
    expect((await revoke(admin, draft.id, day(0))).__typename).toBe('VersionNotInForce')
    await revoke(admin, version, day(-1))
    expect((await revoke(admin, version, day(0))).__typename).toBe('VersionNotInForce')
    const next = await ratified(admin, draft, day(0))
    expect(next).toMatchObject({ number: 2, state: 'EFFECTIVE', effectiveFrom: day(0) })
    expect((await sopOn(admin, sop, day(0))).versions[1]).toMatchObject({
      ...{ state: 'REVOKED', effectiveUntil: day(-1) },
    })
  })

  it('by two at once happens once', async () => {
    const { admin, version } = await regencyWithSop(open)
    const answers = await Promise.all([0, 1].map(() => revoke(admin, version, day(-1))))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'VersionNotInForce',
      'VersionRevoked',
    ])
  })
})

describe('a run', () => {
  it('ends on the version that it began on, while new ones begin on the new version', async () => {
    const regency = await regencyWithSop(open)
    const { admin, operator, sop } = regency
    const { dinkes } = await subjectOf(regency)
    const begin = async () => {
      const told = await startRun(
        admin,
        { sop, opd: dinkes },
        '... on RunStarted { run { id version { number } openTasks { id } } }',
      )
      return told.run as unknown as { id: string; version: { number: number }; openTasks: { id: string }[] }
    }
    const old = await begin()
    const draft = await draftedAndSaved(admin, { sop }, (source) =>
      otherTime(source).replace('Memeriksa data', 'Meneliti data'),
    )
    await ratified(admin, draft, day(0))
    const fresh = await begin()
    expect([old.version.number, fresh.version.number]).toEqual([1, 2])
    await completeTask(operator, {
      task: old.openTasks[0]!.id,
      handovers: [{ artefact: 'tabel', note: 'Jadi' }],
    })
    const { run } = await asked<{
      run: { version: { number: number }; openTasks: { step: { activity: string } }[] }
    }>(admin, 'query ($id: ID!) { run(id: $id) { version { number } openTasks { step { activity } } } }', {
      id: old.id,
    })
    expect(run.version.number).toBe(1)
    expect(new Set(run.openTasks.map(({ step }) => step.activity))).toEqual(new Set(['Memeriksa data']))
  })
})
