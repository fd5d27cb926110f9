import { columnTypes } from '@satualur/table-format'
import type { ColumnType } from '@satualur/table-format'
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'

export const TableColumnType = Object.fromEntries(
  columnTypes.map((type) => [type.toUpperCase(), type]),
) as Record<Uppercase<ColumnType>, ColumnType>
registerEnumType(TableColumnType, {
  name: 'TableColumnType',
  description: 'What a column holds, in the words of Table Schema (Frictionless).',
})

/** What is said of a column, whether it is told or typed. */
@ObjectType()
@InputType()
abstract class SaidOfColumn {
  @Field(() => String, { description: 'As it stands in the header of a file.' }) name!: string
  @Field(() => TableColumnType) type!: ColumnType
  @Field(() => String, { nullable: true, description: 'What people call it.' }) title?: string | null
  @Field(() => String, { nullable: true, description: 'The unit of measure (satuan).' }) unit?: string | null
  @Field(() => String, { nullable: true }) description?: string | null
  @Field(() => String, {
    nullable: true,
    description: '`email`, `uri`, `uuid` of a text; `any` or a pattern as `%d/%m/%Y` of a date.',
  })
  format?: string | null
  @Field(() => Int, { nullable: true }) minLength?: number | null
  @Field(() => Int, { nullable: true }) maxLength?: number | null
  @Field(() => String, { nullable: true, description: 'A number, or a date as `2026-01-31`.' }) minimum?:
    string | null
  @Field(() => String, { nullable: true }) maximum?: string | null
  @Field(() => String, { nullable: true, description: 'RE2, over the whole value.' }) pattern?: string | null
  @Field(() => [String], { nullable: true, description: 'The values to choose from; no others are right.' })
  values?: string[] | null
  @Field(() => [String], {
    nullable: true,
    description: 'What each of the values means, in their order; blank where a value says it itself.',
  })
  valueLabels?: string[] | null
  @Field(() => String, { nullable: true, description: '“.” unless told.' }) decimalChar?: string | null
  @Field(() => String, { nullable: true, description: 'Between thousands; none unless told.' }) groupChar?:
    string | null
  @Field(() => [String], { nullable: true }) trueValues?: string[] | null
  @Field(() => [String], { nullable: true }) falseValues?: string[] | null
  @Field(() => String, { nullable: true, description: 'The key of the MS-Var variable.' }) variable?:
    string | null
  @Field(() => String, { nullable: true, description: 'The reference list that the values come from.' })
  codeList?: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'A column of a table: what every value of it has to keep.',
})
export class TableColumn extends SaidOfColumn {
  @Field(() => Boolean, { description: 'No cell may be empty: it says so, or it is part of the key.' })
  isRequired!: boolean
  @Field(() => Boolean) isUnique!: boolean
  @Field(() => Boolean, { description: 'With the other columns of the key it tells rows apart.' })
  isKey!: boolean
}

@InputType({ description: 'What is left out is not asked of the column.' })
export class TableColumnInput extends SaidOfColumn {
  @Field(() => Boolean, { nullable: true }) isRequired?: boolean | null
  @Field(() => Boolean, { nullable: true }) isUnique?: boolean | null
  @Field(() => Boolean, { nullable: true }) isKey?: boolean | null
}
