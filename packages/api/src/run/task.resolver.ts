import type { Sop } from '@satualur/engine'
import {
  closedStanding,
  latenessMinutes,
  standing,
  usedMinutes,
  workingMinutesBetween,
} from '@satualur/engine'
import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { actView, outcomeView, stepView } from '../sop/definition-view.ts'
import { Act, Outcome, Step } from '../sop/step.type.ts'
import { Handover } from './handover.type.ts'
import { Run } from './run.type.ts'
import { Confirmation, Standing, Task } from './task.type.ts'

@Resolver(() => Task)
export class TaskResolver {
  @FieldResolver(() => Run)
  run(@Root() task: Task & { run: Run }): Run {
    return task.run
  }

  @FieldResolver(() => Step, { description: 'The row of the SOP that the task belongs to.' })
  async step(@Root() task: Task, @Ctx() context: Context): Promise<Step> {
    return stepView(await definitionOf(task, context), task.stepKey)
  }

  @FieldResolver(() => Act, { description: 'The drawn symbol that is being carried out.' })
  async act(@Root() task: Task, @Ctx() context: Context): Promise<Act> {
    return actView(await definitionOf(task, context), task.actKey)
  }

  @FieldResolver(() => Outcome, { nullable: true, description: 'How the task was completed.' })
  async outcome(@Root() task: Task, @Ctx() context: Context): Promise<Outcome | null> {
    return task.outcomeKey
      ? outcomeView(await definitionOf(task, context), task.actKey, task.outcomeKey)
      : null
  }

  @FieldResolver(() => Standing)
  standing(
    @Root() { dueAt, warnAt, pausedAt, closedAt }: Task,
    @Ctx() { clock }: Context,
  ): (typeof Standing)[keyof typeof Standing] {
    return closedAt === null
      ? standing({ dueAt, warnAt, pausedAt }, clock())
      : closedStanding({ dueAt, closedAt })
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Working minutes until due, counted from where its clock stands; negative when overdue; null when closed or without a due time.',
  })
  async remainingMinutes(@Root() task: Task, @Ctx() context: Context): Promise<number | null> {
    if (task.status !== 'open' || task.dueAt === null) return null
    const now = task.pausedAt ?? context.clock()
    const calendar = await calendarOf(task, context)
    return now <= task.dueAt
      ? workingMinutesBetween(calendar, now, task.dueAt)
      : -workingMinutesBetween(calendar, task.dueAt, now)
  }

  @FieldResolver(() => Float, {
    description: 'Working minutes from opening to closing, or to now, without its pauses.',
  })
  async usedMinutes(@Root() task: Task, @Ctx() context: Context): Promise<number> {
    const { closedMinutes, openedAt, pausedMinutes, pausedAt: pausedSince } = task
    if (closedMinutes !== null) return closedMinutes
    const calendar = await calendarOf(task, context)
    return usedMinutes(calendar, { openedAt, until: context.clock(), pausedMinutes, pausedSince })
  }

  @FieldResolver(() => Float, {
    description: 'The same over all attempts at this step in the run up to this one.',
  })
  async cumulativeMinutes(@Root() task: Task, @Ctx() context: Context): Promise<number> {
    return task.usedBeforeMinutes + (await this.usedMinutes(task, context))
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Working minutes past due; null when not late.',
  })
  async latenessMinutes(@Root() task: Task, @Ctx() context: Context): Promise<number | null> {
    if (task.status !== 'open' || task.dueAt === null) return task.lateMinutes
    const now = task.pausedAt ?? context.clock()
    return now > task.dueAt ? latenessMinutes(await calendarOf(task, context), task.dueAt, now) : null
  }

  @FieldResolver(() => [Handover], {
    description: 'The latest evidence for each artefact that the step needs.',
  })
  async received(
    @Root() task: Task & { received: Handover[] },
    @Ctx() context: Context,
  ): Promise<Handover[]> {
    const step = (await definitionOf(task, context)).steps.find(({ key }) => key === task.stepKey)
    const needed = new Set(step?.needs.map(({ artefact }) => artefact))
    const latest = new Map<string, number>()
    for (const { artefactKey, handedInAt } of task.received) {
      if (!latest.has(artefactKey)) latest.set(artefactKey, handedInAt)
    }
    return task.received.filter(
      ({ artefactKey, handedInAt }) => needed.has(artefactKey) && latest.get(artefactKey) === handedInAt,
    )
  }

  @FieldResolver(() => [Step], {
    description:
      'The steps that the viewer has performed in the run and that keep them from performing this one, in their own name or in another’s; none once it is closed.',
  })
  async keptApart(@Root() task: Task, @Ctx() context: Context): Promise<Step[]> {
    const sop = await definitionOf(task, context)
    const { apartFrom = [] } = sop.steps.find(({ key }) => key === task.stepKey)!
    return apartFrom
      .filter((step) => task.performedByViewer.includes(step))
      .map((step) => stepView(sop, step))
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may take it on now: several perform it and nobody has taken it on.',
  })
  async isClaimable(@Root() task: Task, @Ctx() context: Context): Promise<boolean> {
    return task.isUnclaimed && (await this.keptApart(task, context)).length === 0
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may complete it now, as a performer or on behalf of one.',
  })
  async mayComplete(@Root() task: Task, @Ctx() context: Context): Promise<boolean> {
    return task.isTheirTurn && (await this.keptApart(task, context)).length === 0
  }

  @FieldResolver(() => [Handover], { description: 'What was handed in on completing this task.' })
  handovers(@Root() task: Task & { handovers: Handover[] }): Handover[] {
    return task.handovers
  }
}

@Resolver(() => Confirmation)
export class ConfirmationResolver {
  @FieldResolver(() => Outcome)
  async outcome(@Root() { vote, actKey, ...one }: Confirmation, @Ctx() context: Context): Promise<Outcome> {
    return outcomeView(await definitionOf(one, context), actKey, vote)
  }
}

const definitionOf = ({ versionId }: { versionId: string }, context: Context): Sop | Promise<Sop> =>
  context.definitions.load(context.door, tokenOf(context), versionId)

const calendarOf = ({ regencyId, calendarRevision }: Task, context: Context) =>
  context.calendars.at(context.door, tokenOf(context), regencyId, calendarRevision)
