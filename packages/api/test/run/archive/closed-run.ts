import type { OpenHouse } from '../../open-house.ts'
import type { HeldClock } from '../../people/absence.ts'
import { asked } from '../../reader.ts'
import { completeTask, correctRecord, excuseLateness } from '../commands.ts'
import { shownRun } from '../run-as-shown.ts'
import type { Workplace } from '../workplace.ts'
import { atWork, table } from '../workplace.ts'

interface ClosedRun {
  run: string
  task: string
}

/** A run of `sharedWork` that is over: its first row came late and was excused and corrected, its third was confirmed by all. */
export async function closedRun(place: Workplace, clock: HeldClock): Promise<ClosedRun> {
  clock.set('2026-03-02T09:00')
  const { run, task } = await atWork(place)
  clock.set('2026-03-06T09:00')
  await completeTask(place.operator, { task, handovers: table })
  await excuseLateness(place.admin, { task, reason: 'Banjir 😀.', letter: { title: 'Surat Edaran 3/2026' } })
  await correctRecord(place.admin, { task, text: 'Baris 3:\n“seharusnya” \\ 12.' })
  for (let open = await openTask(place, run); open; open = await openTask(place, run)) {
    clock.pass(10)
    const [outcome] = open.act.outcomes
    for (const { email } of open.performers)
      await completeTask(place.readers[email.split('@')[0]!]!, { task: open.id, outcome: outcome!.key })
  }
  return { run, task }
}

const openTask = async (place: Workplace, run: string) =>
  (await shownRun(place.admin, run)).tasks.find(({ status }) => status === 'OPEN')

/** The followers have told of everything, and it is long enough ago that runs are archived. */
export async function archive({ house }: OpenHouse, clock: HeldClock): Promise<void> {
  await house.jobs.settle()
  clock.pass(31 * 24 * 60)
  await house.jobs.run('run.archive')
}

const period = { from: '2026-03-03', to: '2026-03-20' }

/** All that its pages tell of a run and of one of its tasks, and what is counted of it. */
export const toldOf = (place: Workplace, { run, task }: ClosedRun) =>
  asked<{ [more: string]: unknown; run: Record<string, unknown> & { events: { hash: string }[] } }>(
    place.admin,
    `query ($run: ID!, $task: ID!, $period: ComplianceFilter!, $excused: ComplianceFilter!) {
      run(id: $run) { lateTaskCount reworkCount pauseReason status revision isChainIntact brokenEvent isScheduled verdict steps { step { key } verdict }
        events { sequence at kind hash sentence actor { position } onBehalfOf { position } task { id } }
        handovers { content { ... on Note { text } } }
        tasks { id status attempt isMine verdict performers { position } confirmations { person { position } outcome { label } }
          corrections { sequence text correctedAt } excuse { reason letter { title } } mayCorrect mayExcuse
          reckoning { usedMinutes changes { cause reason } pauses { reason } } openedFrom { id } } }
      task(id: $task) { status run { id } performers { position } reworkCount comments { text }
        handovers { handedInAt task { id } } received { artefact { name } } cumulativeMinutes }
      runs { nodes { id lateTaskCount tasks { id } } }
      complianceTasks { nodes { id verdict } }
      inPeriod: complianceTasks(filter: $period, order: LONGEST_LATE) { nodes { id latenessMinutes } }
      compliance { total { closed onTime late excused medianMinutes } }
      weeks: compliance(filter: $period, every: WEEK) { series { from figures { closed } } }
      days: compliance(filter: $period) { total { closed late medianMinutes } }
      opds: compliance(filter: $period, by: OPD) { groups { key figures { closed excused medianMinutes } } }
      excused: compliance(filter: $excused) { total { closed excused } } }`,
    { run, task, period, excused: { ...period, verdict: 'EXCUSED' } },
  )
