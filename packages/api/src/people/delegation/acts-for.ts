import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'

/** Whether whoever is asking has ever been somebody's deputy: most have not, and nothing more is looked for. */
const isDeputy = sql`exists (select from delegation held where held.regency_id = current_regency()
  and held.deputy_id = current_person())`

/** For whom whoever is asking acts on a day, also through others: an array, made once in a statement. */
export const actsFor = (day: RawBuilder<unknown>) =>
  sql<string[]>`(select case when ${isDeputy} then acts_for(current_person(), ${day}) else '{}' end)::uuid[]`

/** Whose tasks wait for whoever is asking on a day: their own, and those of everybody for whom they act. */
export const actingAs = (day: RawBuilder<unknown>) =>
  sql<
    string[]
  >`(select case when ${isDeputy} then acts_for(current_person(), ${day}) else '{}' end || current_person())::uuid[]`
