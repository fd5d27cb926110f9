import type { DeadlineTime, DeadlineVerdict as Verdict } from '@satualur/engine'
import {
  deadlineReckoningOf,
  deadlineVerdict,
  latenessMinutes,
  statutoryOf,
  workingMinutesBetween,
} from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Float, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { viewOf } from '../../sop/definition-view.ts'
import { StatutoryDeadline } from '../../sop/statutory-deadline.type.ts'
import { toRun } from '../command/answer.ts'
import { Run } from '../run.type.ts'
import { daysTold } from '../verdict/days-told.ts'
import { DeadlineReckoning } from './deadline-reckoning.type.ts'
import { Deadline, DeadlineVerdict } from './deadline.type.ts'
import { DeadlineExtended, ExtendDeadlineInput, ExtendDeadlineResult } from './extend-deadline.type.ts'

@Resolver(() => Deadline)
export class DeadlineResolver {
  @FieldResolver(() => Run)
  run(@Root() deadline: Deadline & { run: Run }): Run {
    return deadline.run
  }

  @FieldResolver(() => StatutoryDeadline, {
    nullable: true,
    description: 'What the SOP says; null where the version that the run goes on with does not know it.',
  })
  async statutory(
    @Root() { versionId, key }: Deadline,
    @Ctx() context: Context,
  ): Promise<StatutoryDeadline | null> {
    const sop = await context.definitions.load(context.door, tokenOf(context), versionId)
    return viewOf(sop).statutory.find((one) => one.key === key) ?? null
  }

  @FieldResolver(() => DeadlineVerdict)
  verdict(@Root() deadline: Deadline, @Ctx() { clock }: Context): Verdict {
    return deadlineVerdict({ ...deadline, ending: endingOf(deadline) }, clock())
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Working minutes until it runs out; negative when overdue; null when it is over.',
  })
  async remainingMinutes(@Root() deadline: Deadline, @Ctx() context: Context): Promise<number | null> {
    if (endingOf(deadline)) return null
    return workingMinutesBetween(await calendarOf(deadline, context), context.clock(), deadline.runsOutAt)
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Working minutes past its time; null when in time.',
  })
  async latenessMinutes(@Root() deadline: Deadline, @Ctx() context: Context): Promise<number | null> {
    const until = endingOf(deadline)?.at ?? context.clock()
    if (until <= deadline.runsOutAt) return null
    return latenessMinutes(await calendarOf(deadline, context), deadline.runsOutAt, until)
  }

  @FieldResolver(() => DeadlineReckoning, { description: 'How its time was counted.' })
  async reckoning(@Root() deadline: Deadline, @Ctx() context: Context): Promise<DeadlineReckoning> {
    const { openedAt, runsOutAt, calendarRevision } = deadline
    const named = { openedAt, runsOutAt, endedAt: endingOf(deadline)?.at ?? null }
    const { days, ...told } = deadlineReckoningOf(await calendarOf(deadline, context), named, context.clock())
    return { ...told, calendarRevision, ...daysTold(days) }
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may extend it now.' })
  async mayExtend(@Root() deadline: Deadline, @Ctx() context: Context): Promise<boolean> {
    const { versionId, key, runStatus, mayOversee, extendedDueAt, dueAt } = deadline
    if (!mayOversee || ['completed', 'cancelled'].includes(runStatus)) return false
    if (endingOf(deadline) || extendedDueAt !== null || context.clock() > dueAt) return false
    const sop = await context.definitions.load(context.door, tokenOf(context), versionId)
    return statutoryOf(sop, key)?.extension !== undefined
  }

  @Mutation(() => ExtendDeadlineResult, {
    description: 'Once, by what the law allows, before its time has gone. Supervisors and admins.',
  })
  extendDeadline(
    @Arg('input', () => ExtendDeadlineInput) input: ExtendDeadlineInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ExtendDeadlineResult> {
    const { deadline, reason } = input
    return toRun(context, info, input, DeadlineExtended, {
      type: 'extendDeadline',
      deadline,
      reason,
    }) as Promise<typeof ExtendDeadlineResult>
  }
}

function endingOf({ metAt, lapsedAt }: Deadline): DeadlineTime['ending'] {
  const at = metAt ?? lapsedAt
  return at === null ? null : { at, isMet: metAt !== null }
}

const calendarOf = ({ regencyId, calendarRevision }: Deadline, context: Context) =>
  context.calendars.at(context.door, tokenOf(context), regencyId, calendarRevision)
