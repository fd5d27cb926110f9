import {
  bareNumber,
  flowOf,
  type Act,
  type ActKind,
  type ArtefactUse,
  type Header,
  type Key,
  type PrintedDate,
  type Ratifier,
  type Sop,
  type Step,
} from '@satualur/engine'

/** Cells as a person reads them, in the sheet's own words and in signs, so that no language has to be chosen here. */

export const textOrNull = (text: string | null): string | null => (text?.trim() ? text : null)

/** Items of a list, "; " between them; many papers end theirs with that mark already. */
export const listText = (items: readonly string[]): string | null =>
  textOrNull(
    items.map((item, index) => (index < items.length - 1 ? item.replace(/;$/, '') : item)).join('; '),
  )

export const usesText = (uses: Step['needs']): string | null => listText(uses.map(({ text }) => text))

const isAsked = ({ isRequired, kinds }: ArtefactUse) => isRequired === true || kinds !== undefined

/** “Surat” ⟨required, file⟩: what has to be handed in stands in signs that `cellWords` reads. */
function askedText(use: ArtefactUse): string {
  if (!isAsked(use)) return use.text
  const signs = [...(use.isRequired ? ['required'] : []), ...(use.kinds ?? [])]
  return `“${use.text}” ⟨${signs.join(', ')}⟩`
}

/** Only what something is asked of. */
export const evidenceText = (uses: Step['needs']): string | null =>
  listText(uses.filter(isAsked).map(askedText))

/** All of a cell, with what is asked. */
export const usesAndEvidenceText = (uses: Step['needs']): string | null => listText(uses.map(askedText))

/** The rows whose performers a row is kept apart from: "1, 3". */
export const apartText = (sop: Sop, { apartFrom = [] }: Step): string | null =>
  textOrNull(apartFrom.map((key) => rowText(sop, key)).join(', '))

/** "↗" of a symbol that makes public. */
export const publishesText = ({ publishes }: Act): string | null => (publishes ? '↗' : null)

/** "Walidata → Kepala OPD" for two symbols; "/" where either performs, "+" where all do jointly. */
export function performersText(sop: Sop, step: Step): string | null {
  const name = (key: Key) => sop.roles.find((role) => role.key === key)?.name ?? `“${key}”`
  const symbols = step.acts.map(({ performers, isJoint }) =>
    performers.map(name).join(isJoint ? ' + ' : ' / '),
  )
  return textOrNull(
    symbols.every((text) => text === '') ? '' : symbols.map((text) => text || '–').join(' → '),
  )
}

/** The row's printed number where it is printed once, else its position. */
export function rowText(sop: Sop, key: Key): string {
  const step = sop.steps.find((one) => one.key === key)
  if (!step) return `“${key}”`
  const isPrintedOnce = sop.steps.filter(({ number }) => number === step.number).length === 1
  return step.number && isPrintedOnce ? bareNumber(step.number) : `#${sop.steps.indexOf(step) + 1}`
}

const symbol: Record<ActKind, string> = { start: '⬭', process: '▭', decision: '◇', end: '⬭' }

/** "Ya → 4; Tidak → 2"; "■" where the branch ends. The symbol's form leads where it matters. */
export function routesText(sop: Sop, act: Act, withSymbol = false): string {
  const rowOf = (target: Key) => rowText(sop, flowOf(sop).acts.get(target)?.step.key ?? target)
  const routes = act.outcomes.map(({ label, to }) => {
    const targets = to.length > 0 ? to.map(rowOf).join(', ') : '■'
    return label === null ? `→ ${targets}` : `${label} → ${targets}`
  })
  return [...(withSymbol ? [symbol[act.kind]] : []), routes.join('; ')].join(' ').trim()
}

export const dateText = (printed: PrintedDate | null): string | null =>
  printed && textOrNull(printed.text ?? printed.date)

export const ratifierText = (ratifier: Ratifier | null): string | null =>
  ratifier &&
  listText([ratifier.position, ratifier.name, ratifier.rank, ratifier.nip].filter((part) => part !== null))

type HeaderText = Exclude<keyof Header, 'marks'>

/** One cell of the identity part. */
export function headerText(header: Header, cell: HeaderText): string | null {
  const value = header[cell]
  if (value === null || typeof value === 'string') return textOrNull(value)
  if (Array.isArray(value)) return listText(value)
  return 'position' in value ? ratifierText(value) : dateText(value)
}
