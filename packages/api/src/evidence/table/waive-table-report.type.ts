import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { TableReport } from '../../dataset/table-format/report/table-report.type.ts'
import type { Locale } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing, Refusal } from '../../graphql/refusal.ts'

@InputType({ description: 'Somebody answers for a table as it is.' })
export class WaiveTableReportInput {
  @Field(() => ID) report!: string
  @Field(() => String) reason!: string
}

@ObjectType()
export class TableReportWaived {
  @Field(() => TableReport) report!: TableReport
}

@ObjectType({
  implements: Refusal,
  description: 'It is clean, was waived before, or is still being checked.',
})
export class NothingToWaive extends Refusal {
  @Field(() => TableReport, { description: 'As it is now.' }) report: TableReport

  constructor(locale: Locale, report: TableReport) {
    super(locale, {
      id: 'Tidak ada temuan yang perlu dikesampingkan pada tabel ini. Periksa keadaannya yang terbaru.',
      en: 'There is nothing to waive about this table. Look at where it stands now.',
    })
    this.report = report
  }
}

export const WaiveTableReportResult = createUnionType({
  name: 'WaiveTableReportResult',
  types: () => [TableReportWaived, NotSignedIn, NotAllowed, NotFound, ReasonMissing, NothingToWaive] as const,
})
