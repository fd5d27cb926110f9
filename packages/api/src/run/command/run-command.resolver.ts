import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Statement } from '../../database/door.ts'
import type { Context } from '../../graphql/context.ts'
import { askFor } from '../../graphql/context.ts'
import { NotAllowed, NotFound, refusingNotSignedIn } from '../../graphql/refusal.ts'
import { readingById } from '../../read-model/read-by-id.ts'
import { hidden, selectedOn } from '../../read-model/selection.ts'
import {
  CancelRunResult,
  ReasonInput,
  ReleaseRunResult,
  RunCancelled,
  RunReleased,
} from './administer-run.type.ts'
import { command } from './commanding.ts'
import { completeTask } from './complete-task.ts'
import { CompleteTaskInput, CompleteTaskResult, TaskCompleted } from './complete-task.type.ts'
import { exampleOf, periodSentence } from './period.ts'
import { refuse } from './refuse.ts'
import { ArtefactUnknown, PeriodInvalid, RunAlreadyOpen, SopNotInForce } from './run-refusal.type.ts'
import { runShape, taskShape } from '../run.shape.ts'
import { Run } from '../run.type.ts'
import { startRun } from './start-run.ts'
import { RunStarted, StartRunInput, StartRunResult } from './start-run.type.ts'
import { Task } from '../task.type.ts'

@Resolver()
export class RunCommandResolver {
  @Mutation(() => StartRunResult)
  startRun(
    @Arg('input', () => StartRunInput) input: StartRunInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof StartRunResult> {
    const { locale } = context
    return refusingNotSignedIn(locale, async () => {
      const started = await startRun(context, input)
      if (started === null) return new NotFound(locale)
      if (started === 'not-allowed') return new NotAllowed(locale)
      if ('refusal' in started) return refuse(locale, started.refusal, started.sop) as typeof StartRunResult
      if ('notInForce' in started) return new SopNotInForce(locale, started.notInForce)
      if ('periodOf' in started)
        return new PeriodInvalid(locale, periodSentence(started.periodOf), exampleOf(started.periodOf))
      if ('openRunId' in started)
        return new RunAlreadyOpen(locale, await runNow(context, info, started.openRunId, 'RunAlreadyOpen'))
      return Object.assign(new RunStarted(), {
        run: await runNow({ ...context, entry: started.entry }, info, started.runId, 'RunStarted'),
      })
    })
  }

  @Mutation(() => CompleteTaskResult)
  completeTask(
    @Arg('input', () => CompleteTaskInput) input: CompleteTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CompleteTaskResult> {
    const { locale } = context
    return refusingNotSignedIn(locale, async () => {
      const done = await completeTask(context, input, readingTask(info, input.task, 'TaskCompleted'))
      if (done === null) return new NotFound(locale)
      if (done === 'unclear') return new ArtefactUnknown(locale, unclearHandover)
      if ('refusal' in done) {
        return refuse(
          locale,
          done.refusal,
          done.sop,
          await taskNow(context, info, input.task, done.refusal.type),
        ) as typeof CompleteTaskResult
      }
      const isAwaitingOthers = !done.events.some(({ type }) => type === 'TaskCompleted')
      return Object.assign(new TaskCompleted(), {
        isAwaitingOthers,
        task: nodeOf<Task>(done.told),
      })
    })
  }

  @Mutation(() => ReleaseRunResult, { description: 'Lets a stuck run go one round further.' })
  releaseRun(
    @Arg('input', () => ReasonInput) input: ReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ReleaseRunResult> {
    return administer(context, info, 'releaseRun', input, RunReleased) as Promise<typeof ReleaseRunResult>
  }

  @Mutation(() => CancelRunResult)
  cancelRun(
    @Arg('input', () => ReasonInput) input: ReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CancelRunResult> {
    return administer(context, info, 'cancelRun', input, RunCancelled) as Promise<typeof CancelRunResult>
  }
}

/** Releasing and cancelling are one shape of command: an admin and a reason. */
async function administer(
  context: Context,
  info: GraphQLResolveInfo,
  type: 'releaseRun' | 'cancelRun',
  { run, reason }: ReasonInput,
  success: new () => { run: Run },
): Promise<object> {
  return refusingNotSignedIn(context.locale, async () => {
    const told = readingRun(info, run, success.name)
    const done = await command(context, { run }, () => ({ type, reason }), told)
    if (done === null) return new NotFound(context.locale)
    if ('refusal' in done) return refuse(context.locale, done.refusal, done.sop)
    return Object.assign(new success(), {
      run: nodeOf<Run>(done.told),
    })
  })
}

/** How the run is read as the client asked for it on that member of the result. */
const readingRun = (info: GraphQLResolveInfo, id: string, member: string): Statement =>
  readingById(info, member, runShape, id, () =>
    selectedOn(info, member).flatMap((field) => field.below('Run')),
  )

/** How the task is read as the client asked for it on that member, with what refusals tell of it; not at all where nothing tells of it. */
function readingTask(info: GraphQLResolveInfo, id: string, member: string): Statement | undefined {
  const fields = selectedOn(info, member)
  const isToldOf = fields.some(({ name }) => name === 'task' || name === 'performers' || name === 'choices')
  if (!isToldOf) return undefined
  return readingById(info, member, taskShape, id, () => [
    ...fields.flatMap((field) => field.below('Task')),
    ...fields.filter(({ name }) => name === 'performers'),
    ...(fields.some(({ name }) => name === 'choices') ? [hidden('actKey')] : []),
  ])
}

async function taskNow(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
  member: string,
): Promise<Task | null> {
  const reading = readingTask(info, id, member)
  return reading ? nodeOf<Task>(await askFor(context, reading)) : null
}

async function runNow(context: Context, info: GraphQLResolveInfo, id: string, member: string): Promise<Run> {
  return nodeOf<Run>(await askFor(context, readingRun(info, id, member)))!
}

const nodeOf = <Node>(rows: unknown[]): Node | null => (rows as { node: Node }[])[0]?.node ?? null

const unclearHandover = {
  id: 'Yang diserahkan belum jelas. Untuk tiap output isi tepat satu: catatan, tautan web, atau berkas yang sudah diunggah.',
  en: 'What was handed in is not clear. For each output give exactly one of a note, a web link or an uploaded file.',
}
