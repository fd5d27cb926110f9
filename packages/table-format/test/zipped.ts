import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const links = (...lines: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`

/** The parts of a workbook of one sheet, as its XML has them. */
export const workbookOf = (sheet: string, others: Record<string, string> = {}): Record<string, string> => ({
  '_rels/.rels': links(`<Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/>`),
  'xl/workbook.xml': `<workbook xmlns:r="${relation}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': links(
    `<Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/>`,
    `<Relationship Id="r2" Type="${relation}/styles" Target="styles.xml"/>`,
  ),
  'xl/worksheets/sheet1.xml': sheet,
  ...others,
})

export async function zipped(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}
