import { expect, test } from 'vitest'
import { kept, moved, type Cursor, type GridShape } from './cursor.ts'

const shape: GridShape = {
  steps: ['1', '2', '3'],
  columns: ['number', 'activity', 'role:a', 'role:b', 'note'],
}
const at = (step: string | null, column: Cursor['column']): Cursor => ({ step, column })

test('arrows go from cell to cell and stay where the table ends', () => {
  expect(moved(shape, at('1', 'activity'), 'down')).toEqual(at('2', 'activity'))
  expect(moved(shape, at('3', 'activity'), 'down')).toEqual(at('3', 'activity'))
  expect(moved(shape, at('2', 'role:a'), 'right')).toEqual(at('2', 'role:b'))
  expect(moved(shape, at('2', 'number'), 'left')).toEqual(at('2', 'number'))
})

test('above the first row are the names of the performers, and no other head', () => {
  expect(moved(shape, at('1', 'role:a'), 'up')).toEqual(at(null, 'role:a'))
  expect(moved(shape, at('1', 'note'), 'up')).toEqual(at('1', 'note'))
  expect(moved(shape, at(null, 'role:a'), 'right')).toEqual(at(null, 'role:b'))
  expect(moved(shape, at(null, 'role:b'), 'right')).toEqual(at(null, 'role:b'))
  expect(moved(shape, at(null, 'role:a'), 'up')).toEqual(at(null, 'role:a'))
  expect(moved(shape, at(null, 'role:b'), 'down')).toEqual(at('1', 'role:b'))
})

test('the next cell after the last of a row is the first of the row below, and back', () => {
  expect(moved(shape, at('1', 'note'), 'next')).toEqual(at('2', 'number'))
  expect(moved(shape, at('2', 'number'), 'previous')).toEqual(at('1', 'note'))
  expect(moved(shape, at('3', 'note'), 'next')).toEqual(at('3', 'note'))
})

test('Home, End, their like with Ctrl, and pages', () => {
  expect(moved(shape, at('2', 'role:a'), 'row-start')).toEqual(at('2', 'number'))
  expect(moved(shape, at('2', 'role:a'), 'row-end')).toEqual(at('2', 'note'))
  expect(moved(shape, at('2', 'role:a'), 'bottom')).toEqual(at('3', 'note'))
  expect(moved(shape, at('2', 'role:a'), 'top')).toEqual(at('1', 'number'))
  expect(moved(shape, at('1', 'role:a'), 'page-down')).toEqual(at('3', 'role:a'))
})

test('a row that is gone leaves the cursor at the row that took its place, at last the one above', () => {
  const without = (step: string) => ({ ...shape, steps: shape.steps.filter((each) => each !== step) })
  expect(kept(shape, without('2'), at('2', 'note'))).toEqual(at('3', 'note'))
  expect(kept(shape, without('3'), at('3', 'note'))).toEqual(at('2', 'note'))
  expect(kept(shape, { ...shape, steps: ['2', '1', '3'] }, at('1', 'note'))).toEqual(at('1', 'note'))
})

test('a column that is gone leaves the cursor at the one that took its place', () => {
  const after: GridShape = { ...shape, columns: ['number', 'activity', 'role:b', 'note'] }
  expect(kept(shape, after, at('1', 'role:a'))).toEqual(at('1', 'role:b'))
})
