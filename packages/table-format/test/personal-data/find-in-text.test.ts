import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInText, isNik } from '../../src/index.ts'

const found = (text: string) => findInText(text).map(({ kind, text: hit }) => [kind, hit])

describe('a NIK', () => {
  it.each([
    '3516011201900001',
    '3516015201900001',
    '3576022902000012',
    // Spreadsheets keep fifteen digits of a number.
    '3516011201900000',
  ])('has the shape of %s', (digits) => {
    expect(isNik(digits)).toBe(true)
  })

  it.each([
    ['a province that there is not', '2016011201900001'],
    ['a regency that there is not', '3500011201900001'],
    ['a regency far beyond the last', '3540011201900001'],
    ['a kota in a province that has two', '1679011201900001'],
    ['the district 61', '3516611201900001'],
    ['no district', '3516001201900001'],
    ['the day 32', '3516013201900001'],
    ['the day 72, 40 more than any', '3516017201900001'],
    ['30 February', '3516013002900001'],
    ['the month 13', '3516011213900001'],
    ['17 digits', '35160112019000011'],
  ])('does not have %s', (_, digits) => {
    expect(isNik(digits)).toBe(false)
  })

  it.each([
    '3516011201900001',
    '351601 120190 0001',
    '3516-0112-0190-0001',
    '35.16.01.120190.0001',
    'NIK: 3516011201900001, warga Bangsal',
    'NIK.3516011201900001',
    'Warga Bangsal,3516011201900001,Mojosari',
    "'3516011201900001",
    '3516\u00a00112\u00a00190\u00a00001',
  ])('is found in %s', (text) => {
    expect(found(text)).toMatchObject([['nik', expect.stringMatching(/^35.*01$/)]])
  })

  it('is a family card where the words before say so', () => {
    expect(found('KK 3516011201900001 dan NIK 3516015201900002')).toEqual([
      ['family-card', '3516011201900001'],
      ['nik', '3516015201900002'],
    ])
  })

  it('is none in numbers of officials, accounts and decrees', () => {
    for (const text of [
      '19700927 199101 1 002',
      '197009271991011002',
      '1234567890123456',
      '800.2.07/774.1/416-113/2022',
      '3516011201900001234',
      '2026-01-12 08:30:00',
    ])
      expect(found(text)).toEqual([])
  })
})

describe('no NIK is missed', () => {
  /** One kabupaten or kota of each province that there is, and of some that have gone over to another. */
  const regencies = (
    '1101 1278 1312 1472 1501 1674 1771 1813 1971 2105 3101 3175 3279 3329 3404 3578 3674 5108 5271 5321 6112 6213 6372 ' +
    '6411 6571 7174 7212 7326 7472 7571 7606 8172 8208 9171 9212 9304 9408 9508 9671 6404 9101 9127 9271'
  ).split(' ')
  const two = (number: number) => String(number).padStart(2, '0')
  const anyNik = fc
    .record({
      regency: fc.constantFrom(...regencies),
      district: fc.integer({ min: 1, max: 51 }),
      born: fc.date({ min: new Date('1930-01-01'), max: new Date('2026-11-21'), noInvalidDate: true }),
      isWoman: fc.boolean(),
      serial: fc.integer({ min: 1, max: 9_999 }),
    })
    .map(({ regency, district, born, isWoman, serial }) => {
      const [year, month, day] = born.toISOString().slice(0, 10).split('-') as [string, string, string]
      const date = two(Number(day) + (isWoman ? 40 : 0)) + month + year.slice(2)
      return regency + two(district) + date + String(serial).padStart(4, '0')
    })

  it('of any regency, day of birth and serial number, alone or between words', () => {
    expect(new Set(regencies.map((code) => code.slice(0, 2))).size).toBe(38)
    fc.assert(
      fc.property(anyNik, fc.constantFrom('', 'NIK ', 'no.', 'Budi,', '(', '\t'), (nik, before) => {
        expect(isNik(nik)).toBe(true)
        expect(found(`${before}${nik} dan lainnya`)).toEqual([['nik', nik]])
      }),
      { numRuns: 2_000 },
    )
  })

  it('also where a spreadsheet has made a number of it, whose last digit is lost', () => {
    fc.assert(
      fc.property(anyNik, (nik) => isNik(`${nik.slice(0, 15)}0`)),
      { numRuns: 1_000 },
    )
  })

  it('and few other numbers are taken for one: of random ones less than 5 in 1,000', () => {
    const numbers = fc.sample(fc.stringMatching(/^\d{16}$/), { numRuns: 20_000, seed: 7 })
    expect(numbers.filter(isNik).length).toBeLessThan(100)
  })
})

describe('codes', () => {
  it.each([
    ['of a region', ['3516012001', '35.16.01.2001', '6281012001', '62.81.01.2001']],
    ['of a school (NPSN)', ['20502345', '69812345']],
    ['of land (NOP)', ['351601000100100010', '35.16.010.001.001-0001.0', '35.16.010.001.001.0001.0']],
    ['of an official (NIP)', ['197009271991011002', '19700927 199101 1 002', '19700927.199101.1.002']],
    ['of a taxpayer (NPWP)', ['012345678901000', '01.234.567.8-901.000', '0012345678901000']],
    ['of an account', ['5.1.02.01.01.0024', '1.02.02.2.01.0003']],
    ['of a business (NIB)', ['8120102850341', '9120001234567']],
    ['of a place', ['-7.4812345678901', '112.4356789012345', '-7,48123, 112,43567']],
    [
      'of an amount or a share',
      ['628.123.456.789', 'Rp 628.123.456.789,00', '0.8123456789', '62.81234567890', '0,8123456789'],
    ],
  ])('%s are neither NIK nor telephone number', (_, codes) => {
    for (const code of codes) expect([code, found(code)]).toEqual([code, []])
  })
})

describe('a telephone number', () => {
  it.each([
    '081234567890',
    '0812-3456-7890',
    '+62 812 3456 7890',
    '6281234567890',
    '+62812345678',
    '+62.812.3456.7890',
    '0895-3456-78901',
    '0878 1234 567',
    '(0321) 321 5678',
  ])('is %s', (text) => {
    expect(found(`Hubungi ${text}.`)).toEqual([['phone', text]])
  })

  it.each([
    '08',
    '0812345',
    '080123456789',
    '0841234567890',
    '35160112',
    '1081234567890',
    '1.081.234.567.890',
    '00081234567890',
  ])('is not %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('an e-mail address', () => {
  it('is found inside of text', () => {
    expect(found('kirim ke warga.desa+1@contoh.co.id, segera')).toEqual([
      ['email', 'warga.desa+1@contoh.co.id'],
    ])
    expect(found('harga @ 5.000')).toEqual([])
  })
})

describe('a text', () => {
  it('of any kind is looked at in time that grows with its length', () => {
    for (const part of ['0812 ', '1 ', '35 16 01 ', 'a@', 'a.', '62 8 1 '])
      expect(findInText(part.repeat(20_000)).length).toBeLessThan(20_000)
  })

  it('tells where something was found that really stands there', () => {
    const pieces = fc.constantFrom(
      '3516011201900001',
      ' ',
      '.',
      'KK ',
      '0812-3456-7890',
      'x',
      'a@b.id',
      '7',
      '-',
    )
    fc.assert(
      fc.property(
        fc.array(pieces).map((some) => some.join('')),
        (text) => {
          for (const hit of findInText(text)) expect(text).toContain(hit.text)
        },
      ),
    )
  })
})
