import { setImmediate as others } from 'node:timers/promises'

const rowsAtOnce = 250

/** Does something with each of thousands of rows, and lets others have their turn now and then. */
export async function eachInTurn<Row, Done>(
  rows: readonly Row[],
  doing: (row: Row) => Done,
): Promise<Done[]> {
  const done: Done[] = []
  for (const [at, row] of rows.entries()) {
    if (at % rowsAtOnce === rowsAtOnce - 1) await others()
    done.push(doing(row))
  }
  return done
}
