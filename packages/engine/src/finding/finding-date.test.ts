import { describe, expect, it } from 'vitest'
import { found, on, withHeader } from '../../test/clean-sop.ts'

const printed = (text: string) => withHeader({ madeOn: { date: null, text } })
const defects = (sop: ReturnType<typeof printed>) => found(sop, 'impossible-date').map(({ data }) => data)

describe('a date of the identity', () => {
  it.each([
    '31 Februari 2022',
    'Senin, 31 Pebruari 2022',
    '2022-02-31',
    '30-02-2022',
    '31.11.2022',
    '11 / 13 / 2022',
    'Monday, 32 April 2022',
  ])('cannot be %s', (text) => {
    expect(defects(printed(text))).toEqual([{ text, defect: 'no-such-day' }])
  })

  it.each([
    '29 Februari 2024',
    'Monday, 11 April 2022',
    '1 Mei 2024',
    '-',
    'Maret',
    'Oktober 2022',
    '12 Bulan 2022',
  ])('may be %s', (text) => {
    expect(defects(printed(text))).toEqual([])
  })

  it('cannot be a day that its digits do not make, whatever is printed', () => {
    expect(defects(withHeader({ madeOn: on('2022-02-31') }))).toEqual([
      { text: '2022-02-31', defect: 'no-such-day' },
    ])
    const both = withHeader({ madeOn: { date: '2022-02-31', text: 'akhir Februari' } })
    expect(defects(both)).toEqual([{ text: 'akhir Februari', defect: 'no-such-day' }])
  })

  it('cannot be far from today, for the slip of a figure is likelier', () => {
    expect(defects(withHeader({ revisedOn: on('2031-11-20') }))).toEqual([])
    expect(found(withHeader({ revisedOn: on('2031-11-21') }), 'impossible-date')).toMatchObject([
      { severity: 'warning', place: { header: 'revisedOn' }, data: { defect: 'too-late' } },
    ])
    expect(defects(withHeader({ madeOn: on('1922-04-11') }))).toEqual([
      { text: '1922-04-11', defect: 'too-early' },
    ])
    expect(defects(printed('11 April 2202'))).toMatchObject([{ defect: 'too-late' }])
  })
})
