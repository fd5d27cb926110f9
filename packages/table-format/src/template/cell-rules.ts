import type { DataValidation } from '@cj-tech-master/excelts'
import { isRequired, type Column, type TableFormat } from '../schema/table-format.ts'
import { columnRules, typeSentence } from './column-words.ts'

/** What Excel shows numbers of a column as; codes stay texts, so that noughts in front and more than 15 digits stay. */
export function numberFormat({ type, groupChar }: Column): string {
  switch (type) {
    case 'integer':
      return groupChar === undefined ? '0' : '#,##0'
    case 'number':
      return groupChar === undefined ? 'General' : '#,##0.00'
    case 'date':
      return 'dd/mm/yyyy'
    case 'datetime':
      return 'dd/mm/yyyy hh:mm:ss'
    case 'year':
      return '0'
    case 'boolean':
    case 'any':
      return 'General'
    default:
      return '@'
  }
}

/** What Excel lets people enter: a list, or numbers, dates and texts within bounds. Null where anything goes. */
export function cellRule(
  format: TableFormat,
  column: Column,
  listPlace: string | null,
): DataValidation | null {
  const limits: Limits | null =
    listPlace === null ? limitsOf(column) : { type: 'list', formulae: [listPlace] }
  if (limits === null) return null
  const rules = columnRules(format, column)
  return {
    ...limits,
    allowBlank: !isRequired(format, column),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Isian tidak sesuai',
    error: `${typeSentence(column).id}. ${rules.map(({ id }) => id).join(' ')}`.slice(0, 220),
  }
}

type Limits = Pick<Extract<DataValidation, { formulae: unknown }>, 'type' | 'operator' | 'formulae'>

/** What bounds Excel takes for numbers that have none. */
const widest = 1e15

function limitsOf(column: Column): Limits | null {
  const { minimum, maximum, minLength = 0, maxLength = 32_767 } = column.constraints ?? {}
  const number = (bound: number | string | undefined, otherwise: number) =>
    bound === undefined || Number.isNaN(Number(bound)) ? otherwise : Number(bound)
  const day = (bound: number | string | undefined, otherwise: string) =>
    new Date(`${bound ?? otherwise}T00:00:00Z`)
  const between = (type: Limits['type'], from: number | Date, to: number | Date): Limits => ({
    type,
    operator: 'between',
    formulae: [from, to],
  })
  switch (column.type) {
    case 'integer':
      return between('whole', number(minimum, -widest), number(maximum, widest))
    case 'number':
      return between('decimal', number(minimum, -widest), number(maximum, widest))
    case 'year':
      return between('whole', number(minimum, 1), number(maximum, 9999))
    case 'date': {
      const [from, to] = [day(minimum, '1900-01-01'), day(maximum, '9999-12-31')]
      return Number.isNaN(from.getTime() + to.getTime()) ? null : between('date', from, to)
    }
    case 'string': {
      const isBound = minLength > 0 || maxLength < 32_767
      return isBound ? between('textLength', minLength, maxLength) : null
    }
    default:
      return null
  }
}
