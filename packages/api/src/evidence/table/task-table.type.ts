import { Field, ID, ObjectType } from 'type-graphql'
import { TableReport } from '../../dataset/table-format/report/table-report.type.ts'

@ObjectType({ simpleResolvers: true, description: 'A table that the row of a task decides on, or hands in.' })
export class TaskTable {
  @Field(() => ID) file!: string
  @Field(() => String) fileName!: string
  @Field(() => TableReport, {
    nullable: true,
    description: 'Null where nobody has asked for one under the format that holds.',
  })
  report!: TableReport | null
}
