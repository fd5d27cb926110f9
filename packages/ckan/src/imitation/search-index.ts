import type { Package } from '../action/package.ts'
import type { Parameters } from './form.ts'
import type { PortalState } from './portal-state.ts'

/** What a search finds: the public datasets as they stood a while ago. */
export class SearchIndex {
  readonly #state: PortalState
  readonly #lagMilliseconds: number
  readonly #clock: () => number
  #taken: { at: number; datasets: Package[] }[] = []

  constructor(state: PortalState, lagMilliseconds: number, clock: () => number) {
    this.#state = state
    this.#lagMilliseconds = lagMilliseconds
    this.#clock = clock
  }

  /** Called after every write; without a lag the state itself is asked. */
  note(): void {
    if (this.#lagMilliseconds === 0) return
    const datasets = this.#state.datasets.all()
    this.#taken.push({ at: this.#clock() + this.#lagMilliseconds, datasets })
  }

  find({ q, fq, rows, start }: Parameters) {
    const words = `${text(q)} ${text(fq)}`.split(/\s+/).filter((word) => word !== '' && word !== '*:*')
    const found = this.#datasets()
      .filter(({ state, private: isPrivate }) => state === 'active' && !isPrivate)
      .filter((dataset) => words.every((word) => answers(dataset, word)))
    const from = Number(start ?? 0)
    return {
      count: found.length,
      results: found.slice(from, from + Number(rows ?? 10)),
      search_facets: {},
    }
  }

  #datasets(): Package[] {
    if (this.#lagMilliseconds === 0) return this.#state.datasets.all()
    const known = this.#taken.filter(({ at }) => at <= this.#clock())
    // What is older than the last that counts never counts again.
    this.#taken = this.#taken.slice(Math.max(0, known.length - 1))
    return known.at(-1)?.datasets ?? []
  }
}

/** `name:…` and `organization:…` exactly, other words anywhere in what people read. */
function answers({ name, title, notes, organization }: Package, word: string): boolean {
  const [, field, value] = /^(name|organization):"?([^"]*)"?$/.exec(word) ?? []
  if (field === 'name') return name === value
  if (field === 'organization') return organization?.name === value
  return `${name} ${title} ${notes}`.toLowerCase().includes(word.toLowerCase())
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
