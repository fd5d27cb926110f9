import type { ActKind, EvidenceKind, HeaderCell } from '@satualur/engine'
import type { ChangeCell } from './comparison.ts'

/** The words of one language for what became different. */
export interface ChangeLanguage {
  cell: Record<ChangeCell, string>
  headerCell: Record<HeaderCell, string>
  /** What is handed in for a cell. */
  evidenceOf: Record<'needs' | 'yields', string>
  evidence: Record<EvidenceKind | 'required', string>
  /** A row by its printed number, or by its place where none is printed. */
  rowAt: { number: string; place: string }
  symbol: Record<ActKind, string>
  /** Of a symbol that makes public. */
  publishes: string
  waitsFor: Record<'any' | 'all', string>
  scope: Record<'regency' | 'opd', string>
  bareDay: Record<'working' | 'calendar', string>
  nothing: string
  ends: string
  leadsTo: (outcome: string | null, targets: string) => string
  and: string
  /** A row by name and by what it does. */
  row: (name: string, activity: string) => string
  column: (name: string) => string
  stage: (name: string) => string
  artefact: (name: string) => string
  deadline: (title: string) => string
  added: (what: string) => string
  removed: (what: string) => string
  addedBelow: (what: string, above: string | null) => string
  movedBelow: (what: string, above: string | null) => string
  movedColumn: (what: string) => string
  changed: (cell: string, before: string, after: string) => string
  /** Of arrows: where they led and where they lead. */
  rerouted: (cell: string, before: string, after: string) => string
  filled: (cell: string, after: string) => string
  emptied: (cell: string, before: string) => string
  relinked: (cell: string) => string
  becameExternal: (what: string) => string
  becameInternal: (what: string) => string
}
