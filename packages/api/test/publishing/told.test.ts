import { beforeEach, describe, expect, it } from 'vitest'
import { noticesOf } from '../notice/telling.ts'
import { asked } from '../reader.ts'
import { AtAPortal } from './at-a-portal.ts'
import * as at from './publishing-office.ts'

const here = new AtAPortal()
const hour = 3_600_000

beforeEach(async () => {
  await here.setPortal()
  await asked(
    here.office.admin,
    `mutation ($input: MakeWebhookInput!) { makeWebhook(input: $input) { __typename } }`,
    {
      input: {
        url: here.portal.address,
        kinds: ['DATA_PUBLISHED', 'DATA_WITHDRAWN', 'PORTAL_FAILING', 'PORTAL_DRIFTED'],
      },
    },
  )
})

const published = async () => {
  const { task } = await at.upToPublishing(here.office)
  await at.publishTask(here.office, task)
  return task
}

/** What other programs are told, in the order in which it happened. */
const messages = async () => {
  const { rows } = await here.open.owner.query<{ body: string }>(
    'select body from delivery where regency_id = $1 order by at, id',
    [here.office.id],
  )
  return rows.map(({ body }) => JSON.parse(body) as { type: string; data: { run: null; dataset: object } })
}
const typesTold = async () => (await messages()).map(({ type }) => type)

const toldOf = async (kind: string) =>
  (await noticesOf(here.office.admin)).filter((notice) => notice.kind === kind)

describe('other programs', () => {
  it('are told of data that become public, and that are withdrawn', async () => {
    await published()
    await here.push()
    const about = { id: here.office.dataset, key: 'imunisasi', title: 'Cakupan Imunisasi' }
    expect(await messages()).toMatchObject([{ type: 'data.published', data: { run: null, dataset: about } }])
    const [release] = (await at.shownDataset(here.office)).releases
    here.passed += hour
    await at.withdrawRelease(here.office, release!.id, 'Keliru')
    expect(await typesTold()).toEqual(['data.published', 'data.withdrawn'])
  })
})

describe('who keeps the portal', () => {
  it('is told once that it has not taken something for a day', async () => {
    here.portal.faults.fallDown()
    await published()
    await here.push()
    const tell = () => here.open.house.jobs.run('publishing.tell-failing')
    await tell()
    expect(await toldOf('PORTAL_FAILING')).toEqual([])
    here.passed += 25 * hour
    await here.push()
    await tell()
    here.passed += hour
    await tell()
    const told = await toldOf('PORTAL_FAILING')
    expect(told).toMatchObject([{ topic: 'HOUSE', run: null }])
    expect(told[0]!.sentence).toBe('Portal tidak menerima perubahan data “Cakupan Imunisasi” sejak sehari')
    expect((await typesTold()).filter((type) => type === 'portal.failing')).toHaveLength(1)
  })

  it('is told once what somebody has changed there', async () => {
    await published()
    await here.push()
    const { id } = here.onPortal()!
    await fetch(`${here.portal.address}/api/3/action/package_patch`, {
      method: 'POST',
      headers: { authorization: here.portal.tokens.sysadmin, 'content-type': 'application/json' },
      body: JSON.stringify({ id, title: 'Judul lain' }),
    })
    for (let day = 1; day <= 2; day++) {
      here.passed += 25 * hour
      await here.open.house.jobs.run('publishing.ask-for-drift')
      await here.open.house.jobs.run('publishing.check-drift')
    }
    expect(await toldOf('PORTAL_DRIFTED')).toMatchObject([
      { sentence: 'Data “Cakupan Imunisasi” diubah orang langsung di portal' },
    ])
    expect(await typesTold()).toEqual(['data.published', 'portal.drifted'])
  })
})

it('whoever has published is told when the day of a release has come', async () => {
  await at.listed(here.office, { kind: 'after-period', days: 30 })
  const period = new Date(here.now()).toISOString().slice(0, 7)
  const { task } = await at.upToPublishing(here.office, { period })
  await at.publishTask(here.office, task)
  expect(await typesTold()).toEqual([])
  here.passed += 62 * 24 * hour
  await here.open.house.jobs.run('publishing.release-due')
  await here.open.house.jobs.run('publishing.release-due')
  expect(await toldOf('DATA_PUBLIC')).toMatchObject([
    { sentence: 'Data “Cakupan Imunisasi” kini tayang: hari rilisnya tiba' },
  ])
  expect(await typesTold()).toEqual(['data.published'])
})
