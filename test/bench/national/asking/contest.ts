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
  /** How long a side is asked one question again and again, in so many stretches. */
  seconds: number
  rounds: number
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
    const took = await times(question, contest)
    const line: string[] = []
    for (const [side, sorted] of took) {
      const p50 = median(sorted)
      found.push({
        question: question.name,
        isNational,
        side,
        history,
        p50,
        p99: sorted[Math.floor(sorted.length * 0.99)]!,
      })
      line.push(`${side} ${p50.toFixed(2)}`)
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

/** What else the machine does in a stretch falls on all sides: they take turns. */
async function times(question: Question, contest: Contest): Promise<Map<Side, number[]>> {
  const took = new Map<Side, number[]>()
  for (let round = 0; round < contest.rounds; round++)
    for (const side of sides) {
      const stretch = await time(question, side, contest)
      if (stretch) took.set(side, [...(took.get(side) ?? []), ...stretch])
    }
  return new Map([...took].map(([side, all]) => [side, all.toSorted((one, other) => one - other)]))
}

async function time(question: Question, side: Side, contest: Contest): Promise<number[] | null> {
  const { answering, places, seconds, rounds } = contest
  const until = performance.now() + (seconds / rounds) * 1000
  const took: number[] = []
  do {
    const place = places[took.length % places.length]!
    const one = asked(answering, side, question, place, daysOf(question, contest))
    if (!one) return null
    const at = performance.now()
    await one.ask()
    took.push(performance.now() - at)
  } while (performance.now() < until)
  return took
}
