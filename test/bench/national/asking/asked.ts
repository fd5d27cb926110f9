import type pg from 'pg'
import type { Caller } from '../../caller.ts'
import type { Answer, CountedRow } from './answer.ts'
import { answerOf } from './answer.ts'
import type { ColumnStore } from './column-store.ts'
import type { Place } from './place.ts'
import type { Days, Question } from './question.ts'

export const sides = ['GraphQL', 'cells', 'tasks', 'columns'] as const
export type Side = (typeof sides)[number]

/** What stands ready to answer. */
export interface Answering {
  caller: Caller
  pool: pg.Pool
  columns: ColumnStore
}

/** One question about one place on one side: the asking, which is timed, and the reading of what came back. */
export interface Asked {
  ask: () => Promise<unknown>
  read: (answered: unknown) => Answer
}

/** Null where that side has no words for the question. */
export function asked(
  { caller, pool, columns }: Answering,
  side: Side,
  question: Question,
  place: Place,
  days: Days,
): Asked | null {
  const values = { ...days, regency: place.id, sop: place.sop.id, zone: place.zone }
  if (side === 'GraphQL')
    return {
      ask: () => caller.ask(place.cookie, question.graphql, question.variables(place, days)),
      read: (data) => question.told(data as never, place),
    }
  if (side === 'columns') {
    const text = question.columns.replace(name, (_, at: keyof typeof values) =>
      at === 'regency' ? String(place.n) : `'${at === 'sop' ? place.sop.key : values[at]}'`,
    )
    const { keyOf = (key: string) => key } = question
    return {
      ask: () => columns.ask(text),
      read: (rows) => answerOf(rows as CountedRow[], (key) => keyOf(String(key), place)),
    }
  }
  const hand = question[side]
  if (hand === null) return null
  const used = [...new Set(Array.from(hand.matchAll(name), ([, at]) => at as keyof typeof values))]
  const statement = {
    name: `${question.name} ${side}`,
    text: hand.replace(name, (_, at: keyof typeof values) => `$${used.indexOf(at) + 1}`),
    values: used.map((at) => values[at]),
  }
  return {
    ask: async () => (await pool.query(statement)).rows,
    read: (rows) => answerOf(rows as CountedRow[]),
  }
}

const name = /@(regency|from|to|sop|zone)\b/g
