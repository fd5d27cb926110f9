import { jointVerdict, stepVerdicts, verdict, type Verdict as VerdictWord } from '@satualur/engine'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { stepView } from '../../sop/definition-view.ts'
import { Run } from '../run.type.ts'
import { Task } from '../task.type.ts'
import { reckoned, type ReckonedRow } from './reckoned.ts'
import { Reckoning } from './reckoning.type.ts'
import { RunStep, Verdict } from './verdict.type.ts'
import type { JudgedRow, StepRow } from './verdict-reads.ts'

@Resolver(() => Task)
export class TaskVerdictResolver {
  @FieldResolver(() => Verdict, {
    nullable: true,
    description: 'Null where nobody completed it (withdrawn, skipped): it counts nowhere.',
  })
  verdict(@Root() task: JudgedRow, @Ctx() { clock }: Context): VerdictWord | null {
    return verdict(task, clock())
  }

  @FieldResolver(() => Reckoning, { description: 'How its numbers came about.' })
  reckoning(@Root() task: ReckonedRow, @Ctx() context: Context): Promise<Reckoning> {
    return reckoned(task, context)
  }
}

@Resolver(() => Run)
export class RunVerdictResolver {
  @FieldResolver(() => Verdict, {
    nullable: true,
    description: 'The gravest of its tasks; null where none of them counts.',
  })
  verdict(@Root() run: { judgedTasks: JudgedRow[] }, @Ctx() { clock }: Context): VerdictWord | null {
    return jointVerdict(run.judgedTasks.map((task) => verdict(task, clock())))
  }

  @FieldResolver(() => [RunStep], {
    description: 'What each step has come to, in the order in which work first came to them.',
  })
  async steps(
    @Root() run: { stepTasks: StepRow[]; regencyId: string; calendarRevision: number },
    @Ctx() context: Context,
  ): Promise<RunStep[]> {
    const { door, calendars, definitions, clock } = context
    const token = tokenOf(context)
    const calendar = await calendars.at(door, token, run.regencyId, run.calendarRevision)
    // A closed task stays with the version that it was done by, and so its step with that of its last task.
    const versions = new Map(run.stepTasks.map(({ step, versionId }) => [step, versionId]))
    await definitions.prime(door, token, [...versions.values()])
    return stepVerdicts(calendar, run.stepTasks, clock()).map((one) => ({
      ...one,
      step: stepView(definitions.of(versions.get(one.step)!), one.step),
    }))
  }
}
