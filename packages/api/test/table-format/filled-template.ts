import { Workbook } from '@cj-tech-master/excelts'

/** Title, name and unit. */
const headRows = 3

/** A template as somebody fills it in with Excel: these rows below its head. */
export async function filledTemplate(template: Buffer, rows: (string | number)[][]): Promise<Buffer> {
  const workbook = new Workbook()
  await workbook.xlsx.load(template)
  const sheet = workbook.getWorksheet('Data')!
  for (const [at, cells] of rows.entries())
    for (const [index, cell] of cells.entries()) sheet.getCell(headRows + 1 + at, index + 1).value = cell
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
