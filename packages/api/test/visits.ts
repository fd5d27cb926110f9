import pg from 'pg'
import { vi } from 'vitest'

/**
 * How many round trips to the database something takes. Counted where the driver lends a connection for each, whatever
 * the way there; one visit carries one statement, or two where a command is written and told.
 */
export async function visitsDuring(done: () => Promise<unknown>): Promise<number> {
  const lent = vi.spyOn(pg.Pool.prototype, 'connect')
  try {
    await done()
    return lent.mock.calls.length
  } finally {
    lent.mockRestore()
  }
}
