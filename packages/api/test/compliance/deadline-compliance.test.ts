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

const counts = 'ended onTime onTimeExtended late lapsed extended open openExtended atRisk overdue'
const figures = `${counts} onTimeShare`
const query = `query ($filter: DeadlineFilter) { deadlineCompliance(filter: $filter) { total { ${figures} }
  previous { ${figures} } groups { key title basis sop { title } figures { ${figures} } }
  opds { opd { id shortName } figures { ${figures} } } series { from figures { ${figures} } }
  running { key verdict run { id } } } }`
type Figures = Record<string, number | null>
interface Answer {
  total: Figures
  previous: Figures | null
  groups: { key: string; figures: Figures }[]
  opds: { opd: { id: string }; figures: Figures }[]
  series: { from: string; figures: Figures }[]
  running: { key: string; verdict: string }[]
}
const kept = async (filter: object = {}) =>
  (await asked<{ deadlineCompliance: Answer }>(place.admin, query, { filter })).deadlineCompliance

it('what became of the times that laws set is told by SOP and deadline, with what still runs', async () => {
  const none = Object.fromEntries(counts.split(' ').map((name) => [name, 0]))
  const running = { open: 2, openExtended: 1, overdue: 1 }
  const answer = { ...none, ended: 2, onTime: 1, lapsed: 1, ...running, onTimeShare: 1 }
  const report = { ...none, ended: 1, late: 1, onTimeShare: 0 }
  const { total, groups, running: stillRunning } = await kept()
  expect(total).toEqual({ ...answer, ended: 3, late: 1, onTimeShare: 0.5 })
  expect(groups).toMatchObject([
    { key: 'laporan', basis: 'UU 14/2008 Pasal 36 ayat (2)', figures: report },
    { key: 'jawaban', title: 'Pemberitahuan tertulis', figures: answer },
  ])
  expect(stillRunning.map(({ key, verdict }) => [key, verdict])).toEqual([
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

it('by OPD and by month the same are counted again, and the equally long period before stands beside them', async () => {
  const { dinkes } = await subjectOf(place)
  const { total, opds, series, previous } = await kept({ from: '2026-02-01', to: '2026-03-31' })
  expect(opds).toEqual([{ opd: expect.objectContaining({ id: dinkes }), figures: total }])
  expect(series.map(({ from, figures: { ended, late, open } }) => [from, ended, late, open])).toEqual([
    ['2026-02-01', 0, 0, 0],
    ['2026-03-01', 3, 1, 0],
  ])
  expect(previous).toMatchObject({ ended: 0, open: 0, onTimeShare: null })
  expect((await kept({ from: '2026-03-04', to: '2026-03-04' })).previous).toMatchObject({
    ...{ ended: 2, onTime: 1, lapsed: 1, open: 0 },
  })
  expect((await kept({ to: '2026-03-31' })).previous).toBeNull()
})

it('a series that would never be drawn is refused', async () => {
  const asking = query.replace('filter: $filter', 'filter: $filter, every: WEEK')
  const { errors } = await place.admin.ask(asking, { filter: { from: '1990-01-01', to: '2026-03-31' } })
  expect(errors![0]!.message).toContain('1000')
})
