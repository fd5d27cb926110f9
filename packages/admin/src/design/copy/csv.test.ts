import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('an Indonesian spreadsheet gets semicolons and decimal commas', () => {
  expect(
    csvOf(
      [
        ['OPD', 'Tepat waktu'],
        ['Dinas Kesehatan', 82.4],
      ],
      'id',
    ),
  ).toBe('"OPD";"Tepat waktu"\r\n"Dinas Kesehatan";82,4\r\n')
})

test('an English one gets commas and decimal points', () => {
  expect(csvOf([['Agency', 82.4, null]], 'en')).toBe('"Agency",82.4,\r\n')
})

test('quotes, separators and line breaks stay inside their cell', () => {
  expect(csvOf([['Ya; "Sesuai"\nbaris dua']], 'id')).toBe('"Ya; ""Sesuai""\nbaris dua"\r\n')
})

test.each(['=1+1', '+62812', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
  'a text that a spreadsheet would run is only shown: %j',
  (text) => expect(csvOf([[text]], 'id')).toBe(`"'${text}"\r\n`),
)

test('a negative number is a number, not a formula', () => {
  expect(csvOf([[-3.1]], 'id')).toBe('-3,1\r\n')
})
