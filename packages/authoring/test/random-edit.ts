import type { Act, ActKind, Key, Sop, Step } from '@satualur/engine'
import type { Dice } from '../../engine/test/dice.ts'
import * as author from '../src/index.ts'

const words = [
  'Surat tugas',
  'Daftar Data',
  'daftar  data',
  'Nota',
  'Rekaman',
  'output',
  '',
  'Ya',
  'Revisi',
  '2 hari',
]
const kinds: ActKind[] = ['start', 'process', 'decision', 'end']

/** What an edit is given: places that the SOP has, now and then one that it has not. */
interface Hand {
  sop: Sop
  dice: Dice
  step: Key
  act: Key
  outcome: Key
  role: Key
  stage: Key
  artefact: Key
  place: number
  text: string
  isTrue: boolean
}

const edits: Record<string, (hand: Hand) => Sop> = {
  insertStep: ({ sop, place }) => author.insertStep(sop, place),
  removeStep: ({ sop, step }) => author.removeStep(sop, step),
  moveStep: ({ sop, step, place }) => author.moveStep(sop, step, place),
  duplicateStep: ({ sop, step }) => author.duplicateStep(sop, step),
  renumberSteps: ({ sop }) => author.renumberSteps(sop),
  setActivity: ({ sop, step, text }) => author.setActivity(sop, step, text),
  setNumber: ({ sop, step, text }) => author.setNumber(sop, step, text),
  setNote: ({ sop, step, text }) => author.setNote(sop, step, text),
  setWaktu: ({ sop, step, text }) => author.setWaktu(sop, step, text),
  setStage: ({ sop, step, stage, isTrue }) => author.setStage(sop, step, isTrue ? stage : null),
  setNeeds: ({ sop, step, text, dice }) =>
    author.setNeeds(sop, dice.chance(0.5) ? step : (sop.steps[0]?.key ?? step), [text, dice.pick(words)]),
  setYields: ({ sop, step, text, dice }) => author.setYields(sop, step, [text, dice.pick(words)]),
  linkNeed: ({ sop, step, artefact, dice }) => author.linkNeed(sop, step, dice.below(2), artefact),
  declareExternal: ({ sop, artefact, isTrue }) => author.declareExternal(sop, artefact, isTrue),
  renameArtefact: ({ sop, artefact, text }) => author.renameArtefact(sop, artefact, text),
  placeSymbol: ({ sop, step, role }) => author.placeSymbol(sop, step, role),
  moveSymbol: ({ sop, act, role }) => author.moveSymbol(sop, act, role),
  removeSymbol: ({ sop, act }) => author.removeSymbol(sop, act),
  setKind: ({ sop, act, dice }) => author.setKind(sop, act, dice.pick(kinds)),
  addPerformer: ({ sop, act, role }) => author.addPerformer(sop, act, role),
  removePerformer: ({ sop, act, role }) => author.removePerformer(sop, act, role),
  setJoint: ({ sop, act, isTrue }) => author.setJoint(sop, act, isTrue),
  setWaitsFor: ({ sop, act, isTrue }) => author.setWaitsFor(sop, act, isTrue ? 'all' : 'any'),
  addOutcome: ({ sop, act, text }) => author.addOutcome(sop, act, text),
  renameOutcome: ({ sop, act, outcome, text }) => author.renameOutcome(sop, act, outcome, text),
  removeOutcome: ({ sop, act, outcome }) => author.removeOutcome(sop, act, outcome),
  setTargets: ({ sop, act, outcome, dice }) =>
    author.setTargets(sop, act, outcome, [anAct(sop, dice), anAct(sop, dice)]),
  addRole: ({ sop, text, place }) => author.addRole(sop, text, place),
  renameRole: ({ sop, role, text }) => author.renameRole(sop, role, text),
  moveRole: ({ sop, role, place }) => author.moveRole(sop, role, place),
  mergeRoles: ({ sop, role, dice }) => author.mergeRoles(sop, role, keyOf(sop.roles, dice)),
  removeRole: ({ sop, role, dice }) => (dice.chance(0.2) ? author.removeRole(sop, role) : sop),
  addStage: ({ sop, text }) => author.addStage(sop, text),
  renameStage: ({ sop, stage, text }) => author.renameStage(sop, stage, text),
  removeStage: ({ sop, stage }) => author.removeStage(sop, stage),
  setRequired: ({ sop, step, dice, isTrue }) => author.setRequired(sop, usePlace(step, dice), isTrue),
  setKinds: ({ sop, step, dice }) =>
    author.setKinds(
      sop,
      usePlace(step, dice),
      author.evidenceKinds.filter(() => dice.chance(0.5)),
    ),
  setApartFrom: ({ sop, step, dice }) =>
    author.setApartFrom(sop, step, [keyOf(sop.steps, dice), keyOf(sop.steps, dice)]),
  setHeader: ({ sop, text }) => author.setHeader(sop, { number: text }),
}

const usePlace = (step: Key, dice: Dice): author.UsePlace => ({
  step,
  cell: dice.pick(['needs', 'yields'] as const),
  index: dice.below(2),
})

export const editNames = Object.keys(edits)

/** A random edit of the SOP, and which it was. */
export function randomEdit(
  sop: Sop,
  dice: Dice,
  names: readonly string[] = editNames,
): { name: string; sop: Sop } {
  const name = dice.pick(names)
  const act = anAct(sop, dice)
  const outcomes = sop.steps.flatMap(({ acts }) => acts).find(({ key }) => key === act)?.outcomes ?? []
  const hand: Hand = {
    sop,
    dice,
    step: keyOf<Step>(sop.steps, dice),
    act,
    outcome: keyOf(outcomes, dice),
    role: keyOf(sop.roles, dice),
    stage: keyOf(sop.stages, dice),
    artefact: keyOf(sop.artefacts, dice),
    place: dice.below(sop.steps.length + 2),
    text: dice.pick(words),
    isTrue: dice.chance(0.5),
  }
  return { name, sop: edits[name]!(hand) }
}

const anAct = (sop: Sop, dice: Dice): Key =>
  keyOf<Act>(
    sop.steps.flatMap(({ acts }) => acts),
    dice,
  )

const keyOf = <Named extends { key: Key }>(all: readonly Named[], dice: Dice): Key =>
  all.length === 0 || dice.chance(0.02) ? 'lenyap' : dice.pick(all).key
