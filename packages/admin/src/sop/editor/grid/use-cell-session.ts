import { renameRole } from '@satualur/authoring'
import type { Sop } from '@satualur/engine'
import { computed, shallowRef } from 'vue'
import type { Editing } from '../history/editing.ts'
import { written } from './cell-text.ts'
import { isText, roleOf } from './column.ts'
import { isSameCell, type Cursor } from './cursor.ts'

interface CellSession {
  cell: Cursor
  /** What stands in the field instead of the words of the cell. */
  seed: string | null
}

let sessions = 0

/**
 * Typing in one cell, from opening it to leaving it. Every letter is written at once, so that findings and arrows follow;
 * the whole session is one edit, which Escape takes back.
 */
export function useCellSession(editing: Editing) {
  const session = shallowRef<CellSession | null>(null)
  let place = ''
  let hasWritten = false
  /** What every letter is written over: words on the way ("Data" before "Data OPD") must leave no trace. */
  let ground: Sop
  let latest: Sop

  function open(cell: Cursor, seed: string | null) {
    session.value = { cell, seed }
    place = `cell ${++sessions}`
    hasWritten = false
    ground = latest = editing.sop.value
    if (seed !== null) write(seed)
  }

  function write(text: string) {
    if (!session.value) return
    const { step, column } = session.value.cell
    // Somebody else's work was merged in since the last letter.
    if (editing.sop.value !== latest) ground = editing.sop.value
    const role = roleOf(column)
    editing.edit(() => {
      if (step === null) return role === null ? ground : renameRole(ground, role, text.trim())
      return isText(column) ? written(ground, step, column, text) : ground
    }, place)
    hasWritten ||= editing.sop.value !== latest
    latest = editing.sop.value
  }

  return {
    session,
    isTyping: computed(() => session.value !== null),
    open,
    write,
    close: () => (session.value = null),
    closeUnless(cell: Cursor) {
      if (session.value && !isSameCell(session.value.cell, cell)) session.value = null
    },
    cancel() {
      if (session.value && hasWritten) editing.undo()
      session.value = null
    },
  }
}

export type GridSession = ReturnType<typeof useCellSession>
