import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { say } from '../discussion/saying.ts'
import { HeldClock } from '../people/absence.ts'
import { stranger } from '../reader.ts'
import {
  assignTasks,
  cancelRun,
  completeTask,
  pauseRun,
  pauseTask,
  recallTask,
  resumeRun,
  resumeTask,
  skipTask,
} from '../run/commands.ts'
import { openTask } from '../run/run-as-shown.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, represent, table, workplace } from '../run/workplace.ts'
import { kindsOf, noticesOf, read, unreadCount } from './telling.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
})
afterAll(() => open?.close())

const settle = () => open.house.jobs.settle()
const reader = (name: string) => place.readers[name]!
const of = async (name: string, run: string) => {
  await settle()
  return (await noticesOf(reader(name))).filter((notice) => notice.run?.id === run)
}

describe('somebody is told', () => {
  it('that work has come to them, unless they brought it themselves, and only once', async () => {
    const { run, task } = await atWork(place)
    expect(await of('pengganti', run)).toMatchObject([
      { kind: 'TASK_OPENED', topic: 'WORK', task: { id: task }, readAt: null },
    ])
    expect((await of('pengganti', run))[0]!.sentence).toMatch(/^Langkah 1 “.+” menunggu Anda$/)
    await completeTask(reader('operator'), { task, handovers: table })
    expect((await of('admin', run)).map(({ kind }) => kind)).toEqual(['TASK_OPENED'])
    expect(await of('operator', run)).toHaveLength(1)
    await settle()
    expect(await of('admin', run)).toHaveLength(1)
  })

  it('why work came back to them, and by whom', async () => {
    const { run, task } = await atWork(place, '2')
    await completeTask(reader('admin'), { task, outcome: 'tidak-sesuai', reason: 'Angka Maret keliru' })
    const [told] = await of('pengganti', run)
    expect(told).toMatchObject({ kind: 'TASK_SENT_BACK', topic: 'WORK' })
    expect(told!.sentence).toMatch(/^Langkah 1 “.+” dikembalikan kepada Anda oleh .+: “Angka Maret keliru”$/)
  })
})
