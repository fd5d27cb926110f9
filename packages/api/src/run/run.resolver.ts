import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  ObjectType,
  Query,
  Resolver,
  Root,
  Field,
  Int,
} from 'type-graphql'
import { compile } from '../database/compile.ts'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { PageArgs } from '../graphql/page-info.type.ts'
import { idOf } from '../read-model/id.ts'
import { readOne } from '../read-model/read.ts'
import { readPage } from '../read-model/read-page.ts'
import type { ChainedEvent } from './rows/event-chain.ts'
import { brokenAt } from './rows/event-chain.ts'
import { eventSentence } from './event-sentence.ts'
import { RunEvent } from './run-event.type.ts'
import { fitting, newest, RunFilter } from './run-list.ts'
import { runShape, taskShape } from './run.shape.ts'
import { Run, RunConnection } from './run.type.ts'
import {
  assignmentShape,
  countByGroup,
  DueGroup,
  dueSoonest,
  underTask,
  waiting,
  whoseTasks,
} from './task-list.ts'
import { Task, TaskConnection } from './task.type.ts'

@ObjectType({ description: "How many of the viewer's open tasks stand in each group." })
export class TaskCounts {
  @Field(() => Int) late!: number
  @Field(() => Int) today!: number
  @Field(() => Int) thisWeek!: number
  @Field(() => Int) later!: number
  @Field(() => Int, { description: 'Of all of them, those that ask for a decision.' }) decisions!: number
}

@Resolver(() => Run)
export class RunResolver {
  @Query(() => TaskConnection, {
    description:
      'Open tasks that wait for the viewer and for those they act for today, due soonest first, without a due time last.',
  })
  async myTasks(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('due', () => DueGroup, { nullable: true }) due: DueGroup | null,
    @Arg('isDecision', () => Boolean, {
      nullable: true,
      description: 'Only those that ask for a decision, or only the others.',
    })
    isDecision: boolean | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaskConnection> {
    const found = await readPage<{ task: Task }>(context, info, page, {
      shape: assignmentShape,
      nodeType: 'Task',
      asked: underTask,
      where: waiting(context.clock(), { due, isDecision }),
      order: dueSoonest,
      merging: whoseTasks(context.clock()),
    })
    const edges = found.edges.map(({ cursor, node }) => ({ cursor, node: node.task }))
    return { ...found, edges, nodes: edges.map(({ node }) => node) }
  }

  @Query(() => TaskCounts)
  async myTaskCounts(@Ctx() context: Context): Promise<TaskCounts> {
    const { rows } = await context.door.ask<Record<DueGroup | 'decisions', number>>(
      tokenOf(context),
      compile(countByGroup(context.clock())),
    )
    const { late, today, 'this-week': thisWeek, later, decisions } = rows[0]!
    return { late, today, thisWeek, later, decisions }
  }

  @Query(() => Task, { nullable: true })
  task(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Task | null> {
    return readOne<Task>(context, info, { shape: taskShape, id })
  }

  @Query(() => Run, { nullable: true })
  run(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Run | null> {
    return readOne<Run>(context, info, {
      shape: runShape,
      where: (run) => sql`${run}.regency_id = current_regency() and ${run}.id = ${idOf(id)}`,
    })
  }

  @Query(() => RunConnection, { description: 'The runs of the regency, newest first.' })
  runs(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RunFilter, { nullable: true }) filter: RunFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RunConnection> {
    return readPage<Run>(context, info, page, {
      shape: runShape,
      where: fitting(filter ?? {}, context.clock()),
      order: newest,
    })
  }

  @FieldResolver(() => Boolean, {
    description: 'Every event is still what was once written, and none is missing.',
  })
  isChainIntact(@Root() { chain, headHash }: { chain: ChainedEvent[]; headHash: string }): boolean {
    return firstBroken(chain, headHash) === null
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The sequence of the first event that is not what was once written, or is missing.',
  })
  brokenEvent(@Root() { chain, headHash }: { chain: ChainedEvent[]; headHash: string }): number | null {
    return firstBroken(chain, headHash)
  }
}

/** A chain that holds and ends elsewhere than the run does has lost its end, or has been written anew as a whole. */
const firstBroken = (chain: ChainedEvent[], headHash: string): number | null =>
  brokenAt(chain) ?? (chain.at(-1)?.hash === headHash ? null : chain.length + 1)

@Resolver(() => RunEvent)
export class RunEventResolver {
  @FieldResolver(() => String, {
    description: "What happened, in the reader's language, without its subject.",
  })
  async sentence(
    @Root() { kind, body, versionId, named }: RunEvent,
    @Ctx() context: Context,
  ): Promise<string> {
    const sop = await context.definitions.load(context.door, tokenOf(context), versionId)
    return eventSentence(sop, kind, body, context.locale, named)
  }
}
