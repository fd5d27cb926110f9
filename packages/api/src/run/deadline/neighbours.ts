import { sql } from 'kysely'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import { ofRun } from '../run-reads.ts'
import { runShape } from '../run.shape.ts'
import { Run } from '../run.type.ts'
import { deadlineShape } from './deadline.shape.ts'
import { Deadline } from './deadline.type.ts'

runShape.reads['deadlines'] = {
  from: 'many',
  shape: () => deadlineShape,
  where: ofRun,
  orderBy: (deadline) => sql`${deadline}.runs_out_at, ${deadline}.key`,
}

@Resolver(() => Run)
export class RunDeadlinesResolver {
  @FieldResolver(() => [Deadline], {
    description: 'What laws set for the run as a whole, what runs out first at the top.',
  })
  deadlines(@Root() run: Run & { deadlines: Deadline[] }): Deadline[] {
    return run.deadlines
  }
}
