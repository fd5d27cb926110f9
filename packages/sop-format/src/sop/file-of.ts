import type { Artefact, Role, Sop, Stage } from '@satualur/engine'
import { writeHeader } from './header.ts'
import { writeMarkBeside } from './mark.ts'
import type { ArtefactFile, RoleFile, SopFile, StageFile, Written } from './sop-file.ts'
import { writeStatutory } from './statutory.ts'
import { writeStep } from './step.ts'
import { writeBlankText, writeText, writeTexts } from './text.ts'
import { usualBareDay, usualLoopLimit } from './usual.ts'

/** The one way in which an SOP is written: in the order of the glossary, without whatever is usual. */
export function fileOf(sop: Sop): Written<SopFile> {
  return {
    key: writeText(sop.key),
    title: writeText(sop.title),
    bareDay: sop.bareDay === usualBareDay ? undefined : sop.bareDay,
    loopLimit: sop.loopLimit === usualLoopLimit ? undefined : sop.loopLimit,
    header: writeHeader(sop.header),
    roles: sop.roles.map(writeRole),
    stages: listed(sop.stages.map(writeStage)),
    artefacts: listed(sop.artefacts.map(writeArtefact)),
    steps: sop.steps.map((step, index) =>
      writeStep(step, index, sop.steps[index + 1]?.acts[0]?.key, sop.artefacts),
    ),
    statutory: writeStatutory(sop.statutory),
    remarks: listed(
      sop.remarks.map(({ where, text }) => ({ where: writeText(where), text: writeText(text) })),
    ),
  }
}

function writeRole({ key, name, aliases, national, scope, mark }: Role): Written<RoleFile> {
  return {
    key: writeText(key),
    name: writeText(name),
    aliases: writeTexts(aliases),
    national: national ?? undefined,
    scope: scope === 'regency' ? undefined : scope,
    ...noMark,
    ...writeMarkBeside(mark),
  }
}

const noMark = { inferred: undefined, confidence: undefined, missing: undefined, explicit: undefined }

function writeStage({ key, number, name, phase }: Stage): Written<StageFile> {
  return {
    key: writeText(key),
    number: writeBlankText(number),
    name: writeText(name),
    phase: phase ?? undefined,
  }
}

function writeArtefact({ key, name, isExternal }: Artefact): Written<ArtefactFile> {
  return { key: writeText(key), name: writeText(name), isExternal: isExternal || undefined }
}

function listed<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined
}
