import { describe, expect, it } from 'vitest'
import { draftOf, emptyColumn, inputOf } from './column-draft.ts'

describe('a column that is typed', () => {
  it('is sent as it was told, where nothing was changed', () => {
    const told = {
      ...{ name: 'cakupan', type: 'NUMBER' as const, title: 'Cakupan', unit: 'persen', isRequired: true },
      ...{ minimum: '0', maximum: '100', values: ['1', '2'], valueLabels: ['satu', ''], isUnique: true },
      ...{ minLength: 1, maxLength: 9, pattern: '\\d+', trueValues: ['ya', 'Y'], falseValues: ['tidak'] },
      ...{ variable: 'V1', codeList: 'kode-wilayah', decimalChar: ',', groupChar: '.', format: 'default' },
    }
    expect(inputOf(draftOf(told))).toMatchObject(told)
  })

  it('says nothing of what is blank', () => {
    expect(inputOf(emptyColumn('desa'))).toMatchObject({
      ...{ minLength: null, maxLength: null, values: null, valueLabels: null },
      ...{ trueValues: null, falseValues: null },
    })
  })

  it('is required where it is part of the key', () => {
    expect(inputOf({ ...emptyColumn('desa'), isKey: true })).toMatchObject({ isKey: true, isRequired: true })
  })

  it('has the choices that have a value, with what they mean where one of them says so', () => {
    const codes = [
      { value: ' L ', label: 'Laki-laki' },
      { value: ' ', label: 'tidak terpakai' },
      { value: 'P', label: '' },
    ]
    expect(inputOf({ ...emptyColumn('jk'), codes })).toMatchObject({
      ...{ values: ['L', 'P'], valueLabels: ['Laki-laki', ''] },
    })
  })
})
