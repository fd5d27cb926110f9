import type { FindingGroup } from '@satualur/table-format'
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { File } from '../../../files/file.type.ts'
import { DateTimeScalar } from '../../../graphql/scalars.ts'
import { Person } from '../../../people/person.type.ts'
import { Dataset } from '../../dataset.type.ts'
import { PersonalDataReport } from '../personal-data/personal-data.type.ts'
import type { KeptDifference } from './table-difference.type.ts'

export const TableStanding = {
  WAITING: 'waiting',
  CHECKING: 'checking',
  CLEAN: 'clean',
  FAULTY: 'faulty',
  UNREADABLE: 'unreadable',
  WAIVED: 'waived',
  FAILED: 'failed',
} as const
export type TableStanding = (typeof TableStanding)[keyof typeof TableStanding]
registerEnumType(TableStanding, {
  name: 'TableStanding',
  description:
    'Where the check of a table stands. Clean and waived ones pass; one that has failed for no fault of the file is tried again by itself.',
})

export const TableTemplate = { CURRENT: 'current', OTHER: 'other' } as const
export type TableTemplate = (typeof TableTemplate)[keyof typeof TableTemplate]
registerEnumType(TableTemplate, {
  name: 'TableTemplate',
  description: 'A workbook was made from the template of this very format, or from another one.',
})

@ObjectType({ simpleResolvers: true, description: 'Somebody answers for a table that is not clean.' })
export class TableWaiver {
  @Field(() => String) reason!: string
  @Field(() => DateTimeScalar) at!: number
  @Field(() => Person) by!: Person
}

@ObjectType({ simpleResolvers: true, description: 'A column of the format, and where the file has it.' })
export class CheckedColumn {
  @Field(() => String) name!: string
  @Field(() => String, { nullable: true, description: 'A, B, … AA; null where the file has none.' }) letter!:
    string | null
  @Field(() => Int) findings!: number
}

@ObjectType({
  description: 'What came of checking the bytes of a file against a revision of its dataset’s format.',
})
export class TableReport {
  @Field(() => ID) id!: string
  @Field(() => Dataset) dataset!: Dataset
  @Field(() => File) file!: File
  @Field(() => String, { nullable: true, description: 'Of the run or resource that it was checked for.' })
  period!: string | null
  @Field(() => Int) formatRevision!: number
  @Field(() => Boolean, { description: 'The format is still the one that holds.' }) isCurrent!: boolean
  @Field(() => TableStanding) standing!: TableStanding
  @Field(() => Int, { description: 'So far, while it is being checked.' }) rowsRead!: number
  @Field(() => Float, {
    nullable: true,
    description: 'From 0 to 1, while it is being checked; null while nothing is known.',
  })
  share!: number | null
  @Field(() => DateTimeScalar, { nullable: true }) madeAt!: number | null
  @Field(() => Int, { nullable: true, description: 'Of data, without header and blank ones.' }) rows!:
    number | null
  @Field(() => Int, { nullable: true }) errors!: number | null
  @Field(() => Int, { nullable: true }) warnings!: number | null
  @Field(() => TableWaiver, { nullable: true }) waiver!: TableWaiver | null
  @Field(() => PersonalDataReport, { nullable: true, description: 'Null before anybody has looked.' })
  personalData!: PersonalDataReport | null
  @Field(() => String, { nullable: true, description: 'Of the table that it was compared with.' })
  comparedPeriod!: string | null
  @Field(() => File, { nullable: true, description: 'The table that it was compared with.' })
  comparedWith!: File | null
  @Field(() => String, { nullable: true, description: 'Where the findings are, as a CSV.' }) csvUrl!:
    string | null
  @Field(() => String, { nullable: true, description: 'As a workbook.' }) xlsxUrl!: string | null
  @Field(() => String, {
    nullable: true,
    description:
      'The table itself as a workbook with its bad cells marked; null where nothing is wrong, or too much lies in it.',
  })
  markedUrl!: string | null

  /** The format that it was checked against. */
  schema!: object
  /** As they are kept. */
  summary!: Summary | null
  refusal!: { code: string; sentence: { id: string; en: string } } | null
  difference!: KeptDifference | null
}

/** What a report tells beside its findings. */
export interface Summary {
  headerRow: number | null
  blankRows: number
  columns: CheckedColumn[]
  counts: Record<string, number>
  groups?: readonly FindingGroup[]
  /** Of a workbook: sheets that were not read. */
  otherSheets?: string[]
  /** The fingerprint of the template that it was made from, where it was. */
  template?: string | null
}
