import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Context } from '../graphql/context.ts'
import { badInput } from '../graphql/faults.ts'
import { objectOf } from '../read-model/compose.ts'
import { idOf } from '../read-model/id.ts'
import { selectedBelow } from '../read-model/selection.ts'
import { instantOf, rowAt } from '../read-model/shape.ts'
import type { SaveTaskDraftInput, SaveTaskDraftResult } from './save-task-draft.type.ts'
import { DraftChanged, DraftTooLarge, TaskDraftSaved } from './save-task-draft.type.ts'
import { isHandedIn } from './task-draft.ts'
import { taskDraftShape } from './task-draft.shape.ts'
import type { TaskDraft } from './task-draft.type.ts'
import { withTaskAtHand } from './task-at-hand.ts'

const entriesAtMost = 200
const bytesAtMost = 64 * 1024
const revisionAtMost = 1_000_000_000

/**
 * Keeps what somebody has prepared, if no other device of theirs has kept something else since. What the house holds
 * already is no new revision, so that a save whose answer was lost can be sent again.
 */
export function saveTaskDraft(
  context: Context,
  info: GraphQLResolveInfo,
  { task, revision, content }: SaveTaskDraftInput,
): Promise<typeof SaveTaskDraftResult> {
  if (revision < 0 || revision > revisionAtMost)
    throw badInput({
      id: '“revision” adalah nomor isian yang tersimpan, atau 0.',
      en: '“revision” is that of a draft, or 0.',
    })
  const kept = keptContent(content)
  return withTaskAtHand(context, info, task, sql``, async ({ door, entry, locale }) => {
    if (content.entries.length > entriesAtMost || Buffer.byteLength(kept) > bytesAtMost)
      return new DraftTooLarge(locale)
    const { rows, told } = await door.withinTelling(
      entry,
      keeping(task, revision, kept, context.clock()),
      telling(info, 'TaskDraftSaved', task),
    )
    if (rows.length > 0) return Object.assign(new TaskDraftSaved(), { draft: draftOf(told) })
    return new DraftChanged(locale, draftOf(await door.within(entry, telling(info, 'DraftChanged', task))))
  })
}

/** Ids that cannot be any are kept as none, so that reading need not ask. */
const keptContent = ({ entries, outcome, reason }: SaveTaskDraftInput['content']): string =>
  JSON.stringify({
    entries: entries.map(({ key, artefact, note, link, file, resource }) => ({
      ...{ key, artefact, note: note ?? null, link: link ? { url: link.url, title: link.title } : null },
      ...{ file: idOf(file ?? ''), resource: idOf(resource ?? '') },
    })),
    outcome: outcome ?? null,
    reason: reason ?? '',
  })

const keeping = (task: string, revision: number, content: string, now: number) =>
  compile(sql`insert into task_draft as d (regency_id, task_id, person_id, revision, content, saved_at)
    values (current_regency(), ${idOf(task)}, current_person(), ${revision + 1}, ${content}::jsonb, ${instantOf(now)})
    on conflict (regency_id, task_id, person_id) do update
      set revision = d.revision + (d.content <> excluded.content)::int, content = excluded.content, saved_at = excluded.saved_at
      where d.revision = ${revision} or d.content = excluded.content
        or exists (select from task t where t.regency_id = d.regency_id and t.id = d.task_id and ${isHandedIn(sql`t`, sql`d`)})
    returning revision`)

function telling(info: GraphQLResolveInfo, member: string, task: string) {
  const draft = rowAt(0)
  const asked = selectedBelow(info, member, 'draft', 'TaskDraft')
  return compile(sql`select ${objectOf(taskDraftShape, asked, 0)} as node from task_draft ${draft}
    where ${draft}.regency_id = current_regency() and ${draft}.task_id = ${idOf(task)} and ${draft}.person_id = current_person()`)
}

const draftOf = (rows: unknown[]): TaskDraft => (rows as { node: TaskDraft }[])[0]!.node
