import { Workbook } from '@cj-tech-master/excelts'
import { describe, expect, it } from 'vitest'
import { formatFingerprint, type TableFormat } from '../../src/index.ts'
import { validateFile } from '../../src/files.ts'
import { writeTemplate } from '../../src/template.ts'
import { ownFolder } from '../folder.ts'
import { households } from '../households.ts'

const put = ownFolder()
const text = { creator: 'Dinas Kominfo', madeAt: Date.UTC(2026, 0, 12) }

async function opened(bytes: Uint8Array) {
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes)
  return { workbook, data: workbook.getWorksheet('Data')!, petunjuk: workbook.getWorksheet('Petunjuk')! }
}

const texts = (sheet: ReturnType<Workbook['addWorksheet']>, row: number) =>
  households.columns.map((_, index) => sheet.getCell(row, index + 1).text)

describe('a template', () => {
  it('has title, name and unit of each column above the data, always in sight, and a note to each title', async () => {
    const { data } = await opened(await writeTemplate(households, text))
    expect(texts(data, 1)).toEqual(households.columns.map(({ title }) => title))
    expect(texts(data, 2)).toEqual(households.columns.map(({ name }) => name))
    expect(texts(data, 3)[5]).toBe('(jiwa)')
    expect(data.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
    expect(JSON.stringify(data.getCell('C1').note)).toContain('Pilih dari daftar: Bangsal')
  })

  it('lets people choose from lists, also long ones with commas and quotes, and bounds numbers and dates', async () => {
    const villages = Array.from({ length: 400 }, (_, at) => `Desa "${at}", Bangsal`)
    const format: TableFormat = {
      columns: [
        { name: 'desa', type: 'string', constraints: { enum: villages } },
        { name: 'jiwa', type: 'integer', constraints: { minimum: 0, maximum: 9 } },
        { name: 'tanggal', type: 'date', constraints: { minimum: '2026-01-01' } },
        { name: 'nik', type: 'string' },
      ],
    }
    const { workbook, data } = await opened(await writeTemplate(format, text))
    const rule = (cell: string) => data.getCell(cell).dataValidation ?? data.dataValidations.find(cell)
    expect(rule('A4')).toMatchObject({ type: 'list', formulae: ['_satualur!$A$3:$A$402'] })
    const lists = workbook.getWorksheet('_satualur')!
    expect(lists.state).toBe('veryHidden')
    expect(villages.map((_, at) => lists.getCell(3 + at, 1).text)).toEqual(villages)
    expect(rule('B5')).toMatchObject({ type: 'whole', operator: 'between', formulae: [0, 9] })
    expect(rule('C6')).toMatchObject({ type: 'date', operator: 'between' })
    expect(data.getColumn(4).numFmt).toBe('@')
  })

  it('explains each column in Indonesian and English', async () => {
    const { petunjuk } = await opened(await writeTemplate(households, text))
    const line = (row: number) => Array.from({ length: 8 }, (_, at) => petunjuk.getCell(row, at + 1).text)
    expect(line(6)).toEqual([
      'A',
      'Kode rumah tangga',
      'kode',
      'teks · text',
      '',
      '',
      'Wajib diisi.\nSetiap nilai harus berbeda.\nBerpola RT\\d{7}.',
      'Required.\nEvery value has to differ.\nOf the form RT\\d{7}.',
    ])
    expect(petunjuk.rowCount).toBe(5 + households.columns.length)
  })

  it('that has been filled in is known again and read without a finding; what is wrong is found in its row', async () => {
    const { workbook, data } = await opened(await writeTemplate(households, text))
    const rows = [
      [
        'RT0000001',
        'Awang-awang',
        'Gedeg',
        new Date('2026-01-12T00:00:00Z'),
        2026,
        4,
        1500.5,
        'Ya',
        null,
        '=1+1',
      ],
      ['RT0000002', 'Ngastemi', 'Bangsal', null, 2026, null, null, 'Tidak', 'desa@contoh.go.id', null],
    ]
    for (const [at, row] of rows.entries())
      for (const [index, value] of row.entries()) data.getCell(4 + at, index + 1).value = value
    const filled = await validateFile(put('filled.xlsx', await workbook.xlsx.writeBuffer()), households)
    expect(filled).toMatchObject({
      source: {
        kind: 'xlsx',
        sheet: 'Data',
        otherSheets: ['Petunjuk'],
        template: { name: households.name, fingerprint: formatFingerprint(households) },
      },
      report: { isClean: true, headerRow: 2, rows: 2, findings: [] },
    })
    data.getCell('C5').value = 'Bangsol'
    const mistaken = await validateFile(put('mistaken.xlsx', await workbook.xlsx.writeBuffer()), households)
    expect(mistaken).toMatchObject({
      report: { errors: 1, findings: [{ code: 'not-in-list', row: 5, letter: 'C' }] },
    })
  })

  it('that nobody has filled in has no rows', async () => {
    const empty = await validateFile(put('empty.xlsx', await writeTemplate(households, text)), households)
    expect(empty).toMatchObject({ report: { isClean: false, rows: 0, counts: { 'no-rows': 1 } } })
  })
})
