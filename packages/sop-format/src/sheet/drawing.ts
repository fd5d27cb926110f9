import type { Key } from '@satualur/engine'
import type { DrawnKind } from './drawn-sop.ts'

/** Symbols stand in the middle, unless `middle` says where (from the origin of the grid). */
export interface GridColumn {
  role: Key
  left: number
  width: number
  middle?: number
}

/** Rows need not touch: what lies between two is passed by the arrows. */
export interface GridRow {
  step: Key
  top: number
  height: number
  middle?: number
}

/** The performer area of the table as it was laid out, in px or pt from any one origin. */
export interface SheetGrid {
  /** The performer columns, from left to right. */
  columns: GridColumn[]
  /** The rows, from the top. */
  rows: GridRow[]
}

export interface Point {
  x: number
  y: number
}

/** `x` and `y` are the upper left corner. */
export interface Box extends Point {
  width: number
  height: number
}

export type ActShape = 'terminator' | 'process' | 'decision'
/** A connector points to where the flow goes on: down to a later page, up to an earlier one. */
export type ConnectorShape = 'connector-down' | 'connector-up'
export type SymbolShape = ActShape | ConnectorShape

/** One drawn symbol. An act of performers that do not stand side by side has a symbol for each group of neighbours, joined by a line. */
export interface SheetSymbol extends Box {
  act: Key
  step: Key
  kind: DrawnKind
  shape: SymbolShape
  /** The columns that the symbol stands over, from left to right. */
  roles: Key[]
}

export interface ArrowLabel {
  lines: string[]
  /** The side of the box that the words keep to: the one beside the symbol or the line. */
  align: 'start' | 'end'
  box: Box
}

export interface SheetArrow {
  from: Key
  outcome: Key
  to: Key
  /** From the border of the first symbol to the border of the second; every piece is horizontal or vertical. */
  points: Point[]
  /** The outcome's word; on the first arrow of an outcome that opens several acts. */
  label: ArrowLabel | null
  /** Whether the arrow leads to the same or an earlier act: work is sent back. */
  isBack: boolean
}

/** A plain line that makes one act of symbols in columns apart. */
export interface SheetJoin {
  act: Key
  points: Point[]
}

/** The flow of an SOP as drawn over its table, in the px or pt of the grid. */
export interface SheetDrawing {
  /** The performer area. */
  area: Box
  symbols: SheetSymbol[]
  joins: SheetJoin[]
  arrows: SheetArrow[]
}
