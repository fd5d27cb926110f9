import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { columnLetter } from '../src/index.ts'
import { householdLine, households } from './households.ts'
import { workbookOf } from './zipped.ts'

/** 1 January 1970 in Excel's count of days. */
const epoch = 25_569
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** Texts of these columns come again and again; a spreadsheet writes each once, beside the codes, which are all different. */
const shared = ['desa', 'kecamatan', 'aktif', 'surel', 'catatan']

/**
 * Writes a workbook of so many rows as spreadsheets do, with shared texts, without ever holding it: numbers and dates are
 * numbers. In its last row `jiwa` is a word.
 */
export async function writeLargeWorkbook(path: string, rows: number): Promise<void> {
  const texts = new Map<string, number>()
  const numberOf = (text: string) => {
    const known = texts.get(text)
    if (known !== undefined) return known
    texts.set(text, texts.size)
    return texts.size - 1
  }
  const zip = new ZipFile()
  const others = {
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  }
  const { 'xl/worksheets/sheet1.xml': _, ...parts } = workbookOf('', others)
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(name.endsWith('workbook.xml.rels') ? withTexts(content) : content), name)
  zip.addReadStream(Readable.from(sheetOf(rows, numberOf)), 'xl/worksheets/sheet1.xml', {
    compressionLevel: 1,
  })
  // It is written behind the sheet, when all of its texts are known.
  zip.addReadStreamLazy('xl/sharedStrings.xml', { compressionLevel: 1 }, (done) =>
    done(null, Readable.from(textsOf(texts))),
  )
  const file = createWriteStream(path)
  zip.outputStream.pipe(file)
  zip.end()
  await finished(file)
}

const withTexts = (links: string) =>
  links.replace(
    '</Relationships>',
    '<Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  )

function* sheetOf(rows: number, numberOf: (text: string) => number): Generator<string> {
  const names = households.columns.map(({ name }) => name)
  const head = names.map((name, place) => textCell(place, 1, numberOf(name)))
  yield `<worksheet><sheetData><row r="1">${head.join('')}</row>`
  let piece = ''
  for (let row = 1; row <= rows; row++) {
    const values = householdLine(row, null, 0).trimEnd().split(';')
    const cells = names.map((name, place) => {
      const text = (words: string) => textCell(place, row + 1, numberOf(words))
      if (name === 'kode' || shared.includes(name)) return text(values[place]!.replaceAll('"', ''))
      if (name === 'jiwa' && row === rows) return text('banyak')
      const address = `${columnLetter(place)}${row + 1}`
      if (name === 'tanggal') return `<c r="${address}" s="1"><v>${epoch + 20_089 + (row % 365)}</v></c>`
      return `<c r="${address}"><v>${Number(values[place]!.replaceAll('.', '').replace(',', '.'))}</v></c>`
    })
    piece += `<row r="${row + 1}">${cells.join('')}</row>`
    if (piece.length < 100_000) continue
    yield piece
    piece = ''
  }
  yield `${piece}</sheetData></worksheet>`
}

const textCell = (place: number, row: number, number: number) =>
  `<c r="${columnLetter(place)}${row}" t="s"><v>${number}</v></c>`

function* textsOf(texts: ReadonlyMap<string, number>): Generator<string> {
  yield '<sst>'
  let piece = ''
  for (const text of texts.keys()) {
    piece += `<si><t>${escaped(text)}</t></si>`
    if (piece.length < 100_000) continue
    yield piece
    piece = ''
  }
  yield `${piece}</sst>`
}
