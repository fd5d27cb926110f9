import { flowOf } from '../../src/flow/flow.ts'
import type { RunCommand } from '../../src/run/run-command.ts'
import type { Actor, Handover, Run, TaskName } from '../../src/run/run.ts'
import type { Key, Sop } from '../../src/sop.ts'
import type { Dice } from '../dice.ts'

/** What a command is thrown from. */
export interface Table {
  dice: Dice
  sop: Sop
  versionId: string
  run: Run | null
  /** Who stands in for whom today. */
  deputies: ReadonlyMap<string, readonly string[]>
  /** Whether another calendar has just been hung on the wall. */
  isAmended: boolean
  /** The end of the turn that a run started now belongs to. */
  turnEndsAt: number
}

export const people = ['produsen-1', 'walidata-1', 'kepala-1', 'sekretariat-1', 'plt-1', 'tamu-1']

export const nameOf = ({ act, attempt }: TaskName): TaskName => ({ act, attempt })

export function actorOf({ dice, deputies }: Table, person: string): Actor {
  const isAdmin = dice.chance(0.1)
  const actsFor = deputies.get(person)
  return { person, isAdmin, ...(actsFor && { actsFor }) }
}

/** Mostly a task that is open, and whose row's time runs where there is any. */
export function throwTask({ dice, sop, run }: Table): TaskName {
  const running = run?.tasks.filter(({ step }) => !run.clocks[step]?.pause) ?? []
  const open = running.length > 0 && dice.chance(0.9) ? running : (run?.tasks ?? [])
  if (open.length > 0 && dice.chance(0.95)) return nameOf(dice.pick(open))
  return { act: dice.pick([...flowOf(sop).acts.keys()]), attempt: 1 + dice.below(2) }
}

export function throwClosed({ dice }: Table, run: Run): TaskName {
  const act = dice.pick(Object.keys(run.attempts))
  return { act, attempt: 1 + dice.below(run.attempts[act]!) }
}

/** Mostly a task that was completed late, where there is one. */
export function throwLate({ dice, run }: Table, otherwise: TaskName): TaskName {
  return run?.late && dice.chance(0.9) ? nameOf(dice.pick(run.late)) : otherwise
}

/** Mostly the claimer or a performer of the task, or somebody who stands in for one. */
export function performerOf(table: Table, { act }: TaskName): Actor {
  const { dice, run, deputies } = table
  const task = run?.tasks.find((open) => open.act === act)
  if (!task || task.performers.length === 0 || dice.chance(0.06)) return actorOf(table, dice.pick(people))
  const performer = task.claimedBy && dice.chance(0.8) ? task.claimedBy : dice.pick(task.performers)
  const standsIn = [...deputies].find(([, actsFor]) => actsFor.includes(performer))?.[0]
  return actorOf(table, standsIn && dice.chance(0.5) ? standsIn : performer)
}

export function throwOutcome({ dice, sop }: Table, { act }: TaskName): { outcome?: Key } {
  const outcomes = flowOf(sop).acts.get(act)?.act.outcomes ?? []
  if (outcomes.length > 0 && dice.chance(0.92)) return { outcome: dice.pick(outcomes).key }
  return dice.chance(0.5) ? { outcome: 'lenyap' } : {}
}

/** Often all that the row asks for, in a kind that it takes. */
export function throwPapers({ dice, sop }: Table, { act }: TaskName, share: number): Handover[] {
  if (!dice.chance(share)) return []
  const step = flowOf(sop).acts.get(act)?.step
  const uses = step ? [...step.needs, ...step.yields] : []
  if (dice.chance(0.1)) return [paperOf(dice.pick(['surat', 'data', 'lain']), dice.pick(['note', 'file']))]
  return uses.map(({ artefact, kinds }) =>
    paperOf(artefact, dice.chance(0.9) ? (kinds?.[0] ?? 'note') : 'link'),
  )
}

function paperOf(artefact: Key, kind: Handover['kind']): Handover {
  switch (kind) {
    case 'note':
      return { artefact, kind, text: 'isi' }
    case 'link':
      return { artefact, kind, url: 'https://contoh.go.id', title: 'Contoh' }
    case 'file':
      return { artefact, kind, file: 'berkas-1' }
    case 'resource':
      return { artefact, kind, resource: 'tabel-1' }
  }
}

export function throwStart({ dice, sop, run, turnEndsAt }: Table): RunCommand {
  const { starts } = flowOf(sop)
  const at = !run && dice.chance(0.8) ? starts.filter(() => dice.chance(0.7)) : ['act-2']
  const items = dice.chance(0.5) ? { items: 1 + dice.below(9) } : {}
  const turn = dice.chance(0.6) ? { turnEndsAt } : {}
  return { type: 'startRun', ...items, ...turn, ...(dice.chance(0.5) && { at }) }
}
