import type { TableRefusal } from '@satualur/table-format/files'
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, Refusal } from '../../graphql/refusal.ts'
import { TableColumn } from './table-column.type.ts'

@InputType()
export class InferTableFormatInput {
  @Field(() => ID, { description: 'A CSV or XLSX that was uploaded before.' }) file!: string
}

@ObjectType({ simpleResolvers: true, description: 'A column as a sample shows it.' })
export class InferredColumn {
  @Field(() => TableColumn) column!: TableColumn
  @Field(() => String, { description: 'In the sample, as a spreadsheet calls it: A, B, … AA.' })
  letter!: string
  @Field(() => [String], { description: 'Why it was taken for this.' }) reasons!: string[]
}

@ObjectType({ description: 'What format a sample keeps; nothing is set by it.' })
export class TableFormatInferred {
  @Field(() => [InferredColumn]) columns!: InferredColumn[]
  @Field(() => Int, {
    nullable: true,
    description: 'The row that names the columns; null where none does, and they go by their letters.',
  })
  headerRow!: number | null
  @Field(() => Int, { description: 'Of the sample, of at most 5,000.' }) rows!: number
  @Field(() => String, { description: 'Why these columns are the key, or why there is none.' })
  keyReason!: string
}

@ObjectType({ implements: Refusal, description: 'The file could not be read as a table.' })
export class TableUnreadable extends Refusal {
  @Field(() => String, { description: 'Stable: `not-a-table`, `too-much-inside`.' }) code: string

  constructor(locale: Locale, { code, sentence }: TableRefusal) {
    super(locale, sentence)
    this.code = code
  }
}

export const InferTableFormatResult = createUnionType({
  name: 'InferTableFormatResult',
  types: () => [TableFormatInferred, NotSignedIn, NotAllowed, NotFound, TableUnreadable] as const,
})
