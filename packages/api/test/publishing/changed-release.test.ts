import { beforeEach, describe, expect, it } from 'vitest'
import { asked } from '../reader.ts'
import { completeTask } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { AtAPortal } from './at-a-portal.ts'
import * as at from './publishing-office.ts'

const here = new AtAPortal()

describe('what is public', () => {
  beforeEach(here.setPortal)
  const published = async (data = 'desa,persen\nSooko,98\n', period = '2026-10') => {
    const { run, task } = await at.upToPublishing(here.office, { text: data, period })
    await at.publishTask(here.office, task)
    await here.push()
    return { run, release: (await at.shownDataset(here.office)).releases[0]! }
  }

  it('is withdrawn with a reason: from the catalogue at once, from the portal by a job', async () => {
    const { release } = await published()
    expect(await at.withdrawRelease(here.office, release.id, '  ')).toMatchObject({
      __typename: 'ReasonMissing',
    })
    expect(await at.withdrawRelease(here.office, release.id, 'Angka keliru')).toMatchObject({
      release: { isPublic: false, withdrawalReason: 'Angka keliru' },
    })
    // Not before nobody sees it anywhere.
    await here.push()
    expect(here.onPortal()).toMatchObject({ private: true })
    expect((await at.shownDataset(here.office)).publication).toMatchObject({ state: 'WITHDRAWN' })
    expect(await at.withdrawRelease(here.office, release.id, 'Lagi')).toMatchObject({
      __typename: 'ReleaseNotPublic',
    })
    expect(await at.decideClass(here.office, at.excepting)).toMatchObject({
      __typename: 'InformationClassDecided',
    })
  })

  it('keeps its other months on the portal where one is withdrawn', async () => {
    await published('desa,persen\nSooko,1\n', '2026-08')
    const { release } = await published('desa,persen\nSooko,2\n', '2026-09')
    await at.withdrawRelease(here.office, release.id, 'Angka keliru')
    await here.push()
    expect(here.onPortal()!).toMatchObject({ private: false })
    expect(here.onPortal()!.resources.map(({ name }) => name)).toEqual(['Tabel imunisasi 2026-08'])
  })

  it('is corrected by a newer approved version, and by nothing else', async () => {
    const { run, release } = await published()
    expect(await at.correctRelease(here.office, release.id)).toMatchObject({ __typename: 'NothingNewer' })
    await completeTask(here.office.admin, { task: await openTask(here.office.admin, run, '4') })
    const other = await at.upToPublishing(here.office, { period: '2026-10', text: 'desa,persen\nSooko,97\n' })
    const preview = (from?: string) => at.previewCorrection(here.office, release.id, from)
    expect(await preview()).toMatchObject({ pieces: [], findings: [{ code: 'NOTHING_TO_PUBLISH' }] })
    expect(await preview(other.run)).toMatchObject({
      pieces: [{ replaces: release.sha256, isPublishable: true }],
      findings: [],
    })
    const reason = 'Satu desa terhitung dua kali'
    expect(await at.correctRelease(here.office, release.id, other.run, reason)).toMatchObject({
      ...{ __typename: 'ReleaseCorrected', release: { correctionReason: reason } },
    })
    expect(await preview(other.run)).toBeNull()
    await here.push()
    expect(here.onPortal()!.resources.map(here.text)).toEqual(['desa,persen\nSooko,97\n'])
    expect((await at.shownDataset(here.office)).releases.map(({ isPublic }) => isPublic)).toEqual([
      true,
      false,
    ])
    expect(await at.correctRelease(here.office, release.id, other.run)).toMatchObject({
      __typename: 'ReleaseNotPublic',
    })
  })

  it('is compared with the portal once a day; what somebody has changed there is named, and sent anew', async () => {
    await published()
    const { id } = here.onPortal()!
    await fetch(`${here.portal.address}/api/3/action/package_patch`, {
      method: 'POST',
      headers: { authorization: here.portal.tokens.sysadmin, 'content-type': 'application/json' },
      body: JSON.stringify({ id, title: 'Judul lain' }),
    })
    const look = async () => {
      await here.open.house.jobs.run('publishing.ask-for-drift')
      return here.open.house.jobs.run('publishing.check-drift')
    }
    expect(await look()).toBe(0)
    here.passed += 25 * 3_600_000
    await look()
    const drift = { resource: null, field: 'title', sent: 'Cakupan Imunisasi', found: 'Judul lain' }
    expect((await at.shownDataset(here.office)).publication).toMatchObject({
      state: 'PUBLISHED',
      drift: [drift],
    })
    const { publications } = await asked<{ publications: { nodes: object[]; totalCount: number } }>(
      here.office.admin,
      '{ publications(first: 5, driftedOnly: true) { totalCount nodes { id dataset { title } } } }',
    )
    expect(publications).toMatchObject({
      totalCount: 1,
      nodes: [{ dataset: { title: 'Cakupan Imunisasi' } }],
    })
    await at.retryPublication(here.office.admin, here.office.dataset)
    await here.push()
    expect(here.onPortal()).toMatchObject({ title: 'Cakupan Imunisasi' })
    expect((await at.shownDataset(here.office)).publication).toMatchObject({ state: 'PUBLISHED', drift: [] })
  })
})
