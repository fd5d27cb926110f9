import type { Table } from '@satualur/sop-format/exchange'
import type { Context } from '../../graphql/context.ts'
import type { Selected } from '../../read-model/selection.ts'
import type { Compliance } from '../answer/answer.type.ts'
import type { Dimension } from '../question/compliance.type.ts'
import { ComplianceDimension } from '../question/compliance.type.ts'
import { readCompliance } from '../answer/read-compliance.ts'

/** What has happened, not what is open now: the pack of a past period never changes. */
const figures = [
  'closed',
  'onTime',
  'late',
  'excused',
  'untimed',
  'sentBack',
  'onTimeShare',
  'medianMinutes',
] as const
const columns: Table['columns'] = [
  { head: 'Kelompok', look: 'text' },
  { head: 'Selesai', look: 'count' },
  { head: 'Tepat waktu', look: 'count' },
  { head: 'Terlambat', look: 'count' },
  { head: 'Dimaafkan', look: 'count' },
  { head: 'Tanpa waktu baku', look: 'count' },
  { head: 'Dikembalikan', look: 'count' },
  { head: 'Bagian tepat waktu', look: 'share' },
  { head: 'Median menit kerja', look: 'minutes' },
]

const sheets: { name: string; by: Dimension }[] = [
  { name: 'Per tahap', by: ComplianceDimension.NATIONAL_PHASE },
  { name: 'Per OPD', by: ComplianceDimension.OPD },
  { name: 'Per SOP', by: ComplianceDimension.SOP },
]

/** The figures of a period in Indonesian, as everything in the pack. Groups in which nothing was completed are left out. */
export async function figureTables(context: Context, filter: { from: string; to: string }): Promise<Table[]> {
  const tables: Table[] = []
  for (const { name, by } of sheets) {
    const { total, groups } = await readCompliance(
      { ...context, locale: 'id' },
      { filter, by, every: 'month', asked },
    )
    const rows = groups
      .filter(({ figures }) => figures.closed > 0)
      .map(({ label, figures }) => line(label, figures))
    tables.push({ name, columns, rows: [...rows, line('Keseluruhan', total)] })
  }
  return tables
}

const line = (label: string, told: Compliance['total']) => [label, ...figures.map((name) => told[name])]

/** As a client would select it. */
const field = (name: string, below: Selected[] = []): Selected => ({
  name,
  key: name,
  args: {},
  below: () => below,
})
const asked: Selected[] = [
  field(
    'total',
    figures.map((name) => field(name)),
  ),
  field('groups', [
    field('label'),
    field(
      'figures',
      figures.map((name) => field(name)),
    ),
  ]),
]
