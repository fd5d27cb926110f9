import { formatFingerprint } from '@satualur/table-format'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import type { Context } from '../../../graphql/context.ts'
import { idOf } from '../../../read-model/id.ts'
import { readOne } from '../../../read-model/read.ts'
import { keptFormat } from '../format-row.ts'
import type { ReadFindings } from './findings-page.ts'
import { toldFindings } from './findings-page.ts'
import { TableDifference, toldDifference } from './table-difference.type.ts'
import { TableFindingConnection, TableFindingCount, TableFindingGroup } from './table-finding.type.ts'
import { tableReportShape } from './table-report.shape.ts'
import { CheckedColumn, TableReport, TableTemplate } from './table-report.type.ts'

@ArgsType()
class FindingsArguments {
  @Field(() => Int, { defaultValue: 50 }) first!: number
  @Field(() => String, { nullable: true }) after?: string | null
  @Field(() => String, { nullable: true, description: 'Of one rule: `not-a-number`.' }) code?: string | null
  @Field(() => String, { nullable: true, description: 'Of one column.' }) column?: string | null
}

@Resolver(() => TableReport)
export class TableReportResolver {
  @Query(() => TableReport, { nullable: true })
  tableReport(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TableReport | null> {
    return readOne<TableReport>(context, info, {
      shape: tableReportShape,
      where: (report) => sql`${report}.regency_id = current_regency() and ${report}.id = ${idOf(id)}`,
    })
  }

  @FieldResolver(() => TableFindingConnection)
  findings(
    @Root() report: TableReport & Record<string, ReadFindings>,
    @Args(() => FindingsArguments) page: FindingsArguments,
    @Ctx() { locale }: Context,
    @Info() info: GraphQLResolveInfo,
  ): TableFindingConnection {
    return toldFindings(report[info.path.key]!, page, locale)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the file could not be read to its end.' })
  unreadable(@Root() { refusal }: TableReport, @Ctx() { locale }: Context): string | null {
    return refusal?.sentence[locale] ?? null
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The row that names the columns.' })
  headerRow(@Root() { summary }: TableReport): number | null {
    return summary?.headerRow ?? null
  }

  @FieldResolver(() => TableTemplate, {
    nullable: true,
    description: 'Of a workbook that was made from a template.',
  })
  template(@Root() { summary, schema }: TableReport): TableTemplate | null {
    if (!summary?.template) return null
    return summary.template === formatFingerprint(keptFormat({ schema })!) ? 'current' : 'other'
  }

  @FieldResolver(() => [String], { description: 'Sheets of the workbook that were not read.' })
  otherSheets(@Root() { summary }: TableReport): string[] {
    return summary?.otherSheets ?? []
  }

  @FieldResolver(() => [CheckedColumn], { description: 'Of the format, in its order.' })
  columns(@Root() { summary }: TableReport): CheckedColumn[] {
    return summary?.columns ?? []
  }

  @FieldResolver(() => [TableFindingCount], {
    description: 'All findings by their code, the most frequent first.',
  })
  counts(@Root() { summary }: TableReport): TableFindingCount[] {
    const counts = Object.entries(summary?.counts ?? {}).map(([code, count]) => ({ code, count }))
    return counts.sort((one, other) => other.count - one.count || one.code.localeCompare(other.code))
  }

  @FieldResolver(() => [TableFindingGroup], {
    description:
      'All findings by rule and column, the most frequent first; none of reports that were made before there were such.',
  })
  findingGroups(@Root() { summary }: TableReport, @Ctx() { locale }: Context): TableFindingGroup[] {
    return (summary?.groups ?? []).map(({ sentence, ...group }) => ({ ...group, message: sentence[locale] }))
  }

  @FieldResolver(() => TableDifference, {
    nullable: true,
    description: 'From the last accepted table of an earlier period; null where there is none, or not yet.',
  })
  change(@Root() { difference }: TableReport, @Ctx() { locale }: Context): TableDifference | null {
    return difference && !('refusal' in difference) ? toldDifference(difference, locale) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it could not be compared.' })
  notCompared(@Root() { difference }: TableReport, @Ctx() { locale }: Context): string | null {
    return difference && 'refusal' in difference ? difference.refusal.sentence[locale] : null
  }
}
