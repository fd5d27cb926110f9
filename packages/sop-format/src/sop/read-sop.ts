import type { Artefact, Role, Sop, Stage } from '@satualur/engine'
import { isSopFile } from '../generated/sop-shape.ts'
import type { ConfigurationText } from '../source/configuration-text.ts'
import { readConfigurationText } from '../source/configuration-text.ts'
import type { Problem } from '../source/problem.ts'
import { shaped } from '../source/shape.ts'
import { readHeader } from './header.ts'
import { readMark } from './mark.ts'
import type { OutlinedStep } from './outline.ts'
import { outlineSteps } from './outline.ts'
import { referenceProblems } from './references.ts'
import type { ArtefactFile, RoleFile, SopFile, StageFile } from './sop-file.ts'
import { readStatutory } from './statutory.ts'
import { usualBareDay, usualLoopLimit } from './usual.ts'
import { readStep } from './step.ts'
import { readBlankText, readText, readTexts } from './text.ts'

/**
 * Reads a configuration file into an SOP in which everything is written out: keys, flow, marks, waktu.
 * Any text may come in; what keeps it from being read comes back as problems, and nothing is thrown.
 * Whether the SOP can also run is another question: ask the engine for its findings.
 */
export function readSop(text: string): { sop: Sop } | { problems: Problem[] } {
  const read = readSopText(text)
  return 'problems' in read ? read : { sop: read.sop }
}

/** An SOP with the file that says it. */
export interface SopText {
  sop: Sop
  file: SopFile
  source: ConfigurationText
}

export function readSopText(text: string): SopText | { problems: Problem[] } {
  const source = readConfigurationText(text)
  if ('problems' in source) return source
  const read = shaped<SopFile>(isSopFile, source)
  if ('problems' in read) return read
  const { file } = read
  const problems = referenceProblems(file, outlineSteps(file), source)
  return problems.length > 0 ? { problems } : { sop: sopOf(file), file, source }
}

/** What a file means; of one whose references lead nowhere, as much as can be said. */
export function sopOf(file: SopFile): Sop {
  const steps = outlineSteps(file)
  const artefacts = (file.artefacts ?? []).map(readArtefact)
  const names = new Map(artefacts.map(({ key, name }) => [key, name]))
  const acts = new Set(steps.flatMap((step) => step.acts.map(({ key }) => key)))
  const entries = new Map(steps.map((step) => [step.key, entryOf(step)]))
  const surroundings = {
    nameOf: (artefact: string) => names.get(artefact) ?? artefact,
    resolve: (target: string) => (acts.has(target) ? target : (entries.get(target) ?? target)),
  }
  return {
    key: readText(file.key),
    title: readText(file.title ?? ''),
    header: readHeader(file.header),
    roles: (file.roles ?? []).map(readRole),
    stages: (file.stages ?? []).map(readStage),
    artefacts,
    steps: steps.map((step, index) =>
      readStep(step, steps[index + 1] && entryOf(steps[index + 1]!), surroundings),
    ),
    bareDay: file.bareDay ?? usualBareDay,
    loopLimit: file.loopLimit ?? usualLoopLimit,
    ...readStatutory(file.statutory),
    remarks: (file.remarks ?? []).map((remark) => ({
      where: readText(remark.where),
      text: readText(remark.text),
    })),
  }
}

/** An arrow to a row leads to its first symbol. */
function entryOf(step: OutlinedStep): string {
  return step.acts[0]!.key
}

function readRole(file: RoleFile): Role {
  return {
    key: readText(file.key),
    name: readText(file.name),
    aliases: readTexts(file.aliases),
    national: file.national ?? null,
    scope: file.scope ?? 'regency',
    mark: readMark(file),
  }
}

function readStage({ key, number, name, phase }: StageFile): Stage {
  return { key: readText(key), number: readBlankText(number), name: readText(name), phase: phase ?? null }
}

function readArtefact({ key, name, isExternal }: ArtefactFile): Artefact {
  return { key: readText(key), name: readText(name), isExternal: isExternal ?? false }
}
