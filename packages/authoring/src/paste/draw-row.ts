import type { Act, ActKind, Key, Mark, Outcome, Sop } from '@satualur/engine'
import { placeSymbol, removeSymbol } from '../edit/act/symbols.ts'
import { removePerformer } from '../edit/role/performers.ts'
import { freshKey } from '../edit/fresh-key.ts'
import { setKind } from '../edit/act/kind.ts'
import { actOf, changeAct, explicit, stepOf } from '../edit/rewrite.ts'
import { onwardOutcome } from '../edit/flow/onward.ts'
import { isRefusing, readSymbolWords, type SymbolWords } from './symbol-words.ts'

export interface PerformerCell {
  role: Key
  text: string
}

/** A word was misread about as often as not where only its column was known. */
const columnConfidence = 0.5

/**
 * Draws the symbols of a row as its performer cells say: a sign or "Mulai" and "Selesai" place symbols, starts first and
 * ends last; "Ya/Tidak" is a decision; a label alone makes a decision of the row's last symbol, and a refusing one leads
 * back to the last row that its column performs, as a reading to be confirmed.
 */
export function drawRow(sop: Sop, step: Key, cells: readonly PerformerCell[]): Sop {
  const read = cells.map(({ role, text }) => ({ role, words: readSymbolWords(text) }))
  const drawn = read
    .toSorted((one, other) => turn(one.words) - turn(other.words))
    .reduce((before, { role, words }) => drawSymbol(before, step, role, words), sop)
  const labels = read.flatMap(({ role, words }) =>
    words.says === 'label' ? [{ role, label: words.label }] : [],
  )
  return labels.length > 0 ? drawChoice(drawn, step, labels) : drawn
}

/** Without the symbols of these columns, as a blank cell that is pasted over them says. */
export function clearSymbols(sop: Sop, step: Key, role: Key): Sop {
  const acts = stepOf(sop, step)?.acts.filter(({ performers }) => performers.includes(role)) ?? []
  return acts.reduce(
    (before, { key, performers }) =>
      performers.length > 1 ? removePerformer(before, key, role) : removeSymbol(before, key),
    sop,
  )
}

function turn(words: SymbolWords): number {
  const kind = words.says === 'symbol' ? words.kind : 'process'
  return kind === 'start' ? 0 : kind === 'end' ? 2 : 1
}

function drawSymbol(sop: Sop, step: Key, role: Key, words: SymbolWords): Sop {
  if (words.says === 'nothing' || words.says === 'label') return sop
  const placed = placeSymbol(sop, step, role)
  const act = stepOf(placed, step)?.acts.find(({ performers }) => performers.includes(role))
  if (!act) return placed
  if (words.says === 'words') return marked(placed, act, `Di kolom ini tertempel “${words.text}”`)
  const drawn = setKind(placed, act.key, words.kind as ActKind)
  return words.labels.length > 0
    ? withChoices(
        drawn,
        act.key,
        words.labels.map((label) => ({ label, role: null })),
      )
    : drawn
}

const marked = (sop: Sop, { key }: Act, why: string): Sop =>
  changeAct(sop, key, (act) => ({ ...act, mark: inferred(why) }))

const inferred = (why: string): Mark => ({ kind: 'inferred', why, confidence: columnConfidence })

interface Choice {
  label: string | null
  /** The column in which the label stands beside its arrow. */
  role: Key | null
}

function drawChoice(sop: Sop, step: Key, labels: readonly Choice[]): Sop {
  const acts = stepOf(sop, step)?.acts ?? []
  const act = acts.findLast(({ kind }) => kind !== 'start' && kind !== 'end') ?? acts.at(-1)
  if (!act) return sop
  const isOneSided = labels.every(({ label }) => isRefusing(label!) === isRefusing(labels[0]!.label!))
  const other: Choice[] = isOneSided && labels.length === 1 ? [{ label: null, role: null }] : []
  const choices = isRefusing(labels[0]!.label!) ? [...other, ...labels] : [...labels, ...other]
  return withChoices(sop, act.key, choices)
}

/** A decision with these choices; the first that does not refuse goes on as the act did. */
function withChoices(sop: Sop, key: Key, choices: readonly Choice[]): Sop {
  const drawn = setKind(sop, key, 'decision')
  const act = actOf(drawn, key)!
  const onward = onwardOutcome(drawn, act)?.to ?? []
  const accepting = choices.find(({ label, role }) => (label === null ? role === null : !isRefusing(label)))
  const outcomes = choices.reduce<Outcome[]>((before, choice) => {
    const word = choice.label ?? (choice === accepting ? 'ya' : 'tidak')
    const outcome = {
      key: freshKey(
        before.map((one) => one.key),
        word,
      ),
      label: choice.label,
    }
    const to = choice === accepting ? { to: [...onward], mark: explicit } : backTo(drawn, key, choice)
    return [...before, { ...outcome, ...to }]
  }, [])
  return changeAct(drawn, key, (one) => ({ ...one, outcomes }))
}

/** The last earlier symbol of the column in which a refusing label stands; nowhere yet without one. */
function backTo(sop: Sop, act: Key, { label, role }: Choice): Pick<Outcome, 'to' | 'mark'> {
  const acts = sop.steps.flatMap((step) => step.acts)
  const earlier = acts.slice(
    0,
    acts.findIndex(({ key }) => key === act),
  )
  const target = role === null ? undefined : earlier.findLast(({ performers }) => performers.includes(role))
  if (!target || label === null || !isRefusing(label)) return { to: [], mark: explicit }
  const name = sop.roles.find(({ key }) => key === role)!.name
  return { to: [target.key], mark: inferred(`Kata “${label}” tertempel di kolom ${name}`) }
}
