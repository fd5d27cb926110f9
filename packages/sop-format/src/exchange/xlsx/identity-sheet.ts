import type { Workbook } from '@cj-tech-master/excelts'
import type { PrintedDate, Ratifier, Sop } from '@satualur/engine'
import { dateInWords, wordsOf } from '../../print/words.ts'
import type { Locale } from '../../sheet/flow-words.ts'
import { listText, lyingA4, putMerged, putText } from './cells.ts'

const names = { id: 'Identitas', en: 'Identity' }
const annex = { id: 'Lampiran', en: 'Annex' }

/** Bagian identitas: a label and what the paper says, line by line. */
export function addIdentitySheet(workbook: Workbook, sop: Sop, locale: Locale) {
  const words = wordsOf(locale)
  const { header, title } = sop
  const sheet = workbook.addWorksheet(names[locale], { pageSetup: lyingA4 })
  sheet.getColumn(1).width = 30
  sheet.getColumn(2).width = 100
  const dated = (cell: 'madeOn' | 'revisedOn' | 'ratifiedOn' | 'effectiveOn'): [string, string] => [
    words[cell],
    printedDate(header[cell], locale),
  ]
  const listed = (
    cell: 'legalBasis' | 'qualifications' | 'related' | 'equipment' | 'warnings' | 'records',
  ): [string, string] => [words[cell], listText(header[cell])]
  const facts: [string, string][] = [
    [words.number, header.number ?? ''],
    dated('madeOn'),
    dated('revisedOn'),
    dated('ratifiedOn'),
    dated('effectiveOn'),
    [words.ratifiedBy, ratifierText(header.ratifiedBy)],
    [words.title, title],
    listed('legalBasis'),
    listed('qualifications'),
    listed('related'),
    listed('equipment'),
    listed('warnings'),
    listed('records'),
    ...(header.annex === null ? [] : [[annex[locale], header.annex] as [string, string]]),
  ]
  for (const [index, line] of header.unit.entries())
    putMerged(sheet, [index + 1, 1, index + 1, 2], line, 'title')
  for (const [index, [label, text]] of facts.entries()) {
    const row = header.unit.length + 1 + index
    putText(sheet, row, 1, label, 'label')
    putText(sheet, row, 2, text, 'text')
  }
}

/** As printed where the paper says more than a date, else written out. */
function printedDate(printed: PrintedDate | null, locale: Locale): string {
  return printed?.text ?? (printed?.date ? dateInWords(printed.date, locale) : '')
}

function ratifierText(ratifier: Ratifier | null): string {
  if (!ratifier) return ''
  const { position, name, rank, nip } = ratifier
  return [position, name, rank, nip].filter((line) => line !== null).join('\n')
}
