import type { Remark } from '../judged-row.ts'
import { told } from '../judged-row.ts'
import type { ListColumn } from './list-columns.ts'
import { listColumns } from './list-columns.ts'

export const comesIn = (key: string): Remark =>
  told(null, {
    id: `Dataset baru, dengan kunci “${key}”.`,
    en: `A new dataset, with the key “${key}”.`,
  })

export const adminsAlone = told(null, {
  id: 'Kesepakatan dan penetapan hanya dibaca dari berkas admin; baris ini diusulkan saja.',
  en: 'Agreements and decrees are only read from an admin’s file; this row is just proposed.',
})

/** What the Forum and decrees have said is entered on the page, with all that follows from it. */
export const keptAsItIs = (columns: readonly ListColumn[]): Remark =>
  told(null, {
    id: `${columns.map((name) => listColumns[name].id).join(', ')}: tidak diubah lewat berkas. Catat putusannya di halaman Daftar Data.`,
    en: `${columns.map((name) => listColumns[name].en).join(', ')}: not changed by a file. Enter what was decided on the page of the list.`,
  })
