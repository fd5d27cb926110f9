import { describe, expect, it } from 'vitest'
import { pastedCodes, pastedColumns } from './pasted.ts'

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
    expect(pastedCodes('L')).toBeNull()
  })

  it('are a code list, with what the codes mean in the second column', () => {
    expect(pastedCodes('35.16\tMojokerto\n\n35.17\tJombang\n')).toEqual([
      { value: '35.16', label: 'Mojokerto' },
      { value: '35.17', label: 'Jombang' },
    ])
    expect(pastedCodes('SD\nSMP')).toEqual([
      { value: 'SD', label: '' },
      { value: 'SMP', label: '' },
    ])
    expect(pastedCodes('L\tLaki-laki')).toEqual([{ value: 'L', label: 'Laki-laki' }])
  })
})
