import type { IsoDate } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Statement } from '../database/door.ts'
import { instantOf } from '../read-model/shape.ts'
import type { DueTurn } from '../run/command/run/open-turn.ts'
import type { Obstacle } from './obstacle.ts'

/** The turn finds its run: somebody has begun it before the schedule came to it. */
export const adoptingRun = (turn: DueTurn, runId: string): Statement =>
  compile(sql`insert into turn as former (regency_id, schedule_id, period, opens_at, ends_at, run_id)
    values (${keyOf(turn)}, ${runId})
    on conflict (regency_id, schedule_id, period) do update
      set run_id = excluded.run_id, obstacle = null, obstacle_sentence = null, tried_on = null
    where former.run_id is null`)

/** The turn says why it could not open today. */
export const keepingFromOpening = (
  turn: DueTurn,
  { kind, sentence }: Obstacle,
  triedOn: IsoDate,
): Statement =>
  compile(sql`insert into turn as former (regency_id, schedule_id, period, opens_at, ends_at, obstacle, obstacle_sentence, tried_on)
    values (${keyOf(turn)}, ${kind}, ${JSON.stringify(sentence)}::jsonb, ${triedOn})
    on conflict (regency_id, schedule_id, period) do update
      set obstacle = excluded.obstacle, obstacle_sentence = excluded.obstacle_sentence, tried_on = excluded.tried_on
    where former.run_id is null and former.waived_at is null`)

const keyOf = ({ schedule, period, opensAt, endsAt }: DueTurn) =>
  sql`current_regency(), ${schedule}, ${period}, ${instantOf(opensAt)}, ${instantOf(endsAt)}`
