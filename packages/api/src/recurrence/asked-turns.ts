import type { IsoDate } from '@satualur/engine'
import { dayNumber } from '@satualur/engine'
import { badInput } from '../graphql/faults.ts'
import type { Selected } from '../read-model/selection.ts'
import type { AskedOfTurns } from './turn-facts.ts'

/** Days, both included. */
export interface Span {
  from: IsoDate
  to: IsoDate
}

/** Three years, since that many periods of a yearly dataset are shown side by side. */
const daysAtMost = 1_100

/** Arguments that make no sense are said, never bent into something else. */
export function checkedSpan({ from, to }: Span): Span {
  const days = dayNumber(to) - dayNumber(from) + 1
  if (days < 1 || days > daysAtMost)
    throw badInput({
      id: `“from” sampai “to” harus mencakup 1 sampai ${daysAtMost} hari.`,
      en: `From “from” to “to” there are 1 to ${daysAtMost} days.`,
    })
  return { from, to }
}

/** What is asked of the runs and people of turns under a field that answers turns. */
export function askedOfTurns(turn: Selected[]): AskedOfTurns {
  const under = (fields: Selected[], name: string, type: string) =>
    fields.filter((field) => field.name === name).flatMap((field) => field.below(type))
  const withdrawn = under(turn, 'withdrawnWaivers', 'WithdrawnWaiver')
  return {
    run: under(turn, 'run', 'Run'),
    waivedBy: under(under(turn, 'waiver', 'TurnWaiver'), 'by', 'Person'),
    withdrawn: turn.some(({ name }) => name === 'withdrawnWaivers') && {
      waivedBy: under(under(withdrawn, 'waiver', 'TurnWaiver'), 'by', 'Person'),
      by: under(withdrawn, 'by', 'Person'),
    },
  }
}
