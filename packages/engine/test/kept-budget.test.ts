import fc from 'fast-check'
import { expect, it } from 'vitest'
import { workingMinutesBetween } from '../src/calendar/working-time.ts'
import type { WorkingCalendar } from '../src/calendar/calendar.ts'
import type { Instant } from '../src/instant.ts'
import type { StepClock } from '../src/run/run.ts'
import type { Waktu } from '../src/sop.ts'
import { isPlainTime } from '../src/waktu/due.ts'
import { parseWaktu } from '../src/waktu/waktu.ts'
import { diceOf, type Dice } from './dice.ts'
import { drawSop, withStep } from './drawn-sop.ts'
import { instantOfMinute, MinuteCounter, minuteOfInstant } from './minute-counter.ts'
import { PlayedRun } from './played-run.ts'
import { randomOffice } from './random-office.ts'
import { randomTime } from './random-time.ts'

const seed = Number(process.env['SATUALUR_SEED'] ?? 20261116)
const minute = 60_000
/** Two rows side by side: the first is paused by itself and with the run, the second only with the run. */
const sheet = drawSop('s: a, b\na: j\nb: j\nj all:')
const rows = { a: 'row-2', b: 'row-3' } as const

const randomWaktu: fc.Arbitrary<Waktu> = fc.oneof(
  { weight: 8, arbitrary: randomTime.map(({ value, unit }) => parseWaktu(`${value} ${unit}`)) },
  { weight: 1, arbitrary: fc.constant(parseWaktu('Sesuai frekuensi data')) },
  { weight: 1, arbitrary: fc.constant(parseWaktu('-')) },
)
const scene = fc.record({ office: randomOffice, a: randomWaktu, b: randomWaktu, dice: fc.nat() })

/** From when to when a row stood still, in their order; none overlap. */
type Stops = [Instant, Instant][]

/** A run of the sheet, and what a bystander with a watch writes down of it. */
class WatchedRun extends PlayedRun {
  readonly stops: Record<keyof typeof rows, Stops> = { a: [], b: [] }
  pauses = 0
  overlaps = 0
  private rowSince: Instant | null = null
  private runSince: Instant | null = null

  constructor(calendar: WorkingCalendar, startsAt: Instant, a: Waktu, b: Waktu, turnEndsAt: Instant) {
    super(withStep(withStep(sheet, 2, { waktu: a }), 3, { waktu: b }))
    this.context.calendar = calendar
    this.now = startsAt
    if (this.start({ turnEndsAt })) throw new Error('the run did not start')
    this.play('s')
  }

  /** Pauses or resumes what can be: the row, or the run. */
  turn(what: 'row' | 'run') {
    if (what === 'run') this.turnRun()
    else if (this.runSince === null) this.turnRow()
  }

  get isStill(): boolean {
    return this.rowSince !== null || this.runSince !== null
  }

  private turnRow() {
    if (this.rowSince === null) {
      expect(this.pauseRow('a')).toBeNull()
      this.rowSince = this.now
      this.pauses++
      return
    }
    const isLate = this.isLateAt('a', this.rowSince)
    expect(this.resumeRow('a')).toBeNull()
    this.stops.a.push([this.rowSince, this.now])
    this.rowSince = null
    expect(this.isLateAt('a', this.now)).toBe(isLate)
  }

  private turnRun() {
    if (this.runSince === null) {
      expect(this.pause()).toBeNull()
      this.runSince = this.now
      this.pauses++
      if (this.rowSince !== null) this.overlaps++
      return
    }
    const isLate = this.isLateAt('b', this.runSince)
    expect(this.resume()).toBeNull()
    this.stops.b.push([this.runSince, this.now])
    if (this.rowSince === null) this.stops.a.push([this.runSince, this.now])
    this.runSince = null
    expect(this.isLateAt('b', this.now)).toBe(isLate)
  }

  clock(row: keyof typeof rows): StepClock {
    return this.run!.clocks[rows[row]]!
  }

  private isLateAt(row: keyof typeof rows, at: Instant): boolean {
    const { dueAt } = this.clock(row)
    return dueAt !== null && at > dueAt
  }
}

/** One to six pauses, one after the other or one within the other, also after the due time; all are over at the end. */
function pauseByChance(played: WatchedRun, dice: Dice, step: number) {
  const wanted = 1 + dice.below(6)
  const spans = [0, 20, 600, 3 * 1440]
  while (played.pauses < wanted || played.isStill) {
    played.now += Math.round(((dice.below(10_000) / 10_000) * dice.pick(spans) * minute) / step) * step
    played.turn(dice.pick(['row', 'run']))
  }
}

/** Office minutes from one instant to another in which the row did not stand still. */
function officeMinutesOutside(
  calendar: WorkingCalendar,
  since: Instant,
  until: Instant,
  stops: Stops,
): number {
  const still = stops
    .filter(([from]) => from < until)
    .reduce((sum, [from, to]) => sum + workingMinutesBetween(calendar, from, Math.min(to, until)), 0)
  return workingMinutesBetween(calendar, since, until) - still
}

