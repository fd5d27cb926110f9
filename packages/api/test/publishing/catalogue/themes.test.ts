import { expect, it } from 'vitest'
import { themesOf } from '../../../src/publishing/catalogue/feed/themes.ts'

it.each([
  [{ title: 'Jumlah Guru menurut Jenjang', tags: ['kesehatan'] }, ['HEAL']],
  [{ title: 'Jumlah Guru menurut Jenjang', tags: [] }, ['EDUC']],
  [{ title: 'Panjang Jalan Kabupaten', tags: ['lain-lain'] }, ['TRAN']],
  [{ title: 'Kunjungan Ibu Hamil di Puskesmas', tags: [] }, ['HEAL']],
  [{ title: 'Produksi Padi', tags: ['Pertanian', 'Industri Pangan'] }, ['AGRI', 'ECON']],
  [{ title: 'Lain-lain', tags: [] }, ['REGI']],
])('the themes of %o are %o', (dataset, themes) => {
  expect(themesOf(dataset)).toEqual(themes)
})
