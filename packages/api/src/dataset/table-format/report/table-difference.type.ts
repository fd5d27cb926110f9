import type { TableDifference as Difference } from '@satualur/table-format'
import type { TableRefusal } from '@satualur/table-format/files'
import { outlierRule, outlierSentence } from '@satualur/table-format'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { Locale, Sentence } from '../../../graphql/locale.ts'

/** A difference as it is kept, or why two tables could not be compared. */
export type KeptDifference =
  Difference | { refusal: TableRefusal | { code: 'no-former-table'; sentence: Sentence } }

@ObjectType({ simpleResolvers: true, description: 'A row that came or went.' })
export class TableRow {
  @Field(() => Int, { description: 'In its own file.' }) row!: number
  @Field(() => String, { nullable: true }) key!: string | null
  @Field(() => [String], { nullable: 'items', description: 'In the order of the format’s columns.' })
  values!: (string | null)[]
}

@ObjectType({ simpleResolvers: true })
export class ChangedCell {
  @Field(() => String) column!: string
  @Field(() => String, { nullable: true }) before!: string | null
  @Field(() => String, { nullable: true }) after!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A row with the same key and other values.' })
export class ChangedRow {
  @Field(() => String) key!: string
  @Field(() => Int) row!: number
  @Field(() => [ChangedCell]) cells!: ChangedCell[]
}

@ObjectType({ simpleResolvers: true, description: 'A number far from where numbers of its column stood.' })
export class TableOutlier {
  @Field(() => String) column!: string
  @Field(() => Int) row!: number
  @Field(() => String, { nullable: true }) key!: string | null
  @Field(() => Float) value!: number
  @Field(() => Float, { nullable: true, description: 'Its own value of the earlier period.' }) before!:
    number | null
  @Field(() => String, { description: 'Why it is called far off.' }) message!: string
}

@ObjectType({ simpleResolvers: true, description: 'A column that lies elsewhere as a whole: another unit?' })
export class ShiftedColumn {
  @Field(() => String) column!: string
  @Field(() => Float, { nullable: true }) medianBefore!: number | null
  @Field(() => Float, { nullable: true }) medianNow!: number | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'From the last accepted table of an earlier period to this one; of rows the first fifty.',
})
export class TableDifference {
  @Field(() => Boolean, { description: 'Rows were told apart by the key; as wholes where there is none.' })
  isByKey!: boolean
  @Field(() => Int) rowsBefore!: number
  @Field(() => Int) rowsNow!: number
  @Field(() => Int) added!: number
  @Field(() => Int) removed!: number
  @Field(() => Int) changed!: number
  @Field(() => Int) unchanged!: number
  @Field(() => Int) outlierCount!: number
  @Field(() => String, {
    description: 'Which numbers are called far off, and against what they are weighed.',
  })
  outlierRule!: string
  @Field(() => [TableRow]) addedRows!: TableRow[]
  @Field(() => [TableRow]) removedRows!: TableRow[]
  @Field(() => [ChangedRow]) changedRows!: ChangedRow[]
  @Field(() => [TableOutlier]) outliers!: TableOutlier[]
  @Field(() => [ShiftedColumn]) shifts!: ShiftedColumn[]
}

type Sample = Difference['samples']['added'][number]
const textOf = (value: unknown): string | null => (value === null ? null : String(value))
const rowOf = ({ row, key, values }: Sample): TableRow => ({ row, key, values: values.map(textOf) })
/** So many deviations are more than the noise of a median. */
const shiftFrom = 3

/** As the schema tells it. */
export function toldDifference(kept: Difference, locale: Locale): TableDifference {
  const { samples, rows, added, removed, changed, unchanged, shifts } = kept
  return {
    ...{ isByKey: kept.by === 'key', rowsBefore: rows.previous, rowsNow: rows.now },
    ...{ added, removed, changed, unchanged, outlierCount: kept.outliers, outlierRule: outlierRule[locale] },
    addedRows: samples.added.map(rowOf),
    removedRows: samples.removed.map(rowOf),
    changedRows: samples.changed.map(({ key, row, cells }) => ({
      ...{ key, row },
      cells: cells.map(({ column, before, after }) => ({
        ...{ column, before: textOf(before), after: textOf(after) },
      })),
    })),
    outliers: samples.outliers.map((outlier) => {
      const { column, row, key, value, before } = outlier
      return { column, row, key, value, before, message: outlierSentence(outlier)[locale] }
    }),
    shifts: shifts
      .filter(({ deviations }) => deviations !== null && Math.abs(deviations) >= shiftFrom)
      .map(({ column, median }) => ({ column, medianBefore: median.previous, medianNow: median.now })),
  }
}
