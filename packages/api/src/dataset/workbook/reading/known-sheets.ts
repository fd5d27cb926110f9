import type { MetadataForm } from '@satualur/engine'
import type { BookSheet } from '@satualur/table-format/files'
import type { Sentence } from '../../../graphql/locale.ts'
import type { FormColumn } from '../forms/form-columns.ts'
import { formNamed, wantedInForm } from '../forms/form-columns.ts'
import type { ListColumn, StandardColumn } from '../list/list-columns.ts'
import { wantedInList } from '../list/list-columns.ts'
import type { Heads } from './heads.ts'
import { findHeads, rowsAboveHeads } from './heads.ts'
import { isExplanation } from './own-names.ts'

/** What a sheet of a workbook is; one that is nothing of ours is told and left alone. */
export type KnownSheet =
  | { kind: 'list'; sheet: BookSheet; heads: Heads<ListColumn | StandardColumn> }
  | { kind: 'form'; sheet: BookSheet; heads: Heads<FormColumn>; form: MetadataForm }
  | { kind: 'unread'; sheet: BookSheet; why: Sentence | null }

export function knownSheet(sheet: BookSheet, forms: readonly MetadataForm[]): KnownSheet {
  if (isExplanation(sheet.name ?? '')) return { kind: 'unread', sheet, why: null }
  const form = sheet.name === null ? null : formNamed(sheet.name, forms)
  if (form) {
    const heads = findHeads(sheet, wantedInForm(form), (found) => isNamed(found) && found.size > 1)
    return heads ? { kind: 'form', sheet, heads, form } : { kind: 'unread', sheet, why: noSubject }
  }
  const heads = findHeads(
    sheet,
    wantedInList,
    (found) => isNamed(found) && ofTheList.some((one) => found.has(one)),
  )
  return heads ? { kind: 'list', sheet, heads } : { kind: 'unread', sheet, why: notTheList }
}

const isNamed = (found: ReadonlyMap<string, number>): boolean => found.has('title') || found.has('key')

/** Without one of these a sheet with titles is something else. */
const ofTheList: readonly ListColumn[] = ['producer', 'class', 'frequency', 'release']

const noSubject: Sentence = {
  id: `Kolom “Kunci dataset” atau “Judul data” dan isian formulirnya tidak ditemukan dalam ${rowsAboveHeads} baris pertama.`,
  en: `There is no column “Dataset key” or “Title” beside fields of the form in the first ${rowsAboveHeads} rows.`,
}

const notTheList: Sentence = {
  id: `Kolom “Judul data” bersama “Produsen Data” atau “Klasifikasi informasi” tidak ditemukan dalam ${rowsAboveHeads} baris pertama, dan nama lembarnya bukan nama formulir metadata.`,
  en: `There is no column “Title” beside “Producer” or “Information class” in the first ${rowsAboveHeads} rows, nor is the sheet named after a metadata form.`,
}
