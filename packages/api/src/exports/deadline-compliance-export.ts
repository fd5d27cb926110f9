import type { AnswerExport } from './answer-export.ts'
import type { Column } from './column.ts'
import type { Figures } from './figure-columns.ts'
import { figureColumns } from './figure-columns.ts'
import type { Questions } from './questions.ts'
import { toldInput } from './told-input.ts'

interface Titled {
  id: string
  title: string
}

/** The answer of `deadlineCompliance` as an address has it: all its figures, and no run. */
interface DeadlineAnswer {
  deadlineCompliance: {
    total: Figures
    previous: Figures | null
    groups: { key: string; title: string; basis: string; sop: Titled; figures: Figures }[]
    opds: { opd: { id: string; name: string }; figures: Figures }[]
    series: { from: string; figures: Figures }[]
  }
}

interface Line {
  key?: string
  title?: string
  basis?: string
  sop?: Titled
  opd?: { id: string; name: string }
  from?: string
  figures: Figures
}

const text = (
  name: string,
  words: Column<Line>['words'],
  cell: (row: Line) => string | undefined,
): Column<Line> => ({ name, words, look: 'text', cell: (row) => cell(row) ?? null })

const figures = (questions: Questions) => figureColumns<Line>(questions.leaves('DeadlineFigures'), ended)
/** Here nothing is done: it ends. */
const ended = { open: { id: 'Berjalan sekarang', en: 'Running now' } }

export const deadlineComplianceExport: AnswerExport<DeadlineAnswer, Line> = {
  address: 'deadline-compliance',
  tables: {
    laws: {
      words: { id: 'Menurut hukum', en: 'By law' },
      columns: (questions) => [
        text('key', { id: 'Kunci', en: 'Key' }, ({ key }) => key),
        text('title', { id: 'Tenggat', en: 'Deadline' }, ({ title }) => title),
        text('basis', { id: 'Dasar hukum', en: 'Law and article' }, ({ basis }) => basis),
        text('sop', { id: 'SOP', en: 'SOP' }, ({ sop }) => sop?.title),
        text('sopId', { id: 'Id SOP', en: 'SOP id' }, ({ sop }) => sop?.id),
        ...figures(questions),
      ],
      rows: ({ deadlineCompliance }) => deadlineCompliance.groups,
    },
    opds: {
      words: { id: 'Menurut OPD', en: 'By agency' },
      columns: (questions) => [
        text('opd', { id: 'OPD', en: 'OPD' }, ({ opd }) => opd?.name),
        text('opdId', { id: 'Id OPD', en: 'OPD id' }, ({ opd }) => opd?.id),
        ...figures(questions),
      ],
      rows: ({ deadlineCompliance }) => deadlineCompliance.opds,
    },
    series: {
      words: { id: 'Dari waktu ke waktu', en: 'Over time' },
      columns: (questions) => [
        text('from', { id: 'Mulai', en: 'From' }, ({ from }) => from),
        ...figures(questions),
      ],
      rows: ({ deadlineCompliance }) => deadlineCompliance.series,
    },
    total: {
      words: { id: 'Keseluruhan', en: 'In all' },
      columns: figures,
      rows: ({ deadlineCompliance }) => [{ figures: deadlineCompliance.total }],
    },
  },
  usualTable: 'laws',
  usualSheets: ['laws', 'opds', 'series', 'total'],
  fields: (questions) => ({
    ...questions.input('DeadlineFilter').getFields(),
    ...questions.argumentsNamed('deadlineCompliance', ['every']),
  }),
  ask(questions, told, _table, context) {
    const figures = `figures { ${questions.leaves('DeadlineFigures').join(' ')} }`
    const document = `query ($filter: DeadlineFilter, $every: Every) {
      deadlineCompliance(filter: $filter, every: $every) { ${questions.leaves('DeadlineCompliance').join(' ')}
        total ${figures.replace('figures ', '')} previous ${figures.replace('figures ', '')}
        groups { key title basis sop { id title } ${figures} } opds { opd { id name } ${figures} }
        series { from ${figures} } } }`
    const variables = {
      filter: toldInput(questions.input('DeadlineFilter').getFields(), told),
      ...toldInput(questions.argumentsNamed('deadlineCompliance', ['every']), told),
    }
    return questions.ask<DeadlineAnswer>(document, variables, context)
  },
  whole: ({ deadlineCompliance }) => deadlineCompliance,
}
