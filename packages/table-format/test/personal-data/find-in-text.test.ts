import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInText, isNik } from '../../src/index.ts'

const found = (text: string) => findInText(text).map(({ kind, text: hit }) => [kind, hit])

describe('a NIK', () => {
  it.each(['3516011201900001', '3516015201900001', '3576022902000012', '9471013112990003'])(
    'has the shape of %s',
    (digits) => {
      expect(isNik(digits)).toBe(true)
    },
  )

  it.each([
    ['a province that there is not', '2016011201900001'],
    ['a regency that there is not', '3500011201900001'],
    ['no district', '3516001201900001'],
    ['the day 32', '3516013201900001'],
    ['the day 72, 40 more than any', '3516017201900001'],
    ['30 February', '3516013002900001'],
    ['the month 13', '3516011213900001'],
    ['the serial 0000', '3516011201900000'],
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

describe('a telephone number', () => {
  it.each([
    '081234567890',
    '0812-3456-7890',
    '+62 812 3456 7890',
    '6281234567890',
    '+62812345678',
    '(0321) 321 5678',
  ])('is %s', (text) => {
    expect(found(`Hubungi ${text}.`)).toEqual([['phone', text]])
  })

  it.each(['08', '0812345', '35160112', '1081234567890', '1.081.234.567.890', '00081234567890'])(
    'is not %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
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
