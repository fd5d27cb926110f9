export { writeBook } from './book/write-book.ts'
export type { CellMark, WrittenCell, WrittenColumn, WrittenRow, WrittenSheet } from './book/written-book.ts'
