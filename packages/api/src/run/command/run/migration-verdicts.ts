import type { Decision, Instant, RunContext, RunRefusal, Sop } from '@satualur/engine'
import { decide, obstacleSentence } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Entry, Statement } from '../../../database/door.ts'
import type { Acting } from '../../../graphql/context.ts'
import { tokenOf } from '../../../graphql/context.ts'
import type { Sentence } from '../../../graphql/locale.ts'
import { idOf } from '../../../read-model/id.ts'
import { instantOf, milliseconds } from '../../../read-model/shape.ts'
import { dayAt } from '../../../regency/today.ts'
import { hasForce } from '../../../sop/in-force.ts'
import { actorIn, runContextOf } from '../acting.ts'
import type { Appending, Decided } from '../batch.ts'
import type { RunRow } from '../reading.ts'
import { commandedRun } from '../reading.ts'
import { sentenceOf } from '../refuse.ts'
import type { Repeat } from '../repeat.ts'
import { answeredUnder } from '../repeat.ts'
import type { MigrateRunsInput } from './migrate-runs.type.ts'

export interface MigratingRow extends RunRow {
  /** The version is one of the run's SOP, and in force today. */
  isRunnable: boolean
  /** A deadline that the version adds counts from then. */
  startedAt: Instant
}

/** Whether a run can move, in both languages: without an obstacle it can. */
export interface Verdict {
  run: string
  obstacles: Sentence[]
}

export type Migration =
  | { verdicts: Verdict[]; isDone: boolean }
  | { refusal: RunRefusal; sop: Sop }
  | 'unknown'
  | 'not-allowed'
  | 'not-runnable'

export function readingForMigration(
  { runs, version }: MigrateRunsInput,
  now: Instant,
  repeat: Repeat | null,
): Statement {
  const known = runs.map(idOf).filter((id) => id !== null)
  return compile(sql`select ${commandedRun}, null as task, ${milliseconds(sql`r.started_at`)} as "startedAt",
      ${repeat ? answeredUnder(sql`${repeat.key}`) : sql`null`} as answered,
      exists (select from sop_version v where v.regency_id = r.regency_id and v.sop_id = r.sop_id and v.id = ${idOf(version)}
        and ${hasForce(sql`v`)} and v.valid @> ${dayAt(instantOf(now))}) as "isRunnable"
    from run r where r.regency_id = current_regency() and r.id = any(${known}::uuid[])`)
}

/** One verdict for each run, whether it is tried or carried out: a dry run only leaves out what would be appended. */
export async function verdictsOn(
  context: Acting,
  entry: Entry,
  rows: readonly MigratingRow[],
  { runs, version, reason, isDryRun }: MigrateRunsInput,
): Promise<Decided<Migration>> {
  const nothing = (outcome: Migration) => ({ outcome, appendings: [] })
  if (entry.access !== 'admin') return nothing('not-allowed')
  const inOrder = runs.map((id) => rows.find((row) => row.id === id))
  if (!inOrder.every((row) => row !== undefined)) return nothing('unknown')
  if (!inOrder.every(({ isRunnable }) => isRunnable)) return nothing('not-runnable')
  await context.definitions.prime(context.door, tokenOf(context), [version])
  const to = { id: version, sop: context.definitions.of(version) }
  const actorOf = await actorIn(context, entry)
  const verdicts: Verdict[] = []
  const appendings: Appending[] = []
  for (const row of inOrder) {
    const { startedAt } = row
    const from = { ...(await runContextOf(context, entry.regencyId, row)), startedAt }
    const command = { type: 'migrateRun', to, reason } as const
    const decision = decide(from, row.run, command, context.clock(), actorOf(row))
    if ('refusal' in decision && decision.refusal.type === 'ReasonMissing')
      return nothing({ refusal: decision.refusal, sop: from.sop })
    verdicts.push({ run: row.id, obstacles: obstaclesIn(decision, from, to.sop) })
    if ('events' in decision)
      appendings.push({
        context: { ...from, sop: to.sop, versionId: to.id },
        read: row,
        events: decision.events,
      })
  }
  const isDone = !isDryRun && verdicts.every(({ obstacles }) => obstacles.length === 0)
  return { outcome: { verdicts, isDone }, appendings: isDone ? appendings : [] }
}

/** A run that is over or paused is hindered by that alone. */
function obstaclesIn(decision: Decision, { sop: from }: RunContext, to: Sop): Sentence[] {
  if ('events' in decision) return []
  const { refusal } = decision
  if (refusal.type !== 'MigrationBlocked') return [sentenceOf(refusal, from)]
  return refusal.obstacles.map((obstacle) => ({
    id: obstacleSentence(obstacle, 'id', { from, to }),
    en: obstacleSentence(obstacle, 'en', { from, to }),
  }))
}
