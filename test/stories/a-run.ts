import type { Person } from './a-person.ts'
import { inWib } from './the-clock.ts'

interface Verdict {
  attempt: number
  openedAt: string
  dueAt: string | null
  closedAt: string | null
  isProvisional: boolean
  standing: string
  usedMinutes: number
  cumulativeMinutes: number
  latenessMinutes: number | null
  step: { key: string }
}

/** Every attempt of the run with its times and its verdict, a line each, in the order they opened. */
export async function verdictsOf(run: string, reader: Person): Promise<string[]> {
  const { run: found } = await reader.ask<{ run: { tasks: Verdict[] } }>(
    `query ($run: ID!) { run(id: $run) { tasks { attempt openedAt dueAt closedAt isProvisional standing
      usedMinutes cumulativeMinutes latenessMinutes step { key } } } }`,
    { run },
  )
  return found.tasks.map(verdictLine)
}

function verdictLine({ step, attempt, openedAt, closedAt, dueAt, ...times }: Verdict): string {
  const name = attempt > 1 ? `${step.key} (${attempt})` : step.key
  const due = dueAt ? ` due ${time(dueAt)}${times.isProvisional ? ' provisionally' : ''},` : ''
  const late = times.latenessMinutes === null ? '' : ` by ${times.latenessMinutes}`
  return `${name}: ${time(openedAt)},${due} closed ${closedAt && time(closedAt)}, ${times.standing}${late}, used ${
    times.usedMinutes
  }, in all ${times.cumulativeMinutes}`
}

/** The weekday tells years apart well enough. */
const time = (at: string) => inWib(Date.parse(at)).replace(/ \d{4}/, '')

interface Happened {
  sequence: number
  kind: string
  sentence: string
  actor: { position: string }
}

/** What people did, as the run's page tells it: who, and the sentence. What merely opened is left out. */
export async function historyOf(run: string, reader: Person): Promise<string[]> {
  const { run: found } = await reader.ask<{ run: { revision: number; events: Happened[] } }>(
    `query ($run: ID!) { run(id: $run) { revision events { sequence kind sentence actor { position } } } }`,
    { run },
  )
  const isWhole = found.events.every(({ sequence }, index) => sequence === index + 1)
  if (!isWhole || found.events.length !== found.revision) throw new Error('the history has a gap')
  return found.events
    .filter(({ kind }) => kind !== 'TaskOpened')
    .map(({ actor, sentence }) => `${actor.position}: ${sentence}`)
}

/** How the run stands: over, with nothing left open, and every event as it was once written. */
export async function endOf(run: string, reader: Person) {
  const { run: found } = await reader.ask<{
    run: { status: string; openTaskCount: number; isChainIntact: boolean; closedAt: string | null } | null
  }>(`query ($run: ID!) { run(id: $run) { status openTaskCount isChainIntact closedAt } }`, { run })
  return found && { ...found, closedAt: found.closedAt && inWib(Date.parse(found.closedAt)) }
}

interface Figures {
  closed: number
  onTime: number
  late: number
  untimed: number
  sentBack: number
  open: number
}

/** The regency's compliance by step, in few words: `3 closed: 2 on time, 1 late; 1 sent back`. */
export async function complianceByStep(reader: Person): Promise<Record<string, string>> {
  const { compliance } = await reader.ask<{ compliance: { groups: { key: string; figures: Figures }[] } }>(
    `query { compliance(by: STEP) { groups { key figures { closed onTime late untimed sentBack open } } } }`,
  )
  return Object.fromEntries(
    compliance.groups.map(({ key, figures }) => [key.split(':')[1], counted(figures)]),
  )
}

function counted({ closed, onTime, late, untimed, sentBack, open }: Figures): string {
  const verdicts = { 'on time': onTime, late, untimed }
  const told = Object.entries(verdicts).flatMap(([word, count]) => (count > 0 ? [`${count} ${word}`] : []))
  const rest = { 'sent back': sentBack, open }
  const besides = Object.entries(rest).flatMap(([word, count]) => (count > 0 ? [`; ${count} ${word}`] : []))
  return `${closed} closed: ${told.join(', ')}${besides.join('')}`
}
