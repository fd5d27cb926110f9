import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { take } from '../dataset/asked-list.ts'
import { asApp } from '../tenancy/app-login.ts'
import type { PublishingOffice } from './publishing-office.ts'
import * as at from './publishing-office.ts'

let open: OpenHouse
let office: PublishingOffice
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())
beforeEach(async () => {
  office = await at.publishingOffice(open)
})

/** As the server writes, and as somebody who owns the database and passes every policy. */
const writers = ['app', 'owner'] as const
type Writer = (typeof writers)[number]

async function write(by: Writer, text: string): Promise<void> {
  const regency = `select set_config('app.regency', '${office.id}', false)`
  if (by === 'owner') {
    const client = await open.owner.connect()
    try {
      await client.query(regency)
      await client.query(text)
    } finally {
      client.release(true)
    }
    return
  }
  const app = await asApp(open)
  try {
    await app.query(regency)
    await app.query(text)
  } finally {
    await app.end()
  }
}

const released = async (): Promise<string> => {
  const { task } = await at.upToPublishing(office)
  await at.publishTask(office, task)
  return (await at.shownDataset(office)).releases[0]!.id
}

const copying = (
  publicClass: string,
  period: string,
) => `insert into release (regency_id, dataset_id, name, period, public_class,
    file_id, sha256, size, media_type, file_name, format, title, licence, metadata, provenance, run_id, released_at, released_by)
  select regency_id, dataset_id, name, '${period}', ${publicClass}, file_id, sha256, size, media_type, file_name, format, title,
    licence, metadata, provenance, run_id, now(), released_by from release where regency_id = '${office.id}' limit 1`

const exceptingByHand = () =>
  `update dataset set information_class = 'dikecualikan' where regency_id = '${office.id}'`

const decidingByHand =
  () => `insert into class_decision (regency_id, dataset_id, sequence, class, decided_on, decided_by, reason,
    ground, consequence, number, entered_at)
  select '${office.id}', '${office.dataset}', 9, 'dikecualikan', '2026-11-01', 'PPID', 'x', 'x', 'x', 'x', now()`

describe.each(writers)('whoever writes to the database (%s)', (by) => {
  it('cannot make the data excepted while anybody can see them, in whatever table', async () => {
    const release = await released()
    await expect(write(by, decidingByHand())).rejects.toThrow(/release_is_not_excepted/)
    await expect(write(by, exceptingByHand())).rejects.toThrow(/release_is_not_excepted|as was decided/)
    expect(await at.withdrawRelease(office, release, 'Keliru')).toMatchObject({
      __typename: 'ReleaseWithdrawn',
    })
    await write(by, decidingByHand())
  })

  it('cannot release what is excepted, under no class, its own or another', async () => {
    const release = await released()
    await at.withdrawRelease(office, release, 'Keliru')
    await write(by, decidingByHand())
    await expect(write(by, copying(`'dikecualikan'`, '2026-01'))).rejects.toThrow(/release_is_not_excepted/)
    await expect(write(by, copying(`'berkala'`, '2026-01'))).rejects.toThrow(/release_follows_class/)
    await expect(write(by, copying('null', '2026-01'))).rejects.toThrow(/check/)
    const back = `update release set public_class = 'berkala', withdrawn_at = null, withdrawn_by = null, withdrawal_reason = null
      where regency_id = '${office.id}'`
    await expect(write(by, back)).rejects.toThrow(/never changed/)
  })

  it('cannot put what is excepted on its way to a portal; what is on one is on its way from it', async () => {
    await at.upToPublishing(office)
    const sending = `insert into publication (regency_id, dataset_id, public_class, state, revision, asked_at)
      select regency_id, id, information_class, 'queued', 1, now() from dataset where regency_id = '${office.id}'`
    await write(by, sending)
    await write(by, decidingByHand())
    const { rows } = await open.owner.query(
      `select state, public_class, revision from publication where regency_id = '${office.id}'`,
    )
    expect(rows).toEqual([{ state: 'withdrawing', public_class: null, revision: 2 }])
    const where = `where regency_id = '${office.id}'`
    for (const state of ['queued', 'published', 'failed']) {
      const trouble = state === 'failed' ? `'{}'` : 'null'
      const back = `update publication set state = '${state}', trouble = ${trouble}, sent = '{}'`
      await expect(write(by, `${back} ${where}`)).rejects.toThrow(/publication_shown_has_class/)
      await expect(write(by, `${back}, public_class = 'berkala' ${where}`)).rejects.toThrow(
        /publication_follows_class/,
      )
      await expect(write(by, `${back}, public_class = 'dikecualikan' ${where}`)).rejects.toThrow(
        /publication_is_not_excepted/,
      )
    }
  })

  it('cannot change what was released, nor remove it', async () => {
    await released()
    const where = `where regency_id = '${office.id}'`
    const word = by === 'app' ? /permission denied/ : /never changed/
    await expect(write(by, `update release set title = 'Lain' ${where}`)).rejects.toThrow(word)
    await expect(write(by, `delete from release ${where}`)).rejects.toThrow(word)
  })
})

