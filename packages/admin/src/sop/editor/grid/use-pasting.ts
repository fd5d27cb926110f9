import { pasteCells, pasteRows, readTable } from '@satualur/authoring'
import type { Editing } from '../history/editing.ts'
import { textOf } from './cell-text.ts'
import { gridColumn, isText } from './column.ts'
import { t } from './messages.ts'
import type { GridCursor } from './use-cursor.ts'

/** Copying the words of a cell, and pasting cells and rows of Excel or Word into the table. */
export function usePasting(editing: Editing, { cursor }: Pick<GridCursor, 'cursor'>) {
  return {
    copy(event: ClipboardEvent) {
      const { step: key, column } = cursor.value
      const step = editing.sop.value.steps.find((each) => each.key === key)
      if (!step || !isText(column)) return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', textOf(step, column))
    },
    paste(event: ClipboardEvent) {
      const { step, column } = cursor.value
      const at = gridColumn(column)
      const html = event.clipboardData?.getData('text/html')
      const text = event.clipboardData?.getData('text/plain')
      const table = readTable({ html, text })
      if (step === null || table.length === 0 || editing.isReadonly.value) return
      event.preventDefault()
      // Whole rows that are pasted where rows have their numbers come in between; elsewhere cells come over cells.
      const isOfRows = at === null || (column === 'number' && table[0]!.length > 1)
      const row = editing.sop.value.steps.findIndex(({ key }) => key === step)
      editing.edit((sop) =>
        isOfRows ? pasteRows(sop, row, table) : pasteCells(sop, { step, column: at }, table),
      )
      editing.announce(t('pasted', { n: table.length }))
    },
  }
}
