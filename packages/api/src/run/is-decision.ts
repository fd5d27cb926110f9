import { sql } from 'kysely'
import type { Row } from '../read-model/shape.ts'

/** Whether a task is a decision, as its version has it: of a closed one nothing else tells it for ever. */
export const isDecision = (task: Row) => sql`exists (select from sop_version v
  where v.regency_id = ${task}.regency_id and v.id = ${task}.version_id and jsonb_path_exists(v.content,
    '$.steps[*].acts[*] ? (@.key == $act && @.kind == "decision")', jsonb_build_object('act', ${task}.act_key)))`
