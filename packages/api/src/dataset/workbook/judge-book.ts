import type { Locale, MetadataForm } from '@satualur/engine'
import { fieldsOf } from '@satualur/engine'
import type { Entry } from '../../database/door.ts'
import { maySpeakFor } from '../may-speak-for.ts'
import { eachInTurn } from './each-in-turn.ts'
import { FormJudge } from './forms/form-judge.ts'
import { notOwnOpd, notYet } from './forms/form-remarks.ts'
import { PartDrafts } from './forms/part-drafts.ts'
import type { JudgedBook, JudgedSheet } from './judged-book.ts'
import type { JudgedRow } from './judged-row.ts'
import { changedColumns, isRefused } from './judged-row.ts'
import { Known } from './known.ts'
import type { Around } from './around.ts'
import type { JudgedListRow, ListWrite } from './list/judged-list-row.ts'
import type { ListColumn, StandardColumn } from './list/list-columns.ts'
import { standardColumns } from './list/list-columns.ts'
import { ListJudge } from './list/list-judge.ts'
import type { KnownSheet } from './reading/known-sheets.ts'
import type { SheetRow } from './reading/sheet-rows.ts'
import { sheetRows } from './reading/sheet-rows.ts'

/** What each row of a workbook would do. The list is judged first: what it brings in, the forms may speak of. */
export async function judgeBook(
  sheets: readonly KnownSheet[],
  around: Around,
  forms: readonly MetadataForm[],
  who: Entry,
  locale: Locale,
): Promise<JudgedBook> {
  const known = new Known(around)
  const drafts = new PartDrafts(known)
  const list = new ListJudge(known, who, locale)
  const judgeOf = (form: MetadataForm) =>
    new FormJudge(form, { known, drafts, who, locale, added: (title) => list.added(title) })
  const standard = forms.find(({ key }) => key === 'standar-data')!
  const standardJudge = judgeOf(standard)
  const writes: ListWrite[] = []
  const listed = new Map<KnownSheet, JudgedRow[]>()
  for (const one of sheets.filter((sheet) => sheet.kind === 'list')) {
    const rows = await eachInTurn(sheetRows(one.sheet, one.heads), (row) => {
      const judged = list.judge(row)
      if (judged.write) writes.push(judged.write)
      return withStandard(judged, row, { standard, judge: standardJudge, drafts, who })
    })
    listed.set(one, rows)
  }
  // A form may have several sheets: which of its rows come twice is seen over all of them.
  const judges = new Map<string, FormJudge>()
  const judged: JudgedSheet[] = []
  for (const one of sheets) {
    if (one.kind !== 'form') {
      judged.push({ known: one, rows: listed.get(one) ?? [] })
      continue
    }
    const judge = judges.get(one.form.key) ?? judgeOf(one.form)
    judges.set(one.form.key, judge)
    judged.push({
      known: one,
      rows: await eachInTurn(sheetRows(one.sheet, one.heads), (row) => judge.judge(row)),
    })
  }
  return { sheets: judged, list: writes, parts: drafts.written() }
}

interface Standard {
  standard: MetadataForm
  judge: FormJudge
  drafts: PartDrafts
  who: Entry
}

/** Offices keep Standar Data in their list: what a row of it says there goes into the form. */
function withStandard(
  judged: JudgedListRow,
  row: SheetRow<ListColumn | StandardColumn>,
  { standard, judge, drafts, who }: Standard,
): JudgedRow {
  const names = (Object.keys(standardColumns) as StandardColumn[]).filter((name) => row.said(name) !== '')
  const { subject, write: _, ...plain } = judged
  if (names.length === 0 || !subject) return plain
  if (subject.id === null) return { ...plain, remarks: [...plain.remarks, notYet] }
  const draft = drafts.of({ ...subject, id: subject.id }, standard, 1)
  const fields = fieldsOf(standard).filter(({ key }) => names.some((name) => name === key))
  const { changed, obstacles } = judge.fill(draft, fields, ({ key }) => ({
    cell: row.cell(key as StandardColumn),
    place: row.place(key as StandardColumn),
  }))
  const forbidden = changed.length > 0 && !maySpeakFor(who, subject.opdId) ? [notOwnOpd] : []
  const isTold = changed.length > 0 && plain.verdict !== 'new'
  const remarks = [...plain.remarks, ...obstacles, ...forbidden, ...(isTold ? [changedColumns(changed)] : [])]
  if (isRefused(remarks)) return { ...plain, verdict: 'refused', remarks }
  return { ...plain, remarks, verdict: isTold ? 'changed' : plain.verdict }
}
