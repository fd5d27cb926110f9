import fc from 'fast-check'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { cancelRun, completeTask, releaseRun } from './commands.ts'
import { shownRun } from './run-as-shown.ts'

/** One try of somebody; the numbers choose among what there is. */
export interface Try {
  isAdmin: boolean
  task: number
  outcome: number
  note: string | null
  isCancelling: boolean
}

export const anyPlay: fc.Arbitrary<Try[]> = fc.array(
  fc.record({
    isAdmin: fc.boolean(),
    task: fc.nat(3),
    outcome: fc.nat(1),
    note: fc.option(fc.constantFrom('Baris pertama\nbaris kedua', '“Kutipan”, \\ dan 😀', '{"a": 1}')),
    isCancelling: fc.integer({ min: 0, max: 60 }).map((chance) => chance === 0),
  }),
  { minLength: 30, maxLength: 60 },
)

/** Tries one after the other, as the pages would; most are accepted, some refused. A stuck run is released. */
export async function play({ admin, operator }: ConfiguredRegency, run: string, tries: Try[]): Promise<void> {
  for (const { isAdmin, task: chosen, outcome, note, isCancelling } of tries) {
    const { status, tasks } = await shownRun(admin, run)
    if (isCancelling) await cancelRun(admin, { run, reason: 'Tidak jadi.' })
    if (status === 'STUCK') await releaseRun(admin, { run, reason: 'Satu putaran lagi.' })
    const open = tasks.filter((task) => task.status === 'OPEN')
    const task = open[chosen % open.length]
    if (!task) continue
    const { outcomes, key } = task.act
    await completeTask(isAdmin ? admin : operator, {
      task: task.id,
      outcome: outcomes[outcome % outcomes.length]!.key,
      reason: 'Belum lengkap.',
      handovers: note !== null && ['2', '4'].includes(key) ? [{ artefact: 'tabel', note }] : [],
    })
  }
}
