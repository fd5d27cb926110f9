export type { DrawnAct, DrawnOutcome, DrawnSop, DrawnStep } from './sheet/drawn-sop.ts'
export type {
  ArrowLabel,
  Box,
  Point,
  SheetArrow,
  SheetDrawing,
  SheetGrid,
  SheetJoin,
  SheetSymbol,
  SymbolShape,
} from './sheet/drawing.ts'
export { drawSheet } from './sheet/sheet.ts'
export { SCREEN, type Measures } from './sheet/measures.ts'
export { minimumColumnWidth, minimumRowHeight } from './sheet/minimum.ts'
export type { Locale, SpokenSop } from './sheet/flow-words.ts'
export { flowInWords } from './sheet/flow-words.ts'
export type { FlowStrip, StripSop, StripSymbol } from './sheet/strip.ts'
export { flowStrip } from './sheet/strip.ts'
export type { ActState } from './sheet/svg.ts'
export { headsPath, linePath, shaftsPath, symbolPath } from './sheet/outlines.ts'
export { labelLines, sheetSvg } from './sheet/svg.ts'
