import type { FindingGroup, TableFinding, TableFindingCode } from './table-finding.ts'

const lettersKept = 80
/** What is worth a look and keeps no table from being clean. */
const warnings: ReadonlySet<TableFindingCode> = new Set(['reordered-columns', 'thousands-perhaps'])
/** A file can name columns that the format does not have without end; beyond these they are counted by code alone. */
const groupsAtMost = 1_000

/** Told each finding, also those that are not kept, as one meets them reading the table from its top. */
export type HearFinding = (finding: TableFinding) => void

export interface FindingLimits {
  /** How many findings of one code in one column are kept; all are counted. */
  findingsPerGroup: number
  /** How many are kept in all. */
  findingsAtMost: number
}

/** The first findings of each code in each column are kept, and all are counted: by code, by column, and by both. */
export class FindingsKept {
  readonly #limits: FindingLimits
  readonly #hear: HearFinding | null
  readonly #groups = new Map<string, FindingGroup>()
  readonly #kept: TableFinding[] = []
  readonly byCode: Partial<Record<TableFindingCode, number>> = {}
  readonly byColumn: Record<string, number> = {}
  errors = 0
  warnings = 0

  constructor(limits: FindingLimits, hear: HearFinding | null = null) {
    this.#limits = limits
    this.#hear = hear
  }

  /** Counts a finding; its words are made only where somebody is told them. */
  note(
    code: TableFindingCode,
    column: string | null,
    tell: () => Omit<TableFinding, 'code' | 'column' | 'severity'>,
  ) {
    const severity = warnings.has(code) ? 'warning' : 'error'
    if (severity === 'error') this.errors++
    else this.warnings++
    this.byCode[code] = (this.byCode[code] ?? 0) + 1
    if (column !== null) this.byColumn[column] = (this.byColumn[column] ?? 0) + 1
    const told = () => {
      const { value, ...finding } = tell()
      return { code, severity, column, ...finding, value: value === null ? null : cut(value) } as const
    }
    const group = this.#groups.get(`${code} ${column ?? ''}`)
    if (group === undefined) return this.#begin(told())
    group.count++
    const isKept =
      group.count <= this.#limits.findingsPerGroup && this.#kept.length < this.#limits.findingsAtMost
    if (!isKept && this.#hear === null) return
    const finding = told()
    if (isKept) this.#kept.push(finding)
    this.#hear?.(finding)
  }

  /** Those kept, as one meets them reading the table from its top. */
  all(): TableFinding[] {
    return this.#kept.sort((one, other) => (one.row ?? 0) - (other.row ?? 0))
  }

  /** By code and column, the most frequent first. */
  groups(): FindingGroup[] {
    return [...this.#groups.values()].sort((one, other) => other.count - one.count)
  }

  #begin(finding: TableFinding): void {
    const { code, severity, column, letter, row, sentence } = finding
    if (this.#groups.size < groupsAtMost)
      this.#groups.set(`${code} ${column ?? ''}`, {
        ...{ code, severity, column, letter, count: 1 },
        ...{ firstRow: row, sentence },
      })
    if (this.#kept.length < this.#limits.findingsAtMost) this.#kept.push(finding)
    this.#hear?.(finding)
  }
}

export const cut = (text: string): string =>
  text.length > lettersKept ? `${text.slice(0, lettersKept).toWellFormed()}…` : text
