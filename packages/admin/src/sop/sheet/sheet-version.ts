import type { ActState, SpokenSop, StripSop } from '@satualur/sop-format/sheet'

/** What of an SOP version the sheet shows. A `SopVersion` that was asked for these fields fits as it is. */
export interface SheetVersion {
  title: string
  roles: readonly SheetRole[]
  steps: readonly SheetStep[]
}

export interface SheetMark {
  kind: 'EXPLICIT' | 'INFERRED' | 'MISSING'
  why?: string | null
  /** 0 to 1. */
  confidence?: number | null
}

export interface SheetRole {
  key: string
  name: string
  mark?: SheetMark
}

export interface SheetStep {
  key: string
  number?: string | null
  stage?: { key: string; number?: string | null; name: string } | null
  activity: string
  needs: readonly { text: string }[]
  waktu: { text?: string | null; reading?: string | null }
  yields: readonly { text: string }[]
  note?: string | null
  acts: readonly SheetAct[]
  marks: readonly { cell: string; mark: SheetMark }[]
}

export interface SheetAct {
  key: string
  kind: 'START' | 'PROCESS' | 'DECISION' | 'END'
  performers: readonly { key: string }[]
  outcomes: readonly SheetOutcome[]
  mark?: SheetMark
}

export interface SheetOutcome {
  key: string
  label?: string | null
  to: readonly string[]
  mark?: SheetMark
}

/** What of a version the strip shows. */
export interface StripVersion {
  steps: readonly (Pick<SheetStep, 'key' | 'number'> & { acts: readonly Pick<SheetAct, 'key' | 'kind'>[] })[]
}

/** What a run says of an act: where it stands, and how often it was opened. */
export interface LiveAct {
  state: ActState
  attempts: number
}

export type LiveActs = ReadonlyMap<string, LiveAct>

const kinds = { START: 'start', PROCESS: 'process', DECISION: 'decision', END: 'end' } as const

/** The version in the words of the strip. */
export function striped(version: StripVersion): StripSop {
  return {
    steps: version.steps.map(({ key, number, acts }) => ({
      key,
      number: number ?? null,
      acts: acts.map((act) => ({ key: act.key, kind: kinds[act.kind] })),
    })),
  }
}

/** The version in the words of the drawing. */
export function spoken(version: Pick<SheetVersion, 'roles' | 'steps'>): SpokenSop {
  return {
    roles: version.roles,
    steps: version.steps.map(({ key, number, acts }) => ({
      key,
      number: number ?? null,
      acts: acts.map((act) => ({
        key: act.key,
        kind: kinds[act.kind],
        performers: act.performers.map((performer) => performer.key),
        outcomes: act.outcomes.map((outcome) => ({ ...outcome, label: outcome.label ?? null })),
      })),
    })),
  }
}
