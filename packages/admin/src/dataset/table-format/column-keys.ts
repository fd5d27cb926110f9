import type { Cell } from './use-columns.ts'

/** What the keys of a row do. */
export interface RowCommands {
  go: (by: -1 | 1, cell: Cell) => void
  move: (by: -1 | 1, cell: Cell) => void
  insert: () => void
  remove: () => void
}

/** As in a spreadsheet: arrows and Enter go from row to row, with Alt the row goes along. */
export const columnKeys = (commands: RowCommands) => (event: KeyboardEvent) => {
  const { key, altKey, ctrlKey, shiftKey, metaKey, target } = event
  const within = (target as HTMLElement).closest<HTMLElement>('[data-cell]')
  if (!within || event.defaultPrevented || metaKey || shiftKey || event.isComposing) return
  const cell = within.dataset['cell'] as Cell
  const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null
  const isText = target instanceof HTMLInputElement
  const command = () => {
    if (altKey && by) return () => commands.move(by, cell)
    if (altKey && key === 'Delete') return () => commands.remove()
    if (ctrlKey && key === 'Enter') return () => commands.insert()
    if (altKey || ctrlKey || !isText) return null
    if (by) return () => commands.go(by, cell)
    return key === 'Enter' ? () => commands.go(1, cell) : null
  }
  const chosen = command()
  if (!chosen) return
  event.preventDefault()
  chosen()
}
