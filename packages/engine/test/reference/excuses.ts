import type { RunCommand } from '../../src/run/run-command.ts'
import type { Answer, Board, Giver } from './board.ts'
import { isOverseer } from './people.ts'

type Command<Type> = Extract<RunCommand, { type: Type }>

/** A mark beside a late task says that this was forgiven. */
export function excuseLateness(board: Board, command: Command<'excuseLateness'>, giver: Giver): Answer {
  const { act, attempt } = command.task
  const refusal = refuseExcuse(board, command.task, giver)
  if (refusal) return refusal
  if (board.late.get(`${act} ${attempt}`) === 'excused')
    return { type: 'AlreadyExcused', task: { act, attempt } }
  if (!command.reason.trim()) return { type: 'ReasonMissing' }
  if (!command.letter.title.trim()) return { type: 'AuthorityMissing' }
  board.late.set(`${act} ${attempt}`, 'excused')
  return null
}

export function withdrawExcuse(board: Board, command: Command<'withdrawExcuse'>, giver: Giver): Answer {
  const { act, attempt } = command.task
  const refusal = refuseExcuse(board, command.task, giver)
  if (refusal) return refusal
  if (board.late.get(`${act} ${attempt}`) === 'late') return { type: 'NotExcused', task: { act, attempt } }
  if (!command.reason.trim()) return { type: 'ReasonMissing' }
  board.late.set(`${act} ${attempt}`, 'late')
  return null
}

function refuseExcuse(
  board: Board,
  { act, attempt }: { act: string; attempt: number },
  giver: Giver,
): Answer {
  if (!isOverseer(giver)) return { type: 'NotAllowed' }
  if (board.tasks.get(act)?.attempt === attempt) return { type: 'TaskStillOpen', task: { act, attempt } }
  return board.late.has(`${act} ${attempt}`) ? null : { type: 'TaskNotLate', task: { act, attempt } }
}
