import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { TableReport } from '../../dataset/table-format/report/table-report.type.ts'
import type { Locale } from '../../graphql/locale.ts'
import { NotFound, NotSignedIn, Refusal } from '../../graphql/refusal.ts'
import { NotYourTask, TaskNotOpen } from '../../run/command/refusal/task-refusal.type.ts'

@InputType()
export class CheckTableInput {
  @Field(() => ID) task!: string
  @Field(() => ID, { description: 'A CSV or XLSX that was uploaded before.' }) file!: string
}

@ObjectType({ description: 'It is on its way, or was there: the same bytes are checked once.' })
export class TableCheckAsked {
  @Field(() => TableReport) report!: TableReport
}

@ObjectType({
  implements: Refusal,
  description: 'The run is about no dataset, or its dataset has no format.',
})
export class NoTableFormat extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Tidak ada format tabel untuk berkas ini: Walidata belum menetapkannya, atau berkas ini bukan tabel.',
      en: 'There is no table format for this file: Walidata has not laid one down, or the file is no table.',
    })
  }
}

export const CheckTableResult = createUnionType({
  name: 'CheckTableResult',
  types: () => [TableCheckAsked, NotSignedIn, NotFound, NotYourTask, TaskNotOpen, NoTableFormat] as const,
})
