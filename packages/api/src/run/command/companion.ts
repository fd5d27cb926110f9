import type { RunCommand, RunContext, RunEvent } from '@satualur/engine'
import type { Entry, Statement } from '../../database/door.ts'
import type { Acting } from '../../graphql/context.ts'
import type { Locale } from '../../graphql/locale.ts'
import type { RunRow } from './reading.ts'

/** What the engine has decided for a run, before any of it is written. */
export interface Deciding {
  row: RunRow
  context: RunContext
  command: RunCommand
  events: readonly RunEvent[]
  /** The id of the task that the command goes to; null where it goes to the run. */
  task: string | null
}

/** What is answered in place of what was decided, of which nothing is written. */
export interface Instead {
  instead: (locale: Locale) => object
}

/** What is written in the same transaction. A statement that finds something changed meanwhile has all decided anew. */
export interface Along {
  along: readonly Statement[]
}

/** What a room to the right has to say of a decision, if anything; it is asked before anything is written. */
export type Companion = (acting: Acting, entry: Entry, deciding: Deciding) => Promise<Instead | Along | null>

/** Each room to the right adds its own, as it adds what it reads to the shapes. */
export const companions: Companion[] = []

export async function accompanied(
  acting: Acting,
  entry: Entry,
  deciding: Deciding,
): Promise<Instead | Along> {
  const along: Statement[] = []
  for (const companion of companions) {
    const said = await companion(acting, entry, deciding)
    if (said && 'instead' in said) return said
    along.push(...(said?.along ?? []))
  }
  return { along }
}
