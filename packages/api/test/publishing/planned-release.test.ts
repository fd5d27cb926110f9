import { beforeEach, describe, expect, it } from 'vitest'
import { asked } from '../reader.ts'
import { completeTask } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { visit } from './catalogue/visitor.ts'
import { AtAPortal } from './at-a-portal.ts'
import * as at from './publishing-office.ts'

const here = new AtAPortal()
const day = 24 * 3_600_000

/** Thirty days after the end of the month that the house's clock is in. */
const thisMonth = () => new Date(here.now()).toISOString().slice(0, 7)
const released = () => here.open.house.jobs.run('publishing.release-due')
const releases = async () => (await at.shownDataset(here.office)).releases

beforeEach(async () => {
  await at.listed(here.office, { kind: 'after-period', days: 30 })
  await here.open.owner.query(
    `insert into catalogue (regency_id, is_open, licence, opened_at, changed_at, set_by, regency_key, name, zone, is_sample)
     select p.regency_id, true, 'cc-by', now(), now(), p.id, '', '', '', false from person p
     where p.regency_id = $1 and p.access = 'admin' limit 1`,
    [here.office.id],
  )
})

const planned = async (text = 'desa,persen\nSooko,98\n') => {
  const { run, task } = await at.upToPublishing(here.office, { period: thisMonth(), text })
  return { run, task, answer: await at.publishTask(here.office, task) }
}

/** The run's last row, so that the month may have another one. */
const archived = async (run: string) => {
  const { admin } = here.office
  await completeTask(admin, { task: await openTask(admin, run, '4') })
}

const catalogue = async () =>
  Promise.all(
    ['', '/imunisasi', '.json', '/dcat.ttl', '/sitemap.xml'].map(async (path) => {
      const { status, text } = await visit(here.open, `/katalog/${here.office.key}${path}`)
      return `${status} ${text}`
    }),
  )

