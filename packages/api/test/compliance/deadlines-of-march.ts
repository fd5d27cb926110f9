import type { OpenHouse, openHouse } from '../open-house.ts'
import { HeldClock } from '../people/absence.ts'
import { cancelRun, completeTask, extendDeadline } from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import { sharedWork, withDeadlines } from '../run/sops.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, workplace } from '../run/workplace.ts'

/**
 * One of everything that can become of a deadline: `jawaban` is six working days from the start and three more, kept by row 3;
 * `laporan` one day from row 2 to the end.
 */
export async function deadlinesOfMarch(
  opening: typeof openHouse,
): Promise<{ open: OpenHouse; place: Workplace }> {
  const clock = new HeldClock('2026-03-02T09:00')
  const open = await opening({ clock: clock.read })
  const place = await workplace(open, withDeadlines(sharedWork).replace('endsAt: 4', 'endsAt: 3'))
  const extend = (run: string, reason: string) =>
    extendDeadline(place.admin, { run, deadline: 'jawaban', reason })
  const [kept, keptExtended] = [await atWork(place, '3'), await atWork(place, '3')]
  await extend(keptExtended.run, 'Menunggu pihak ketiga.')
  const lapsed = await atWork(place)
  await extend((await atWork(place)).run, 'Arsip dicari.')
  await atWork(place)
  clock.set('2026-03-03T08:00')
  for (const { task } of [kept, keptExtended])
    for (const name of ['admin', 'operator', 'pengganti']) await completeTask(place.readers[name]!, { task })
  await cancelRun(place.admin, { run: lapsed.run, reason: 'Tidak jadi.' })
  const ends = async (run: string) =>
    completeTask(place.admin, { task: await openTask(place.admin, run, '4') })
  await ends(keptExtended.run)
  clock.set('2026-03-04T09:00')
  await ends(kept.run)
  clock.set('2026-03-10T09:00')
  await atWork(place)
  clock.set('2026-03-13T11:00')
  return { open, place }
}
