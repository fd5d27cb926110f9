import type { RunCommand, TaskName } from '@satualur/engine'
import type { Statement } from '../../../database/door.ts'
import type { Acting } from '../../../graphql/context.ts'
import type { Commanded } from '../commanding.ts'
import { command } from '../commanding.ts'
import { repeatOf } from '../repeat.ts'
import type { CompleteTaskInput } from './complete-task.type.ts'
import { handedIn } from './handed-in.ts'

/** A performer hands in, decides or sends back. `unclear` where something was handed in in no clear form. */
export async function completeTask(
  context: Acting,
  input: CompleteTaskInput,
  telling?: Statement,
): Promise<Commanded | 'unclear'> {
  const handovers = await handedIn(context, input.task, input.handovers)
  if (!handovers) return 'unclear'
  const commandOf = (task: TaskName | null): RunCommand => ({
    type: 'completeTask',
    task: task!,
    ...(input.outcome != null && { outcome: input.outcome }),
    ...(input.reason != null && { reason: input.reason }),
    ...(input.onBehalfOf != null && { onBehalfOf: input.onBehalfOf }),
    handovers,
  })
  return command(context, { task: input.task }, commandOf, telling, repeatOf('completeTask', input))
}
