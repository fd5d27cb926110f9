import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const links = (lines: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`

/** A workbook by the XML of its sheets, from the first row on: for what no program that writes workbooks would write. */
export async function zippedBook(sheets: Record<string, string>): Promise<Buffer> {
  const names = Object.keys(sheets)
  const parts: Record<string, string> = {
    '_rels/.rels': links([
      `<Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/>`,
    ]),
    'xl/workbook.xml': `<workbook xmlns:r="${relation}"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      names.map(
        (_, at) => `<Relationship Id="r${at + 1}" Type="${relation}/worksheet" Target="sheet${at + 1}.xml"/>`,
      ),
    ),
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/sheet${at + 1}.xml`,
        `<worksheet><sheetData>${rows}</worksheet>`,
      ]),
    ),
  }
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}
