import type { GraphQLResolveInfo } from 'graphql'
import type { Entry } from '../../database/door.ts'
import type { Acting, Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { refusingNotSignedIn } from '../../graphql/refusal.ts'
import { readOne, readAll } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { sql } from 'kysely'
import type { DelegateInput, DelegateResult } from './delegate.type.ts'
import { Delegated, DelegationCircular, DelegationOverlaps } from './delegate.type.ts'
import { circleSentence, overlapSentence } from './delegate-sentences.ts'
import type { Found } from './delegation-row.ts'
import { delegating, readingForDelegation } from './delegation-row.ts'
import { delegationShape } from './delegation.shape.ts'
import type { Delegation } from './delegation.type.ts'
import { personShape } from '../person.shape.ts'
import type { Person } from '../person.type.ts'
import { refusedBeforehand } from './refused-delegation.ts'

/** How often it is looked at anew after somebody else was faster, before that counts as a fault. */
const attemptsAtMost = 5

type Proved = Context & { entry: Entry }

/**
 * Says who acts for somebody from one day to another. That nobody has two deputies on a day and that no work goes in a
 * circle is kept by the database; who loses a race is told as if they had come later.
 */
export function delegate(
  context: Context,
  info: GraphQLResolveInfo,
  given: DelegateInput,
): Promise<typeof DelegateResult> {
  const input = { ...given, decree: given.decree.trim() }
  return refusingNotSignedIn(context.locale, async () => {
    for (let attempt = 1; attempt <= attemptsAtMost; attempt++) {
      const reading = readingForDelegation(input, context.clock())
      const { entry, rows } = await context.door.ask<Found>(tokenOf(context), reading)
      const proved = { ...context, entry }
      const refusal = refusedBeforehand(context.locale, entry, input, rows[0]!)
      if (refusal) return refusal
      const { overlap, circle } = rows[0]!
      if (overlap) return overlapping(proved, info, overlap)
      if (circle) return circular(proved, info, circle)
      const id = await made(proved, input)
      if (id) return Object.assign(new Delegated(), { delegation: await told(proved, info, 'Delegated', id) })
    }
    throw new Error(`delegations kept changing during ${attemptsAtMost} attempts`)
  })
}

/** Null where somebody else was faster. */
async function made({ door, entry, clock, changes }: Proved, input: DelegateInput): Promise<string | null> {
  try {
    const [row] = await door.within<{ id: string }>(entry, delegating(input, clock()))
    changes.publish(entry.regencyId)
    return row!.id
  } catch (fault) {
    const { code, constraint } = fault as { code?: string; constraint?: string }
    if (code === 'SA003' || constraint === 'one_deputy_at_a_time') return null
    throw fault
  }
}

async function overlapping(proved: Proved, info: GraphQLResolveInfo, overlap: NonNullable<Found['overlap']>) {
  const delegation = await told(proved, info, 'DelegationOverlaps', overlap.id)
  return new DelegationOverlaps(proved.locale, overlapSentence(overlap), delegation)
}

async function circular(proved: Proved, info: GraphQLResolveInfo, circle: NonNullable<Found['circle']>) {
  const people = await readAll<Person>(proved, info, {
    shape: personShape,
    asked: selectedBelow(info, 'DelegationCircular', 'chain', 'Person'),
    where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = any(${idsOf(circle)}::uuid[])`,
    orderBy: (row) => sql`array_position(${idsOf(circle)}::uuid[], ${row}.id)`,
  })
  return new DelegationCircular(proved.locale, circleSentence(circle), [...people, people[0]!])
}

const idsOf = (circle: readonly { id: string }[]) => circle.map(({ id }) => id)

const told = async (acting: Acting & Context, info: GraphQLResolveInfo, member: string, id: string) =>
  (await readOne<Delegation>(acting, info, {
    shape: delegationShape,
    asked: selectedBelow(info, member, 'delegation', 'Delegation'),
    where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${id}`,
  }))!