it('an admin who decides so is told what to do first', async () => {
  const release = await released()
  expect(await at.decideClass(office, at.excepting)).toMatchObject({ __typename: 'StillPublic' })
  await at.withdrawRelease(office, release, 'Keliru')
  expect(await at.decideClass(office, at.excepting)).toMatchObject({ __typename: 'InformationClassDecided' })
})

it('a decree that excepts what everybody sees is refused with the entry, and nothing of it is in force', async () => {
  await released()
  await at.listed(office, { kind: 'as-needed' })
  const agreement = { number: 'BA/2', on: '2026-11-02', isPriority: false }
  const { decidedOn, reason, test } = at.excepting
  const classDecision = {
    ...{ class: 'dikecualikan', decidedBy: 'PPID Utama', decidedOn, reason },
    test: { ...test, heldUntil: null },
  }
  await open.owner.query(
    `update list_entry e set entry = e.entry || jsonb_build_object('proposal', jsonb_build_object('state', 'agreed',
       'agreement', $2::jsonb, 'content', (e.entry -> 'content') || jsonb_build_object('classDecision', $3::jsonb, 'producer', o.key)))
     from opd o where e.regency_id = $1 and o.regency_id = e.regency_id and o.id = e.opd_id`,
    [office.id, JSON.stringify(agreement), JSON.stringify(classDecision)],
  )
  const { rows } = await open.owner.query<{ id: string }>('select id from data_list where regency_id = $1', [
    office.id,
  ])
  const enact = () => take(office.admin, 'enact', { list: rows[0]!.id, number: 'SK/2', on: '2026-11-03' })
  expect(await enact()).toMatchObject({
    ...{ __typename: 'ListStepNotTaken', obstacle: 'STILL_PUBLIC' },
    entries: [{ title: 'Cakupan Imunisasi' }],
  })
  expect((await at.shownDataset(office)).releases).toMatchObject([{ isPublic: true }])
  await at.withdrawRelease(office, (await at.shownDataset(office)).releases[0]!.id, 'Keliru')
  expect(await enact()).toMatchObject({ __typename: 'ListInForce', entryCount: 1 })
})

it('a change among the public classes follows into what is public', async () => {
  await released()
  expect(
    await at.decideClass(office, {
      informationClass: 'SETIAP_SAAT',
      decidedOn: '2026-11-01',
      reason: 'Diminta',
    }),
  ).toMatchObject({ __typename: 'InformationClassDecided' })
  expect((await at.shownDataset(office)).releases).toMatchObject([{ isPublic: true }])
})

it('of an exception and a release that come at once one finds the other, in either order', async () => {
  const { task } = await at.upToPublishing(office)
  const [published, decided] = await Promise.all([
    at.publishTask(office, task),
    write('app', decidingByHand()).then(
      () => 'excepted',
      () => 'refused',
    ),
  ])
  const { releases } = await at.shownDataset(office)
  if (decided === 'excepted')
    expect({ published, releases }).toMatchObject({
      published: { __typename: 'NotPublishable' },
      releases: [],
    })
  else
    expect({ published, releases }).toMatchObject({
      published: { __typename: 'TaskCompleted' },
      releases: [{ isPublic: true }],
    })
})
