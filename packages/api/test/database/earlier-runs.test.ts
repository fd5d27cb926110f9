import { randomUUID } from 'node:crypto'
import type { RunEvent } from '@satualur/engine'
import { foldRun } from '@satualur/engine'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EarlierDays } from './earlier-days.ts'
import { earlierDays } from './earlier-days.ts'

const [regency, run, version, anna, budi] = Array.from({ length: 5 }, () => randomUUID())
const at = Date.UTC(2026, 1, 2, 2)
const due = at + 3_600_000

/** As they were written before work could be claimed, paused and taken back. */
const opened = (act: string, step: string, attempt: number, isJoint = false) => ({
  ...{
    type: 'TaskOpened',
    at,
    actor: anna,
    act,
    attempt,
    step,
    stepAttempt: attempt,
    isJoint,
    provisionalYears: [],
  },
  ...{ performers: isJoint ? [anna, budi] : [anna], openedAt: at, dueAt: due, warnAt: due - 720_000 },
})
const ended = (type: string, actor: string, act: string, attempt: number, artefacts: string[]) => ({
  ...{ type, at, actor, act, attempt, outcome: 'done', reason: null },
  handovers: artefacts.map((artefact) => ({ artefact, kind: 'note', text: 'ada' })),
  ...(type === 'TaskCompleted' && { isSentBack: attempt === 1 && act === 'periksa' }),
})
const events = [
  { type: 'RunStarted', at, actor: anna, items: null },
  opened('susun', 'susun', 1),
  ended('TaskCompleted', anna!, 'susun', 1, ['data', 'surat']),
  opened('periksa', 'periksa', 1, true),
  ended('TaskConfirmed', budi!, 'periksa', 1, []),
  ended('TaskConfirmed', anna!, 'periksa', 1, ['catatan']),
  ended('TaskCompleted', anna!, 'periksa', 1, ['catatan']),
  opened('susun', 'susun', 2),
  ended('TaskCompleted', anna!, 'susun', 2, ['data']),
  opened('periksa', 'periksa', 2, true),
] as unknown as RunEvent[]

let earlier: EarlierDays
beforeAll(async () => {
  earlier = await earlierDays('configuration-2026-11-21')
})
afterAll(() => earlier?.close())

/** What is left out today was not there: a run that the house of those days has written. */
function formerProgress() {
  const { tasks, clocks, ...now } = foldRun(events)
  const { attempts, arrivals, extraRounds, items, status } = now
  const without = (value: object, names: string[]) =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
  return {
    ...{ status, attempts, arrivals, extraRounds, items },
    tasks: tasks.map((task) => without(task, ['claimedBy', 'waiting'])),
    clocks: Object.fromEntries(
      Object.entries(clocks).map(([step, clock]) => [
        step,
        without(clock, ['originalDueAt', 'pause', 'pausedMinutes']),
      ]),
    ),
  }
}

async function written(): Promise<void> {
  // Only what tells of the run: nothing that it refers to.
  await earlier.owner.query('set session_replication_role = replica')
  await earlier.owner.query(
    `insert into run (regency_id, id, sop_id, version_id, opd_id, title, status, revision, progress, head_hash, started_at, started_by)
      values ($1, $2, $1, $3, $1, 'Imunisasi', 'running', $4, $5, '', now(), $6)`,
    [regency, run, version, events.length, formerProgress(), anna],
  )
  for (const [index, { at, actor, type, ...body }] of events.entries()) {
    await earlier.owner.query(
      `insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash)
        values ($1, $2, $3, to_timestamp($4::float8 / 1000), $5, $6, $7, '')`,
      [regency, run, index + 1, at, actor, type, body],
    )
    if (type === 'TaskOpened') {
      const { act, attempt, step, isJoint } = body as ReturnType<typeof opened>
      await earlier.owner.query(
        `insert into task (regency_id, id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status,
          is_joint, opened_from, is_provisional, opened_at, due_at)
          values ($1, gen_random_uuid(), $2, $1, $3, $1, $4, $5, 'petugas', $6, 'open', $7, '{}', false, now(), now())`,
        [regency, run, version, step, act, attempt, isJoint],
      )
    }
    if (type !== 'TaskConfirmed' && (type !== 'TaskCompleted' || events[index - 1]!.type === 'TaskConfirmed'))
      continue
    for (const { artefact } of (body as ReturnType<typeof ended>).handovers)
      await earlier.owner.query(
        `insert into handover (regency_id, run_id, task_id, artefact_key, kind, text, handed_in_at, handed_in_by)
          values ($1, $2, $1, $3, 'note', 'ada', now(), $4)`,
        [regency, run, artefact, actor],
      )
  }
}

/** What its events tell today, but for how long the open ones have waited: that was not kept then. */
function presentProgress() {
  const run = foldRun(events)
  const tasks = run.tasks.map(({ waiting: _, ...task }) => task)
  return JSON.parse(JSON.stringify({ ...run, tasks })) as unknown
}

it('a run of earlier days holds what its events tell today', async () => {
  await written()
  await earlier.comeToToday()
  const { rows } = await earlier.owner.query<{ progress: unknown }>(
    'select progress from run where id = $1',
    [run],
  )
  expect(rows[0]!.progress).toEqual(presentProgress())
  expect(foldRun(events)).toMatchObject({
    evidence: { data: 2, surat: 1, catatan: 1 },
    performed: { susun: [anna], periksa: [budi, anna] },
  })
})
