import { median } from '../../measure.ts'
import type { Answer } from './answer.ts'
import { differences } from './answer.ts'
import type { Answering, Side } from './asked.ts'
import { asked, sides } from './asked.ts'
import type { Place } from './place.ts'
import type { Days, Question } from './question.ts'

/** How long one side took for one question, in milliseconds. Sides that have no words for it are not among them. */
export interface Timed {
  question: string
  isNational: boolean
  side: Side
  /** How much of the year stands in the database. */
  history: string
  p50: number
  p99: number
}

interface Contest {
  answering: Answering
  places: readonly Place[]
  isNational: boolean
  days: Days
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
  const { history, isNational, say } = contest
  const found: Timed[] = []
  for (const question of questions) {
    await compare(question, contest)
    const line: string[] = []
    for (const side of sides) {
      const times = await time(question, side, contest)
      if (!times) continue
      found.push({ question: question.name, isNational, side, history, ...times })
      line.push(`${side} ${times.p50.toFixed(2)}`)
    }
    say(`  ${question.name}, ms: ${line.join(', ')}`)
  }
  return found
}

const daysOf = ({ days }: Question, contest: Contest): Days => days?.(new Date()) ?? contest.days

async function compare(question: Question, contest: Contest): Promise<void> {
  for (const place of contest.places) {
    let truth: Answer | null = null
    for (const side of ['tasks', 'cells', 'columns', 'GraphQL'] as const) {
      const one = asked(contest.answering, side, question, place, daysOf(question, contest))
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

async function time(
  question: Question,
  side: Side,
  contest: Contest,
): Promise<{ p50: number; p99: number } | null> {
  const { answering, places, seconds } = contest
  const until = performance.now() + seconds * 1000
  const took: number[] = []
  for (let round = 0; took.length < 3 || performance.now() < until; round++) {
    const one = asked(answering, side, question, places[round % places.length]!, daysOf(question, contest))
    if (!one) return null
    const at = performance.now()
    await one.ask()
    took.push(performance.now() - at)
  }
  took.sort((one, other) => one - other)
  return { p50: median(took), p99: took[Math.floor(took.length * 0.99)]! }
}
