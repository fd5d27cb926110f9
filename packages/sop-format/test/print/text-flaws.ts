import type { Sop } from '@satualur/engine'
import { printable } from '../../src/print/letters.ts'
import type { Page } from '../../src/print/page.ts'
import { textsOf } from './page-flaws.ts'

/** Whether every word of the SOP's table and identity is printed, and every page of the table has the same head. */
export function textFlaws(pages: readonly Page[], sop: Sop): string[] {
  const heads = pages.map((page) => textsOf(page).filter(({ about }) => about === 'head'))
  const tables = heads.filter((head) => head.length > 0)
  const told = (head: (typeof tables)[number]) => head.map(({ text, x, y }) => `${text} ${x} ${y}`).join('|')
  const printed = pages.flatMap((page) => textsOf(page).filter(({ about }) => about === 'cell'))
  const extra = printed.filter(({ text }) => text === '(lanjutan)').length
  const expected = lettersOf([
    ...tableTexts(sop),
    ...identityTexts(sop),
    ...Array<string>(extra).fill('lanjutan'),
  ])
  const found = lettersOf(printed.map(({ text }) => text))
  return [
    ...(tables.length === 0 ? ['no page has the head of the table'] : []),
    ...(tables.every((head) => told(head) === told(tables[0]!))
      ? []
      : ['the head is not the same on every page']),
    ...missing(
      lettersOf(sop.roles.map(({ name }) => name)),
      lettersOf(tables[0]!.map(({ text }) => text)),
      'head',
    ),
    ...(expected.join('') === found.join('') ? [] : [`${expected.length} letters became ${found.length}`]),
  ]
}

/** Letters alone, sorted: lines may break anywhere, and lists bring their own numbers and bullets. */
const lettersOf = (texts: readonly string[]): string[] =>
  [...printable(texts.join('')).replace(/\P{L}/gu, '')].sort()

function missing(wanted: readonly string[], found: readonly string[], where: string): string[] {
  const left = [...found]
  for (const letter of wanted) {
    const at = left.indexOf(letter)
    if (at < 0) return [`the ${where} lacks letters`]
    left.splice(at, 1)
  }
  return []
}

function tableTexts(sop: Sop): string[] {
  return sop.steps.flatMap(({ number, activity, needs, waktu, yields, note }) =>
    [
      number,
      activity,
      ...needs.map(({ text }) => text),
      waktu.text,
      ...yields.map(({ text }) => text),
      note,
    ].map((text) => text ?? ''),
  )
}

function identityTexts({ title, header }: Sop): string[] {
  const { unit, number, annex, ratifiedBy, ...others } = header
  const lists = [
    others.legalBasis,
    others.qualifications,
    others.related,
    others.equipment,
    others.warnings,
    others.records,
  ]
  const signature = ratifiedBy && [
    ratifiedBy.position,
    ratifiedBy.name,
    ratifiedBy.rank,
    labelled(ratifiedBy.nip),
  ]
  const months =
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')
  const dates = [others.madeOn, others.revisedOn, others.ratifiedOn, others.effectiveOn].map(
    (printed) => printed?.text ?? (printed?.date ? months[Number(printed.date.slice(5, 7)) - 1] : ''),
  )
  return [title, ...unit, number, annex, ...(signature ?? []), ...lists.flat(), ...dates].map(
    (text) => text ?? '',
  )
}

const labelled = (nip: string | null) => (nip && !/^\p{L}/u.test(nip) ? `NIP ${nip}` : nip)