/** What is left of a budget at the end of the last pause; negative by how much it is overdrawn. */
function expectKept(
  played: WatchedRun,
  { originalDueAt, openedAt }: StepClock,
  revised: Instant,
  first: Instant,
  stops: Stops,
) {
  const { calendar } = played.context
  const budget = workingMinutesBetween(calendar, openedAt, first)
  const [, resumedAt] = stops.at(-1)!
  const left = budget - officeMinutesOutside(calendar, openedAt, resumedAt, stops)
  const kept = workingMinutesBetween(calendar, resumedAt, revised)
  // A clock that is overdue by no office time at all stays overdue by a millisecond.
  expect(Math.abs(Math.round((left - kept) * minute))).toBeLessThanOrEqual(left * minute > 0.5 ? 0 : 1)
  if (revised < resumedAt) return 'overdue'
  const outside = officeMinutesOutside(calendar, openedAt, revised, stops)
  expect(Math.round(outside * minute)).toBe(Math.round(budget * minute))
  return originalDueAt === revised ? 'unmoved' : 'revised'
}

function expectRow(played: WatchedRun, row: keyof typeof rows, waktu: Waktu, before: StepClock): string {
  const { calendar } = played.context
  const clock = played.clock(row)
  const stops = played.stops[row]
  const paused = stops.reduce((sum, [from, to]) => sum + workingMinutesBetween(calendar, from, to), 0)
  expect(clock.pausedMinutes).toBeCloseTo(paused, 6)
  expect(clock).toMatchObject({ originalDueAt: before.dueAt, openedAt: before.openedAt, pause: null })
  const task = played.run!.tasks.find(({ act }) => act === row)
  expect(task).toMatchObject({ dueAt: clock.dueAt, warnAt: clock.warnAt })
  if (stops.length === 0 || before.dueAt === null) {
    expect([clock.dueAt, clock.warnAt]).toEqual([before.dueAt, before.warnAt])
    return before.dueAt === null ? 'untimed' : 'never paused'
  }
  expect(clock.warnAt).toBeLessThanOrEqual(clock.dueAt!)
  expect(clock.dueAt).toBeGreaterThanOrEqual(before.dueAt)
  if (isPlainTime(waktu, 'working')) {
    const length = stops.reduce((sum, [from, to]) => sum + to - from, 0)
    expect([clock.dueAt, clock.warnAt]).toEqual([before.dueAt + length, before.warnAt! + length])
    return 'plain time'
  }
  expectKept(played, before, clock.warnAt!, before.warnAt!, stops)
  return expectKept(played, before, clock.dueAt!, before.dueAt, stops)
}

it('10,000 random sequences of pauses leave of every row as much office time as there was, to the millisecond', () => {
  const counts: Record<string, number> = { overlaps: 0 }
  const count = (what: string) => (counts[what] = (counts[what] ?? 0) + 1)
  fc.assert(
    fc.property(scene, ({ office: { calendar, start }, a, b, dice: thrown }) => {
      const dice = diceOf(thrown)
      const startsAt = instantOfMinute(start, calendar.zone) + dice.below(minute)
      const turnEndsAt = startsAt + (1 + dice.below(40)) * 1440 * minute
      const played = new WatchedRun(calendar, startsAt, a, b, turnEndsAt)
      const before = { a: played.clock('a'), b: played.clock('b') }
      pauseByChance(played, dice, 1)
      count(expectRow(played, 'a', a, before.a))
      count(expectRow(played, 'b', b, before.b))
      counts['overlaps']! += played.overlaps
    }),
    { numRuns: 10_000, seed },
  )
  console.info(`rows after random pauses, seed ${seed}:`, counts)
  for (const what of ['revised', 'overdue', 'unmoved', 'plain time', 'untimed', 'never paused', 'overlaps'])
    expect(counts[what], what).toBeGreaterThan(300)
})

/** Office minutes that the row has been running, counted one by one. */
function countOutside(
  counter: MinuteCounter,
  zone: WorkingCalendar['zone'],
  from: number,
  until: number,
  stops: Stops,
) {
  const still = stops.map((stop) => stop.map((at) => minuteOfInstant(at, zone)) as [number, number])
  let open = 0
  for (let at = from; at < until; at++)
    if (counter.isOpen(at) && !still.some(([since, to]) => since <= at && at < to)) open++
  return open
}

it('and so says a counter that looks at every minute, for 1,500 of them in whole minutes', () => {
  let compared = 0
  fc.assert(
    fc.property(scene, ({ office: { calendar, start }, a, b, dice: thrown }) => {
      const dice = diceOf(thrown)
      const { zone } = calendar
      const turnEndsAt = instantOfMinute(start + (1 + dice.below(40)) * 1440, zone)
      const played = new WatchedRun(calendar, instantOfMinute(start, zone), a, b, turnEndsAt)
      const first = played.clock('a').dueAt
      pauseByChance(played, dice, minute)
      const stops = played.stops.a
      if (first === null || stops.length === 0 || isPlainTime(a, 'working')) return
      const counter = new MinuteCounter(calendar)
      const resumed = minuteOfInstant(stops.at(-1)![1], zone)
      // Overdue by nothing is a millisecond before the minute.
      const revised = Math.ceil(minuteOfInstant(played.clock('a').dueAt!, zone))
      const budget = counter.between(start, minuteOfInstant(first, zone))
      const left = budget - countOutside(counter, zone, start, resumed, stops)
      if (left >= 0) expect(counter.between(resumed, revised)).toBe(left)
      else expect(counter.between(revised, resumed)).toBe(-left)
      if (left > 0) expect(countOutside(counter, zone, start, revised, stops)).toBe(budget)
      compared++
    }),
    { numRuns: 2_500, seed: seed + 1 },
  )
  expect(compared).toBeGreaterThan(1_500)
})
