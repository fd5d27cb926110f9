/** How large a flow is drawn: px on a screen, pt on paper. Ways and lanes do not depend on it. */
export interface Measures {
  /** All symbols are as wide as each other, so that a sheet looks even; a diamond needs more height for the same presence. */
  symbolWidth: number
  boxHeight: number
  diamondHeight: number
  /** Both sides of an off-page connector. */
  connectorSize: number
  /** What stands over a connector at the head of a page, or under one at its foot. */
  captionHeight: number
  /** Between two lanes at the least, and where there is room. The first keeps half of it from the border of the cell. */
  pitch: number
  airyPitch: number
  /** Plain line, and line with an arrow head, between a symbol and the first lane. */
  lineClearance: number
  headClearance: number
  /** An arrow head along and across its line. */
  headLength: number
  headWidth: number
  /** Around a label, and by how much it floats over the line that leaves a side. */
  labelGap: number
  labelLift: number
  /** The words beside arrows, and the height of one of their lines. */
  labelSize: number
  labelLine: number
  /** Up to this width two words are not parted. */
  labelUsual: number
  /** How wide a word is drawn beside an arrow. Pure, so that a server and a browser agree. */
  widthOf: (text: string) => number
  /** The pieces in which a word may stand on lines of its own: the word itself, or parts with their hyphens. */
  piecesOf: (word: string) => readonly string[]
  /** Where a middle or a lane may lie, so that thin lines are sharp. */
  snap: (length: number) => number
}

/** Widths of a sans letter in em, a little wide: a label may stand too free, never too tight. */
const NARROW = /[ijlftrI.,:;'!|()/\- ]/
const WIDE = /[mwMW@%]/
const letterWidth = (letter: string) =>
  NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.92 : letter === letter.toLowerCase() ? 0.59 : 0.72

const SCREEN_LABEL = 11

/** px of the sheet on a screen. Middles and lanes lie on half pixels. */
export const SCREEN: Measures = {
  symbolWidth: 56,
  boxHeight: 28,
  diamondHeight: 40,
  connectorSize: 20,
  captionHeight: 0,
  pitch: 10,
  airyPitch: 14,
  lineClearance: 9,
  headClearance: 15,
  headLength: 8,
  headWidth: 7,
  labelGap: 4,
  labelLift: 5,
  labelSize: SCREEN_LABEL,
  labelLine: 13,
  labelUsual: 46,
  widthOf: (text) => SCREEN_LABEL * [...text].reduce((width, letter) => width + letterWidth(letter), 0),
  piecesOf: (word) => [word],
  snap: (px) => Math.floor(px) + 0.5,
}
