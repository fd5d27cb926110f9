import type { Act, ActKind, ArtefactUse, EvidenceKind, Key, Outcome, Sop, Step, Waktu } from '../src/sop.ts'
import { diceOf, type Dice } from './dice.ts'
import { drawSop } from './drawn-sop.ts'

const roles = ['produsen', 'walidata', 'kepala', 'sekretariat'] as const
const artefacts = ['surat', 'data', 'nota'] as const

/**
 * A random SOP with so many steps; the same seed gives the same SOP. Most are built of blocks (sequence, decision,
 * parallel work with a join, rework) and are sound; in a third of them some arrows are then drawn at random, as on
 * sheets that were copied and changed. Every key is known, so only the flow can be unsound.
 */
export function randomSop(seed: number, stepCount: number): Sop {
  const dice = diceOf(seed)
  const acts = drawFlow(dice, stepCount + dice.below(Math.ceil(stepCount / 2)))
  if (dice.chance(0.33)) for (let change = dice.below(3); change >= 0; change--) redrawArrow(dice, acts)
  const sop = drawSop('')
  return {
    ...sop,
    roles: roles.map((key) => ({
      key,
      name: key,
      aliases: [],
      national: null,
      scope: 'opd',
      mark: { kind: 'explicit' },
    })),
    artefacts: artefacts.map((key) => ({ key, name: key, isExternal: true })),
    steps: rowsOf(dice, acts, stepCount),
    loopLimit: dice.below(4),
  }
}

const evidenceKinds: readonly EvidenceKind[] = ['note', 'link', 'file', 'resource']

/**
 * The SOP with what rows ask of those who perform them: evidence that is required or taken in some kinds only, and rows
 * whose performers are kept apart. Every kind that is asked for can be handed in, and only rows further up are named.
 */
export function withDuties(seed: number, sop: Sop): Sop {
  const dice = diceOf(seed)
  const asked = (use: ArtefactUse): ArtefactUse => {
    const kinds = evidenceKinds.filter(() => dice.chance(0.5))
    return {
      ...use,
      ...(dice.chance(0.5) ? { isRequired: true } : {}),
      ...(dice.chance(0.4) && kinds.length > 0 ? { kinds } : {}),
    }
  }
  const steps = sop.steps.map((step, index) => {
    const above = sop.steps.slice(0, index).filter(() => dice.chance(2 / index))
    const duties = above.length > 0 && dice.chance(0.4) ? { apartFrom: above.map(({ key }) => key) } : {}
    return { ...step, needs: step.needs.map(asked), yields: step.yields.map(asked), ...duties }
  })
  return { ...sop, steps }
}

/** Acts in printed order; `drawFlow` adds to it as it draws. */
type Sheet = Act[]

/** A piece of flow with one way in; its open ends lead on to whatever comes next. */
interface Piece {
  entry: Act
  ends: { act: Act; outcome: Outcome }[]
}

function drawFlow(dice: Dice, actCount: number): Sheet {
  const sheet: Sheet = []
  if (actCount > 4 && dice.chance(0.15)) {
    const starts = [drawAct(dice, sheet, 'start'), drawAct(dice, sheet, 'start')]
    const body = drawPiece(dice, sheet, actCount - 2)
    body.entry.waitsFor = dice.chance(0.5) ? 'all' : 'any'
    for (const start of starts) connect(endsOf(start), body)
    return sheet
  }
  if (actCount > 1 && dice.chance(0.5)) {
    const start = drawAct(dice, sheet, 'start')
    connect(endsOf(start), drawPiece(dice, sheet, actCount - 1))
    return sheet
  }
  drawPiece(dice, sheet, actCount)
  return sheet
}

function drawPiece(dice: Dice, sheet: Sheet, size: number): Piece {
  if (size === 1) return pieceOf(drawAct(dice, sheet, 'process'))
  const kind = dice.below(10)
  if (size >= 4 && size <= 14 && kind < 2) return drawParallel(dice, sheet, size)
  if (size >= 4 && kind < 5) return drawChoice(dice, sheet, size)
  if (kind < 7) return drawRework(dice, sheet, size)
  const first = 1 + dice.below(size - 1)
  const before = drawPiece(dice, sheet, first)
  const after = drawPiece(dice, sheet, size - first)
  connect(before.ends, after)
  return { entry: before.entry, ends: after.ends }
}

