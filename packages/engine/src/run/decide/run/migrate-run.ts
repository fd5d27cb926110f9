import { migratedProgress } from '../../migration/migrated-progress.ts'
import { migrationObstacles } from '../../migration/migration-obstacles.ts'
import type { Decision, RunContext } from '../../run-decision.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor, Run } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'

type MigrateRun = Extract<RunCommand, { type: 'migrateRun' }>

/**
 * An admin moves a running or stuck run to another version of its SOP. A dry run is this decision without its event:
 * it asks the same questions of the same run.
 */
export function migrateRun(
  context: RunContext,
  run: Run,
  { to, reason: given }: MigrateRun,
  now: Instant,
  actor: Actor,
): Decision {
  if (!actor.isAdmin) return { refusal: { type: 'NotAllowed' } }
  if (run.status !== 'running' && run.status !== 'stuck') {
    return { refusal: { type: 'RunNotRunning', status: run.status } }
  }
  const reason = given.trim()
  if (!reason) return { refusal: { type: 'ReasonMissing' } }
  const obstacles = migrationObstacles(context, run, to)
  if (obstacles.length > 0) return { refusal: { type: 'MigrationBlocked', obstacles } }

  const versions = { from: context.versionId ?? null, to: to.id }
  const progress = migratedProgress(context, run, to.sop, now)
  return { events: [{ type: 'RunMigrated', at: now, actor: actor.person, ...versions, reason, progress }] }
}
