const ones = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']

/** "seratus dua puluh lima": the one way to write a number from 1 to 999. */
function inWords(value: number): string {
  if (value < 10) return ones[value] ?? ''
  if (value === 10) return 'sepuluh'
  if (value === 11) return 'sebelas'
  if (value < 20) return `${inWords(value - 10)} belas`
  if (value < 100) return `${inWords(Math.floor(value / 10))} puluh ${inWords(value % 10)}`.trim()
  const hundreds = value < 200 ? 'seratus' : `${inWords(Math.floor(value / 100))} ratus`
  return `${hundreds} ${inWords(value % 100)}`.trim()
}

const figureByWords = new Map(
  Array.from({ length: 999 }, (_, before) => [inWords(before + 1), String(before + 1)]),
)
const word = [...ones.slice(1), 'sepuluh', 'sebelas', 'seratus', 'belas', 'puluh', 'ratus'].join('|')
const runOfWords = new RegExp(`\\b(?:${word})(?: (?:${word}))*\\b`, 'g')

/**
 * Numbers written out become figures, up to 999: "tiga puluh lima menit" is read as "35 menit". Words that are no
 * number together stay ("dua tiga hari" is two or three days).
 */
export const figuresForWords = (text: string): string =>
  text.replace(runOfWords, (words) => figureByWords.get(words) ?? words)

/**
 * A printed figure as a number, in Indonesian writing: "1,5" is one and a half, "1.000" a thousand. NaN for anything
 * else, such as "08.00", which is a time of day.
 */
export function valueOfFigure(figure: string): number {
  if (/^\d\d\.\d\d$/.test(figure)) return Number.NaN
  const isGrouped = /^[1-9]\d{0,2}(\.\d{3})+$/.test(figure)
  return Number(isGrouped ? figure.replaceAll('.', '') : figure.replace(',', '.'))
}
