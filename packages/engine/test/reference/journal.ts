import type { TaskName } from '../../src/run/run.ts'
import type { Key } from '../../src/sop.ts'
import type { Task } from './board.ts'

/** A completion as it is remembered, so that it can be taken back. */
export interface Completion extends TaskName {
  by: string[]
  before: Task
  opened: TaskName[]
  brought: string[]
  /** Branches of others that it has used up by opening a join. */
  usedUp: string[]
}

type Entry =
  | { kind: 'begun'; task: TaskName }
  | { kind: 'opened'; act: Key }
  /** A branch that was used up or undone. */
  | { kind: 'gone'; branch: string }
  /** An arrow that came to an act which was open already. */
  | { kind: 'met'; act: Key }
  | { kind: 'recalled'; task: TaskName }
  /** The run has stopped, ended or moved: from here on nothing before can be taken back. */
  | { kind: 'turned' }

/** The completions that can still be taken back: each is crossed out by the first entry that stands against it. */
export class Journal {
  recallable: Completion[] = []

  write(entry: Entry) {
    this.recallable = this.recallable.filter((completion) => !stands(entry, completion))
  }

  remember(completion: Completion) {
    this.recallable.push(completion)
  }

  find = ({ act, attempt }: TaskName): Completion | undefined =>
    this.recallable.find((completion) => completion.act === act && completion.attempt === attempt)
}

function stands(later: Entry, { act, attempt, opened, brought }: Completion): boolean {
  switch (later.kind) {
    case 'begun':
      return opened.some((task) => task.act === later.task.act && task.attempt === later.task.attempt)
    case 'opened':
      return later.act === act
    case 'gone':
      return brought.includes(later.branch)
    case 'met':
      return opened.some((task) => task.act === later.act)
    case 'recalled':
      return later.task.act === act && later.task.attempt === attempt
    case 'turned':
      return true
  }
}
