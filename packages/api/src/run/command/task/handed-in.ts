import type { Handover } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Acting } from '../../../graphql/context.ts'
import { askFor } from '../../../graphql/context.ts'
import { idOf } from '../../../read-model/id.ts'
import type { HandoverInput } from './handover.input.ts'

/** What a command hands in for a task; null where any of it comes in no clear form, or is not there to be handed in. */
export async function handedIn(
  context: Acting,
  task: string,
  inputs: readonly HandoverInput[] | null | undefined,
): Promise<Handover[] | null> {
  const handovers = (inputs ?? []).map(handoverOf)
  if (!handovers.every((handover) => handover !== null)) return null
  return (await isThere(context, task, handovers)) ? handovers : null
}

/** Exactly one of note, link, file and resource; a link leads to the web. */
function handoverOf({ artefact, note, link, file, resource }: HandoverInput): Handover | null {
  if ([note, link, file, resource].filter((part) => part != null).length !== 1) return null
  if (file != null) return { artefact, kind: 'file', file: file.toLowerCase() }
  if (resource != null) return { artefact, kind: 'resource', resource: resource.toLowerCase() }
  if (note != null) return note.trim() ? { artefact, kind: 'note', text: note.trim() } : null
  return isOnTheWeb(link!.url)
    ? { artefact, kind: 'link', url: link!.url, title: link!.title.trim() || link!.url }
    : null
}

/** Whether it is an address that a browser opens without running anything. */
export const isOnTheWeb = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

/** Files of the regency and resources of the dataset that the task's run is about; notes and links need nothing. */
async function isThere(context: Acting, task: string, handovers: readonly Handover[]): Promise<boolean> {
  const files = handovers.flatMap((handover) => (handover.kind === 'file' ? [handover.file] : []))
  const resources = handovers.flatMap((handover) => (handover.kind === 'resource' ? [handover.resource] : []))
  if (files.length + resources.length === 0) return true
  const found = await askFor<{ id: string }>(
    context,
    compile(sql`select id from file where regency_id = current_regency() and id = any(${idsOf(files)}::uuid[])
      union all select id from resource where regency_id = current_regency() and id = any(${idsOf(resources)}::uuid[])
        and dataset_id = (select r.dataset_id from task_named(current_regency(), ${idOf(task)}) t
          join run r on r.regency_id = t.regency_id and r.id = t.run_id)`),
  )
  const ids = new Set(found.map(({ id }) => id))
  return [...files, ...resources].every((id) => ids.has(id))
}

const idsOf = (texts: readonly string[]) => texts.map(idOf).filter((id) => id !== null)
