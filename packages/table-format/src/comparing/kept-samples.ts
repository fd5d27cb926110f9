import type { Outlier, RowChange, RowSample } from './table-difference.ts'

/** The first rows of each kind, and the farthest outliers. */
export class KeptSamples {
  readonly added: RowSample[] = []
  readonly removed: RowSample[] = []
  readonly changed: RowChange[] = []
  #outliers: Outlier[] = []
  readonly #atMost: number

  constructor(atMost: number) {
    this.#atMost = atMost
  }

  add(kind: 'added' | 'removed', tell: () => RowSample): void {
    if (this[kind].length < this.#atMost) this[kind].push(tell())
  }

  change(tell: () => RowChange): void {
    if (this.changed.length < this.#atMost) this.changed.push(tell())
  }

  /** Now and then those that are not far enough are let go, so that a million cost no more than a few. */
  outlier(outlier: Outlier): void {
    this.#outliers.push(outlier)
    if (this.#outliers.length >= this.#atMost * 2 + 100) this.#outliers = this.outliers()
  }

  outliers(): Outlier[] {
    const far = ({ score }: Outlier) => score ?? Infinity
    return this.#outliers
      .sort((one, other) => (far(one) === far(other) ? one.row - other.row : far(other) - far(one)))
      .slice(0, this.#atMost)
  }
}
