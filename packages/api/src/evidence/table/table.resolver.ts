import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { checkTable } from './check-table.ts'
import { CheckTableInput, CheckTableResult } from './check-table.type.ts'
import { judgePersonalData } from './judge-personal-data.ts'
import { JudgePersonalDataInput, JudgePersonalDataResult } from './judge-personal-data.type.ts'
import { waiveTableReport } from './waive-table-report.ts'
import { WaiveTableReportInput, WaiveTableReportResult } from './waive-table-report.type.ts'

@Resolver()
export class TableResolver {
  @Mutation(() => CheckTableResult, { description: 'Has a file checked for a task before it is handed in.' })
  checkTable(
    @Arg('input', () => CheckTableInput) input: CheckTableInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CheckTableResult> {
    return checkTable(context, info, input)
  }

  @Mutation(() => WaiveTableReportResult, { description: 'Admins, and who decides on the table now.' })
  waiveTableReport(
    @Arg('input', () => WaiveTableReportInput) input: WaiveTableReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof WaiveTableReportResult> {
    return waiveTableReport(context, info, input)
  }

  @Mutation(() => JudgePersonalDataResult, { description: 'Admins, and who decides on the file now.' })
  judgePersonalData(
    @Arg('input', () => JudgePersonalDataInput) input: JudgePersonalDataInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof JudgePersonalDataResult> {
    return judgePersonalData(context, info, input)
  }
}
