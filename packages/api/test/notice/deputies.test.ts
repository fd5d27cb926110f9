import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { delegate, HeldClock, listed, revoke } from '../people/absence.ts'
import type { Workplace } from '../run/workplace.ts'
import { represent, workplace } from '../run/workplace.ts'
import { noticesOf } from './telling.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
})
afterAll(() => open?.close())

/** What waits to be told, as the queue holds it. */
async function waiting(): Promise<{ change: string }[]> {
  const { rows } = await open.owner.query<{ payload: { change: string } }>(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'notice.tell-delegation' order by j.id`,
  )
  return rows.map(({ payload }) => payload)
}

/** Whether nothing of it is listed or mailed to somebody any more. */
const mute = (name: string) =>
  open.owner.query(
    `insert into notice_setting (regency_id, person_id, unlisted, unmailed, digest, digest_hour, locale)
      values ($1, $2, '{work,change}', '{work,change}', 'never', 7, 'id')`,
    [place.id, place.people[name]],
  )

/** What each of them has been told of who acts for whom, oldest first. */
async function told(name: string): Promise<string[]> {
  await open.house.jobs.run('notice.tell-delegation')
  const notices = await noticesOf(place.readers[name]!)
  return notices.flatMap(({ kind, sentence }) => (kind.startsWith('DEPUTY') ? [sentence] : [])).reverse()
}

it('whoever is named to act for somebody is told once, and so is whoever they act for', async () => {
  await represent(place, 'kepala', 'kabid', '2026-03-02', '2026-03-06')
  expect(await told('kabid')).toEqual([
    'Anda ditunjuk sebagai Plh. Kepala Dinas Kesehatan, 2 Maret 2026 sampai 6 Maret 2026, dasar 800/12',
  ])
  expect(await told('kepala')).toEqual([
    'Kepala Bidang menggantikan Anda, 2 Maret 2026 sampai 6 Maret 2026, dasar 800/12',
  ])
  expect(await told('admin')).toEqual([])
})

it('nobody is told in the place of whom they act for', async () => {
  await represent(place, 'pengganti', 'pengawas', '2026-03-02')
  await represent(place, 'operator', 'pengganti', '2026-03-02')
  expect(await told('pengawas')).toEqual([expect.stringContaining('ditunjuk sebagai Plh.')])
})

it('both are told when it is taken back, by whom and why', async () => {
  const { nodes } = await listed(place.admin)
  const { id } = nodes.find(({ deputy }) => deputy.id === place.people['kabid'])!
  await revoke(place.admin, { delegation: id, reason: 'Kembali lebih awal.' })
  expect((await told('kabid')).at(-1)).toMatch(
    /^Anda tidak lagi menggantikan Kepala Dinas Kesehatan: dicabut oleh .+: “Kembali lebih awal\.”$/,
  )
  expect((await told('kepala')).at(-1)).toMatch(
    /^Kepala Bidang tidak lagi menggantikan Anda: dicabut oleh .+: “Kembali lebih awal\.”$/,
  )
})

it('what has ended or was taken back before anybody could be told of it is told nobody any more', async () => {
  await represent(place, 'kabid', 'operator', '2026-03-20')
  clock.set('2026-03-21T00:00')
  expect(await told('operator')).not.toContainEqual(expect.stringContaining('Kepala Bidang'))
  const input = {
    person: place.people['kabid'],
    deputy: place.people['operator'],
    kind: 'PLH',
    decree: '800/13',
  }
  const { delegation } = await delegate(place.admin, {
    ...input,
    startsOn: '2026-03-23',
    endsOn: '2026-03-23',
  })
  await revoke(place.admin, { delegation: delegation!.id, reason: 'Salah hari.' })
  expect(await waiting()).toMatchObject([{ change: 'deputy-named' }, { change: 'deputy-revoked' }])
  const about = (await told('operator')).filter((sentence) => sentence.includes('Kepala Bidang'))
  expect(about).toEqual([expect.stringMatching(/^Anda tidak lagi menggantikan Kepala Bidang/)])
})

it('a delegation that is refused, or cannot be told of, leaves nothing to be told: both are written or neither', async () => {
  const input = { kind: 'PLH', decree: '800/14', startsOn: '2026-03-25', endsOn: '2026-03-25' }
  const oneself = { ...input, person: place.people['kabid'], deputy: place.people['kabid'] }
  expect((await delegate(place.admin, oneself)).__typename).toBe('DeputyUnfit')
  const before = (await listed(place.admin)).totalCount
  await open.owner.query(`create function full_queue() returns trigger language plpgsql as
    $$ begin raise exception 'the disk is full'; end $$;
    create trigger full_queue before insert on graphile_worker._private_jobs execute function full_queue()`)
  const other = { ...input, person: place.people['kabid'], deputy: place.people['operator'] }
  await expect(delegate(place.admin, other)).rejects.toThrow('Terjadi gangguan di pihak kami')
  await open.owner.query('drop function full_queue cascade')
  expect((await listed(place.admin)).totalCount).toBe(before)
  expect(await waiting()).toEqual([])
})

it('whoever dies between telling and taking the job out of the queue has told once, all the same', async () => {
  await represent(place, 'kabid', 'operator', '2026-03-26')
  const [job] = await waiting()
  const before = (await told('operator')).length
  await open.owner.query(
    `select graphile_worker.add_job('notice.tell-delegation', $1, run_at => '2026-01-01')`,
    [JSON.stringify(job)],
  )
  expect(await waiting()).toHaveLength(1)
  expect(await told('operator')).toHaveLength(before)
  expect((await told('operator')).at(-1)).toContain('26 Maret 2026')
  expect(await waiting()).toEqual([])
})

it('where both have switched it off nothing is left to be done, and the pages of the regency are left alone', async () => {
  await mute('kabid')
  await mute('operator')
  const before = await told('operator')
  const wakings: string[] = []
  await represent(place, 'kabid', 'operator', '2026-03-27')
  const unsubscribe = open.house.changes.subscribe((_regency, by) => wakings.push(by))
  await open.house.jobs.settle()
  await open.house.jobs.settle()
  unsubscribe()
  expect(await told('operator')).toEqual(before)
  expect(await waiting()).toEqual([])
  expect(wakings).toEqual(['following'])
})
