import type { GraphQLResolveInfo } from 'graphql'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { objectOf } from '../read-model/compose.ts'
import type { Selected } from '../read-model/selection.ts'
import { hidden } from '../read-model/selection.ts'
import type { Read, Row } from '../read-model/shape.ts'
import { rowAt } from '../read-model/shape.ts'
import { handoverShape, runShape, taskShape } from '../run/run.shape.ts'
import { Run } from '../run/run.type.ts'
import { Task } from '../run/task.type.ts'
import type { ReadArtefacts, ReadSlots } from './lineage.ts'
import { lineageOf, slotsOf } from './lineage.ts'
import { RunArtefact } from './run-artefact.type.ts'
import { Slot } from './slot.type.ts'

/** What was handed in in a run, newest first, as `versions` of `type` are asked for: read with the run or task itself. */
const handedIn = (
  type: 'Slot' | 'RunArtefact',
  runOf: (row: Row) => RawBuilder<unknown>,
  more: string[],
): Read => ({
  from: 'arguments',
  value: (row, selected, depth) => {
    const handover = rowAt(depth + 1)
    const columns = more.map((name) => sql`${sql.lit(name)}, ${row}.${sql.ref(name)}`)
    return sql`json_build_object(${sql.join(columns)}, 'handovers', (select coalesce(json_agg(
      ${objectOf(handoverShape, askedOf(type, selected), depth + 1)} order by ${handover}.handed_in_at desc, ${handover}.id desc), '[]')
      from handover ${handover} where ${handover}.regency_id = ${row}.regency_id and ${handover}.run_id = ${runOf(row)}))`
  },
})

const askedOf = (type: 'Slot' | 'RunArtefact', selected: Selected): Selected[] => [
  hidden('artefactKey'),
  hidden('versionId'),
  hidden('kind'),
  ...selected
    .below(type)
    .filter(({ name }) => name === 'versions' || name === 'passedOn')
    .flatMap((handovers) => handovers.below('Handover')),
]

// What this room adds to its left neighbours' types, it also tells how to read.
taskShape.reads['slots'] = handedIn('Slot', (task) => sql`${task}.run_id`, ['version_id', 'step_key'])
runShape.reads['artefacts'] = handedIn('RunArtefact', (run) => sql`${run}.id`, ['version_id'])

@Resolver(() => Task)
export class TaskSlotsResolver {
  @FieldResolver(() => [Slot], {
    description: 'What the step asks for, in printed order: needs, then yields.',
  })
  async slots(
    @Root() task: Record<string, ReadSlots>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Slot[]> {
    const read = task[info.path.key]!
    return slotsOf(await context.definitions.load(context.door, tokenOf(context), read.version_id), read)
  }
}

@Resolver(() => Run)
export class RunArtefactsResolver {
  @FieldResolver(() => [RunArtefact], {
    description: 'Every artefact of the version, with all that was handed in for it.',
  })
  async artefacts(
    @Root() run: Record<string, ReadArtefacts>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RunArtefact[]> {
    return lineageOf(run[info.path.key]!, (version) =>
      context.definitions.load(context.door, tokenOf(context), version),
    )
  }
}
