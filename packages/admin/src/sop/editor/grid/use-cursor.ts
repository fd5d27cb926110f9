import type { Key } from '@satualur/engine'
import { nextTick, watch, type Ref } from 'vue'
import type { Column } from './column.ts'
import { isSameCell, kept, moved, type Cursor, type Direction, type GridShape } from './cursor.ts'

/** The cell that has the keyboard, and keeps it while the table changes under it. */
export function useCursor(
  table: Readonly<Ref<HTMLElement | null>>,
  shape: Readonly<Ref<GridShape>>,
  cursor: Ref<Cursor>,
) {
  /** Where Enter comes back to after a walk with Tab, as in a spreadsheet. */
  let tabbedFrom: Column | null = null

  watch(
    shape,
    (after, before) => {
      const next = kept(before ?? after, after, cursor.value)
      if (!isSameCell(next, cursor.value)) cursor.value = next
    },
    { immediate: true },
  )

  const elementOf = ({ step, column }: Cursor) =>
    table.value?.querySelector<HTMLElement>(
      `${step === null ? 'thead' : `[data-step="${CSS.escape(step)}"]`} [data-column="${CSS.escape(column)}"]`,
    ) ?? null

  const here = () => elementOf(cursor.value)

  /** After the table is drawn, so that a row that was just made can be reached. */
  async function focus() {
    await nextTick()
    const cell = here()
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  function go(to: Cursor) {
    tabbedFrom = null
    cursor.value = to
  }

  return {
    cursor,
    elementOf,
    here,
    focus,
    go,
    goToStep: (step: Key) => go({ step, column: cursor.value.column }),
    /** Whether there was a cell to go to. */
    move(direction: Direction): boolean {
      const to = moved(shape.value, cursor.value, direction)
      const walksOn = direction === 'next' || direction === 'previous'
      tabbedFrom = walksOn ? (tabbedFrom ?? cursor.value.column) : null
      const hasMoved = !isSameCell(to, cursor.value)
      cursor.value = to
      return hasMoved
    },
    /** To the row below, in the column where the walk with Tab began. */
    moveToNextLine(): boolean {
      const column = tabbedFrom ?? cursor.value.column
      tabbedFrom = null
      const to = moved(shape.value, { step: cursor.value.step, column }, 'down')
      const hasMoved = to.step !== cursor.value.step
      cursor.value = to.column === column ? to : cursor.value
      return hasMoved
    },
  }
}

export type GridCursor = ReturnType<typeof useCursor>
