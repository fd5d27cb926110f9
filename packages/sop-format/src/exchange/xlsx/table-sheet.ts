import type { Workbook, Worksheet } from '@cj-tech-master/excelts'
import type { Act, ActKind, ArtefactUse, Key, Role, Sop, Step } from '@satualur/engine'
import { wordsOf } from '../../print/words.ts'
import type { Locale } from '../../sheet/flow-words.ts'
import { outcomesInWords } from '../../sheet/flow-words.ts'
import { listText, lyingA4, putMerged, putText } from './cells.ts'

const names = { id: 'Prosedur', en: 'Procedure' }
const joint = { id: 'bersama', en: 'jointly' }
const symbols: Record<ActKind, string> = { start: '○', process: '▭', decision: '◇', end: '○' }
const firstRole = 3

/** The official grid: two rows of heads, a row for each step, a band where a stage begins. Heads come again on each page. */
export function addTableSheet(workbook: Workbook, sop: Sop, locale: Locale) {
  const sheet = workbook.addWorksheet(names[locale], {
    pageSetup: { ...lyingA4, printTitlesRow: '2:3' },
    views: [{ state: 'frozen', xSplit: 2, ySplit: 3 }],
    headerFooter: { oddFooter: `&C${wordsOf(locale).page} &P ${wordsOf(locale).of} &N` },
  })
  const roles: readonly Pick<Role, 'key' | 'name'>[] =
    sop.roles.length > 0 ? sop.roles : [{ key: '', name: '' }]
  const afterRoles = firstRole + roles.length
  const last = afterRoles + 3
  const widths = [6, 44, ...roles.map(() => 18), 26, 16, 26, 22]
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width
  putMerged(sheet, [1, 1, 1, last], sop.title, 'title')
  addHeads(sheet, roles, afterRoles, locale)
  let row = 4
  for (const [index, step] of sop.steps.entries()) {
    if (step.stage !== null && step.stage !== sop.steps[index - 1]?.stage)
      putMerged(sheet, [row, 1, row++, last], stageText(sop, step.stage), 'band')
    addStep(sheet, row++, sop, step, roles, locale)
  }
}

function addHeads(
  sheet: Worksheet,
  roles: readonly Pick<Role, 'name'>[],
  afterRoles: number,
  locale: Locale,
) {
  const words = wordsOf(locale)
  putMerged(sheet, [2, 1, 3, 1], words.row, 'head')
  putMerged(sheet, [2, 2, 3, 2], words.activity, 'head')
  putMerged(sheet, [2, firstRole, 2, afterRoles - 1], words.performers, 'head')
  for (const [index, { name }] of roles.entries()) putText(sheet, 3, firstRole + index, name, 'head')
  putMerged(sheet, [2, afterRoles, 2, afterRoles + 2], words.standard, 'head')
  const standard = [words.needs, words.waktu, words.yields]
  for (const [index, word] of standard.entries()) putText(sheet, 3, afterRoles + index, word, 'head')
  putMerged(sheet, [2, afterRoles + 3, 3, afterRoles + 3], words.note, 'head')
}

function addStep(
  sheet: Worksheet,
  row: number,
  sop: Sop,
  step: Step,
  roles: readonly Pick<Role, 'key'>[],
  locale: Locale,
) {
  const performed = roles.map(({ key }) => performedText(sop, step, key, locale))
  const standard = [usesText(step.needs), step.waktu.text ?? '', usesText(step.yields), step.note ?? '']
  const texts = [step.number ?? '', step.activity, ...performed, ...standard]
  for (const [index, text] of texts.entries()) {
    const isMiddle = index === 0 || (index >= firstRole - 1 && index < firstRole - 1 + roles.length)
    putText(sheet, row, index + 1, text, isMiddle ? 'middle' : 'text')
  }
}

/** The symbols of a role in a row, as characters; below a decision the words beside its arrows and where they lead. */
function performedText(sop: Sop, step: Step, role: Key, locale: Locale): string {
  const acts = step.acts.filter(({ performers }) => performers.includes(role))
  return acts.map((act) => symbolText(sop, step, act, locale)).join('\n')
}

function symbolText(sop: Sop, step: Step, act: Act, locale: Locale): string {
  const symbol = act.isJoint ? `${symbols[act.kind]} (${joint[locale]})` : symbols[act.kind]
  return act.outcomes.length > 1 ? `${symbol}\n${outcomesInWords(sop, step, act, locale)}` : symbol
}

function usesText(uses: readonly ArtefactUse[]): string {
  return listText(uses.map(({ text }) => text))
}

function stageText({ stages }: Sop, key: Key): string {
  const { number = null, name = key } = stages.find((stage) => stage.key === key) ?? {}
  return number === null ? name : `${number.replace(/\.$/, '')}. ${name}`
}
