import { Workbook } from '@cj-tech-master/excelts'
import { describe, expect, it } from 'vitest'
import { taskLimits } from '../../src/files.ts'
import { TableCheck } from '../../src/index.ts'
import { reportCsv, reportXlsx } from '../../src/report.ts'

function badReport() {
  const check = new TableCheck(
    { columns: [{ name: 'jiwa', type: 'integer', title: 'Jumlah jiwa' }] },
    taskLimits,
  )
  for (const [at, cell] of ['jiwa', '=cmd()', '3'].entries()) check.take({ row: at + 1, cells: [cell] })
  return check.close()
}

describe('the findings of a table', () => {
  it('become a text for spreadsheets in which nothing is a formula', () => {
    expect(reportCsv(badReport(), 'id')).toBe(
      '\ufeffSel,Baris,Kolom,Nama kolom,Isi,Temuan,Kode\r\n' +
        `A2,2,A,jiwa,"'=cmd()","""=cmd()"" bukan bilangan bulat. Tulis angka tanpa desimal seperti 1234.",not-an-integer\r\n`,
    )
  })

  it('become a workbook with rows as numbers and values as words', async () => {
    const workbook = new Workbook()
    await workbook.xlsx.load(await reportXlsx(badReport(), 'en', 0))
    const sheet = workbook.getWorksheet('Findings')!
    expect([1, 2, 3, 4, 5].map((column) => sheet.getCell(2, column).value)).toEqual([
      'A2',
      2,
      'A',
      'jiwa',
      '=cmd()',
    ])
    expect(sheet.getCell('F2').text).toContain('is no whole number')
  })
})
