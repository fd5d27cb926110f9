import { randomUUID } from 'node:crypto'
import type { Run, RunContext, Sop } from '@satualur/engine'
import { decide, evolve } from '@satualur/engine'
import type { Dice } from '../../../../engine/test/dice.ts'
import type { Thrown } from '../../../../engine/test/reference/random-command.ts'
import { randomCommand } from '../../../../engine/test/reference/random-command.ts'
import { people } from '../../../../engine/test/reference/throws.ts'
import { variedSop } from '../../../../engine/test/reference/varied-sop.ts'
import { appending, beginning } from '../../../src/run/rows/append.ts'
import { chain, chainStart } from '../../../src/run/rows/event-chain.ts'
import type { OpenHouse } from '../../open-house.ts'
import type { PlayedRun, TallyPlace } from './tally-place.ts'

const day = 86_400_000
const stages = [
  { key: 'siap', number: '1', name: 'Persiapan', phase: 'pengumpulan' as const },
  { key: 'akhir', number: '2', name: 'Akhir', phase: null },
]

/** A random SOP whose rows belong to stages and phases, and its roles to those of the whole country. */
function nationalSop(dice: Dice): Sop {
  const sop = variedSop(dice, 2 + dice.below(8))
  return {
    ...sop,
    stages,
    roles: sop.roles.map((role) => ({ ...role, national: dice.pick(['walidata', 'produsen-data', null]) })),
    steps: sop.steps.map((step) => ({ ...step, stage: dice.pick(['siap', 'akhir', null]) })),
  }
}

/**
 * Plays one run by random commands, as the engine decides and the product writes. Whole seconds pass, so that the house's
 * sums of seconds and those of the test cannot round apart. `between` is called after each command.
 */
export async function playHistory(
  open: OpenHouse,
  place: TallyPlace,
  dice: Dice,
  between: () => Promise<void>,
) {
  const written = await writtenSop(open, place, nationalSop(dice))
  let { version, sop } = written
  const inside = { regencyId: place.id, personId: place.ids['admin-1']! }
  const known: PlayedRun = { sop: written.id, opd: dice.pick(place.opds), firstVersion: version, events: [] }
  const read = { id: '', sopId: known.sop, opdId: known.opd, revision: 0, headHash: chainStart }
  const cast = (role: string) => [`${role}-1`, 'plt-1'].flatMap((name) => place.ids[name] ?? [])
  let run: Run | null = null
  let now = Date.UTC(2025, dice.below(9), 1 + dice.below(28), dice.below(24))
  const startedAt = now
  for (let given = 20 + dice.below(30); given > 0; given--) {
    now += dice.chance(0.7) ? 1_000 * dice.below((4 * day) / 1_000) : 0
    const table = {
      dice,
      sop,
      versionId: version,
      run,
      isAmended: false,
      turnEndsAt: now + dice.below(60) * day,
    }
    const thrown = named(place, undoing(dice, run) ?? randomCommand({ ...table, deputies: new Map() }))
    const { actor, command } = thrown
    if (command.type === 'migrateRun' && command.to.id !== version) command.to.id = randomUUID()
    const context: RunContext = { sop, versionId: version, calendar: place.calendar, cast, startedAt }
    const decision = decide(context, run, command, now, actor)
    if ('refusal' in decision || decision.events.length === 0) continue
    const { events } = decision
    if (command.type === 'migrateRun') {
      ;({ id: version, sop } = command.to)
      await writeVersion(open, place, known.sop, version, sop)
    }
    const after: RunContext = { ...context, sop, versionId: version }
    if (run) {
      const rows = await open.house.door.within(
        inside,
        appending(after, { ...read, versionId: version, run }, events),
      )
      if (rows.length !== 1) throw new Error('nothing was written')
    } else {
      const subject = {
        sopId: known.sop,
        versionId: version,
        opdId: known.opd,
        datasetId: null,
        period: null,
        title: 'Uji',
      }
      const [row] = await open.house.door.within<{ id: string }>(inside, beginning(after, subject, events))
      read.id = row!.id
      place.runs.push(known)
    }
    const chained = chain(events, read.revision, read.headHash)
    ;({ sequence: read.revision, hash: read.headHash } = chained.at(-1)!)
    run = events.reduce<Run | null>(evolve, run)
    known.events.push(...events)
    await between()
  }
}

/** What changes the tally afterwards, more often than in an ordinary office. */
function undoing(dice: Dice, run: Run | null): Thrown | null {
  const admin = { person: 'admin-1', isAdmin: true }
  const reason = 'alasan'
  if (run?.late?.length && dice.chance(0.25)) {
    const { act, attempt } = dice.pick(run.late)
    const task = { act, attempt }
    const letter = { title: 'Nota 7', file: null }
    return dice.chance(0.6)
      ? { command: { type: 'excuseLateness', task, reason, letter }, actor: admin }
      : { command: { type: 'withdrawExcuse', task, reason }, actor: admin }
  }
  const last = run?.recallable.at(-1)
  if (!last || !dice.chance(0.1)) return null
  const { act, attempt } = last.task
  return {
    command: { type: 'recallTask', task: { act, attempt }, reason },
    actor: { person: last.by[0]!, isAdmin: false },
  }
}

/** The same thing said with the ids of this regency. */
function named({ ids }: TallyPlace, thrown: Thrown): Thrown {
  const names = new RegExp(`"(${[...people, 'admin-1', 'atasan-1', 'berkas-1', 'tabel-1'].join('|')})"`, 'g')
  return JSON.parse(
    JSON.stringify(thrown).replaceAll(names, (_, name: string) => `"${ids[name]!}"`),
  ) as Thrown
}

async function writtenSop(open: OpenHouse, place: TallyPlace, sop: Sop) {
  const [id, version] = [randomUUID() as string, randomUUID() as string]
  await open.owner.query('insert into sop (regency_id, id, key, title) values ($1, $2, $3, $3)', [
    place.id,
    id,
    id,
  ])
  await writeVersion(open, place, id, version, sop)
  return { id, version, sop }
}

async function writeVersion({ owner }: OpenHouse, place: TallyPlace, sop: string, id: string, content: Sop) {
  place.versions.set(id, content)
  await owner.query(
    `insert into sop_version (regency_id, id, sop_id, number, state, valid, content, source)
    select $1, $2, $3, count(*) + 1, 'revoked', daterange('2020-01-01'::date + count(*)::int, '2020-01-02'::date + count(*)::int), $4, ''
    from sop_version where regency_id = $1 and sop_id = $3`,
    [place.id, id, sop, JSON.stringify(content)],
  )
}
