import { expect, test } from 'vitest'
import { commandOf, type Stroke } from './grid-command.ts'

const stroke = (keys: string): Stroke => {
  const parts = keys.split('+')
  return {
    key: parts.at(-1)!,
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  }
}
const at = (keys: string, cell: 'text' | 'performer' = 'text') => commandOf(stroke(keys), cell, false)
const typing = (keys: string) => commandOf(stroke(keys), 'text', true)

test('a letter replaces the words of a cell, Enter and F2 keep them', () => {
  expect(at('k')).toEqual({ kind: 'edit', seed: 'k' })
  expect(at('Shift+K')).toEqual({ kind: 'edit', seed: 'K' })
  expect(at('Enter')).toEqual({ kind: 'edit' })
  expect(at('F2')).toEqual({ kind: 'edit' })
})

test('in a performer column four letters are the four symbols and no other letter writes', () => {
  const letters = ['s', 'P', 'd', 'E'].map((letter) => at(letter, 'performer'))
  expect(letters.map((command) => command?.kind === 'symbol' && command.symbol)).toEqual([
    'start',
    'process',
    'decision',
    'end',
  ])
  expect(at('x', 'performer')).toBeNull()
  expect(at(' ', 'performer')).toEqual({ kind: 'edit' })
  expect(at('Shift+ ', 'performer')).toEqual({ kind: 'join' })
})

test('while typing, Enter and Tab keep the words and go on, Escape takes them back, arrows move in the text', () => {
  expect(typing('Enter')).toEqual({ kind: 'commit', direction: 'down' })
  expect(typing('Tab')).toEqual({ kind: 'commit', direction: 'next' })
  expect(typing('Shift+Tab')).toEqual({ kind: 'commit', direction: 'previous' })
  expect(typing('Escape')).toEqual({ kind: 'cancel' })
  expect(typing('ArrowLeft')).toBeNull()
  expect(typing('Shift+Enter')).toBeNull()
  expect(typing('Ctrl+z')).toBeNull()
})

test('rows have their keys', () => {
  expect(at('Alt+ArrowUp')).toEqual({ kind: 'shift', by: -1 })
  expect(at('Ctrl+d')).toEqual({ kind: 'duplicate' })
  expect(at('Meta+d')).toEqual({ kind: 'duplicate' })
  expect(at('Ctrl+Delete')).toEqual({ kind: 'remove' })
  expect(at('Ctrl+Enter')).toEqual({ kind: 'insert', side: 'below' })
})

test('both customs of redo work, and what the table does not know is left to the browser', () => {
  expect(at('Ctrl+z')).toEqual({ kind: 'undo' })
  expect(at('Ctrl+Shift+Z')).toEqual({ kind: 'redo' })
  expect(at('Ctrl+y')).toEqual({ kind: 'redo' })
  expect(at('Ctrl+v')).toBeNull()
  expect(at('Ctrl+c')).toBeNull()
  expect(at('Shift')).toBeNull()
  expect(at('Shift+?')).toBeNull()
})
