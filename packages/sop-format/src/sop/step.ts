import type { Artefact, Key, Step, StepCell } from '@satualur/engine'
import { readAct, writeAct } from './act.ts'
import { readMarks, writeMarks } from './mark.ts'
import type { OutlinedStep } from './outline.ts'
import { letteredKey, stepKey } from './outline.ts'
import type { ActFile, StepFile, Written } from './sop-file.ts'
import { readBlankText, readKeys, readText, writeBlankText, writeKeys, writeText } from './text.ts'
import { readUses, writeUses } from './uses.ts'
import { readWaktu, writeWaktu } from './waktu-cell.ts'

const stepCells: readonly StepCell[] = ['number', 'stage', 'activity', 'needs', 'waktu', 'yields', 'note']

/** What a row needs to know of the rest of the sheet. */
export interface Surroundings {
  /** The names of the artefacts, which stand in a cell that has no words of its own. */
  nameOf: (artefact: Key) => string
  /** The act behind the key of a row or of an act. */
  resolve: (target: string) => Key
}

export function readStep(
  step: OutlinedStep,
  following: Key | undefined,
  { nameOf, resolve }: Surroundings,
): Step {
  const { file, key, acts } = step
  const apartFrom = readKeys(file.apartFrom)
  return {
    key,
    number: readBlankText(file.number),
    stage: readBlankText(file.stage),
    activity: readText(file.activity ?? ''),
    needs: readUses(file.needs, nameOf),
    waktu: readWaktu(file.waktu),
    yields: readUses(file.yields, nameOf),
    note: readBlankText(file.note),
    ...(apartFrom.length > 0 ? { apartFrom } : {}),
    acts: acts.map((act, index) => readAct(act, acts[index + 1]?.key ?? following, resolve)),
    marks: readMarks(file.marks),
  }
}

/** In the order of the paper's columns: the number, the activity, who, the mutu baku, the note. */
export function writeStep(
  step: Step,
  index: number,
  following: Key | undefined,
  artefacts: Artefact[],
): Written<StepFile> {
  const isOrdinaryKey =
    step.key === stepKey({ ...(step.number === null ? {} : { number: step.number }) }, index)
  return {
    number: writeBlankText(step.number),
    key: isOrdinaryKey ? undefined : writeText(step.key),
    stage: writeBlankText(step.stage),
    activity: writeText(step.activity),
    ...writeActs(step, following),
    apartFrom: step.apartFrom?.length ? writeKeys(step.apartFrom) : undefined,
    needs: writeUses(step.needs, artefacts),
    waktu: writeWaktu(step.waktu),
    yields: writeUses(step.yields, artefacts),
    note: writeBlankText(step.note),
    marks: writeMarks(step.marks, stepCells),
  }
}

function writeActs({ key, acts }: Step, following: Key | undefined): ActFile & { acts?: ActFile[] } {
  const [only] = acts
  if (only && acts.length === 1 && only.key === key) return writeAct(only, following)
  return {
    acts: acts.map((act, index): ActFile => {
      const ownKey = act.key === letteredKey(key, index) ? {} : { key: writeText(act.key) }
      return { ...ownKey, ...writeAct(act, acts[index + 1]?.key ?? following) }
    }),
  }
}