describe('data whose day has not come', () => {
  it('are told so before, and complete their task at once without anybody seeing them', async () => {
    await here.setPortal()
    const { task, answer } = await planned()
    expect(answer).toMatchObject({ __typename: 'TaskCompleted' })
    const [release] = await releases()
    expect(release).toMatchObject({ isPublic: false, isOnPortal: false })
    expect(Date.parse(release!.publicFrom!)).toBeGreaterThan(here.now())
    await here.push()
    expect(here.portal.datasets()).toEqual([])
    for (const text of await catalogue()) expect(text).not.toContain('Imunisasi')
    const { rows } = await here.open.owner.query('select from publication where regency_id = $1', [
      here.office.id,
    ])
    expect(rows).toEqual([])
    expect(await at.taskStatus(here.office, task)).toMatchObject({ status: 'COMPLETED' })
  })

  it('are shown with their day in the preview, in a sentence', async () => {
    const { task } = await at.upToPublishing(here.office, { period: thisMonth() })
    const { previewRelease } = await asked<{
      previewRelease: { plan: string; pieces: { publicFrom: string }[]; findings: object[] }
    }>(
      here.office.admin,
      'query ($task: ID!) { previewRelease(task: $task) { plan pieces { publicFrom } findings { code } } }',
      { task },
    )
    expect(previewRelease.findings).toEqual([])
    expect(previewRelease.plan).toMatch(/^Menurut jadwal rilis, data ini baru tayang pada \d{4}-\d\d-\d\d\./)
    expect(Date.parse(previewRelease.pieces[0]!.publicFrom)).toBeGreaterThan(here.now())
  })

  it('are public on their day, in the catalogue and on the portal', async () => {
    await here.setPortal()
    await planned()
    await released()
    expect(await releases()).toMatchObject([{ isPublic: false }])
    here.passed += 62 * day
    await released()
    expect(await releases()).toMatchObject([{ isPublic: true, publicFrom: null }])
    for (const text of await catalogue()) expect(text).toMatch(/^200[^]*imunisasi/)
    await here.push()
    expect(here.onPortal()!.resources.map(here.text)).toEqual(['desa,persen\nSooko,98\n'])
  })

  it('are public before it with a reason of an admin, which stays on record', async () => {
    await planned()
    const { id } = (await releases())[0]!
    expect(await at.releaseEarly(here.office, id, ' ')).toMatchObject({ __typename: 'ReasonMissing' })
    expect(await at.releaseEarly(here.office, id, 'Diminta Forum')).toMatchObject({
      release: { isPublic: true, publicFrom: null, earlyReason: 'Diminta Forum' },
    })
    expect(await at.releaseEarly(here.office, id, 'Lagi')).toMatchObject({ __typename: 'ReleaseNotPlanned' })
    const asOperator = { ...here.office, admin: here.office.operator }
    expect(await at.releaseEarly(asOperator, id, 'Saya')).toMatchObject({ __typename: 'NotAllowed' })
    expect((await catalogue())[1]).toMatch(/^200/)
  })

  it('are withdrawn before it without a trace in public, and corrected while they wait', async () => {
    const { run } = await planned('desa,persen\nSooko,1\n')
    const first = (await releases())[0]!
    await archived(run)
    const other = await at.upToPublishing(here.office, {
      period: thisMonth(),
      text: 'desa,persen\nSooko,2\n',
    })
    expect(await at.correctRelease(here.office, first.id, other.run)).toMatchObject({
      __typename: 'ReleaseCorrected',
    })
    const corrected = (await releases()).find(({ publicFrom }) => publicFrom !== null)!
    expect(corrected.id).not.toBe(first.id)
    expect((await releases()).some(({ isPublic }) => isPublic)).toBe(false)
    expect(await at.withdrawRelease(here.office, corrected.id, 'Keliru')).toMatchObject({
      __typename: 'ReleaseWithdrawn',
    })
    here.passed += 62 * day
    await released()
    expect((await releases()).some(({ isPublic }) => isPublic)).toBe(false)
    for (const text of await catalogue()) expect(text).not.toContain('Keliru')
  })

  it('leave what is public in their place until their day', async () => {
    await here.open.owner
      .query(`update list_entry set entry = jsonb_set(entry, '{content,release}', '{"kind":"as-needed"}')
      where regency_id = '${here.office.id}'`)
    const { run } = await planned('desa,persen\nSooko,1\n')
    await archived(run)
    await here.open.owner.query(`update list_entry set entry =
      jsonb_set(entry, '{content,release}', '{"kind":"after-period","days":30}') where regency_id = '${here.office.id}'`)
    await planned('desa,persen\nSooko,2\n')
    expect((await releases()).map(({ isPublic }) => isPublic).sort()).toEqual([false, true])
    here.passed += 62 * day
    await released()
    const [newest, former] = await releases()
    expect([newest!.isPublic, former!.isPublic]).toEqual([true, false])
  })

  it('are withdrawn with the exception of their dataset', async () => {
    await planned()
    expect(await at.decideClass(here.office, at.excepting)).toMatchObject({
      __typename: 'StillPublic',
      releases: [{ isPublic: false, publicFrom: expect.any(String) as string }],
    })
    expect(await at.decideClass(here.office, at.excepting, 'Memuat data pasien')).toMatchObject({
      __typename: 'InformationClassDecided',
    })
    here.passed += 62 * day
    await released()
    expect(await releases()).toMatchObject([{ isPublic: false, publicFrom: null }])
  })
})

it('nobody makes them public before, not even who owns the database', async () => {
  await planned()
  const client = await here.open.owner.connect()
  try {
    await client.query(`select set_config('app.regency', '${here.office.id}', false)`)
    const where = `where regency_id = '${here.office.id}'`
    const showing = 'update release set public_class = planned_class, planned_class = null'
    await expect(client.query(`${showing} ${where}`)).rejects.toThrow(/has not come/)
    await expect(client.query(`${showing}, released_at = now() ${where}`)).rejects.toThrow(/with a reason/)
    await expect(client.query(`update release set released_at = now() ${where}`)).rejects.toThrow(
      /with a reason/,
    )
  } finally {
    client.release(true)
  }
})

it('what has to be told at once waits for no day', async () => {
  const immediate = { informationClass: 'SERTA_MERTA', decidedOn: '2026-01-07', reason: 'Wabah' }
  await at.decideClass(here.office, immediate)
  await planned()
  expect(await releases()).toMatchObject([{ isPublic: true, publicFrom: null }])
})
