import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { NotAllowed, NotFound, refusingNotSignedIn } from '../graphql/refusal.ts'
import { readOne } from '../read-model/read.ts'
import { selectedBelow } from '../read-model/selection.ts'
import { Run } from '../run/run.type.ts'
import { issuing, newestRecord } from './issue-record.ts'
import { recordShape } from './record.shape.ts'
import {
  IssueRecordInput,
  IssueRecordResult,
  RecordIssued,
  RecordVerification,
  RunRecord,
} from './record.type.ts'
import { verifyRecord } from './verify-record.ts'

@Resolver(() => Run)
export class RecordResolver {
  @Mutation(() => IssueRecordResult, {
    description: 'Not for readers. One record for the run as it stands: asked again, it is the same one.',
  })
  issueRecord(
    @Arg('input', () => IssueRecordInput) input: IssueRecordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof IssueRecordResult> {
    const { locale, door, clock } = context
    return refusingNotSignedIn(locale, async () => {
      const { entry } = await door.ask(tokenOf(context), issuing(input.run, clock()))
      if (entry.access === 'viewer') return new NotAllowed(locale)
      const record = await readOne<RunRecord>({ ...context, entry }, info, {
        shape: recordShape,
        asked: selectedBelow(info, 'RecordIssued', 'record', 'RunRecord'),
        where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${newestRecord(input.run)}`,
      })
      return record ? Object.assign(new RecordIssued(), { record }) : new NotFound(locale)
    })
  }

  @Query(() => RecordVerification, {
    nullable: true,
    description:
      'For anybody who holds a printed record, signed in or not; null where no record has this code.',
  })
  verifyRecord(
    @Arg('code', () => String) code: string,
    @Ctx() context: Context,
  ): Promise<RecordVerification | null> {
    return verifyRecord(context, code)
  }

  @FieldResolver(() => [RunRecord], { description: 'Records issued so far, newest first.' })
  records(@Root() run: Run & { records: RunRecord[] }): RunRecord[] {
    return run.records
  }
}
