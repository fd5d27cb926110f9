import type { Cast } from '@satualur/sop-format'
import { foundBy } from '../database/found-by.ts'
import type { EntityManager } from '../database/orm.ts'
import { personEntity } from '../people/person.entity.ts'
import { opdEntity } from '../regency/regency.entity.ts'
import { playerEntity, sopEntity } from './sop.entity.ts'

/**
 * Who plays which role. A cast that is written down is the whole cast of that role in that OPD: who is no longer named
 * plays it no longer. A file says a role for the whole regency or for each OPD; said the other way, it ends what was said
 * before. Casts that are not written down stay as they are, and open tasks stay with whom they were given to.
 */
export async function applyCasts(
  em: EntityManager,
  regencyId: string,
  casts: readonly Cast[],
): Promise<void> {
  const sopBy = foundBy(await em.find(sopEntity, { regencyId }), 'key')
  const opdBy = foundBy(await em.find(opdEntity, { regencyId }), 'key')
  const personBy = foundBy(await em.find(personEntity, { regencyId }), 'email')
  const wanted = casts.map(({ sop, role, opd, players }) => ({
    sopId: sopBy(sop).id,
    roleKey: role,
    opdId: opd === null ? null : opdBy(opd).id,
    people: new Set(players.map((email) => personBy(email).id)),
  }))
  const isWhole = new Map(wanted.map((cast) => [roleKey(cast), cast.opdId === null]))
  const players = await em.find(playerEntity, { regencyId })
  const saidOtherwise = players.filter(
    (player) => isWhole.has(roleKey(player)) && isWhole.get(roleKey(player)) !== (player.opdId === null),
  )
  const playing = Map.groupBy(players, castKey)
  const left = saidOtherwise.map(({ id }) => id)
  const joining: {
    regencyId: string
    sopId: string
    roleKey: string
    opdId: string | null
    personId: string
  }[] = []
  for (const { people, ...cast } of wanted) {
    const now = playing.get(castKey(cast)) ?? []
    left.push(...now.filter(({ personId }) => !people.has(personId)).map(({ id }) => id))
    const staying = new Set(now.map(({ personId }) => personId))
    for (const personId of people) if (!staying.has(personId)) joining.push({ regencyId, ...cast, personId })
  }
  if (left.length > 0) await em.nativeDelete(playerEntity, { regencyId, id: { $in: left } })
  if (joining.length > 0) await em.insertMany(playerEntity, joining)
}

const roleKey = ({ sopId, roleKey }: { sopId: string; roleKey: string }) => `${sopId} ${roleKey}`

const castKey = ({ sopId, roleKey, opdId }: { sopId: string; roleKey: string; opdId: string | null }) =>
  [sopId, roleKey, opdId].join(' ')
