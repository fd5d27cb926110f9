import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked } from '../reader.ts'
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

/** What each of them has been told of who acts for whom, oldest first. */
async function told(name: string): Promise<string[]> {
  await open.house.jobs.run('notice.tell-deputies')
  await open.house.jobs.run('notice.tell-deputies')
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
  const { delegations } = await asked<{ delegations: { nodes: { id: string; deputy: { id: string } }[] } }>(
    place.admin,
    '{ delegations(first: 25) { nodes { id deputy { id } } } }',
  )
  const { id } = delegations.nodes.find(({ deputy }) => deputy.id === place.people['kabid'])!
  const input = { delegation: id, reason: 'Kembali lebih awal.' }
  await asked(
    place.admin,
    'mutation ($input: RevokeDelegationInput!) { revokeDelegation(input: $input) { __typename } }',
    { input },
  )
  expect((await told('kabid')).at(-1)).toMatch(
    /^Anda tidak lagi menggantikan Kepala Dinas Kesehatan: dicabut oleh .+: “Kembali lebih awal\.”$/,
  )
  expect((await told('kepala')).at(-1)).toMatch(
    /^Kepala Bidang tidak lagi menggantikan Anda: dicabut oleh .+: “Kembali lebih awal\.”$/,
  )
})

it('what was arranged long ago is told nobody any more', async () => {
  clock.set('2026-03-02T09:00')
  await represent(place, 'kabid', 'operator', '2026-03-20')
  clock.set('2026-03-10T09:00')
  expect(await told('operator')).not.toContainEqual(expect.stringContaining('Kepala Bidang'))
})
