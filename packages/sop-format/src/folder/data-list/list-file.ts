import type { ListEntry } from '@satualur/engine'
import { decideClass, listSentence, takeStep } from '@satualur/engine'
import { isListFile } from '../../generated/list-shape.ts'
import { writeText } from '../../sop/text.ts'
import type { ConfigurationText } from '../../source/configuration-text.ts'
import { readConfigurationText } from '../../source/configuration-text.ts'
import type { NamedPlace } from '../../source/names.ts'
import { repeatedNames, unknownNames } from '../../source/names.ts'
import type { Path, Problem } from '../../source/problem.ts'
import { fromTheTop } from '../../source/problem.ts'
import { shaped } from '../../source/shape.ts'
import { writeYaml } from '../../source/write-yaml.ts'
import { refusalSentence } from '../class/class-file.ts'
import type { EntrySteps } from '../dataset-files.ts'
import { dataset, opd, oneOfSteps, oneRelease, withoutDataset } from './list-sentences.ts'
import type { StepFile } from './step-file.ts'
import { readStep, writeStep } from './step-file.ts'

interface ListFile {
  entries: { dataset?: string | number; steps: StepFile[] }[] | null
}

/** What a list may name; null where it cannot be known. */
interface Known {
  datasets?: readonly string[] | null
  opds?: readonly string[] | null
}

/** Reads the Daftar Data of a year. A step that the Forum could not have taken is a problem where it stands. */
export function readListFile(
  text: string,
  known: Known,
): { entries: EntrySteps[] } | { problems: Problem[] } {
  const source = readConfigurationText(text)
  if ('problems' in source) return source
  const read = shaped<ListFile>(isListFile, source)
  if ('problems' in read) return read
  const entries = read.file.entries ?? []
  const problems = [
    ...nameProblems(entries, known).map(({ path, message }) => source.problemAt(path, message)),
    ...entries.flatMap((entry, index) => stepProblems(entry, ['entries', index], source)),
  ]
  if (problems.length > 0) return { problems: fromTheTop(problems) }
  return {
    entries: entries.map(({ dataset, steps }) => ({
      dataset: dataset === undefined ? null : String(dataset),
      steps: steps.map((step) => readStep(step)!),
    })),
  }
}

type EntryFile = NonNullable<ListFile['entries']>[number]

function nameProblems(entries: EntryFile[], { datasets, opds }: Known) {
  const named = entries.flatMap(({ dataset }, index): NamedPlace[] =>
    dataset === undefined ? [] : [{ key: String(dataset), path: ['entries', index, 'dataset'] }],
  )
  const producers = entries.flatMap(({ steps }, index) =>
    steps.flatMap(({ propose }, at): NamedPlace[] => {
      const path = ['entries', index, 'steps', at, 'propose', 'producer']
      return propose ? [{ key: String(propose.producer), path }] : []
    }),
  )
  return [
    ...repeatedNames(dataset, named),
    ...(datasets ? unknownNames(dataset, named, datasets) : []),
    ...(opds ? unknownNames(opd, producers, opds) : []),
  ]
}

/** The first step that cannot be taken; those after it only follow from it. */
function stepProblems({ dataset, steps }: EntryFile, path: Path, source: ConfigurationText): Problem[] {
  let entry: ListEntry | null = null
  for (const [index, file] of steps.entries()) {
    const at = [...path, 'steps', index]
    const step = readStep(file)
    if (!step) return [source.problemAt(at, oneOfSteps)]
    if (file.propose && Object.keys(file.propose.release).length !== 1)
      return [source.problemAt([...at, 'propose', 'release'], oneRelease)]
    if (step.type === 'propose' && step.content) {
      const decided = decideClass([], step.content.classDecision)
      if ('refusal' in decided)
        return [source.problemAt([...at, 'propose', 'decision'], refusalSentence(decided.refusal))]
    }
    const taken = takeStep(entry, step)
    if ('refusal' in taken) {
      const { refusal } = taken
      return [source.problemAt(at, { id: listSentence(refusal, 'id'), en: listSentence(refusal, 'en') })]
    }
    if (step.type === 'enact' && dataset === undefined) return [source.problemAt(at, withoutDataset)]
    entry = taken.entry
  }
  return []
}

const heading = 'Daftar Data satu tahun. Arti setiap isian: docs/configuration.md'

/** The same list always gives the same text: entries by their datasets, then those that have none yet. */
export function writeListFile(entries: readonly EntrySteps[]): string {
  return writeYaml({ entries: entries.map(writeEntry).sort(byDataset) }, heading)
}

export const writeEntry = ({ dataset, steps }: EntrySteps): EntryFile => ({
  ...(dataset !== null && { dataset: writeText(dataset) }),
  steps: steps.map(writeStep),
})

/** Those without a dataset come last, in the order of what they say. */
function byDataset(one: EntryFile, other: EntryFile): number {
  if (one.dataset !== undefined && other.dataset !== undefined)
    return String(one.dataset) < String(other.dataset) ? -1 : 1
  if (one.dataset !== other.dataset) return one.dataset === undefined ? 1 : -1
  return JSON.stringify(one.steps) < JSON.stringify(other.steps) ? -1 : 1
}
