import type { ActKind } from '@satualur/engine'
import type { Direction } from './cursor.ts'

/** What a key asks of the table. */
export type GridCommand =
  | { kind: 'move'; direction: Direction }
  /** Opens the cell to be typed in, with its words or with one letter instead of them. */
  | { kind: 'edit'; seed?: string }
  /** Ends the typing; the words stand already. */
  | { kind: 'commit'; direction: 'down' | 'next' | 'previous' }
  | { kind: 'cancel' }
  | { kind: 'clear' }
  | { kind: 'leave' }
  | { kind: 'symbol'; symbol: ActKind }
  | { kind: 'join' }
  | { kind: 'details' }
  | { kind: 'comment' }
  | { kind: 'insert'; side: 'above' | 'below' }
  | { kind: 'shift'; by: -1 | 1 }
  | { kind: 'duplicate' }
  | { kind: 'remove' }
  | { kind: 'undo' }
  | { kind: 'redo' }

export type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const symbols: Record<string, ActKind> = { s: 'start', p: 'process', d: 'decision', e: 'end' }

const plain: Record<string, GridCommand> = {
  ArrowUp: { kind: 'move', direction: 'up' },
  ArrowDown: { kind: 'move', direction: 'down' },
  ArrowLeft: { kind: 'move', direction: 'left' },
  ArrowRight: { kind: 'move', direction: 'right' },
  Home: { kind: 'move', direction: 'row-start' },
  End: { kind: 'move', direction: 'row-end' },
  PageUp: { kind: 'move', direction: 'page-up' },
  PageDown: { kind: 'move', direction: 'page-down' },
  Tab: { kind: 'move', direction: 'next' },
  Enter: { kind: 'edit' },
  F2: { kind: 'edit' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
  Escape: { kind: 'leave' },
  ContextMenu: { kind: 'details' },
}

const withCtrl: Record<string, GridCommand> = {
  Enter: { kind: 'insert', side: 'below' },
  d: { kind: 'duplicate' },
  Delete: { kind: 'remove' },
  z: { kind: 'undo' },
  y: { kind: 'redo' },
  Home: { kind: 'move', direction: 'top' },
  End: { kind: 'move', direction: 'bottom' },
}

const withCtrlShift: Record<string, GridCommand> = {
  Enter: { kind: 'insert', side: 'above' },
  z: { kind: 'redo' },
}

const withAlt: Record<string, GridCommand> = {
  ArrowUp: { kind: 'shift', by: -1 },
  ArrowDown: { kind: 'shift', by: 1 },
  Enter: { kind: 'details' },
}

const withCtrlAlt: Record<string, GridCommand> = { m: { kind: 'comment' } }

const withShift: Record<string, GridCommand> = {
  Tab: { kind: 'move', direction: 'previous' },
  ' ': { kind: 'join' },
  F10: { kind: 'details' },
}

const whileTyping: Record<string, GridCommand> = {
  Enter: { kind: 'commit', direction: 'down' },
  Tab: { kind: 'commit', direction: 'next' },
  Escape: { kind: 'cancel' },
}

/** The command of a key; null leaves the key to the browser. `performer` is a cell that holds symbols and no words. */
export function commandOf(stroke: Stroke, cell: 'text' | 'performer', isTyping: boolean): GridCommand | null {
  const { shiftKey, altKey } = stroke
  const isCtrl = stroke.ctrlKey || stroke.metaKey
  const key = stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key
  if (isTyping) return isCtrl || altKey ? null : typingCommand(key, shiftKey)
  if (isCtrl && altKey) return withCtrlAlt[key] ?? null
  if (isCtrl) return (shiftKey ? withCtrlShift : withCtrl)[key] ?? null
  if (altKey) return withAlt[key] ?? null
  if (shiftKey && withShift[key]) return withShift[key]
  if (cell === 'performer' && symbols[key]) return { kind: 'symbol', symbol: symbols[key] }
  if (cell === 'performer' && key === ' ') return { kind: 'edit' }
  // The help of every page: no cell begins with it.
  if (key === '?') return null
  if (stroke.key.length === 1 && cell === 'text') return { kind: 'edit', seed: stroke.key }
  return plain[key] ?? null
}

function typingCommand(key: string, hasShift: boolean): GridCommand | null {
  if (!hasShift) return whileTyping[key] ?? null
  return key === 'Tab' ? { kind: 'commit', direction: 'previous' } : null
}
