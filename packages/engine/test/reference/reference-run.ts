import type { Instant } from '../../src/instant.ts'
import type { Actor } from '../../src/run/run.ts'
import type { RunCommand } from '../../src/run/run-command.ts'
import type { Answer, Board } from './board.ts'
import { extendDeadline } from './deadlines.ts'
import { excuseLateness, withdrawExcuse } from './excuses.ts'
import { migrateRun } from './migration.ts'
import { startRun } from './opening.ts'
import * as oversight from './oversight.ts'
import * as work from './work.ts'

/** Gives a command to the run on the board; the board is written over where it is carried out. */
export function give(board: Board, command: RunCommand, now: Instant, actor: Actor): Answer {
  const giver = { ...actor, now }
  if (command.type === 'startRun') return startRun(board, command, giver)
  if (!board.isStarted) return { type: 'RunNotStarted' }
  switch (command.type) {
    case 'claimTask':
      return work.claimTask(board, command, giver)
    case 'releaseTask':
      return work.releaseTask(board, command, giver)
    case 'assignTask':
      return work.assignTask(board, command, giver)
    case 'attachEvidence':
      return work.attachEvidence(board, command, giver)
    case 'completeTask':
      return work.completeTask(board, command, giver)
    case 'skipTask':
      return work.skipTask(board, command, giver)
    case 'correctRecord':
      return work.correctRecord(board, command, giver)
    case 'excuseLateness':
      return excuseLateness(board, command, giver)
    case 'withdrawExcuse':
      return withdrawExcuse(board, command, giver)
    case 'recallTask':
      return oversight.recallTask(board, command, giver)
    case 'pauseTask':
      return oversight.pauseTask(board, command, giver)
    case 'resumeTask':
      return oversight.resumeTask(board, command, giver)
    case 'pauseRun':
      return oversight.pauseRun(board, command, giver)
    case 'resumeRun':
      return oversight.resumeRun(board, command, giver)
    case 'recountDue':
      return oversight.recountDue(board, command, giver)
    case 'releaseRun':
      return oversight.releaseRun(board, command, giver)
    case 'cancelRun':
      return oversight.cancelRun(board, command, giver)
    case 'extendDeadline':
      return extendDeadline(board, command, giver)
    case 'migrateRun':
      return migrateRun(board, command, giver)
  }
}
