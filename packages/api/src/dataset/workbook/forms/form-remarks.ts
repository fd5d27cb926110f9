import type { Remark } from '../judged-row.ts'
import { obstacle, told } from '../judged-row.ts'

export const datasetUnnamed = (place: number | null): Remark =>
  obstacle(place, {
    id: 'Baris ini tidak menyebut datasetnya. Isi kunci atau judul datanya.',
    en: 'This row names no dataset. Fill in the key or the title of the data.',
  })

export const datasetUnknown = (place: number | null, called: string): Remark =>
  obstacle(place, {
    id: `Dataset “${called}” tidak dikenal, dan tidak ada di lembar Daftar Data berkas ini. Perbaiki kunci atau judulnya.`,
    en: `There is no dataset “${called}”, nor does the Daftar Data of this file bring it in. Mend its key or its title.`,
  })

export const datasetAmbiguous = (place: number | null): Remark =>
  obstacle(place, {
    id: 'Ada beberapa dataset berjudul ini. Isi kunci datasetnya.',
    en: 'Several datasets have this title. Fill in the key of the dataset.',
  })

export const partUnclear = (place: number | null): Remark =>
  obstacle(place, {
    id: 'Nomor urutnya tidak jelas. Isi 1 sampai 200, atau isi namanya.',
    en: 'The running number is unclear. Give 1 to 200, or fill in the name.',
  })

export const notOwnOpd: Remark = obstacle(null, {
  id: 'Anda hanya dapat mengubah metadata OPD Anda sendiri.',
  en: 'You can only change metadata of your own OPD.',
})

export const twice: Remark = obstacle(null, {
  id: 'Isian ini sudah ada pada baris sebelumnya. Hapus salah satunya.',
  en: 'A row above fills in the same already. Remove one of them.',
})

export const saidOtherwise = (place: number | null): Remark =>
  obstacle(place, {
    id: 'Baris lain di berkas ini mengisinya dengan isi yang berbeda. Samakan keduanya.',
    en: 'Another row of this file says something else here. Let both say the same.',
  })

/** Data that are new have no metadata before a decree has set them, unless an admin brings them in. */
export const notYet: Remark = told(null, {
  id: 'Standar Data belum disimpan: datanya baru diusulkan. Isi setelah ditetapkan.',
  en: 'The data standard is not saved yet: the data are only proposed. Fill it in once they are in force.',
})
