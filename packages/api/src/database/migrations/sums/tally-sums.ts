import { asItComes, firstLayout } from '../counting/cells.ts'
import { countingFunctions } from '../counting/tally-counting.ts'

/** How measures are added up from here on. */
export const sumOf: typeof asItComes = (one) =>
  one.endsWith('_seconds') ? `sum_of_seconds(${one})` : asItComes(one)

/** Counting with less work once more: docs/decisions/0018. */
export const tallySums = `
-- Seconds stay the whole numbers that they are: sum() of a bigint is a numeric, made anew for each cell.
create aggregate sum_of_seconds(bigint) (sfunc = int8pl, stype = bigint, combinefunc = int8pl, parallel = safe);
${countingFunctions({
  sumOf,
  layout: firstLayout,
  // The line is reckoned from the last event of a piece, not from each that is passed on the way to it.
  pieceEnd: `select (last::text::bigint + 1)::text::xid8 into becomes from (
      select xact as last from run_event where regency_id = place and xact >= was and xact < ended
        order by xact offset piece - 1 limit 1) as e;`,
})}`
