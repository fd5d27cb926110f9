import type { Workbook } from '@cj-tech-master/excelts'
import type { Sop } from '@satualur/engine'
import { wordsOf } from '../../print/words.ts'
import type { Locale } from '../../sheet/flow-words.ts'
import { flowInWords } from '../../sheet/flow-words.ts'
import { lyingA4, putText } from './cells.ts'

const names = { id: 'Alur', en: 'Flow' }

/** Where each row leads, in sentences: what arrows say on paper. */
export function addFlowSheet(workbook: Workbook, sop: Sop, locale: Locale) {
  const words = wordsOf(locale)
  const sheet = workbook.addWorksheet(names[locale], {
    pageSetup: { ...lyingA4, printTitlesRow: '1:1' },
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  for (const [index, width] of [6, 60, 70].entries()) sheet.getColumn(index + 1).width = width
  const heads = [words.row, words.activity, names[locale]]
  for (const [index, head] of heads.entries()) putText(sheet, 1, index + 1, head, 'head')
  for (const [index, step] of sop.steps.entries()) {
    putText(sheet, index + 2, 1, step.number ?? '', 'middle')
    putText(sheet, index + 2, 2, step.activity, 'text')
    putText(sheet, index + 2, 3, flowInWords(sop, step.key, locale), 'text')
  }
}
