import type { RunCommand } from '../../src/run/run-command.ts'
import type { Actor } from '../../src/run/run.ts'
import { editedSop } from '../edited-sop.ts'
import {
  actorOf,
  nameOf,
  people,
  performerOf,
  throwClosed,
  throwLate,
  throwOutcome,
  throwPapers,
  throwStart,
  throwTask,
  type Table,
} from './throws.ts'

export interface Thrown {
  command: RunCommand
  actor: Actor
}

/** How often each command is given to a run that goes on; the rest are completions. */
const shares: [RunCommand['type'], number][] = [
  ['startRun', 1],
  ['claimTask', 7],
  ['releaseTask', 3],
  ['assignTask', 5],
  ['attachEvidence', 6],
  ['recallTask', 6],
  ['skipTask', 4],
  ['correctRecord', 3],
  ['excuseLateness', 3],
  ['withdrawExcuse', 1],
  ['pauseTask', 3],
  ['resumeTask', 4],
  ['pauseRun', 1.5],
  ['resumeRun', 1],
  ['migrateRun', 4],
  ['extendDeadline', 2],
  ['recountDue', 0.5],
  ['releaseRun', 1],
  ['cancelRun', 0.7],
]

/** A command that makes sense more often than not, and an actor who may give it more often than not. */
export function randomCommand(table: Table): Thrown {
  const { dice, run } = table
  if (!run && dice.chance(0.9)) return throwOne(table, 'startRun')
  if (table.isAmended && dice.chance(0.7)) return throwOne(table, 'recountDue')
  if (run?.status === 'stuck' && dice.chance(0.4)) return throwOne(table, 'releaseRun')
  if (run?.status === 'paused' && dice.chance(0.4)) return throwOne(table, 'resumeRun')
  if (run?.tasks.some(({ step }) => run.clocks[step]?.pause) && dice.chance(0.2))
    return throwOne(table, 'resumeTask')
  let thrown = dice.below(1_000) / 10
  const share = shares.find(([, percent]) => (thrown -= percent) < 0)
  return throwOne(table, share?.[0] ?? 'completeTask')
}

function throwOne(table: Table, type: RunCommand['type']): Thrown {
  const { dice, run, sop } = table
  const anybody = actorOf(table, dice.pick(people))
  const admin: Actor = { person: 'admin-1', isAdmin: true }
  const overseer: Actor = dice.chance(0.5)
    ? admin
    : { person: 'atasan-1', isAdmin: false, isSupervisor: true }
  const reason = dice.chance(0.9) ? 'alasan' : dice.pick(['', '  '])
  const mostly = (actor: Actor) => (dice.chance(0.9) ? actor : anybody)
  const task = throwTask(table)
  const performer = performerOf(table, task)
  const behalf = dice.chance(0.07) ? { onBehalfOf: dice.pick(people) } : {}
  const letter = dice.chance(0.3)
    ? { letter: { title: dice.pick(['Surat 12', ' ']), file: dice.pick([null, 'f']) } }
    : {}
  switch (type) {
    case 'startRun':
      return { command: throwStart(table), actor: anybody }
    case 'claimTask':
      return { command: { type, task, ...behalf }, actor: performer }
    case 'releaseTask': {
      const claimed = dice.chance(0.9) ? run?.tasks.find(({ claimedBy }) => claimedBy !== null) : null
      const claimer = claimed ? actorOf(table, claimed.claimedBy!) : anybody
      const because = dice.chance(0.7) ? { reason } : {}
      const actor = dice.pick([claimer, claimer, overseer, anybody])
      return { command: { type, task: claimed ? nameOf(claimed) : task, ...because }, actor }
    }
    case 'assignTask': {
      const performers = Array.from({ length: dice.chance(0.9) ? 1 + dice.below(3) : 0 }, () =>
        dice.pick(people),
      )
      return { command: { type, task, performers, reason }, actor: mostly(overseer) }
    }
    case 'attachEvidence':
      return {
        command: { type, task, handovers: throwPapers(table, task, 0.9), ...behalf },
        actor: performer,
      }
    case 'completeTask': {
      const handovers = throwPapers(table, task, 0.5)
      const papers = handovers.length > 0 ? { handovers } : {}
      return {
        command: { type, task, reason, ...throwOutcome(table, task), ...papers, ...behalf },
        actor: performer,
      }
    }
    case 'recallTask': {
      const last = dice.chance(0.85) && run && run.recallable.length > 0 ? dice.pick(run.recallable) : null
      const actor = last && dice.chance(0.9) ? actorOf(table, dice.pick(last.by)) : anybody
      return { command: { type, task: last ? nameOf(last.task) : task, reason }, actor }
    }
    case 'skipTask': {
      const authority = dice.chance(0.9) ? 'SK Bupati 12/2026' : ' '
      return {
        command: { type, task, reason, authority, ...throwOutcome(table, task) },
        actor: mostly(admin),
      }
    }
    case 'correctRecord': {
      const closed = dice.chance(0.7) && run ? throwClosed(table, run) : task
      const handovers = throwPapers(table, closed, 0.4)
      const papers = handovers.length > 0 ? { handovers } : {}
      return { command: { type, task: closed, text: reason, ...papers }, actor: dice.pick([admin, anybody]) }
    }
    case 'excuseLateness': {
      const letter = { title: dice.chance(0.9) ? 'Nota 7' : ' ', file: dice.pick([null, 'f']) }
      return { command: { type, task: throwLate(table, task), reason, letter }, actor: mostly(overseer) }
    }
    case 'withdrawExcuse':
      return { command: { type, task: throwLate(table, task), reason }, actor: mostly(overseer) }
    case 'pauseTask':
      return { command: { type, task, reason, ...letter }, actor: mostly(overseer) }
    case 'pauseRun':
      return { command: { type, reason, ...letter }, actor: mostly(overseer) }
    case 'resumeTask': {
      const paused = run?.tasks.find(({ step }) => run.clocks[step]?.pause)
      return {
        command: { type, task: paused && dice.chance(0.8) ? nameOf(paused) : task, reason },
        actor: mostly(overseer),
      }
    }
    case 'resumeRun':
      return { command: { type, reason }, actor: mostly(overseer) }
    case 'migrateRun': {
      const next = `versi-${dice.below(2 ** 31)}`
      const isSame = dice.chance(0.05)
      const to = isSame ? { id: table.versionId, sop } : { id: next, sop: editedSop(sop, dice, next) }
      return { command: { type, to, reason }, actor: mostly(admin) }
    }
    case 'extendDeadline': {
      const deadline = dice.pick(run?.deadlines ? Object.keys(run.deadlines) : ['jawaban', 'laporan'])
      return { command: { type, deadline, reason }, actor: mostly(overseer) }
    }
    case 'recountDue':
      return { command: { type, calendarRevision: 2, reason }, actor: mostly(admin) }
    case 'releaseRun':
    case 'cancelRun':
      return { command: { type, reason }, actor: mostly(admin) }
  }
}
