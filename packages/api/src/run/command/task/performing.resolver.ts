import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../../graphql/context.ts'
import { refusingNotSignedIn } from '../../../graphql/refusal.ts'
import type { Task } from '../../task.type.ts'
import { answerOf, toTask } from '../answer.ts'
import { nodeOf, readingTask } from '../telling.ts'
import { AttachEvidenceInput, AttachEvidenceResult, EvidenceAttached } from './attach-evidence.type.ts'
import {
  ClaimTaskInput,
  ClaimTaskResult,
  ReleaseTaskInput,
  ReleaseTaskResult,
  TaskClaimed,
  TaskReleased,
} from './claim-task.type.ts'
import { completeTask } from './complete-task.ts'
import { CompleteTaskInput, CompleteTaskResult, TaskCompleted } from './complete-task.type.ts'
import { handedIn } from './handed-in.ts'
import { RecallTaskInput, RecallTaskResult, TaskRecalled } from './recall-task.type.ts'
import { unclearHandover } from './unclear-handover.ts'

/** What the performers of a task do, in person or through a delegate. */
@Resolver()
export class PerformingResolver {
  @Mutation(() => ClaimTaskResult, {
    description: 'Takes on a task that several perform; until it is released, the others cannot complete it.',
  })
  claimTask(
    @Arg('input', () => ClaimTaskInput) input: ClaimTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ClaimTaskResult> {
    const { onBehalfOf } = input
    return toTask(context, info, input, TaskClaimed, (task) => ({
      type: 'claimTask',
      task,
      ...(onBehalfOf != null && { onBehalfOf }),
    })) as Promise<typeof ClaimTaskResult>
  }

  @Mutation(() => ReleaseTaskResult, { description: 'Gives a claimed task back to all its performers.' })
  releaseTask(
    @Arg('input', () => ReleaseTaskInput) input: ReleaseTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ReleaseTaskResult> {
    const { reason } = input
    return toTask(context, info, input, TaskReleased, (task) => ({
      type: 'releaseTask',
      task,
      ...(reason != null && { reason }),
    })) as Promise<typeof ReleaseTaskResult>
  }

  @Mutation(() => AttachEvidenceResult, {
    description: 'Hands in before the task is completed, as the papers come.',
  })
  attachEvidence(
    @Arg('input', () => AttachEvidenceInput) input: AttachEvidenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AttachEvidenceResult> {
    return refusingNotSignedIn(context.locale, async () => {
      const handovers = await handedIn(context, input.task, input.handovers)
      if (!handovers) return unclearHandover(context.locale)
      const { onBehalfOf } = input
      return toTask(context, info, input, EvidenceAttached, (task) => ({
        type: 'attachEvidence',
        task,
        handovers,
        ...(onBehalfOf != null && { onBehalfOf }),
      })) as Promise<typeof AttachEvidenceResult>
    })
  }

  @Mutation(() => CompleteTaskResult)
  completeTask(
    @Arg('input', () => CompleteTaskInput) input: CompleteTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CompleteTaskResult> {
    return refusingNotSignedIn(context.locale, async () => {
      const done = await completeTask(context, input, readingTask(info, input.task, 'TaskCompleted'))
      if (done === 'unclear') return unclearHandover(context.locale)
      return answerOf(context, info, input.task, done, (told, kinds) =>
        Object.assign(new TaskCompleted(), {
          isAwaitingOthers: !kinds.includes('TaskCompleted'),
          task: nodeOf<Task>(told),
        }),
      ) as Promise<typeof CompleteTaskResult>
    })
  }

  @Mutation(() => RecallTaskResult, {
    description: 'Takes back a completion of one’s own, as long as nobody has begun what it opened.',
  })
  recallTask(
    @Arg('input', () => RecallTaskInput) input: RecallTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RecallTaskResult> {
    const { reason } = input
    return toTask(context, info, input, TaskRecalled, (task) => ({
      type: 'recallTask',
      task,
      reason,
    })) as Promise<typeof RecallTaskResult>
  }
}
