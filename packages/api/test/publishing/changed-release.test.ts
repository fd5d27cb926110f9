import { datasetName } from '@satualur/ckan'
import { ImitationPortal } from '@satualur/ckan/imitation'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { completeTask } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import type { PublishingOffice } from './publishing-office.ts'
import * as at from './publishing-office.ts'

let open: OpenHouse
let office: PublishingOffice
let portal: ImitationPortal
const began = Date.now()
let passed = 0
beforeAll(async () => {
  open = await openHouse({ clock: () => began + passed, innerHosts: ['127.0.0.1'] })
})
afterAll(() => open?.close())
beforeEach(async () => {
  portal = await ImitationPortal.start()
  office = await at.publishingOffice(open)
})
afterEach(() => portal?.stop())

const setPortal = () => at.setPortal(office, { address: portal.address, token: portal.tokens.editor })
const push = () => open.house.jobs.run('publishing.push')
const onPortal = () =>
  portal.datasets().find(({ name }) => name === datasetName({ regency: office.key, dataset: 'imunisasi' }))
const text = (resource: { id: string }) => portal.bytesOf(resource.id)?.toString()

describe('what is public', () => {
  beforeEach(setPortal)
  const published = async (data = 'desa,persen\nSooko,98\n', period = '2026-10') => {
    const { run, task } = await at.upToPublishing(office, { text: data, period })
    await at.publishTask(office, task)
    await push()
    return { run, release: (await at.shownDataset(office)).releases[0]! }
  }

  it('is withdrawn with a reason: from the catalogue at once, from the portal by a job', async () => {
    const { release } = await published()
    expect(await at.withdrawRelease(office, release.id, '  ')).toMatchObject({ __typename: 'ReasonMissing' })
    expect(await at.withdrawRelease(office, release.id, 'Angka keliru')).toMatchObject({
      release: { isPublic: false, withdrawalReason: 'Angka keliru' },
    })
    // Not before nobody sees it anywhere.
    await push()
    expect(onPortal()).toMatchObject({ private: true })
    expect((await at.shownDataset(office)).publication).toMatchObject({ state: 'WITHDRAWN' })
    expect(await at.withdrawRelease(office, release.id, 'Lagi')).toMatchObject({
      __typename: 'ReleaseNotPublic',
    })
    expect(await at.decideClass(office, at.excepting)).toMatchObject({
      __typename: 'InformationClassDecided',
    })
  })

  it('keeps its other months on the portal where one is withdrawn', async () => {
    await published('desa,persen\nSooko,1\n', '2026-08')
    const { release } = await published('desa,persen\nSooko,2\n', '2026-09')
    await at.withdrawRelease(office, release.id, 'Angka keliru')
    await push()
    expect(onPortal()!).toMatchObject({ private: false })
    expect(onPortal()!.resources.map(({ name }) => name)).toEqual(['Tabel imunisasi 2026-08'])
  })

  it('is corrected by a newer approved version, and by nothing else', async () => {
    const { run, release } = await published()
    expect(await at.correctRelease(office, release.id)).toMatchObject({ __typename: 'NothingNewer' })
    await completeTask(office.admin, { task: await openTask(office.admin, run, '4') })
    const other = await at.upToPublishing(office, { period: '2026-10', text: 'desa,persen\nSooko,97\n' })
    expect(await at.correctRelease(office, release.id, other.run)).toMatchObject({
      __typename: 'ReleaseCorrected',
    })
    await push()
    expect(onPortal()!.resources.map(text)).toEqual(['desa,persen\nSooko,97\n'])
    expect((await at.shownDataset(office)).releases.map(({ isPublic }) => isPublic)).toEqual([true, false])
    expect(await at.correctRelease(office, release.id, other.run)).toMatchObject({
      __typename: 'ReleaseNotPublic',
    })
  })

  it('is compared with the portal once a day; what somebody has changed there is named, and sent anew', async () => {
    await published()
    const { id } = onPortal()!
    await fetch(`${portal.address}/api/3/action/package_patch`, {
      method: 'POST',
      headers: { authorization: portal.tokens.sysadmin, 'content-type': 'application/json' },
      body: JSON.stringify({ id, title: 'Judul lain' }),
    })
    const look = async () => {
      await open.house.jobs.run('publishing.ask-for-drift')
      return open.house.jobs.run('publishing.check-drift')
    }
    expect(await look()).toBe(0)
    passed += 25 * 3_600_000
    await look()
    const drift = { resource: null, field: 'title', sent: 'Cakupan Imunisasi', found: 'Judul lain' }
    expect((await at.shownDataset(office)).publication).toMatchObject({ state: 'PUBLISHED', drift: [drift] })
    const { publications } = await asked<{ publications: { nodes: object[]; totalCount: number } }>(
      office.admin,
      '{ publications(first: 5, driftedOnly: true) { totalCount nodes { id dataset { title } } } }',
    )
    expect(publications).toMatchObject({
      totalCount: 1,
      nodes: [{ dataset: { title: 'Cakupan Imunisasi' } }],
    })
    await at.retryPublication(office.admin, office.dataset)
    await push()
    expect(onPortal()).toMatchObject({ title: 'Cakupan Imunisasi' })
    expect((await at.shownDataset(office)).publication).toMatchObject({ state: 'PUBLISHED', drift: [] })
  })
})
