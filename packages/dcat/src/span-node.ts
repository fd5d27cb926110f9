import type { Span } from './catalogue.ts'
import { node, type Node } from './graph.ts'
import { date } from './value.ts'

/** Days of a dataset; two files of the same days have the same. */
export const spanNode = (dataset: string, { from, until }: Span): Node =>
  node(`${dataset}#from-${from}-until-${until}`, ['dct:PeriodOfTime'], {
    'dcat:startDate': [date(from)],
    'dcat:endDate': [date(until)],
  })
