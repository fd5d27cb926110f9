import type { Sop } from '@satualur/engine'
import { isSopFile } from '../generated/sop-shape.ts'
import type { Recognise, Revision } from '../source/revision.ts'
import { put, revise, revised } from '../source/revision.ts'
import { rewriteYaml } from '../source/rewrite.ts'
import { areSame } from '../source/same.ts'
import type { Shape } from '../source/shape.ts'
import { fileOf } from './file-of.ts'
import type { SopText } from './read-sop.ts'
import { readSopText, sopOf } from './read-sop.ts'
import type { SopFile } from './sop-file.ts'

/**
 * The text of an SOP after its content has changed, with everything else as it stood. Promise: reading it gives exactly
 * `sop`. Null where the former text cannot be read, or nothing of it can stay.
 */
export function rewriteSop(former: string, sop: Sop): string | null {
  const known = readOnce(former)
  if (!known) return null
  if (areSame(known.sop, sop)) return former
  const revision = revisionOf(known, sop)
  const text = revision && rewriteYaml(former, known.source.document, revision)
  return text !== null && areSame(readOnce(text)?.sop, sop) ? text : null
}

/** Each save hands in the text of the last one: it was read when it was written. */
let last: { text: string; read: SopText | null } | null = null

function readOnce(text: string): SopText | null {
  if (last?.text === text) return last.read
  const read = readSopText(text)
  last = { text, read: 'problems' in read ? null : read }
  return last.read
}

/**
 * What changes in the author's file. An author may have written out what follows from the place of a row (`next: 3`),
 * and such a row can say something else after a change around it; it is then written anew.
 */
function revisionOf({ sop: former, file }: SopText, sop: Sop): Revision | null {
  const [before, after] = [fileOf(former), fileOf(sop)]
  const revision = revise(file, before, after, recogniser([former, before], [sop, after]))
  const wrong = wrongSteps(revised(file, revision) as SopFile, sop)
  if (wrong?.length === 0) return revision
  if (wrong === null || revision.kind !== 'fields') return null
  const amended = withSteps(revision, wrong, after.steps ?? [], file)
  return wrongSteps(revised(file, amended) as SopFile, sop)?.length === 0 ? amended : null
}

/** The places of the steps that would be read as something else; null where more than steps would. */
function wrongSteps(file: SopFile, sop: Sop): number[] | null {
  const read = sopOf(file)
  if (read.steps.length !== sop.steps.length || !areSame({ ...read, steps: [] }, { ...sop, steps: [] }))
    return null
  const wrong = sop.steps.flatMap((step, index) => (areSame(read.steps[index], step) ? [] : [index]))
  const shape: Shape = isSopFile
  if (shape(file)) return wrong
  const places = (shape.errors ?? []).map(({ instancePath }) => /^\/steps\/(\d+)/.exec(instancePath)?.[1])
  return places.includes(undefined) ? null : [...new Set([...wrong, ...places.map(Number)])]
}

function withSteps(
  { fields }: Extract<Revision, { kind: 'fields' }>,
  places: number[],
  steps: unknown[],
  file: SopFile,
): Revision {
  const amend = (revision: Revision): Revision => {
    const items =
      revision.kind === 'items' ? revision.items : (file.steps ?? []).map((_, from) => ({ from, revision }))
    return {
      kind: 'items',
      items: items.map((item, index) =>
        places.includes(index) ? { ...item, revision: put(steps[index]) } : item,
      ),
    }
  }
  return {
    kind: 'fields',
    fields: fields.map(({ name, revision }) => ({
      name,
      revision: name === 'steps' ? amend(revision) : revision,
    })),
  }
}

/** Rows, acts, roles and whatever else has a key are recognised by it, written or not. */
function recogniser(...pairs: [Sop, ReturnType<typeof fileOf>][]): Recognise {
  const names = new Map<unknown, string>()
  for (const [sop, file] of pairs) {
    const name = (items: readonly { key: string }[], files: readonly unknown[] | null | undefined) =>
      files?.forEach((file, index) => names.set(file, items[index]!.key))
    name(sop.roles, file.roles)
    name(sop.stages, file.stages)
    name(sop.artefacts, file.artefacts)
    name(sop.statutory ?? [], file.statutory)
    name(sop.steps, file.steps)
    sop.steps.forEach(({ acts }, index) => {
      name(acts, file.steps?.[index]?.acts)
      acts.forEach(({ outcomes }, act) => {
        const written = file.steps?.[index]?.acts?.[act]?.outcomes
        if (Array.isArray(written)) name(outcomes, written)
      })
    })
  }
  return (item) => names.get(item) ?? null
}
