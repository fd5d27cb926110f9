import { beforeEach, describe, expect, it } from 'vitest'
import { asked } from '../reader.ts'
import { AtAPortal } from './at-a-portal.ts'
import * as at from './publishing-office.ts'

const here = new AtAPortal()
const minute = 60_000
beforeEach(here.setPortal)

async function onBoth() {
  const { run, task } = await at.upToPublishing(here.office)
  await at.publishTask(here.office, task)
  await here.push()
  return { run, task }
}

const publication = async () => (await at.shownDataset(here.office)).publication
const sweep = () => here.open.house.jobs.run('publishing.sweep')

describe('data that become excepted while the portal is away', () => {
  it('are named with where they are, and withdrawn with the decision', async () => {
    await onBoth()
    expect(await at.decideClass(here.office, at.excepting)).toMatchObject({
      __typename: 'StillPublic',
      releases: [{ title: 'Tabel imunisasi 2026-10', isPublic: true, isOnPortal: true }],
    })
    expect((await at.shownDataset(here.office)).releases).toMatchObject([{ isPublic: true }])
  })

  it('are closed here at once, and taken down from the portal however long that takes', async () => {
    await onBoth()
    here.portal.faults.fallDown()
    expect(await at.decideClass(here.office, at.excepting, 'Memuat data pasien')).toMatchObject({
      __typename: 'InformationClassDecided',
    })
    const shown = await at.shownDataset(here.office)
    // The portal is not known to have taken it down.
    expect(shown.releases).toMatchObject([{ isPublic: false, isOnPortal: true }])
    await here.push()
    expect(await publication()).toMatchObject({ state: 'WITHDRAWING', trouble: { code: 'portal-down' } })
    here.portal.faults.recover()
    here.passed += minute
    await sweep()
    await here.push()
    expect(await publication()).toMatchObject({ state: 'WITHDRAWN', trouble: null })
    expect(here.onPortal()).toMatchObject({ state: 'deleted' })
  })

  it('are tried for again also where somebody has to do something first', async () => {
    await onBoth()
    await at.setPortal(here.office, { address: here.portal.address, token: here.portal.tokens.stranger })
    await at.decideClass(here.office, at.excepting, 'Memuat data pasien')
    await here.push()
    expect(await publication()).toMatchObject({ state: 'WITHDRAWING', trouble: { code: 'not-authorized' } })
    await here.setPortal()
    here.passed += 16 * minute
    await sweep()
    await here.push()
    expect(await publication()).toMatchObject({ state: 'WITHDRAWN' })
  })

  it('are not left with those who keep the portal either, where they were withdrawn before', async () => {
    await onBoth()
    const [release] = (await at.shownDataset(here.office)).releases
    await at.withdrawRelease(here.office, release!.id, 'Keliru')
    await here.push()
    expect(here.onPortal()).toMatchObject({ state: 'active', private: true })
    await at.decideClass(here.office, at.excepting)
    await here.push()
    expect(here.onPortal()).toMatchObject({ state: 'deleted' })
    expect(await publication()).toMatchObject({ state: 'WITHDRAWN' })
  })

  it('are sent nothing of any more, not by a push that has begun before', async () => {
    const { task } = await at.upToPublishing(here.office)
    await at.publishTask(here.office, task)
    // The portal makes the dataset once the decision is on record.
    const deciding = Promise.withResolvers<unknown>()
    here.portal.faults.next({ kind: 'held', until: deciding.promise }, 'package_create')
    const pushing = here.push()
    while (!here.portal.calls.has('package_create')) await new Promise((done) => setTimeout(done, 5))
    const decided = await at.decideClass(here.office, at.excepting, 'Memuat data pasien')
    deciding.resolve(decided)
    await pushing
    expect(decided).toMatchObject({ __typename: 'InformationClassDecided' })
    expect(here.onPortal()).not.toMatchObject({ state: 'active', private: false })
    await sweep()
    await here.push()
    expect(await publication()).toMatchObject({ state: 'WITHDRAWN' })
    expect(here.onPortal()).toMatchObject({ state: 'deleted' })
    expect(await at.taskStatus(here.office, task)).toEqual({ status: 'OPEN', awaitedPublication: null })
  })
})

describe('a portal that leaves the settings', () => {
  const portalShown = async () =>
    (
      await asked<{ portal: object | null }>(
        here.office.admin,
        '{ portal { address standingCount removingSince } }',
      )
    ).portal

  it('keeps what stands on it, which is said; the data stay public here', async () => {
    await onBoth()
    expect(await at.removePortal(here.office.operator, false)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await at.removePortal(here.office.admin, false)).toEqual({
      ...{ __typename: 'PortalRemoved', leftCount: 1, portal: null },
    })
    const { releases, publication: left } = await at.shownDataset(here.office)
    expect(releases).toMatchObject([{ isPublic: true }])
    expect(left).toMatchObject({ state: 'LEFT' })
    expect(here.onPortal()).toMatchObject({ private: false })
    // What is left does not keep anything from being excepted, and nothing is sent there.
    const calls = here.portal.calls.size
    await at.decideClass(here.office, at.excepting, 'Memuat data pasien')
    await sweep()
    await here.push()
    expect(here.portal.calls.size).toBe(calls)
    expect(await publication()).toMatchObject({ state: 'LEFT' })
    // Known again, it is rid of what may not be seen.
    await here.setPortal()
    await here.push()
    expect(await publication()).toMatchObject({ state: 'WITHDRAWN' })
    expect(await at.removePortal(here.office.admin, false)).toMatchObject({ leftCount: 0 })
    expect(await at.removePortal(here.office.admin, false)).toMatchObject({ __typename: 'NotFound' })
  })

  it('is rid of everything first where that is wished, and leaves with the last', async () => {
    await onBoth()
    here.portal.faults.fallDown()
    expect(await at.removePortal(here.office.admin, true)).toMatchObject({
      ...{ leftCount: 0, portal: { standingCount: 1, removingSince: expect.any(String) as string } },
    })
    await here.push()
    expect(await publication()).toMatchObject({ state: 'WITHDRAWING', trouble: { code: 'portal-down' } })
    expect(await portalShown()).not.toBeNull()
    here.portal.faults.recover()
    here.passed += minute
    await sweep()
    await here.push()
    expect(here.onPortal()).toMatchObject({ private: true })
    expect(await portalShown()).toBeNull()
    expect((await at.shownDataset(here.office)).releases).toMatchObject([
      { isPublic: true, isOnPortal: false },
    ])
  })

  it('lets tasks go that wait for it, and those that come publish without one', async () => {
    here.portal.faults.fallDown()
    const { task } = await at.upToPublishing(here.office)
    expect(await at.publishTask(here.office, task)).toMatchObject({ __typename: 'PortalAwaited' })
    await here.push()
    await at.removePortal(here.office.admin, true)
    await here.push()
    expect(await at.taskStatus(here.office, task)).toMatchObject({ status: 'COMPLETED' })
    const next = await at.upToPublishing(here.office, { period: '2026-09' })
    expect(await at.publishTask(here.office, next.task)).toMatchObject({ __typename: 'TaskCompleted' })
  })

  it('stays after all where it is set again while it is being emptied', async () => {
    await onBoth()
    here.portal.faults.fallDown()
    await at.removePortal(here.office.admin, true)
    await here.push()
    here.portal.faults.recover()
    await here.setPortal()
    await here.push()
    expect(await portalShown()).toMatchObject({ removingSince: null, standingCount: 1 })
    expect(await publication()).toMatchObject({ state: 'PUBLISHED' })
    expect(here.onPortal()).toMatchObject({ private: false })
  })
})
