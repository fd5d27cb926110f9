import type { Cell } from '@cj-tech-master/excelts'
import type { CellMark } from './written-book.ts'

type Look = Partial<Pick<Cell, 'font' | 'fill' | 'alignment' | 'border'>>

const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const
const thin = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const
const border = { top: thin, left: thin, bottom: thin, right: thin }

export const headLook: Look = {
  ...{ font: { bold: true, color: { argb: 'FFFFFFFF' } }, fill: fill('FF1F4E78'), border },
  alignment: { wrapText: true, vertical: 'middle', horizontal: 'center' },
}
export const plainLook: Look = { alignment: { wrapText: true, vertical: 'top' } }

/** Light enough for what is written on them to be read. */
export const toneLooks: Record<CellMark['tone'], Look> = {
  wrong: { ...plainLook, fill: fill('FFFFC7CE') },
  told: { ...plainLook, fill: fill('FFFFEB9C') },
  right: { ...plainLook, fill: fill('FFC6EFCE') },
}
