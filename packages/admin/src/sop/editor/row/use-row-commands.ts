import type { Key } from '@satualur/engine'
import type { GridCommand } from '../grid/grid-command.ts'
import { useEditing, type Editing } from '../history/editing.ts'
import { t } from './messages.ts'
import { duplicatedRow, insertedRow, removedRow, shiftedRow, type RowEdit } from './row-edits.ts'

/** Carries out what concerns a whole row, and answers the row to go on with; null where nothing was done. */
export function useRowCommands(editing: Editing = useEditing()) {
  function become(sentence: string, { sop, step }: RowEdit): Key | null {
    if (sop === editing.sop.value || editing.isReadonly.value) return null
    editing.edit(() => sop)
    editing.announce(sentence)
    return step
  }

  return (command: GridCommand, step: Key): Key | null => {
    const sop = editing.sop.value
    switch (command.kind) {
      case 'insert':
        return become(t('added'), insertedRow(sop, step, command.side))
      case 'shift':
        return become(t('moved'), shiftedRow(sop, step, command.by))
      case 'duplicate':
        return become(t('copied'), duplicatedRow(sop, step))
      case 'remove':
        return become(t('removed'), removedRow(sop, step))
      default:
        return null
    }
  }
}
