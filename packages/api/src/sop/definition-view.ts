import type { Key, Marks, Sop } from '@satualur/engine'
import { flowOf } from '@satualur/engine'
import type { SopHeader } from './header.type.ts'
import type { CellMark } from './mark.type.ts'
import type { Role } from './role.type.ts'
import type { StatutoryDeadline } from './statutory-deadline.type.ts'
import type { Act, Artefact, ArtefactUse, Outcome, Stage, Step, Waktu } from './step.type.ts'
import { EvidenceKind } from './step.type.ts'

/** An SOP as it is shown: keys have become the things that they name. */
export interface DefinitionView {
  header: SopHeader
  roles: Role[]
  stages: Stage[]
  artefacts: Artefact[]
  steps: Step[]
  acts: Act[]
  statutory: StatutoryDeadline[]
}

const views = new WeakMap<Sop, DefinitionView>()

/** Made once per definition and kept beside it; parts that are shown in several places are the same objects. */
export function viewOf(sop: Sop): DefinitionView {
  const known = views.get(sop)
  if (known) return known
  const view = makeView(sop)
  views.set(sop, view)
  return view
}

export const stepView = (sop: Sop, key: Key): Step => keyed(viewOf(sop).steps, key)

export const actView = (sop: Sop, key: Key): Act => keyed(viewOf(sop).acts, key)

export const outcomeView = (sop: Sop, act: Key, key: Key): Outcome => keyed(actView(sop, act).outcomes, key)

export const roleView = (sop: Sop, key: Key): Role => keyed(viewOf(sop).roles, key)

export const artefactView = (sop: Sop, key: Key): Artefact => keyed(viewOf(sop).artefacts, key)

function keyed<Part extends { key: Key }>(parts: readonly Part[], key: Key): Part {
  const part = parts.find((one) => one.key === key)
  if (!part) throw new Error(`the definition has no “${key}”`)
  return part
}

function makeView(sop: Sop): DefinitionView {
  const roles = sop.roles.map((role): Role => ({ ...role, sopKey: sop.key }))
  const parts = { roles, stages: sop.stages, artefacts: sop.artefacts }
  const steps = sop.steps.map((step) => viewStep(sop, step, parts))
  for (const [index, { apartFrom = [] }] of sop.steps.entries())
    steps[index]!.apartFrom = steps.filter(({ key }) => apartFrom.includes(key))
  return {
    ...parts,
    header: { ...sop.header, marks: cellMarks(sop.header.marks) },
    steps,
    acts: steps.flatMap(({ acts }) => acts),
    statutory: (sop.statutory ?? []).map((deadline) => viewDeadline(sop, deadline, steps)),
  }
}

function viewDeadline(
  { bareDay }: Sop,
  { startsAt, endsAt, waktu, extension, ...said }: NonNullable<Sop['statutory']>[number],
  steps: readonly Step[],
): StatutoryDeadline {
  const rowOf = (key: Key | null) => steps.find(({ acts }) => acts.some((act) => act.key === key)) ?? null
  return {
    ...said,
    waktu: viewWaktu(waktu, bareDay),
    extension: extension ? viewWaktu(extension, bareDay) : null,
    startsWith: rowOf(startsAt),
    endsWith: rowOf(endsAt),
  }
}

const viewWaktu = (cell: Waktu['cell'], bareDay: Sop['bareDay']): Waktu => ({
  kind: cell.kind,
  text: cell.text,
  per: cell.kind === 'fixed' ? (cell.per ?? null) : null,
  cell,
  bareDay,
})

type Parts = Pick<DefinitionView, 'roles' | 'stages' | 'artefacts'>

function viewStep(sop: Sop, step: Sop['steps'][number], { roles, stages, artefacts }: Parts): Step {
  const used = (uses: Sop['steps'][number]['needs']): ArtefactUse[] =>
    uses.map(({ artefact, text, isRequired = false, kinds = Object.values(EvidenceKind) }) => {
      return { artefact: keyed(artefacts, artefact), text, isRequired, kinds }
    })
  return {
    key: step.key,
    number: step.number,
    stage: stages.find(({ key }) => key === step.stage) ?? null,
    activity: step.activity,
    needs: used(step.needs),
    waktu: viewWaktu(step.waktu, sop.bareDay),
    yields: used(step.yields),
    note: step.note,
    // Filled in when all the rows are there.
    apartFrom: [],
    acts: step.acts.map((act) => viewAct(sop, act, roles)),
    marks: cellMarks(step.marks),
  }
}

function viewAct(sop: Sop, act: Sop['steps'][number]['acts'][number], roles: Role[]): Act {
  const { sendsBack } = flowOf(sop)
  return {
    key: act.key,
    kind: act.kind,
    performers: act.performers.map((key) => keyed(roles, key)),
    isJoint: act.isJoint,
    publishes: act.publishes ?? false,
    waitsForAll: act.waitsFor === 'all',
    outcomes: act.outcomes.map((outcome) => ({ ...outcome, sendsBack: sendsBack(act.key, outcome) })),
    mark: act.mark,
  }
}

const cellMarks = <Cell extends string>(marks: Marks<Cell>): CellMark[] =>
  Object.entries<CellMark['mark'] | undefined>(marks).flatMap(([cell, mark]) =>
    mark ? [{ cell, mark }] : [],
  )
