interface Entry<Event> {
  at: number
  /** Of entries at one time, the one made first comes first. */
  order: number
  event: Event
}

/** What is going to happen, soonest first (a binary heap). */
export class Agenda<Event> {
  readonly #heap: Entry<Event>[] = []
  #made = 0

  /** When the next thing happens; null where nothing is left. */
  get nextAt(): number | null {
    return this.#heap[0]?.at ?? null
  }

  add(at: number, event: Event): void {
    const heap = this.#heap
    const entry = { at, order: this.#made++, event }
    let place = heap.push(entry) - 1
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (!comesBefore(entry, heap[parent]!)) break
      heap[place] = heap[parent]!
      place = parent
    }
    heap[place] = entry
  }

  take(): Event | null {
    const heap = this.#heap
    const last = heap.pop()
    const first = heap[0] ?? last
    if (!last || !first || first === last) return last?.event ?? null
    let place = 0
    for (;;) {
      const left = 2 * place + 1
      if (left >= heap.length) break
      const right = left + 1
      const sooner = right < heap.length && comesBefore(heap[right]!, heap[left]!) ? right : left
      if (!comesBefore(heap[sooner]!, last)) break
      heap[place] = heap[sooner]!
      place = sooner
    }
    heap[place] = last
    return first.event
  }
}

const comesBefore = (one: Entry<unknown>, other: Entry<unknown>): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order)
