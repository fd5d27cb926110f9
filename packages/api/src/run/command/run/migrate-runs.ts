import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../../graphql/context.ts'
import { askFor } from '../../../graphql/context.ts'
import { badInput } from '../../../graphql/faults.ts'
import { NotAllowed, NotFound } from '../../../graphql/refusal.ts'
import { readingByIds } from '../../../read-model/read-by-id.ts'
import type { Selected } from '../../../read-model/selection.ts'
import { hidden, selectedOn } from '../../../read-model/selection.ts'
import { runShape } from '../../run.shape.ts'
import type { Run } from '../../run.type.ts'
import { batchAtMost, commandTogether } from '../batch.ts'
import { refuse } from '../refuse.ts'
import { IdempotencyConflict } from '../refusal/run-refusal.type.ts'
import { repeatOf } from '../repeat.ts'
import type { MigrateRunsInput, MigrateRunsResult } from './migrate-runs.type.ts'
import { MigrationObstacle, MigrationVerdict, RunsMigrated, VersionNotRunnable } from './migrate-runs.type.ts'
import type { MigratingRow, Migration, Verdict } from './migration-verdicts.ts'
import { readingForMigration, verdictsOn } from './migration-verdicts.ts'

/** Moves runs to the version in force of their SOP, all of them or none; or tells what would come of it. */
export async function migrateRuns(
  context: Context,
  info: GraphQLResolveInfo,
  input: MigrateRunsInput,
): Promise<typeof MigrateRunsResult> {
  const { locale } = context
  const runs = [...new Set(input.runs.map((id) => id.toLowerCase()))]
  if (runs.length < 1 || runs.length > batchAtMost)
    throw badInput({
      id: `“runs” harus berisi 1 sampai ${batchAtMost} pelaksanaan.`,
      en: `“runs” holds between 1 and ${batchAtMost} of them.`,
    })
  const repeat = repeatOf('migrateRuns', input)
  const asked = { ...input, runs }
  const done = await commandTogether<MigratingRow, Migration>(
    context,
    readingForMigration(asked, context.clock(), repeat),
    (entry, rows) => verdictsOn(context, entry, rows, asked),
    repeat,
  )
  if (done === 'other-request') return new IdempotencyConflict(locale)
  const migration = 'again' in done ? { verdicts: runs.map(unhindered), isDone: true } : done.outcome
  if (migration === 'unknown') return new NotFound(locale)
  if (migration === 'not-allowed') return new NotAllowed(locale)
  if (migration === 'not-runnable') return new VersionNotRunnable(locale)
  if ('refusal' in migration)
    return refuse(locale, migration.refusal, migration.sop) as typeof MigrateRunsResult
  const shown = await runsNow(context, info, runs)
  return Object.assign(new RunsMigrated(), {
    isDone: migration.isDone,
    verdicts: migration.verdicts.map(({ run, obstacles }) =>
      Object.assign(new MigrationVerdict(), {
        run: shown.get(run)!,
        obstacles: obstacles.map((one) => Object.assign(new MigrationObstacle(), { sentence: one[locale] })),
      }),
    ),
  })
}

const unhindered = (run: string): Verdict => ({ run, obstacles: [] })

/** The runs as they are then, by their ids. */
async function runsNow(
  context: Context,
  info: GraphQLResolveInfo,
  runs: readonly string[],
): Promise<Map<string, Run>> {
  const below = (fields: Selected[], name: string, type: string) =>
    fields.filter((field) => field.name === name).flatMap((field) => field.below(type))
  const verdicts = below(selectedOn(info, 'RunsMigrated'), 'verdicts', 'MigrationVerdict')
  const asked = [hidden('id'), ...below(verdicts, 'run', 'Run')]
  const rows = await askFor<{ node: Run }>(context, readingByIds(runShape, runs, asked))
  return new Map(rows.map(({ node }) => [node.id, node]))
}
