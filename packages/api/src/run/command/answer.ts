import type { RunCommand, RunEvent, RunRefusal, Sop, TaskName } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../graphql/context.ts'
import type { Sentence } from '../../graphql/locale.ts'
import { NotFound, refusingNotSignedIn } from '../../graphql/refusal.ts'
import type { Run } from '../run.type.ts'
import type { Task } from '../task.type.ts'
import type { Commanded } from './commanding.ts'
import { command, kindsOf } from './commanding.ts'
import { memberOf, refuse, sentenceOf } from './refuse.ts'
import { IdempotencyConflict } from './refusal/run-refusal.type.ts'
import { repeatOf } from './repeat.ts'
import type { Repeatable } from './repeatable.input.ts'
import { nodeOf, peopleNow, readingRun, readingTask, taskNow } from './telling.ts'

/** A mutation that gives one command to a task, and answers the task as it is then. */
export function toTask<Success extends { task: Task }>(
  context: Context,
  info: GraphQLResolveInfo,
  input: Repeatable & { task: string },
  success: new () => Success,
  commandOf: (task: TaskName) => RunCommand,
): Promise<object> {
  return refusingNotSignedIn(context.locale, async () => {
    const telling = readingTask(info, input.task, success.name)
    const repeat = repeatOf(info.fieldName, input)
    const target = { task: input.task }
    const done = await command(context, target, (task) => commandOf(task!), telling, repeat)
    return answerOf(context, info, input.task, done, (told) =>
      Object.assign(new success(), { task: nodeOf<Task>(told) }),
    )
  })
}

/** A mutation that gives one command to a run, and answers the run as it is then. */
export function toRun<Success extends { run: Run }>(
  context: Context,
  info: GraphQLResolveInfo,
  input: Repeatable & { run: string },
  success: new () => Success,
  given: RunCommand,
): Promise<object> {
  return refusingNotSignedIn(context.locale, async () => {
    const telling = readingRun(info, input.run, success.name)
    const repeat = repeatOf(info.fieldName, input)
    const done = await command(context, { run: input.run }, () => given, telling, repeat)
    return answerOf(context, info, null, done, (told) =>
      Object.assign(new success(), { run: nodeOf<Run>(told) }),
    )
  })
}

/** What has come of a command, as the schema tells it. */
export async function answerOf(
  context: Context,
  info: GraphQLResolveInfo,
  taskId: string | null,
  done: Commanded,
  succeeded: (told: unknown[], kinds: RunEvent['type'][]) => object,
): Promise<object> {
  if (done === null) return new NotFound(context.locale)
  if (done === 'other-request') return new IdempotencyConflict(context.locale)
  if ('instead' in done) return done.instead(context.locale)
  if ('refusal' in done) return refusalOf(context, info, taskId, done.refusal, done.sop)
  return succeeded(done.told, kindsOf(done))
}

/** A refusal with all that the client asks of it. */
export async function refusalOf(
  context: Context,
  info: GraphQLResolveInfo,
  taskId: string | null,
  refusal: RunRefusal,
  sop: Sop,
  sentence: Sentence = sentenceOf(refusal, sop),
): Promise<object> {
  const member = memberOf(refusal)
  const task = taskId === null ? null : await taskNow(context, info, taskId, member)
  const people = await peopleNow(context, info, peopleOf(refusal), member)
  return refuse(context.locale, refusal, sop, { task, people }, sentence)
}

function peopleOf(refusal: RunRefusal): readonly string[] {
  if (refusal.type === 'BehalfUnclear') return refusal.choices
  return refusal.type === 'DutiesSeparated' ? refusal.people : []
}
