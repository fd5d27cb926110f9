import type { ConfigurationText } from '../source/configuration-text.ts'
import type { Misnaming, NamedPlace, Noun } from '../source/names.ts'
import { placesOf, repeatedNames, unknownNames } from '../source/names.ts'
import type { Problem } from '../source/problem.ts'
import { fromTheTop } from '../source/problem.ts'
import type { OutlinedAct, OutlinedOutcome, OutlinedStep } from './outline.ts'
import type { SopFile, UseFile } from './sop-file.ts'
import { isCellObject, readText } from './text.ts'

const role: Noun = { id: 'Peran', en: 'Role' }
const stage: Noun = { id: 'Tahapan', en: 'Stage' }
const artefact: Noun = { id: 'Artefak', en: 'Artefact' }
const step: Noun = { id: 'Langkah', en: 'Step' }
const act: Noun = { id: 'Langkah atau simbol', en: 'Step or act' }
const outcome: Noun = { id: 'Hasil', en: 'Outcome' }

/** Keys that are taken twice, and names of things that the file does not have. */
export function referenceProblems(file: SopFile, steps: OutlinedStep[], text: ConfigurationText): Problem[] {
  const roles = keysOf('roles', file.roles ?? [])
  const stages = keysOf('stages', file.stages ?? [])
  const artefacts = keysOf('artefacts', file.artefacts ?? [])
  const acts = steps.flatMap((row) => row.acts)
  const targets = [...acts, ...steps].map(({ key }) => key)
  const repeatedSteps = repeatedNames(step, steps)
  const misnamings = [
    ...repeatedNames(role, roles),
    ...repeatedNames(stage, stages),
    ...repeatedNames(artefact, artefacts),
    // A row with one act shares its key with it: once is enough said.
    ...(repeatedSteps.length > 0 ? repeatedSteps : repeatedNames(act, acts)),
    ...acts.flatMap(({ outcomes }) => repeatedNames(outcome, outcomes ?? [])),
    ...acts.flatMap(({ outcomes }) => wordless(outcomes ?? [])),
    ...unknownNames(stage, steps.flatMap(stagesNamed), names(stages)),
    ...unknownNames(artefact, steps.flatMap(artefactsNamed), names(artefacts)),
    ...unknownNames(role, acts.flatMap(rolesNamed), names(roles)),
    ...unknownNames(act, acts.flatMap(actsNamed), targets),
    ...unknownNames(step, steps.flatMap(stepsNamed), names(steps)),
  ]
  return fromTheTop(misnamings.map(({ path, message }) => text.problemAt(path, message)))
}

function keysOf(list: string, files: { key: string | number }[]): NamedPlace[] {
  return files.map(({ key }, index) => ({ key: readText(key), path: [list, index, 'key'] }))
}

function names(places: NamedPlace[]): string[] {
  return places.map(({ key }) => key)
}

function stagesNamed({ file, path }: OutlinedStep): NamedPlace[] {
  return placesOf(file.stage, [...path, 'stage'])
}

function artefactsNamed({ file, path }: OutlinedStep): NamedPlace[] {
  const inCell = (cell: 'needs' | 'yields') =>
    (file[cell] ?? []).map((use, index) => ({ key: artefactOf(use), path: [...path, cell, index] }))
  return [...inCell('needs'), ...inCell('yields')]
}

/** The rows whose performers a row is kept apart from. */
function stepsNamed({ file, path }: OutlinedStep): NamedPlace[] {
  return placesOf(file.apartFrom, [...path, 'apartFrom'])
}

/** The artefact that a cell's item names, with or without words of its own. */
function artefactOf(use: UseFile): string {
  return typeof use === 'object' ? Object.keys(use)[0]! : readText(use)
}

function rolesNamed({ file: { performer }, path }: OutlinedAct): NamedPlace[] {
  if (performer === null || performer === undefined) return []
  return isCellObject(performer)
    ? placesOf(performer.role, [...path, 'performer', 'role'])
    : placesOf(performer, [...path, 'performer'])
}

function actsNamed({ outcomes }: OutlinedAct): NamedPlace[] {
  return (outcomes ?? []).flatMap(({ file, path }) =>
    isCellObject(file) ? placesOf(file.to, [...path, 'to']) : placesOf(file, path),
  )
}

function wordless(outcomes: OutlinedOutcome[]): Misnaming[] {
  return outcomes
    .filter(({ key }) => key === '')
    .map(({ path }) => ({
      path,
      message: {
        id: 'Hasil ini tidak punya kata yang dapat menjadi kunci; tambahkan `key`, misalnya `key: lanjut`.',
        en: 'This outcome has no word that a key could be made of; add a `key`, such as `key: lanjut`.',
      },
    }))
}
