import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { asked } from '../reader.ts'
import { cancelRun, completeTask, extendDeadline } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { sharedWork, withDeadlines } from '../run/sops.ts'
import { subjectOf } from '../run/started-run.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, workplace } from '../run/workplace.ts'
import { visitsDuring } from '../visits.ts'

// `jawaban` is six working days from the start and three more, kept by row 3; `laporan` one day from row 2 to the end.
const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open, withDeadlines(sharedWork).replace('endsAt: 4', 'endsAt: 3'))
  const kept = await atWork(place, '3')
  const extended = await atWork(place)
  const lapsed = await atWork(place)
  await atWork(place)
  await extendDeadline(place.admin, { run: extended.run, deadline: 'jawaban', reason: 'Dicari.' })
  clock.set('2026-03-03T08:00')
  for (const name of ['admin', 'operator', 'pengganti'])
    await completeTask(place.readers[name]!, { task: kept.task })
  await cancelRun(place.admin, { run: lapsed.run, reason: 'Tidak jadi.' })
  clock.set('2026-03-04T09:00')
  await completeTask(place.admin, { task: await openTask(place.admin, kept.run, '4') })
  clock.set('2026-03-11T09:00')
})
afterAll(() => open?.close())

const figures = 'ended onTime late lapsed extended open atRisk overdue onTimeShare'
const query = `query ($filter: DeadlineFilter) { deadlineCompliance(filter: $filter) { total { ${figures} }
  groups { key title basis sop { title } figures { ${figures} } } running { key verdict run { id } } } }`
interface Answer {
  total: Record<string, number | null>
  groups: { key: string; figures: Record<string, number | null> }[]
  running: { key: string; verdict: string }[]
}
const kept = async (filter: object = {}) =>
  (await asked<{ deadlineCompliance: Answer }>(place.admin, query, { filter })).deadlineCompliance

it('what became of the times that laws set is told by SOP and deadline, with what still runs', async () => {
  const none = { ended: 0, onTime: 0, late: 0, lapsed: 0, extended: 0, open: 0, atRisk: 0, overdue: 0 }
  const answer = { ...none, ended: 2, onTime: 1, lapsed: 1, open: 2, atRisk: 0, overdue: 1, onTimeShare: 1 }
  const report = { ...none, ended: 1, late: 1, onTimeShare: 0 }
  const { total, groups, running } = await kept()
  expect(total).toEqual({ ...answer, ended: 3, late: 1, onTimeShare: 0.5 })
  expect(groups).toMatchObject([
    { key: 'laporan', basis: 'UU 14/2008 Pasal 36 ayat (2)', figures: report },
    { key: 'jawaban', title: 'Pemberitahuan tertulis', figures: answer },
  ])
  expect(running.map(({ key, verdict }) => [key, verdict])).toEqual([
    ['jawaban', 'OVERDUE'],
    ['jawaban', 'RUNNING'],
  ])
})

it('it counts the days of the regency, one OPD, one SOP and one deadline, in one visit', async () => {
  expect((await kept({ from: '2026-03-04', to: '2026-03-04' })).total).toMatchObject({
    ended: 1,
    late: 1,
    open: 2,
  })
  const { sop, dinkes } = await subjectOf(place)
  expect((await kept({ sop, opd: dinkes, deadline: 'jawaban' })).total).toMatchObject({ ended: 2, open: 2 })
  expect((await kept({ opd: 'x' })).total).toMatchObject({ ended: 0, open: 0, onTimeShare: null })
  expect(await visitsDuring(() => kept())).toBe(1)
})
