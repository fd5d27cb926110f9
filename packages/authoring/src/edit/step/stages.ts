import type { Key, NationalPhase, Sop, Stage } from '@satualur/engine'
import { freshKey } from '../fresh-key.ts'
import { eachChanged, withParts } from '../rewrite.ts'

/** A stage behind the others, numbered on where they are numbered 1, 2, 3 … */
export function addStage(sop: Sop, name: string): Sop {
  const key = freshKey(
    sop.stages.map((stage) => stage.key),
    name,
  )
  const isCounted = sop.stages.every(({ number }, index) => number === String(index + 1))
  const number = isCounted ? String(sop.stages.length + 1) : null
  return { ...sop, stages: [...sop.stages, { key, number, name, phase: null }] }
}

/** Another name; the key stays. */
export function renameStage(sop: Sop, stage: Key, name: string): Sop {
  return changeStage(sop, stage, (one) => (one.name === name ? one : { ...one, name }))
}

/** The phase of Perpres 39/2019 that the stage belongs to. */
export function setPhase(sop: Sop, stage: Key, phase: NationalPhase | null): Sop {
  return changeStage(sop, stage, (one) => (one.phase === phase ? one : { ...one, phase }))
}

/** Without the stage; its rows stay, in no stage. */
export function removeStage(sop: Sop, stage: Key): Sop {
  if (!sop.stages.some(({ key }) => key === stage)) return sop
  return {
    ...sop,
    stages: sop.stages.filter(({ key }) => key !== stage),
    steps: eachChanged(sop.steps, (step) => (step.stage === stage ? { ...step, stage: null } : step)),
  }
}

function changeStage(sop: Sop, key: Key, change: (stage: Stage) => Stage): Sop {
  return withParts(sop, {
    stages: eachChanged(sop.stages, (stage) => (stage.key === key ? change(stage) : stage)),
  })
}
