import type { TableFinding, TableFindingCode } from './table-finding.ts'

const lettersKept = 80
/** What is worth a look and keeps no table from being clean. */
const warnings: ReadonlySet<TableFindingCode> = new Set(['reordered-columns', 'thousands-perhaps'])

/** So many findings of each code are kept, and all are counted: by code, and by column. */
export class FindingsKept {
  readonly #perCode: number
  readonly #kept = new Map<TableFindingCode, TableFinding[]>()
  readonly byCode: Partial<Record<TableFindingCode, number>> = {}
  readonly byColumn: Record<string, number> = {}
  errors = 0
  warnings = 0

  constructor(perCode: number) {
    this.#perCode = perCode
  }

  /** Counts a finding; its words are made only where it is kept. */
  note(
    code: TableFindingCode,
    column: string | null,
    tell: () => Omit<TableFinding, 'code' | 'column' | 'severity'>,
  ) {
    const severity = warnings.has(code) ? 'warning' : 'error'
    if (severity === 'error') this.errors++
    else this.warnings++
    const count = (this.byCode[code] ?? 0) + 1
    this.byCode[code] = count
    if (column !== null) this.byColumn[column] = (this.byColumn[column] ?? 0) + 1
    if (count > this.#perCode) return
    const kept = this.#kept.get(code) ?? []
    this.#kept.set(code, kept)
    const told = tell()
    kept.push({ code, severity, column, ...told, value: told.value === null ? null : cut(told.value) })
  }

  /** Those kept, as one meets them reading the table from its top. */
  all(): TableFinding[] {
    const all = [...this.#kept.values()].flat()
    return all.sort((one, other) => (one.row ?? 0) - (other.row ?? 0))
  }
}

export const cut = (text: string): string =>
  text.length > lettersKept ? `${text.slice(0, lettersKept).toWellFormed()}…` : text
