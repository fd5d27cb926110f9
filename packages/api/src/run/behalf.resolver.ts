import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Person } from '../people/person.type.ts'
import type { OthersTask } from './behalf.ts'
import { behalvesToday } from './behalf.ts'
import { Task } from './task.type.ts'

@Resolver(() => Task)
export class TaskBehalfResolver {
  @FieldResolver(() => [Person], {
    description: 'The performers on whose behalf the viewer may act today; nobody once it is closed.',
  })
  async onBehalfOf(
    @Root() task: OthersTask & { onBehalfOf: Person[] },
    @Ctx() context: Context,
  ): Promise<Person[]> {
    const today = await behalvesToday(task, context)
    return task.onBehalfOf.filter(({ id }) => today.has(id))
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it waits for the viewer, as a performer or on behalf of one.',
  })
  async mayComplete(@Root() task: OthersTask, @Ctx() context: Context): Promise<boolean> {
    if (task.status !== 'open') return false
    if (task.isMine && !task.isClaimedByOther) return true
    const today = await behalvesToday(task, context)
    return task.isClaimedByOther ? today.has(task.claimedById!) : today.size > 0
  }
}
