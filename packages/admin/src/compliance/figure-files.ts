import type { Language } from '../app/i18n.ts'
import type { ComplianceDimension, ComplianceFilter, Every } from '../generated/graphql.ts'

/** What a file holds: a line for each group, each point in time, or each point of each group; or one for all. */
type FigureTableName = 'groups' | 'series' | 'matrix' | 'total'

/** The figures of a chart as the server hands them out at plain addresses. */
export interface FigureSource {
  table: FigureTableName
  filter: ComplianceFilter
  by?: ComplianceDimension
  every?: Every
}

/** Where the figures of a chart are as a file. It is written for a spreadsheet in the reader's language. */
export function figureFile(
  form: 'csv' | 'xlsx',
  { table, filter, by, every }: FigureSource,
  language: Language,
): string {
  const told = { table, by, every, ...filter, spreadsheet: language }
  const parameters = Object.entries(told).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return `/api/compliance.${form}?${new URLSearchParams(parameters as [string, string][])}`
}
