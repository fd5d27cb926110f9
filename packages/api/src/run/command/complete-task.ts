import type { Handover, RunCommand, TaskName } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import type { Acting } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import type { Commanded } from './commanding.ts'
import { command } from './commanding.ts'
import type { CompleteTaskInput, HandoverInput } from './complete-task.type.ts'

/** A performer hands in, decides or sends back. `unclear` where something was handed in in no clear form. */
export async function completeTask(
  context: Acting,
  input: CompleteTaskInput,
  telling?: Statement,
): Promise<Commanded | 'unclear'> {
  const handovers = (input.handovers ?? []).map(handoverOf)
  if (!handovers.every((handover) => handover !== null)) return 'unclear'
  if (!(await areFilesKnown(context, handovers))) return 'unclear'
  const commandOf = (task: TaskName | null): RunCommand => ({
    type: 'completeTask',
    task: task!,
    ...(input.outcome != null && { outcome: input.outcome }),
    ...(input.reason != null && { reason: input.reason }),
    handovers,
  })
  return command(context, { task: input.task }, commandOf, telling)
}

/** Exactly one of note, link and file; a link leads to the web. */
function handoverOf({ artefact, note, link, file }: HandoverInput): Handover | null {
  if ([note, link, file].filter((part) => part != null).length !== 1) return null
  if (file != null) return { artefact, kind: 'file', file }
  if (note != null) return note.trim() ? { artefact, kind: 'note', text: note.trim() } : null
  return isOnTheWeb(link!.url)
    ? { artefact, kind: 'link', url: link!.url, title: link!.title.trim() || link!.url }
    : null
}

const isOnTheWeb = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

async function areFilesKnown(context: Acting, handovers: readonly Handover[]): Promise<boolean> {
  const files = handovers.flatMap((handover) => (handover.kind === 'file' ? [handover.file] : []))
  if (files.length === 0) return true
  const known = compile(
    sql`select id from file where regency_id = current_regency() and id::text = any(${files})`,
  )
  const { rows } = await context.door.ask<{ id: string }>(tokenOf(context), known)
  return files.every((file) => rows.some(({ id }) => id === file))
}