/** A decision, two or three ways (one of them may skip or end the run), and a place where they meet again. */
function drawChoice(dice: Dice, sheet: Sheet, size: number): Piece {
  const decision = drawAct(dice, sheet, 'decision')
  const ways = shares(dice, size - 2, 2).map((share) => drawPiece(dice, sheet, share))
  const meeting = pieceOf(drawAct(dice, sheet, 'process'))
  decision.outcomes = ways.map((way, index) => outcomeTo(`jalan-${index + 1}`, way.entry))
  for (const way of ways) connect(way.ends, meeting)
  if (dice.chance(0.3)) decision.outcomes.push(outcomeTo('lewati', meeting.entry))
  if (dice.chance(0.15)) decision.outcomes.push(outcomeTo('tolak'))
  return { entry: decision, ends: meeting.ends }
}

function drawParallel(dice: Dice, sheet: Sheet, size: number): Piece {
  const split = drawAct(dice, sheet, 'process')
  const branches = shares(dice, size - 2, dice.chance(0.8) ? 2 : 3).map((share) =>
    drawPiece(dice, sheet, share),
  )
  const join = drawAct(dice, sheet, 'process')
  join.waitsFor = 'all'
  split.outcomes = [outcomeTo('done', ...branches.map(({ entry }) => entry))]
  for (const branch of branches) connect(branch.ends, pieceOf(join))
  return { entry: split, ends: endsOf(join) }
}

/** A body and a decision that sends back to its entry. */
function drawRework(dice: Dice, sheet: Sheet, size: number): Piece {
  const body = drawPiece(dice, sheet, size - 1)
  const check = drawAct(dice, sheet, 'decision')
  const accept = outcomeTo('sesuai')
  check.outcomes = [accept, outcomeTo('tidak', body.entry)]
  connect(body.ends, pieceOf(check))
  return { entry: body.entry, ends: [{ act: check, outcome: accept }] }
}

function redrawArrow(dice: Dice, acts: Sheet) {
  const { outcomes, ...act } = dice.pick(acts)
  const outcome = dice.pick(outcomes)
  const target = dice.pick(acts).key
  const change = dice.below(4)
  if (change === 0) outcome.to = [target]
  else if (change === 1) outcome.to = [...new Set([...outcome.to, target])]
  else if (change === 2) outcome.to = outcome.to.slice(1)
  else acts.find(({ key }) => key === act.key)!.waitsFor = act.waitsFor === 'all' ? 'any' : 'all'
}

function drawAct(dice: Dice, sheet: Sheet, kind: ActKind): Act {
  const performers = dice.chance(0.2) ? [dice.pick(roles), dice.pick(roles)] : [dice.pick(roles)]
  const act: Act = {
    key: `act-${sheet.length + 1}`,
    kind,
    performers: [...new Set(performers)],
    isJoint: dice.chance(0.15),
    waitsFor: 'any',
    outcomes: [outcomeTo('done')],
    mark: { kind: 'explicit' },
  }
  sheet.push(act)
  return act
}

const outcomeTo = (key: Key, ...to: Act[]): Outcome => ({
  key,
  label: key === 'done' ? null : key,
  to: to.map((act) => act.key),
  mark: { kind: 'explicit' },
})
const endsOf = (act: Act) => act.outcomes.map((outcome) => ({ act, outcome }))
const pieceOf = (act: Act): Piece => ({ entry: act, ends: endsOf(act) })

function connect(ends: Piece['ends'], next: Piece) {
  for (const { outcome } of ends) outcome.to.push(next.entry.key)
}

/** So many shares, each at least one, that add up to the whole. */
function shares(dice: Dice, whole: number, count: number): number[] {
  if (count === 1 || whole < 2) return [whole]
  const first = 1 + dice.below(whole - 1)
  return [first, ...shares(dice, whole - first, count - 1)]
}

function rowsOf(dice: Dice, acts: Sheet, count: number): Step[] {
  const cuts = new Set<number>([0])
  while (cuts.size < count) cuts.add(1 + dice.below(acts.length - 1))
  const starts = [...cuts].sort((one, other) => one - other)
  return starts.map((start, index) => ({
    key: `row-${index + 1}`,
    number: String(index + 1),
    stage: null,
    activity: `Kegiatan ${index + 1}`,
    needs: [],
    waktu: randomWaktu(dice),
    yields: dice.chance(0.5) ? [{ artefact: dice.pick(artefacts), text: 'Output' }] : [],
    note: null,
    acts: acts.slice(start, starts[index + 1]),
    marks: {},
  }))
}

function randomWaktu(dice: Dice): Waktu {
  if (dice.chance(0.2)) return { kind: 'none', text: null }
  const amount = [{ value: 1 + dice.below(72), unit: 'hour' as const }]
  const per = dice.chance(0.2) ? { per: 'berkas' } : {}
  const clock = dice.chance(0.8) ? 'elapsed' : 'working'
  return { kind: 'fixed', text: `${amount[0]!.value} jam`, min: amount, max: amount, clock, ...per }
}
