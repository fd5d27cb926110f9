import { checkFormat, missingValuesOf } from '@satualur/table-format'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Dataset } from '../dataset.type.ts'
import { columnViews } from './column-view.ts'
import { keptFormat } from './format-row.ts'
import { inferTableFormat } from './infer-table-format.ts'
import { InferTableFormatInput, InferTableFormatResult } from './infer-table-format.type.ts'
import { setTableFormat } from './set-table-format.ts'
import { findingIn, SetTableFormatInput, SetTableFormatResult } from './set-table-format.type.ts'
import { TableColumn } from './table-column.type.ts'
import { TableFormat, TableFormatFinding } from './table-format.type.ts'

@Resolver(() => TableFormat)
export class TableFormatResolver {
  @FieldResolver(() => [TableColumn])
  columns(@Root() row: TableFormat): TableColumn[] {
    const format = keptFormat(row)
    return format ? columnViews(format) : []
  }

  @FieldResolver(() => [String])
  missingValues(@Root() row: TableFormat): string[] {
    const format = keptFormat(row)
    return format ? missingValuesOf(format).filter(Boolean) : []
  }

  @FieldResolver(() => String, { nullable: true, description: 'As a Table Schema (Frictionless), in JSON.' })
  tableSchema(@Root() { schema }: TableFormat): string | null {
    return schema && JSON.stringify(schema, null, 2)
  }

  @FieldResolver(() => [TableFormatFinding], { description: 'Warnings: with errors no format is kept.' })
  findings(@Root() row: TableFormat, @Ctx() { locale }: Context): TableFormatFinding[] {
    const format = keptFormat(row)
    return format ? checkFormat(format).map((finding) => findingIn(finding, locale)) : []
  }

  @Mutation(() => SetTableFormatResult, {
    description: 'Admins, and who plays the Walidata of an SOP in force.',
  })
  setTableFormat(
    @Arg('input', () => SetTableFormatInput) input: SetTableFormatInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetTableFormatResult> {
    return setTableFormat(context, info, input)
  }

  @Mutation(() => InferTableFormatResult, {
    description:
      'What format a sample seems to have, and why; for whoever may set one. Nothing is set by it.',
  })
  inferTableFormat(
    @Arg('input', () => InferTableFormatInput) input: InferTableFormatInput,
    @Ctx() context: Context,
  ): Promise<typeof InferTableFormatResult> {
    return inferTableFormat(context, input)
  }
}

@Resolver(() => Dataset)
export class DatasetTableFormatResolver {
  @FieldResolver(() => TableFormat, { nullable: true, description: 'The one that holds.' })
  tableFormat(@Root() { tableFormat }: { tableFormat: TableFormat | null }): TableFormat | null {
    return tableFormat
  }

  @FieldResolver(() => [TableFormat], { description: 'Every revision, newest first.' })
  tableFormats(@Root() { tableFormats }: { tableFormats: TableFormat[] }): TableFormat[] {
    return tableFormats
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether you may set it: admins, and who plays the Walidata of an SOP in force.',
  })
  mayLayDownFormat(@Root() { mayLayDownFormat }: { mayLayDownFormat: boolean }): boolean {
    return mayLayDownFormat
  }
}
