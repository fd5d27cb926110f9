import type { Answer } from './answer.ts'
import { differences } from './answer.ts'
import type { Answering, Side } from './asked.ts'
import { asked, sides } from './asked.ts'
import { median } from '../../measure.ts'
import type { Place } from './place.ts'
import type { Days, Question } from './question.ts'

/** How long one side took for one question, in milliseconds; null where it has no words for it or gave up. */
export interface Timed {
  question: string
  side: Side
  history: string
  p50: number | null
  p99: number | null
}

interface Contest {
  answering: Answering
  places: readonly Place[]
  days: Days
  /** How much history stands in the database, as the report calls it. */
  history: string
  /** How long a side is asked one question again and again. */
  seconds: number
  say: (line: string) => void
}

/**
 * One asker at a time, on all sides, about the same places in turn. Each answer is first compared with what the tasks give;
 * a difference ends the bench: a fast answer that is wrong is worth nothing.
 */
export async function contest(questions: readonly Question[], contest: Contest): Promise<Timed[]> {
  const found: Timed[] = []
  for (const question of questions) {
    await compare(question, contest)
    for (const side of sides) {
      const times = await time(question, side, contest)
      found.push({ question: question.name, side, history: contest.history, ...times })
    }
    const line = found
      .slice(-sides.length)
      .map(({ side, p50 }) => `${side} ${p50 === null ? '·' : p50.toFixed(2)}`)
    contest.say(`  ${question.name}, ms: ${line.join(', ')}`)
  }
  return found
}

async function compare(question: Question, { answering, places, days }: Contest): Promise<void> {
  for (const place of places) {
    let truth: Answer | null = null
    for (const side of ['tasks', 'cells', 'columns', 'GraphQL'] as const) {
      const one = asked(answering, side, question, place, days)
      if (!one) continue
      const answer = one.read(await one.ask())
      truth ??= answer
      const wrong = differences(truth, answer)
      if (wrong.length > 0)
        throw new Error(
          `“${question.name}” by ${side} differs ${wrong.length} times: ${wrong.slice(0, 3).join('; ')}`,
        )
    }
  }
}

async function time(question: Question, side: Side, { answering, places, days, seconds }: Contest) {
  const until = performance.now() + seconds * 1000
  const took: number[] = []
  for (let round = 0; took.length < 3 || performance.now() < until; round++) {
    const one = asked(answering, side, question, places[round % places.length]!, days)
    if (!one) return { p50: null, p99: null }
    const at = performance.now()
    await one.ask()
    took.push(performance.now() - at)
  }
  took.sort((one, other) => one - other)
  return { p50: median(took), p99: took[Math.floor(took.length * 0.99)]! }
}
