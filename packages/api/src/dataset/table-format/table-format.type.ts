import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'
import { TableColumn } from './table-column.type.ts'

export const TableSeverity = { ERROR: 'error', WARNING: 'warning' } as const
export type TableSeverity = (typeof TableSeverity)[keyof typeof TableSeverity]
registerEnumType(TableSeverity, {
  name: 'TableSeverity',
  description: 'An error keeps a format from being used, and a table from being clean.',
})

@ObjectType({
  simpleResolvers: true,
  description: 'Something about a format itself, before any table is read.',
})
export class TableFormatFinding {
  @Field(() => String, { description: 'Stable: `duplicate-name`, `pattern-invalid`.' }) code!: string
  @Field(() => TableSeverity) severity!: TableSeverity
  @Field(() => Int, { nullable: true, description: 'From 0; null where it is about the format as a whole.' })
  column!: number | null
  @Field(() => String) message!: string
}

@ObjectType({
  description:
    'How the tables of a dataset have to look (format tabel dataset). Every revision stays; the newest holds.',
})
export class TableFormat {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '1 for the first.' }) revision!: number
  @Field(() => Boolean, { description: 'With this revision the format was taken away: it has no columns.' })
  isTakenAway!: boolean
  @Field(() => [TableColumn]) columns!: TableColumn[]
  @Field(() => [String], { description: 'What stands for an empty cell, beside an empty one: `-`.' })
  missingValues!: string[]
  @Field(() => DateTimeScalar) madeAt!: number
  @Field(() => Person, { nullable: true, description: 'Nobody where the regency’s files say it.' })
  madeBy!: Person | null
  @Field(() => String, { nullable: true, description: 'Where its Excel template is.' }) templateUrl!:
    string | null

  /** As it is kept. */
  schema!: object | null
}
