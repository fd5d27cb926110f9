import type { Entry, Statement } from '../database/door.ts'
import type { Context } from './context.ts'
import { tokenOf } from './context.ts'
import type { NotSignedIn } from './refusal.ts'
import { NotAllowed, refusingNotSignedIn } from './refusal.ts'

/** A request of somebody whom the session has proved to be an admin. */
export type ActingAdmin = Context & { entry: Entry }

/**
 * What only admins do: `reading` proves the session and reads what the command is decided by, then `act` decides. Nobody
 * else is told anything of what was read, not even whether there was something.
 */
export function asAdmin<Row, Result>(
  context: Context,
  reading: Statement,
  act: (acting: ActingAdmin, row: Row | undefined) => Promise<Result>,
): Promise<Result | NotSignedIn | NotAllowed> {
  return refusingNotSignedIn(context.locale, async () => {
    const { entry, rows } = await context.door.ask<Row>(tokenOf(context), reading)
    if (entry.access !== 'admin') return new NotAllowed(context.locale)
    return act({ ...context, entry }, rows[0])
  })
}
