import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { objectOf } from '../read-model/compose.ts'
import { idOf } from '../read-model/id.ts'
import { selectedOn } from '../read-model/selection.ts'
import { rowAt } from '../read-model/shape.ts'
import type { Player, Role } from './role.type.ts'
import { playerShape } from './sop.shape.ts'

/** Who plays each of these roles, in one statement; with an OPD, only those who play in its runs. */
export async function playersOf(
  context: Context,
  info: GraphQLResolveInfo,
  roles: readonly Role[],
  opd: string | null,
): Promise<Player[][]> {
  const player = rowAt(0)
  const inRunsOf =
    opd === null ? sql`true` : sql`(${player}.opd_id is null or ${player}.opd_id = ${idOf(opd)})`
  const statement = compile(sql<{ index: number; player: Player }>`
    select asked.index::int as index, ${objectOf(playerShape, selectedOn(info, 'Player'), 0)} as player
    from unnest(${roles.map(({ sopKey }) => sopKey)}::text[], ${roles.map(({ key }) => key)}::text[])
      with ordinality as asked(sop_key, role_key, index)
    join sop on sop.regency_id = current_regency() and sop.key = asked.sop_key
    join player ${player} on ${player}.regency_id = sop.regency_id and ${player}.sop_id = sop.id
      and ${player}.role_key = asked.role_key and ${inRunsOf}
    join person on person.regency_id = sop.regency_id and person.id = ${player}.person_id
    left join opd on opd.regency_id = sop.regency_id and opd.id = ${player}.opd_id
    order by opd.name nulls first, person.name, person.id`)
  const { rows } = await context.door.ask<{ index: number; player: Player }>(tokenOf(context), statement)
  return roles.map((_, at) => rows.filter(({ index }) => index === at + 1).map((row) => row.player))
}
