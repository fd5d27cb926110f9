import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../../graphql/context.ts'
import { NotFound, refusingNotSignedIn } from '../../../graphql/refusal.ts'
import { toTask } from '../answer.ts'
import { letterOf } from '../letter.ts'
import { assignTasks } from './assign-tasks.ts'
import { AssignTasksInput, AssignTasksResult } from './assign-tasks.type.ts'
import { CorrectRecordInput, CorrectRecordResult, RecordCorrected } from './correct-record.type.ts'
import { handedIn } from './handed-in.ts'
import {
  PauseTaskInput,
  PauseTaskResult,
  ResumeTaskInput,
  ResumeTaskResult,
  TaskPaused,
  TaskResumed,
} from './pause-task.type.ts'
import { SkipTaskInput, SkipTaskResult, TaskSkipped } from './skip-task.type.ts'
import { unclearHandover } from './unclear-handover.ts'

/** What supervisors and admins do about the work of others; and corrections of what is on record. */
@Resolver()
export class OverseeingResolver {
  @Mutation(() => AssignTasksResult, {
    description: 'Says who performs open tasks from now on, one or many.',
  })
  assignTasks(
    @Arg('input', () => AssignTasksInput) input: AssignTasksInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AssignTasksResult> {
    return refusingNotSignedIn(context.locale, () => assignTasks(context, info, input))
  }

  @Mutation(() => SkipTaskResult, { description: 'Leads a run on past a task that nobody performs.' })
  skipTask(
    @Arg('input', () => SkipTaskInput) input: SkipTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SkipTaskResult> {
    const { outcome, reason, authority } = input
    return toTask(context, info, input, TaskSkipped, (task) => ({
      type: 'skipTask',
      task,
      ...(outcome != null && { outcome }),
      reason,
      authority,
    })) as Promise<typeof SkipTaskResult>
  }

  @Mutation(() => PauseTaskResult, { description: 'Stops the clock of the row that the task belongs to.' })
  pauseTask(
    @Arg('input', () => PauseTaskInput) input: PauseTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof PauseTaskResult> {
    return refusingNotSignedIn(context.locale, async () => {
      const letter = await letterOf(context, input.letter)
      if (letter === 'unknown') return new NotFound(context.locale)
      const { reason } = input
      return toTask(context, info, input, TaskPaused, (task) => ({
        type: 'pauseTask',
        task,
        reason,
        ...letter,
      })) as Promise<typeof PauseTaskResult>
    })
  }

  @Mutation(() => ResumeTaskResult)
  resumeTask(
    @Arg('input', () => ResumeTaskInput) input: ResumeTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ResumeTaskResult> {
    const { reason } = input
    return toTask(context, info, input, TaskResumed, (task) => ({
      type: 'resumeTask',
      task,
      reason,
    })) as Promise<typeof ResumeTaskResult>
  }

  @Mutation(() => CorrectRecordResult, {
    description: 'Says what is right about a closed task; nothing is erased.',
  })
  correctRecord(
    @Arg('input', () => CorrectRecordInput) input: CorrectRecordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CorrectRecordResult> {
    return refusingNotSignedIn(context.locale, async () => {
      const handovers = await handedIn(context, input.task, input.handovers)
      if (!handovers) return unclearHandover(context.locale)
      const { text } = input
      return toTask(context, info, input, RecordCorrected, (task) => ({
        type: 'correctRecord',
        task,
        text,
        handovers,
      })) as Promise<typeof CorrectRecordResult>
    })
  }
}
