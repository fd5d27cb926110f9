// Measures the letters of Inter, so that pages are laid out the same in a browser, on a server and on paper.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

const require = createRequire(import.meta.url)
const fontkit = createRequire(require.resolve('pdfkit'))('fontkit')
const file = fileURLToPath(new URL('src/generated/inter.ts', import.meta.url))

const open = (weight) =>
  fontkit.openSync(require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`))
const [regular, semibold] = [open(400), open(600)]

/** What marks nothing by itself, or only the letter before it. */
const isLetter = (code) => code > 0x20 && code !== 0x7f && code < 0xfeff && !/\p{M}|\p{Cf}|\p{Z}/u.test(String.fromCodePoint(code))
const letters = [' ', '\u00a0', ...regular.characterSet.filter(isLetter).map((code) => String.fromCodePoint(code))]
const widths = (font) => letters.map((letter) => font.glyphForCodePoint(letter.codePointAt(0)).advanceWidth)

const source = `// Written by measure-inter.mjs from the font files of @fontsource/inter; not to be edited by hand.

/** The letters that the font files hold. */
export const LETTERS = ${JSON.stringify(letters.join(''))}

/** How far each letter of \`LETTERS\` leads on, in parts of an em. */
export const EM = ${regular.unitsPerEm}
export const REGULAR = [${widths(regular)}]
export const SEMIBOLD = [${widths(semibold)}]
`
const fresh = await format(source, { ...(await resolveConfig(file)), parser: 'typescript' })

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') === fresh) process.exit(0)
  console.error('src/generated/inter.ts is not what the font files say: run `node measure-inter.mjs`.')
  process.exit(1)
}
writeFileSync(file, fresh)
