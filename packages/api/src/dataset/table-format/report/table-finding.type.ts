import { Field, Int, ObjectType } from 'type-graphql'
import { PageInfo } from '../../../graphql/page-info.type.ts'
import { TableSeverity } from '../table-format.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'What is wrong with a table, and where a person finds it.',
})
export class TableFinding {
  @Field(() => String, { description: 'Stable: `not-a-number`, `missing-column`.' }) code!: string
  @Field(() => TableSeverity) severity!: TableSeverity
  @Field(() => Int, {
    nullable: true,
    description: 'As a spreadsheet numbers it, from 1; null where it is about the whole table.',
  })
  row!: number | null
  @Field(() => String, { nullable: true, description: 'The name of the column.' }) column!: string | null
  @Field(() => String, { nullable: true, description: 'As a spreadsheet calls it: A, B, … AA.' }) letter!:
    string | null
  @Field(() => String, { nullable: true, description: 'What stands there, cut after 80 letters.' }) value!:
    string | null
  @Field(() => String) message!: string
}

@ObjectType()
export class TableFindingEdge {
  @Field(() => String) cursor!: string
  @Field(() => TableFinding) node!: TableFinding
}

@ObjectType({
  description: 'A page of findings, in the order of rows; of each code in each column the first hundred.',
})
export class TableFindingConnection {
  @Field(() => [TableFinding]) nodes!: TableFinding[]
  @Field(() => [TableFindingEdge]) edges!: TableFindingEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int, { description: 'Of those that are kept; the report counts all.' }) totalCount!: number
}

@ObjectType({ simpleResolvers: true, description: 'How often something is wrong, kept or not.' })
export class TableFindingCount {
  @Field(() => String) code!: string
  @Field(() => Int) count!: number
}

@ObjectType({ simpleResolvers: true, description: 'All findings of one kind in one column, kept or not.' })
export class TableFindingGroup {
  @Field(() => String) code!: string
  @Field(() => TableSeverity) severity!: TableSeverity
  @Field(() => String, { nullable: true }) column!: string | null
  @Field(() => String, { nullable: true, description: 'As a spreadsheet calls it.' }) letter!: string | null
  @Field(() => Int) count!: number
  @Field(() => Int, { nullable: true, description: 'Where the first of them stands.' }) firstRow!:
    number | null
  @Field(() => String, { description: 'What the first of them says.' }) message!: string
}
