import type { Worksheet } from '@cj-tech-master/excelts'
import { Workbook } from '@cj-tech-master/excelts'
import { unzip } from '@cj-tech-master/excelts/archive'
import type { Sop } from '@satualur/engine'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomSop } from '../../../engine/test/random-sop.ts'
import { writeXlsx } from '../../src/exchange.ts'
import { readSop } from '../../src/sop/read-sop.ts'
import { anySop } from '../any-sop.ts'
import { sampleSops } from '../sheet/sample-sops.ts'
import { smallSop } from '../small-sop.ts'

async function opened(sop: Sop): Promise<[identity: Worksheet, table: Worksheet, flow: Worksheet]> {
  const workbook = new Workbook()
  await workbook.xlsx.load(await writeXlsx(sop))
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Identitas', 'Prosedur', 'Alur'])
  return workbook.worksheets as [Worksheet, Worksheet, Worksheet]
}

/** The words of a row, without the cells that a merged one covers. */
function rowOf(sheet: Worksheet, row: number): string[] {
  return Array.from({ length: sheet.columnCount }, (_, index) => {
    const cell = sheet.getCell(row, index + 1)
    return cell.isMerged && cell.master !== cell ? '' : String(cell.value ?? '')
  })
}

const small = (change: (text: string) => string = (text) => text): Sop => {
  const read = readSop(change(smallSop))
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.sop
}

test('the table stands in the official grid, symbols in the columns of their performers', async () => {
  const [, table] = await opened(
    small((text) =>
      text
        .replace('performer: produsen', 'performer: [produsen, walidata]\n    isJoint: true')
        .replace('number: 1\n    activity', 'number: 1\n    symbol: start\n    activity'),
    ),
  )
  const rows = Array.from({ length: table.rowCount }, (_, index) => rowOf(table, index + 1))
  expect(rows).toEqual([
    ['Contoh', '', '', '', '', '', '', ''],
    ['No', 'Kegiatan', 'Pelaksana', '', 'Mutu Baku', '', '', 'Keterangan'],
    ['', '', 'Produsen Data', 'Walidata', 'Kelengkapan', 'Waktu', 'Output', ''],
    ['1', 'Mengirim data', '○ (bersama)', '○ (bersama)', '', '1 hari', 'Data sektoral', ''],
    ['1. Pemeriksaan', '', '', '', '', '', '', ''],
    [
      '2',
      'Memeriksa data',
      '',
      '◇\nYa: ke langkah 3; Tidak: kembali ke langkah 1',
      'Data yang dikirim',
      '',
      '',
      '',
    ],
    ['3', 'Menyebarluaskan', '', '▭', '', '', '', ''],
  ])
})

test('the table prints on lying A4, as wide as the page, its heads on each', async () => {
  const sop = small()
  const [, table] = await opened(sop)
  expect(table.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '2:3',
  })
  expect(table.getCell('B4')).toMatchObject({
    alignment: { wrapText: true },
    border: { top: { style: 'thin' } },
  })
  expect(['A2', 'C2', 'E2', 'H2'].map((cell) => table.getCell(cell).isMerged)).toEqual([
    true,
    true,
    true,
    true,
  ])
})

test('the identity and the flow of the samples stand in the workbook as on the sheet', async () => {
  for (const sop of sampleSops().values()) {
    const [identity, , flow] = await opened(sop)
    const facts = new Map<string, string>()
    identity.eachRow((_, row) => facts.set(...(rowOf(identity, row) as [string, string])))
    expect(facts.get('Nama SOP')).toBe(sop.title)
    expect(facts.get('Nomor SOP')).toBe(sop.header.number ?? '')
    expect(facts.get('Dasar Hukum')!.split('\n')).toHaveLength(sop.header.legalBasis.length)
    for (const line of sop.header.unit) expect([...facts.keys()]).toContain(line)
    expect(flow.rowCount).toBe(sop.steps.length + 1)
    for (const [index, { activity }] of sop.steps.entries()) expect(rowOf(flow, index + 2)[1]).toBe(activity)
  }
  const [, , flow] = await opened(small())
  expect(rowOf(flow, 3)).toEqual(['2', 'Memeriksa data', 'Ya: ke langkah 3; Tidak: kembali ke langkah 1.'])
})

test('any words come back as they were, as far as XML can hold them', async () => {
  await fc.assert(
    fc.asyncProperty(anySop, async (sop) => {
      const [, , flow] = await opened(sop)
      for (const [index, { activity }] of sop.steps.entries()) {
        expect(rowOf(flow, index + 2)[1]).toBe(held(activity))
      }
    }),
    { numRuns: 100 },
  )
})

/** Letter by letter: line ends of one kind, and a mark for each that XML does not know. */
function held(text: string): string {
  const letters = [...text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')]
  return letters
    .map((letter) => {
      const code = letter.codePointAt(0)!
      const isKnown =
        (code >= 0x20 && code < 0xd800 && code !== 0x7f) ||
        (code > 0xdfff && code < 0xfffe) ||
        code > 0xffff ||
        '\t\n'.includes(letter)
      return isKnown ? letter : '\u{FFFD}'
    })
    .join('')
}

const formulas = ['=1+1', '+62', '-5', '@SUM(A1)', '=HYPERLINK("http://a.b","x")', ' =cmd|x']

test('words that begin like a formula stay words; nothing in the file counts, runs or leads out', async () => {
  const sop = small()
  const steps = formulas.map((text, index) => ({
    ...sop.steps[2]!,
    key: `f${index}`,
    number: text,
    activity: text,
    note: text,
    acts: sop.steps[2]!.acts.map((act) => ({ ...act, key: `f${index}` })),
  }))
  const roles = sop.roles.map((role) => ({ ...role, name: '=A1' }))
  const dangerous = { ...sop, title: '=A1', roles, steps }
  const [, table] = await opened(dangerous)
  for (const [index, text] of formulas.entries()) {
    expect(table.getCell(index + 4, 2)).toMatchObject({ value: text, numFmt: '@', formula: undefined })
  }
  const names: string[] = []
  for await (const entry of unzip(await writeXlsx(dangerous)).entries()) {
    names.push(entry.path)
    expect([entry.path, /<f[ >]|TargetMode="External"|<hyperlink/.test(await entry.text())]).toEqual([
      entry.path,
      false,
    ])
  }
  expect(names).toContain('xl/worksheets/sheet2.xml')
  expect(names.filter((name) => /vba|macro|external|embed|hyperlink|calcChain/i.test(name))).toEqual([])
})

test('the same SOP gives the same bytes, and 60 rows fit', async () => {
  for (const sop of [...sampleSops().values(), randomSop(7, 60)]) {
    expect(await writeXlsx(sop)).toEqual(await writeXlsx(sop))
    const [, table] = await opened(sop)
    const bands = sop.steps.filter(
      ({ stage }, index) => stage !== null && stage !== sop.steps[index - 1]?.stage,
    )
    expect(table.rowCount).toBe(3 + sop.steps.length + bands.length)
  }
})
