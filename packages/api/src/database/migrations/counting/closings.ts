import { measures, sums } from '../measures/waited-tally.ts'

export const step = 'sop_id, version_id, step_key, role_key'
export const counts = Object.keys(sums).join(', ')

const facts = [
  'closed_at',
  'opd_id',
  ...step.split(', '),
  ...['verdict', 'is_sent_back', 'used_minutes', 'late_minutes', 'waited_minutes'],
]
const inPiece = 'regency_id = place and xact >= was and xact < until'
/** Whatever tells of a closing tells when that was, so that only this stretch is looked through. */
const inStretch = (row: string) => `${row}.regency_id = place
        and ${row}.closed_at >= (select min(at) from closing) and ${row}.closed_at <= (select max(at) from closing)`
const sameTask = (row: string) =>
  `${row}.run_id = e.run_id and ${row}.act_key = e.act_key and ${row}.attempt = e.attempt`

/**
 * What a piece of events changes, as `tally_change` tells it of single ones. A piece holds thousands of closings or one, and
 * there is one plan for both: tasks and corrections of its stretch of time are read once and matched, not looked up.
 */
export const closings = `
    closing as materialized (
      select run_id, sequence, at, body ->> 'act' as act_key, (body ->> 'attempt')::int as attempt
      from run_event where ${inPiece} and type = 'TaskCompleted'),
    -- Of what was corrected afterwards, the facts before the first correction.
    corrected as materialized (
      select distinct on (e.run_id, e.sequence) e.sequence as closing, c.*
      from closing e join tally_correction c on ${sameTask('c')} and c.sequence > e.sequence and c.sign = -1
        and ${inStretch('c')}
      order by e.run_id, e.sequence, c.sequence),
    change as (
      select 1 as sign, e.attempt, ${facts.map((fact) => `coalesce(c.${fact}, t.${fact}) as ${fact}`).join(', ')}
      from closing e left join corrected c on c.run_id = e.run_id and c.closing = e.sequence
        left join tally_fact t on ${sameTask('t')} and ${inStretch('t')}
      where c.closing is not null or t.run_id is not null
      union all
      select sign, attempt, ${facts.join(', ')} from tally_correction where ${inPiece})`

/** The same as cells count it. */
export const countedClosings = `select closed_at, opd_id, ${step}, ${measures('sign')} from change`
