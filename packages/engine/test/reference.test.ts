import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { WorkingCalendar } from '../src/calendar/calendar.ts'
import { ramadanOfficeHours, usualCalendar } from '../src/calendar/calendar-usual.ts'
import { withWholeDays } from '../src/calendar/whole-days.ts'
import { decide } from '../src/run/decide/decide.ts'
import { evolve, foldRun } from '../src/run/evolve/evolve.ts'
import type { RunEvent } from '../src/run/run-event.ts'
import type { Run } from '../src/run/run.ts'
import { areStartsAlternatives } from '../src/soundness/soundness.ts'
import type { Key } from '../src/sop.ts'
import { diceOf, type Dice } from './dice.ts'
import { monday } from './played-run.ts'
import { Board } from './reference/board.ts'
import { eventTypes, obstacleTypes, refusalTypes } from './reference/kinds.ts'
import { randomCommand } from './reference/random-command.ts'
import { give } from './reference/reference-run.ts'
import { Sheet } from './reference/sheet.ts'
import { standingOf, standingOnBoard } from './reference/standing.ts'
import { people } from './reference/throws.ts'
import { variedSop } from './reference/varied-sop.ts'

const seed = Number(process.env['SATUALUR_SEED'] ?? 20261116)
const sequenceCount = Number(process.env['SATUALUR_SEQUENCES'] ?? 5_000)
/** Enough for a machine that is busy with other things; far more than the sequences take. */
const timeout = 60_000 + 20 * sequenceCount
const usual = usualCalendar('Asia/Makassar')
const day = 86_400_000
const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Another calendar hangs on the wall: days off that come or go, shorter hours for a while, and whole days or not. */
function amendedCalendar(dice: Dice, { hours, daysOff, ...calendar }: WorkingCalendar, now: number) {
  const dates = Array.from({ length: 1 + dice.below(6) }, () => dateOf(now + (dice.below(60) - 10) * day))
  const days = Object.fromEntries(Object.entries(daysOff).filter(() => !dice.chance(0.1)))
  for (const date of dates) days[date] = { name: 'Libur', kind: 'national', isVerified: true }
  const from = dateOf(now + (dice.below(20) - 10) * day)
  const ramadan = ramadanOfficeHours({ from, until: dateOf(Date.parse(from) + dice.below(30) * day) })
  const amended = { ...calendar, daysOff: days, hours: dice.chance(0.3) ? [...hours, ramadan] : hours }
  return dice.chance(0.4) ? withWholeDays(amended, !calendar.areDaysWhole) : amended
}

const roles = ['produsen', 'walidata', 'kepala', 'sekretariat'] as const

/** Now and then a role loses its players, or gets them back. */
function moveStaff(dice: Dice, vacant: Set<Key>) {
  const role = dice.pick(roles)
  if (!vacant.delete(role)) vacant.add(role)
}

/** Who stands in for whom today: for nobody, for one, or for two. */
function deputiesFor(dice: Dice): Map<string, string[]> {
  const deputy = dice.pick(people)
  const others = people.filter((person) => person !== deputy && dice.chance(0.4))
  return new Map(others.length > 0 ? [[deputy, others.slice(0, 2)]] : [])
}

/** A refusal without regard to the order in which it names things. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(unordered(one))).sort()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, unordered(one)]))
}

const stored = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value

/** The slow comparison tells what differs; the quick one says whether any does. */
function expectSame(one: unknown, other: unknown) {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other)
}

it(`decides ${sequenceCount} random command sequences as the reference model does`, { timeout }, () => {
  const accepted: Record<string, number> = {}
  const refused: Record<string, number> = {}
  const blocked: Record<string, number> = {}
  const happened: Record<string, number> = {}
  const count = (counts: Record<string, number>, what: string) => (counts[what] = (counts[what] ?? 0) + 1)
  const sequences = fc.record({
    seed: fc.nat(),
    steps: fc.integer({ min: 2, max: 24 }),
    commands: fc.integer({ min: 1, max: 60 }),
  })
  fc.assert(
    fc.property(sequences, ({ seed, steps, commands }) => {
      const dice = diceOf(seed)
      let sop = variedSop(dice, steps)
      let versionId = 'version-0'
      let calendar: WorkingCalendar = usual
      const vacant = new Set<Key>(dice.chance(0.03) ? ['kepala'] : [])
      const cast = (role: Key) => (vacant.has(role) ? [] : [`${role}-1`, 'plt-1'])
      const board = new Board(new Sheet(sop), versionId, calendar, cast, areStartsAlternatives(sop))
      const events: RunEvent[] = []
      let startedAt = monday
      let deputies = deputiesFor(dice)
      let run: Run | null = null
      for (let now = monday, given = 0; given < commands; given++) {
        const isOver: boolean = run?.status === 'completed' || run?.status === 'cancelled'
        if (isOver && dice.chance(0.2)) break
        now += dice.chance(0.7) ? dice.below(4 * day) : 0
        const isAmended = dice.chance(0.05)
        if (isAmended) calendar = board.calendar = amendedCalendar(dice, calendar, now)
        if (dice.chance(0.01)) moveStaff(dice, vacant)
        if (dice.chance(0.1)) deputies = deputiesFor(dice)
        const turnEndsAt = now + dice.below(60 * day) - day
        const table = { dice, sop, versionId, run, deputies, isAmended, turnEndsAt }
        const { command, actor } = randomCommand(table)
        const decision = decide({ sop, versionId, calendar, cast, startedAt }, run, command, now, actor)
        const refusal = 'refusal' in decision ? decision.refusal : null
        const answer = give(board, command, now, actor)
        // Then the engine tells what it has seen, and nobody knows all of it.
        if (board.isBeyondFollowing) break
        expectSame(unordered(refusal), unordered(answer))
        if ('refusal' in decision) {
          count(refused, decision.refusal.type)
          const { obstacles = [] } = decision.refusal.type === 'MigrationBlocked' ? decision.refusal : {}
          for (const { type } of obstacles) count(blocked, type)
          continue
        }
        count(accepted, command.type)
        expect(decision.events).not.toEqual([])
        for (const event of decision.events) {
          count(happened, event.type)
          run = evolve(run, event)
        }
        if (command.type === 'startRun') startedAt = now
        events.push(...stored(decision.events))
        expectSame(standingOf(run), standingOnBoard(board))
        if (command.type === 'migrateRun') ({ id: versionId, sop } = command.to)
        run = stored(run)
        expectSame(foldRun(events), run)
      }
    }),
    { numRuns: sequenceCount, seed },
  )
  const all = [accepted, refused]
    .flatMap((counts) => Object.values(counts))
    .reduce((sum, one) => sum + one, 0)
  console.log(`${sequenceCount} sequences, seed ${seed}, ${all} commands`, {
    accepted,
    refused,
    blocked,
    happened,
  })
  for (const type of eventTypes) expect(happened[type], type).toBeGreaterThan(0)
  for (const type of obstacleTypes) expect(blocked[type], type).toBeGreaterThan(0)
  for (const type of refusalTypes) expect(refused[type], type).toBeGreaterThan(0)
})
