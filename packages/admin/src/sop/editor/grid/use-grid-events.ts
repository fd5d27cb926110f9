import type { Key } from '@satualur/engine'
import type { Ref } from 'vue'
import type { Editing } from '../history/editing.ts'
import { useSymbolWriting } from '../symbol/use-symbol-writing.ts'
import { roleOf, type Column } from './column.ts'
import { isSameCell, type Cursor, type GridShape } from './cursor.ts'
import { commandOf } from './grid-command.ts'
import { t } from './messages.ts'
import { useCellSession } from './use-cell-session.ts'
import { useCursor } from './use-cursor.ts'
import { useGridCommands } from './use-grid-commands.ts'
import { usePasting } from './use-pasting.ts'

interface Asking {
  showDetails: (anchor: HTMLElement) => void
  comment: () => void
}

/** Keyboard, mouse and clipboard of the whole table; its cells listen to nothing themselves. */
export function useGridEvents(
  editing: Editing,
  table: Readonly<Ref<HTMLElement | null>>,
  shape: Readonly<Ref<GridShape>>,
  place: Ref<Cursor>,
  { showDetails, comment }: Asking,
) {
  const cursor = useCursor(table, shape, place)
  const typing = useCellSession(editing)
  const pasting = usePasting(editing, cursor)
  const { touchCell } = useSymbolWriting(editing)
  /** After Escape, Tab is the browser's again, so that nobody is caught in the table. */
  let isLeaving = false
  /** What was opened beside the cell has the keyboard. */
  let hasShown = false
  const commands = useGridCommands({
    editing,
    cursor,
    typing,
    comment,
    showDetails: () => {
      const cell = cursor.here()
      hasShown = cell !== null
      if (cell) showDetails(cell)
    },
    leave: () => {
      isLeaving = true
      editing.announce(t('leaving'))
    },
  })

  function keydown(event: KeyboardEvent) {
    if (event.isComposing || event.defaultPrevented) return
    if (isLeaving && event.key === 'Tab') return
    const kind =
      roleOf(cursor.cursor.value.column) !== null && cursor.cursor.value.step !== null ? 'performer' : 'text'
    const command = commandOf(event, kind, typing.isTyping.value)
    if (!command) return
    isLeaving = false
    event.preventDefault()
    hasShown = false
    commands.run(command)
    if (!typing.isTyping.value && !hasShown) void cursor.focus()
  }

  function pointerdown(event: PointerEvent) {
    const cell = cellOf(event.target)
    if (!cell || isSameCell(cell, cursor.cursor.value)) return
    typing.closeUnless(cell)
    cursor.go(cell)
  }

  function click(event: MouseEvent) {
    const cell = cellOf(event.target)
    if (!cell || typing.isTyping.value) return
    if (event.target instanceof Element && event.target.closest('.row-menu'))
      return commands.run({ kind: 'details' })
    const step = editing.sop.value.steps.find(({ key }) => key === cell.step)
    const role = roleOf(cell.column)
    if (!step || role === null) return
    if (!touchCell(step, role, event.shiftKey || event.ctrlKey)) commands.run({ kind: 'details' })
  }

  return {
    cursor,
    typing,
    commands,
    events: {
      keydown,
      pointerdown,
      click,
      dblclick: (event: MouseEvent) => {
        const cell = cellOf(event.target)
        if (cell && !typing.isTyping.value && roleOf(cell.column) === null) commands.run({ kind: 'edit' })
        else if (cell?.step === null) commands.run({ kind: 'edit' })
      },
      contextmenu: (event: MouseEvent) => {
        if (!cellOf(event.target) || typing.isTyping.value) return
        event.preventDefault()
        commands.run({ kind: 'details' })
      },
      focusout: ({ relatedTarget }: FocusEvent) => {
        const isInside = relatedTarget instanceof Node && table.value?.contains(relatedTarget)
        if (relatedTarget !== null && !isInside) typing.close()
        isLeaving &&= isInside === true
      },
      copy: (event: ClipboardEvent) => typing.isTyping.value || pasting.copy(event),
      paste: (event: ClipboardEvent) => typing.isTyping.value || pasting.paste(event),
    },
  }
}

function cellOf(target: EventTarget | null): Cursor | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  if (!element) return null
  const step = element.closest<HTMLElement>('[data-step]')?.dataset['step'] as Key | undefined
  return { step: step ?? null, column: element.dataset['column'] as Column }
}
