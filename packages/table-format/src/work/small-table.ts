import { open } from 'node:fs/promises'
import { StoreFull } from '../keys/text-store.ts'
import { Refused, type TableRefusal, tableRefusal } from '../reading/table-refusal.ts'
import { isArchive } from '../reading/read-table.ts'
import { perform } from './perform.ts'
import type { Answer, TaskKind, TaskOrder } from './task.ts'

/** Letters that nothing makes more of: what is read of them takes some milliseconds, a thread's start a hundred. */
const bytesAtMost = 64 * 1024
const kinds: ReadonlySet<TaskKind> = new Set(['validate', 'compare', 'scan', 'sample'])

/**
 * Whether all that is to be read are texts, and so few that no thread is needed to bound what they cost. A pattern with many
 * states may take seconds over them, so that formats with patterns go to a thread in any case.
 */
export async function isSmall({ kind, asked }: TaskOrder): Promise<boolean> {
  if (!kinds.has(kind) || hasPatterns(asked)) return false
  const paths = 'previousPath' in asked ? [asked.previousPath, asked.path] : [asked.path]
  const small = await Promise.all(paths.map(isSmallText))
  return small.every(Boolean)
}

const hasPatterns = (asked: TaskOrder['asked']): boolean =>
  'format' in asked &&
  (asked.format?.columns ?? []).some(({ constraints }) => constraints?.pattern !== undefined)

/** What is not there, or is no table, is told of as by a thread. */
async function isSmallText(path: string): Promise<boolean> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    return size <= bytesAtMost && !(await isArchive(file))
  } catch {
    return false
  }
}

/** Does the task in the thread that asks. */
export async function performHere<K extends TaskKind>(
  order: TaskOrder<K>,
): Promise<Answer<K> | { refusal: TableRefusal }> {
  try {
    return await perform(order, () => undefined)
  } catch (fault) {
    if (fault instanceof Refused) return { refusal: fault.refusal }
    if (fault instanceof StoreFull) return { refusal: tableRefusal('too-much-memory') }
    throw fault
  }
}
