import type { Language } from '../../app/language/language.ts'
import type { ComplianceDimension, ComplianceFilter, DeadlineFilter, Every } from '../../generated/graphql.ts'

/** What a file holds: a line for each group, each point in time, or each point of each group; or one for all. */
type FigureTableName = 'groups' | 'series' | 'matrix' | 'total'

interface TaskFigures {
  of?: 'compliance'
  table: FigureTableName
  filter: ComplianceFilter
  by?: ComplianceDimension
  every?: Every
}
interface DeadlineFigures {
  of: 'deadline-compliance'
  table: 'laws' | 'opds' | 'series' | 'total'
  filter: DeadlineFilter
  every?: Every
}
/** The figures of a chart as the server hands them out at plain addresses: of tasks where it does not say of what. */
export type FigureSource = TaskFigures | DeadlineFigures

/** Where the figures of a chart are as a file. It is written for a spreadsheet in the reader's language. */
export function figureFile(form: 'csv' | 'xlsx', source: FigureSource, language: Language): string {
  const { of = 'compliance', filter, ...more } = source
  const told = { table: more.table, by: 'by' in more ? more.by : undefined, every: more.every, ...filter }
  const parameters = Object.entries({ ...told, spreadsheet: language }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  )
  return `/api/${of}.${form}?${new URLSearchParams(parameters as [string, string][])}`
}
