import { flowOf } from './flow.ts'
import type { Locale } from '../locale.ts'
import type { Artefact, Key, Role, Sop, Stage, Step } from '../sop.ts'

/** What the parts of an SOP are called in a sentence, small letters first. A key that names nothing stands for itself. */
export interface SopNames {
  role(key: Key): string
  stage(key: Key): string
  artefact(key: Key): string
  /** By its printed number where that is printed once, else by its row. */
  step(key: Key): string
  /** The step, and which of its symbols where it has several. */
  act(key: Key): string
  outcome(act: Key, key: Key): string
}

const words = {
  id: { step: 'langkah', row: 'baris', symbol: 'simbol ke-', next: 'lanjut' },
  en: { step: 'step', row: 'row', symbol: 'symbol ', next: 'continue' },
}

/**
 * The printed number of a row as it stands in a sentence: without the dot or bracket that some papers print behind it.
 *
 * @example "1." is "1", and "2)" is "2"
 */
export const bareNumber = (printed: string): string => printed.trim().replace(/[.)]+$/, '')

/** The names for sentences about one SOP. Promise: never throws, whatever is wrong with the SOP. */
export function namesOf(sop: Sop, locale: Locale): SopNames {
  const word = words[locale]
  const nameIn = (all: readonly (Role | Stage | Artefact)[]) => (key: Key) =>
    all.find((one) => one.key === key)?.name ?? `“${key}”`
  const nameStep = (step: Step) => {
    const row = `${word.row} ${sop.steps.indexOf(step) + 1}`
    if (!step.number) return row
    const isPrintedOnce = sop.steps.filter(({ number }) => number === step.number).length === 1
    const name = `${word.step} ${bareNumber(step.number)}`
    return isPrintedOnce ? name : `${name} (${row})`
  }
  const placed = (act: Key) => flowOf(sop).acts.get(act)
  return {
    role: nameIn(sop.roles),
    stage: nameIn(sop.stages),
    artefact: nameIn(sop.artefacts),
    step: (key) => {
      const step = sop.steps.find((one) => one.key === key)
      return step ? nameStep(step) : `“${key}”`
    },
    act: (key) => {
      const place = placed(key)
      if (!place) return `“${key}”`
      const { act, step } = place
      const symbol = step.acts.length > 1 ? `, ${word.symbol}${step.acts.indexOf(act) + 1}` : ''
      return nameStep(step) + symbol
    },
    outcome: (act, key) => placed(act)?.act.outcomes.find((one) => one.key === key)?.label ?? word.next,
  }
}
