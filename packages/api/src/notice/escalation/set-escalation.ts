import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { askFor } from '../../graphql/context.ts'
import { badInput } from '../../graphql/faults.ts'
import type { EscalationRungInput, SetEscalationResult } from './escalation.type.ts'
import { EscalationRung, EscalationSet } from './escalation.type.ts'
import { lateDaysAtMost } from './ladder.ts'
import type { KeptRung } from './rung-audience.ts'
import { readingLadder, usualLadder } from './rung-audience.ts'

/** The ladder in force: the regency's own, or the usual one. */
export async function readEscalation(context: Context): Promise<EscalationRung[]> {
  const kept = await askFor<KeptRung>(context, readingLadder)
  return (kept.length > 0 ? kept : usualLadder).map(told)
}

export function setEscalation(
  context: Context,
  rungs: readonly EscalationRungInput[],
): Promise<typeof SetEscalationResult> {
  const kept = rungs.map(rungOf)
  if (new Set(kept.map(({ rung }) => rung)).size < kept.length)
    throw badInput({
      id: 'Satu saat disebut dua kali. Sebutlah sekali saja.',
      en: 'A moment is told twice. Tell it once.',
    })
  return asAdmin(context, compile(sql`select`), async (acting) => {
    await acting.door.within(acting.entry, replacing(kept))
    return Object.assign(new EscalationSet(), { rungs: await readEscalation(acting) })
  })
}

const told = ({ rung, audience }: KeptRung): EscalationRung =>
  Object.assign(new EscalationRung(), {
    moment: rung === 1 ? 'at-risk' : rung === 2 ? 'due' : 'late',
    workingDays: Math.max(0, rung - 2),
    audience,
  })

function rungOf({ moment, workingDays, audience }: EscalationRungInput): KeptRung {
  const isLate = moment === 'late'
  if (isLate ? workingDays < 1 || workingDays > lateDaysAtMost : workingDays !== 0)
    throw badInput({
      id: `“workingDays” adalah 1 sampai ${lateDaysAtMost} bagi LATE dan 0 bagi yang lain.`,
      en: `“workingDays” is 1 to ${lateDaysAtMost} for LATE and 0 for the others.`,
    })
  return { rung: isLate ? 2 + workingDays : moment === 'due' ? 2 : 1, audience: [...new Set(audience)] }
}

/** Rungs that stay are written over, for one statement does not see what another part of it has removed. */
const replacing = (kept: readonly KeptRung[]) =>
  compile(sql`with rungs as (select * from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as r(rung int, audience text[])),
      gone as (delete from escalation_rung e where e.regency_id = current_regency()
        and not exists (select from rungs where rungs.rung = e.rung))
    insert into escalation_rung (regency_id, rung, audience) select current_regency(), rung, audience from rungs
    on conflict (regency_id, rung) do update set audience = excluded.audience`)
