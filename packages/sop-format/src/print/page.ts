import type { Key } from '@satualur/engine'
import type { Flow } from '../sheet/flows.ts'
import type { Box, ConnectorShape, Point } from '../sheet/drawing.ts'
import type { SymbolShape } from '../sheet/drawing.ts'
import type { Face } from './letters.ts'

/** A printed page. All lengths are in pt (1/72 inch) from its upper left corner. */
export interface Page {
  width: number
  height: number
  /** Within which everything stands. */
  frame: Box
  parts: PagePart[]
}

/** What a page is made of. The painters know nothing else, and what they draw is measured here. */
export type PagePart =
  TextRun | Rule | Shade | PrintedSymbol | PrintedJoin | PrintedArrow | Connector | QrCode

export type Tone = 'ink' | 'soft' | 'faint'

/** One line of text. */
export interface TextRun extends Face, Point {
  part: 'text'
  /** `x` is where it begins, `y` the line it stands on; a turned text runs upward from there. */
  text: string
  width: number
  isTurned: boolean
  tone: Tone
  /** The cell or band that it belongs to; words of the flow belong to the performer area. */
  cell: Box
  /** What it is, where a reader of the page may ask. */
  about: 'cell' | 'label' | 'head' | 'band' | 'flow' | 'letter' | 'caption' | 'foot' | 'state'
}

/** A line of the table, or one under a name. */
export interface Rule {
  part: 'rule'
  isUnderline: boolean
  from: Point
  to: Point
  thickness: number
  tone: Tone
}

/** A filled area behind everything else. */
export interface Shade extends Box {
  part: 'shade'
}

export interface PrintedSymbol extends Box {
  part: 'symbol'
  act: Key
  shape: SymbolShape
  /** SVG path data. */
  path: string
}

/** The line that makes one act of symbols in columns apart. */
export interface PrintedJoin {
  part: 'join'
  act: Key
  points: Point[]
}

export interface PrintedArrow {
  part: 'arrow'
  from: Key
  outcome: Key
  to: Key
  points: Point[]
  /** The same up to where the head covers it. */
  shaft: Point[]
  /** SVG path data. */
  head: string
}

/** The pentagon that stands for the other page. */
export interface Connector extends Box {
  part: 'connector'
  shape: ConnectorShape
  flow: Flow
  letter: string
  /** Whether the flow goes on elsewhere, or comes from there. */
  isLeaving: boolean
  edge: 'head' | 'foot'
  /** The page on which its pair stands, counted from 1. */
  otherPage: number
  path: string
}

/** Dark modules as one path. */
export interface QrCode extends Box {
  part: 'qr'
  text: string
  path: string
}
