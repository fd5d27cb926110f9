import type { Act, Key, Outcome, Sop, Step } from '../../src/sop.ts'

/** The paper as a person reads it: where an act stands, where its arrows lead. */
export class Sheet {
  private readonly drawn: readonly { act: Act; row: Step }[]
  private readonly places: ReadonlyMap<Key, number>
  private readonly seen = new Map<string, boolean>()

  constructor(readonly sop: Sop) {
    this.drawn = sop.steps.flatMap((row) => row.acts.map((act) => ({ act, row })))
    this.places = new Map(this.drawn.map(({ act }, place) => [act.key, place]))
  }

  acts = (): Act[] => this.drawn.map(({ act }) => act)
  has = (key: Key): boolean => this.places.has(key)
  place = (key: Key): number => this.places.get(key)!
  act = (key: Key): Act => this.drawn[this.place(key)]!.act
  row = (key: Key): Step => this.drawn[this.place(key)]!.row
  arrows = (act: Key): Key[] => this.act(act).outcomes.flatMap((outcome) => outcome.to)
  isBack = (from: Key, to: Key): boolean => this.place(to) <= this.place(from)
  sendsBack = (from: Key, outcome: Outcome): boolean => outcome.to.some((to) => this.isBack(from, to))

  /** The acts that are drawn as start, or the first of the table. */
  starts(): Key[] {
    const drawn = this.acts().filter((act) => act.kind === 'start')
    return (drawn.length > 0 ? drawn : this.acts().slice(0, 1)).map((act) => act.key)
  }

  /** Every act with a forward arrow into the join, where the run can come there at all. */
  awaited(join: Key, starts: readonly Key[]): Key[] {
    return this.acts()
      .map((act) => act.key)
      .filter((from) => this.arrows(from).includes(join) && !this.isBack(from, join))
      .filter((from) => starts.some((start) => this.leads(start, from, 'anyhow')))
  }

  leads(from: Key, to: Key, by: 'forward' | 'anyhow'): boolean {
    const question = `${from} ${to} ${by}`
    const answer = this.seen.get(question) ?? this.follow(from, to, by)
    this.seen.set(question, answer)
    return answer
  }

  private follow(from: Key, to: Key, by: 'forward' | 'anyhow'): boolean {
    const visited: Key[] = []
    const look = (act: Key): boolean => {
      if (act === to) return true
      if (visited.includes(act)) return false
      visited.push(act)
      return this.arrows(act).some((next) => (by === 'anyhow' || !this.isBack(act, next)) && look(next))
    }
    return look(from)
  }
}
