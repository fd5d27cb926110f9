import { describe, expect, it } from 'vitest'
import { draftOf, emptyColumn, inputOf, pastedColumns, ruleOf } from './format-draft.ts'

describe('a column that is typed', () => {
  it('is sent as it was told, where nothing was changed', () => {
    const told = {
      ...{ name: 'cakupan', type: 'NUMBER' as const, title: 'Cakupan', unit: 'persen', isRequired: true },
      ...{ minimum: '0', maximum: '100', values: ['1', '2'], trueValues: ['ya'], variable: 'V1' },
    }
    expect(inputOf(draftOf(told))).toMatchObject(told)
  })

  it('is required where it is part of the key', () => {
    expect(inputOf({ ...emptyColumn('desa'), isKey: true })).toMatchObject({ isKey: true, isRequired: true })
  })

  it('has values one on each line, and none where all are blank', () => {
    expect(inputOf({ ...emptyColumn('desa'), values: ' Bangsal \n\nDlanggu\n' }).values).toEqual([
      'Bangsal',
      'Dlanggu',
    ])
    expect(inputOf({ ...emptyColumn('desa'), values: ' \n ' }).values).toBeNull()
  })

  it('tells its rule in a few words', () => {
    expect(ruleOf({ ...emptyColumn(), minimum: '0', maximum: '100' })).toBe('0–100')
    expect(ruleOf({ ...emptyColumn(), maximum: '9', values: 'a\nb' })).toBe('≤ 9 · [2]')
  })
})

describe('cells of a spreadsheet that are pasted', () => {
  it('are a column each, with a title where the second cell has one', () => {
    expect(pastedColumns('desa\tNama desa\r\njiwa\tJumlah jiwa\r\n')).toMatchObject([
      { name: 'desa', title: 'Nama desa' },
      { name: 'jiwa', title: 'Jumlah jiwa' },
    ])
  })

  it('may be a header that lies across', () => {
    expect(pastedColumns('desa\tjiwa\tluas\n')?.map(({ name }) => name)).toEqual(['desa', 'jiwa', 'luas'])
  })

  it('are a word like any other where they are one', () => {
    expect(pastedColumns('desa\n')).toBeNull()
  })
})
