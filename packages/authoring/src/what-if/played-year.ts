import { Agenda } from './agenda.ts'
import { lot } from './lot.ts'
import { People } from './people.ts'
import { PlayedRun } from './played-run.ts'
import type { Scene } from './scene.ts'
import type { Task } from './task.ts'

/** Runs are followed for ten years. Where work comes faster than its people can do it, some would take centuries. */
const longestMonths = 120

type Happening = { type: 'arrival'; index: number } | { type: 'finish'; task: Task }

/**
 * A year of runs from an empty desk on (discrete-event simulation): the first begins at once, the others by chance,
 * and each task waits in the order of opening until somebody of its role is free. Nothing begins after the year, but
 * all that has begun is played to its end.
 */
export class PlayedYear {
  readonly #agenda = new Agenda<Happening>()
  readonly #people: People
  readonly #going = new Set<PlayedRun>()
  /** In the order of opening. */
  #waiting: Task[] = []
  #nextIndex: number

  constructor(
    readonly scene: Scene,
    firstIndex: number,
  ) {
    this.#people = new People(scene.assumptions.people)
    this.#nextIndex = firstIndex
    this.#agenda.add(0, { type: 'arrival', index: firstIndex })
  }

  /** The index of the run after the last that has begun. */
  get nextIndex(): number {
    return this.#nextIndex
  }

  /** Plays on until a run ends; null when all of the year have. */
  next(): PlayedRun | null {
    for (;;) {
      const at = this.#agenda.nextAt
      if (at === null || at > longestMonths * this.scene.minutesPerMonth) return this.#leaveOne()
      const happening = this.#agenda.take()!
      const run =
        happening.type === 'arrival' ? this.#begin(happening.index, at) : this.#finish(happening.task, at)
      if (run?.ending) {
        this.#going.delete(run)
        return run
      }
    }
  }

  #begin(index: number, at: number): null {
    this.#nextIndex = index + 1
    const { assumptions, minutesPerMonth } = this.scene
    const gap = minutesPerMonth / assumptions.runsPerMonth
    const nextAt = at - gap * Math.log(1 - lot(assumptions.seed, index, 'arrival'))
    if (nextAt < 12 * minutesPerMonth && index + 1 < assumptions.runs) {
      this.#agenda.add(nextAt, { type: 'arrival', index: index + 1 })
    }
    const run = new PlayedRun(this.scene, index, at)
    this.#going.add(run)
    this.#staff(run.start(), at)
    return null
  }

  #finish(task: Task, at: number): PlayedRun | null {
    if (task.endedAt !== null || task.run.ending) return null
    const { opened, withdrawn } = task.run.complete(task, at)
    for (const each of [task, ...withdrawn]) this.#people.giveBack(each.takenBy)
    if (task.run.ending) for (const left of task.run.tasks) if (left.endedAt === null) this.#leave(left, at)
    this.#staff(opened, at)
    return task.run
  }

  /** A task of a run that is stuck: nobody works on it, and nobody waits to. */
  #leave(task: Task, at: number): void {
    task.endedAt = at
    this.#people.giveBack(task.takenBy)
  }

  /** Starts every waiting task that has its people, those that opened first before the others. */
  #staff(opened: readonly Task[], at: number): void {
    this.#waiting = [...this.#waiting, ...opened].filter(
      (task) => task.endedAt === null && !this.#isStarted(task, at),
    )
  }

  #isStarted(task: Task, at: number): boolean {
    const taken = this.#people.take(task.asked, task.isJoint)
    if (!taken) return false
    task.takenBy = taken
    task.startedAt = at
    this.#agenda.add(at + task.neededMinutes, { type: 'finish', task })
    return true
  }

  /** The runs that nobody follows any longer, one by one. */
  #leaveOne(): PlayedRun | null {
    const [run] = this.#going
    if (!run) return null
    this.#going.delete(run)
    run.end('unfinished', longestMonths * this.scene.minutesPerMonth)
    return run
  }
}
