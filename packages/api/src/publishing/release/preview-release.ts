import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { idOf } from '../../read-model/id.ts'
import { judged } from '../case/judged.ts'
import type { KnownRun } from '../case/known-run.ts'
import { knownRun } from '../case/known-run.ts'
import { asPreview, portalInUse } from './as-preview.ts'
import type { ReleasePreview } from './release-preview.type.ts'

interface TaskRow {
  run: string
  step: string
  portalAddress: string | null
}

/** What completing a task would make public now; null where the regency has no such task, or its run is about no dataset. */
export async function previewRelease(context: Context, task: string): Promise<ReleasePreview | null> {
  const { door, locale, definitions } = context
  const { entry, rows } = await door.ask<TaskRow>(tokenOf(context), readingTask(task))
  if (!rows[0]) return null
  const { run, step, portalAddress } = rows[0]
  const [read] = await door.within<{ known: KnownRun }>(entry, compile(knownRun(run)))
  if (!read) return null
  const { known } = read
  await definitions.prime(door, entry, [known.versionId])
  const sop = definitions.of(known.versionId)
  const row = sop.steps.find(({ key }) => key === step)!
  const said = judged(known, sop, row, context.clock())
  return asPreview(known, said, { portalAddress, locale })
}

const readingTask = (task: string) =>
  compile(sql<TaskRow>`select t.run_id as run, t.step_key as step,
      ${portalInUse} as "portalAddress"
    from task_named(current_regency(), ${idOf(task)}) t`)
