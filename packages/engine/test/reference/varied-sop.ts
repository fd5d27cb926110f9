import type { Amount, ArtefactUse, Sop, Step, Waktu } from '../../src/sop.ts'
import type { Dice } from '../dice.ts'
import { randomSop, withDuties } from '../random-sop.ts'

const papers = ['surat', 'data', 'nota'] as const

/** A random SOP that uses all that a row can ask: needs and yields, kinds, rows kept apart, time by days and by frequency. */
export function variedSop(dice: Dice, stepCount: number): Sop {
  const sop = randomSop(dice.below(2 ** 31), stepCount)
  const steps = sop.steps.map((step): Step => {
    const needs: ArtefactUse[] = dice.chance(0.3) ? [{ artefact: dice.pick(papers), text: 'Syarat' }] : []
    return { ...step, needs, waktu: dice.chance(0.3) ? variedWaktu(dice) : step.waktu }
  })
  const bareDay = dice.chance(0.5) ? 'working' : 'calendar'
  return withDuties(dice.below(2 ** 31), { ...sop, bareDay, steps })
}

function variedWaktu(dice: Dice): Waktu {
  if (dice.chance(0.5)) return { kind: 'conditional', text: 'Sesuai frekuensi data', by: 'frequency' }
  const day = dice.pick(['working', 'calendar', 'bare'] as const)
  const amount: Amount[] = [{ value: 1 + dice.below(4), unit: 'day', day }]
  return { kind: 'fixed', text: `${amount[0]!.value} hari`, min: amount, max: amount, clock: 'working' }
}

/** Another version of an SOP, as a regency may write it: mostly the same, with one to three changes. */
export function editedSop(dice: Dice, sop: Sop): Sop {
  const edited = structuredClone(sop)
  for (let count = dice.below(3); count >= 0; count--) editOne(dice, edited)
  return edited
}

function editOne(dice: Dice, sop: Sop) {
  const step = dice.pick(sop.steps)
  const act = dice.pick(step.acts)
  const index = sop.steps.indexOf(step)
  const other = dice.pick(sop.steps.flatMap(({ acts }) => acts)).key
  const edits = [
    () => (step.waktu = variedWaktu(dice)),
    () => (step.waktu = { kind: 'none', text: null }),
    () => (sop.bareDay = sop.bareDay === 'working' ? 'calendar' : 'working'),
    () => (sop.loopLimit = dice.below(4)),
    () => (act.performers = [dice.pick(['produsen', 'walidata', 'kepala'])]),
    () => (act.isJoint = !act.isJoint),
    () => (act.waitsFor = act.waitsFor === 'any' ? 'all' : 'any'),
    () => (dice.pick(act.outcomes).key = 'berubah'),
    () => (dice.pick(act.outcomes).to = [other]),
    () => act.outcomes.push({ key: 'baru', label: 'Baru', to: [other], mark: { kind: 'explicit' } }),
    () => (act.kind = act.kind === 'start' ? 'process' : 'start'),
    () => redrawStarts(dice, sop),
    () => (step.key = `row-new-${dice.below(3)}-${step.key}`),
    () => mergeWithNext(sop, index),
    () => splitOff(sop, index),
    () => removeStep(sop, index),
    () => (step.apartFrom = [dice.pick(sop.steps).key]),
  ]
  dice.pick(edits)()
}

function redrawStarts(dice: Dice, sop: Sop) {
  const acts = sop.steps.flatMap((step) => step.acts)
  for (const act of acts) act.kind = 'process'
  for (const act of [dice.pick(acts), dice.pick(acts)]) act.kind = 'start'
}

/** The acts of the next row are drawn in this one. */
function mergeWithNext(sop: Sop, index: number) {
  const next = sop.steps[index + 1]
  if (!next) return
  sop.steps[index]!.acts.push(...next.acts)
  sop.steps.splice(index + 1, 1)
}

/** The last act of a row gets a row of its own. */
function splitOff(sop: Sop, index: number) {
  const step = sop.steps[index]!
  if (step.acts.length < 2) return
  const split: Step = { ...structuredClone(step), key: `${step.key}-split`, acts: step.acts.splice(-1) }
  sop.steps.splice(index + 1, 0, split)
}

/** A row falls away; what led to its acts leads nowhere. */
function removeStep(sop: Sop, index: number) {
  if (sop.steps.length < 2) return
  const gone = new Set(sop.steps.splice(index, 1)[0]!.acts.map(({ key }) => key))
  for (const { outcomes } of sop.steps.flatMap(({ acts }) => acts))
    for (const outcome of outcomes) outcome.to = outcome.to.filter((to) => !gone.has(to))
}
