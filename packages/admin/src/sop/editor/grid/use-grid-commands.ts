import type { Step } from '@satualur/engine'
import type { Editing } from '../history/editing.ts'
import { t as row } from '../row/messages.ts'
import { appendedRow } from '../row/row-edits.ts'
import { useRowCommands } from '../row/use-row-commands.ts'
import { useSymbolWriting } from '../symbol/use-symbol-writing.ts'
import { clearedCell, joinedCell } from './cell-edits.ts'
import { isText, roleOf } from './column.ts'
import type { GridCommand } from './grid-command.ts'
import type { GridSession } from './use-cell-session.ts'
import type { GridCursor } from './use-cursor.ts'

interface Surroundings {
  editing: Editing
  cursor: GridCursor
  typing: GridSession
  /** Opens what belongs to the cell: its symbol, its row, its performer. */
  showDetails: () => void
  comment: () => void
  /** Lets Tab go out of the table. */
  leave: () => void
}

/** Carries out what the keyboard, the mouse and the menus ask of the table. */
export function useGridCommands({ editing, cursor, typing, showDetails, comment, leave }: Surroundings) {
  const { writeSymbol, touchCell } = useSymbolWriting(editing)
  const runOnRow = useRowCommands(editing)
  const stepHere = (): Step | undefined =>
    editing.sop.value.steps.find(({ key }) => key === cursor.cursor.value.step)

  function append() {
    if (editing.isReadonly.value) return
    const { sop, step } = appendedRow(editing.sop.value)
    editing.edit(() => sop)
    if (step !== null) cursor.goToStep(step)
    editing.announce(row('added'))
  }

  /** Opens a cell of words to be typed in, places a symbol in an empty cell, shows what there is of any other. */
  function open(seed: string | null) {
    const { column, step: key } = cursor.cursor.value
    if (key === null || isText(column)) {
      if (!editing.isReadonly.value) typing.open(cursor.cursor.value, seed)
      return
    }
    const [step, role] = [stepHere(), roleOf(column)]
    if (!step || role === null || !touchCell(step, role)) showDetails()
  }

  function goOn(direction: 'down' | 'next' | 'previous') {
    typing.close()
    if (cursor.cursor.value.step === null && direction === 'down') return
    const hasMoved = direction === 'down' ? cursor.moveToNextLine() : cursor.move(direction)
    if (hasMoved || direction === 'previous') return
    append()
    if (direction === 'next') cursor.move('row-start')
  }

  function runOnCell(command: GridCommand) {
    const { column, step } = cursor.cursor.value
    const role = roleOf(column)
    const row = stepHere()
    if (command.kind === 'clear') editing.edit((sop) => clearedCell(sop, step, column))
    if (command.kind === 'join') editing.edit((sop) => joinedCell(sop, step, role))
    if (command.kind === 'symbol' && role !== null && row) writeSymbol(row, role, command.symbol)
  }

  function run(command: GridCommand): void {
    const { step } = cursor.cursor.value
    switch (command.kind) {
      case 'move':
        return void cursor.move(command.direction)
      case 'edit':
        return open(command.seed ?? null)
      case 'commit':
        return goOn(command.direction)
      case 'cancel':
        return typing.cancel()
      case 'clear':
      case 'join':
      case 'symbol':
        return runOnCell(command)
      case 'undo':
        return editing.undo()
      case 'redo':
        return editing.redo()
      case 'details':
        return showDetails()
      case 'comment':
        return comment()
      case 'leave':
        return leave()
      default: {
        const next = step === null ? null : runOnRow(command, step)
        if (next !== null) cursor.goToStep(next)
      }
    }
  }

  return { run, append }
}
