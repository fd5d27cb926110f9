import type { Act, Key, Sop, Step } from '../src/sop.ts'
import type { Dice } from './dice.ts'
import { withStatutory } from './random-statutory.ts'

/**
 * The next version of an SOP: its rows after one to four edits such as people make. Not always a sound one. `fresh` begins
 * the keys of new rows, so that a version of a version has no key twice.
 */
export function editedSop(sop: Sop, dice: Dice, fresh = 'baru'): Sop {
  const draft = structuredClone(sop)
  for (let edit = 1 + dice.below(4); edit > 0; edit--) dice.pick(edits)(draft, dice, `${fresh}-${edit}`)
  return draft
}

type Edit = (sop: Sop, dice: Dice, key: Key) => void

const roles = ['produsen', 'walidata', 'kepala', 'sekretariat', 'pembina']

const edits: Edit[] = [
  retime,
  retime,
  rereadDays,
  recast,
  rejoin,
  insertRow,
  insertRow,
  insertBranch,
  removeRow,
  leadElsewhere,
  mergeRows,
  splitRow,
  renameOutcome,
  redrawStart,
  readLawsAnew,
]

const actsOf = ({ steps }: Sop): Act[] => steps.flatMap(({ acts }) => acts)

function retime(sop: Sop, dice: Dice) {
  const amount = [
    { value: 1 + dice.below(5), unit: 'day' as const, day: dice.pick(['bare', 'calendar'] as const) },
  ]
  dice.pick(sop.steps).waktu = { kind: 'fixed', text: 'hari', min: amount, max: amount, clock: 'working' }
}

/** A bare "hari" is read the other way. */
function rereadDays(sop: Sop) {
  sop.bareDay = sop.bareDay === 'working' ? 'calendar' : 'working'
}

function recast(sop: Sop, dice: Dice) {
  const act = dice.pick(actsOf(sop))
  act.performers = [dice.pick(roles)]
  act.isJoint = dice.chance(0.3)
}

function rejoin(sop: Sop, dice: Dice) {
  const act = dice.pick(actsOf(sop))
  act.waitsFor = act.waitsFor === 'all' ? 'any' : 'all'
}

const newAct = (key: Key, dice: Dice, to: Key[]): Act => ({
  key,
  kind: 'process',
  performers: [dice.pick(roles)],
  isJoint: false,
  waitsFor: 'any',
  outcomes: [{ key: 'done', label: null, to, mark: { kind: 'explicit' } }],
  mark: { kind: 'explicit' },
})

const newRow = (act: Act): Step => ({
  key: `row-${act.key}`,
  number: null,
  stage: null,
  activity: 'Kegiatan baru',
  needs: [],
  waktu: { kind: 'none', text: null },
  yields: [],
  note: null,
  acts: [act],
  marks: {},
})

/** A row before another one: all arrows that led there lead through it. */
function insertRow(sop: Sop, dice: Dice, key: Key) {
  const place = dice.below(sop.steps.length)
  const target = sop.steps[place]!.acts[0]!
  for (const { outcomes } of actsOf(sop))
    for (const outcome of outcomes) outcome.to = outcome.to.map((to) => (to === target.key ? key : to))
  sop.steps.splice(place, 0, newRow(newAct(key, dice, [target.key])))
}

/** A row beside an arrow, and its target waits for both. */
function insertBranch(sop: Sop, dice: Dice, key: Key) {
  const outcome = dice.pick(dice.pick(actsOf(sop)).outcomes)
  const target = outcome.to[0]
  if (target === undefined) return
  outcome.to.push(key)
  const place = sop.steps.findIndex(({ acts }) => acts.some((act) => act.key === target))
  sop.steps.splice(place, 0, newRow(newAct(key, dice, [target])))
  actsOf(sop).find((act) => act.key === target)!.waitsFor = 'all'
}

/** The row is gone; arrows that led to its acts lead to where these led. */
function removeRow(sop: Sop, dice: Dice) {
  if (sop.steps.length < 3) return
  const [gone] = sop.steps.splice(dice.below(sop.steps.length), 1)
  const ahead = new Map(gone!.acts.map(({ key, outcomes }) => [key, outcomes[0]!.to]))
  const known = new Set(actsOf(sop).map(({ key }) => key))
  for (const { outcomes } of actsOf(sop))
    for (const outcome of outcomes)
      outcome.to = [...new Set(outcome.to.flatMap((to) => ahead.get(to) ?? [to]))].filter((to) =>
        known.has(to),
      )
}

function leadElsewhere(sop: Sop, dice: Dice) {
  dice.pick(dice.pick(actsOf(sop)).outcomes).to = [dice.pick(actsOf(sop)).key]
}

/** One row becomes part of the row before it, under either key. */
function mergeRows(sop: Sop, dice: Dice) {
  const place = 1 + dice.below(sop.steps.length - 1)
  const [row] = sop.steps.splice(place, 1)
  const before = sop.steps[place - 1]
  if (!row || !before) return
  before.acts.push(...row.acts)
  if (dice.chance(0.5)) before.key = row.key
}

/** The last act of a row gets a row of its own, with the same standard time. */
function splitRow(sop: Sop, dice: Dice, key: Key) {
  const step = dice.pick(sop.steps)
  if (step.acts.length < 2) return
  const split = { ...structuredClone(step), key: `row-${key}`, acts: step.acts.splice(-1) }
  sop.steps.splice(sop.steps.indexOf(step) + 1, 0, split)
}

function renameOutcome(sop: Sop, dice: Dice) {
  dice.pick(dice.pick(actsOf(sop)).outcomes).key = 'lain'
}

/** Laws are changed, come and go. */
function readLawsAnew(sop: Sop, dice: Dice) {
  const { statutory = [] } = withStatutory(dice, sop)
  sop.statutory = [...(sop.statutory ?? []).filter(() => dice.chance(0.7)), ...statutory].filter(
    ({ key }, index, all) => all.findIndex((other) => other.key === key) === index,
  )
}

/** Some starts are none any more, and one or two other acts are. */
function redrawStart(sop: Sop, dice: Dice) {
  for (const act of actsOf(sop)) if (act.kind === 'start' && dice.chance(0.5)) act.kind = 'process'
  for (let starts = 1 + dice.below(2); starts > 0; starts--) dice.pick(actsOf(sop)).kind = 'start'
}
