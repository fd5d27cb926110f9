import type { FormatFinding, SchemaDefect } from '@satualur/table-format'
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, Refusal } from '../../graphql/refusal.ts'
import { Dataset } from '../dataset.type.ts'
import { TableColumnInput } from './table-column.type.ts'
import { TableFormatFinding } from './table-format.type.ts'

@InputType({
  description: 'Columns, or a Table Schema as JSON. With neither of them the format is taken away.',
})
export class SetTableFormatInput {
  @Field(() => ID) dataset!: string
  @Field(() => Int, { description: 'That was read; 0 where there has never been one.' }) revision!: number
  @Field(() => [TableColumnInput], { nullable: true, description: 'All of them, in their order.' })
  columns?: TableColumnInput[] | null
  @Field(() => [String], {
    nullable: true,
    description:
      'With columns: what stands for an empty cell, beside an empty one. As it was where left out.',
  })
  missingValues?: string[] | null
  @Field(() => String, { nullable: true, description: 'Of at most 512 KB.' }) tableSchema?: string | null
}

@ObjectType({ description: 'What is the newest revision already makes no new one.' })
export class TableFormatSet {
  @Field(() => Dataset) dataset!: Dataset
}

@ObjectType({ implements: Refusal, description: 'No table could be checked against it.' })
export class TableFormatUnsound extends Refusal {
  @Field(() => [TableFormatFinding]) findings: TableFormatFinding[]

  constructor(locale: Locale, findings: TableFormatFinding[]) {
    super(locale, {
      id: 'Format tabel ini belum dapat dipakai. Perbaiki temuan pada kolom yang ditandai, lalu simpan kembali.',
      en: 'This table format cannot be used yet. Mend what was found in the marked columns, then save again.',
    })
    this.findings = findings
  }
}

@ObjectType({ implements: Refusal, description: 'Somebody else has set it since it was read.' })
export class TableFormatChanged extends Refusal {
  @Field(() => Dataset, { description: 'With the format as it is now.' }) dataset: Dataset

  constructor(locale: Locale, dataset: Dataset) {
    super(locale, {
      id: 'Format tabel ini sudah diubah sejak Anda membukanya. Perubahan Anda belum tersimpan; periksa format terbaru, lalu simpan kembali.',
      en: 'This table format was changed since you opened it. Your changes are not saved; look at the newest one, then save again.',
    })
    this.dataset = dataset
  }
}

export const findingIn = (
  { code, severity, column, sentence }: FormatFinding,
  locale: Locale,
): TableFormatFinding => ({ code, severity, column, message: sentence[locale] })

export const defectIn = ({ place, sentence }: SchemaDefect, locale: Locale): TableFormatFinding => ({
  code: 'unreadable',
  severity: 'error',
  column: /^fields\[(\d+)\]/.test(place) ? Number(/\d+/.exec(place)![0]) : null,
  message: [place, sentence[locale]].filter(Boolean).join(': '),
})

export const SetTableFormatResult = createUnionType({
  name: 'SetTableFormatResult',
  types: () =>
    [TableFormatSet, NotSignedIn, NotAllowed, NotFound, TableFormatUnsound, TableFormatChanged] as const,
})
