import type { Act, ActKind, Key, Outcome, Role, Step } from '@satualur/engine'
import type { ConnectorShape } from './drawing.ts'

/** What of an SOP the flow over the table shows. A whole `Sop` is a `DrawnSop`; so is the little that a screen has read of one. */
export interface DrawnSop {
  readonly roles: readonly Pick<Role, 'key'>[]
  readonly steps: readonly DrawnStep[]
}

export interface DrawnStep extends Pick<Step, 'key' | 'number'> {
  readonly acts: readonly DrawnAct[]
}

/** What of an act is drawn; where a page shows a part of the flow, also the connectors to the other pages. */
export type DrawnKind = ActKind | ConnectorShape

export interface DrawnAct extends Pick<Act, 'key'> {
  readonly kind: DrawnKind
  readonly performers: readonly Key[]
  readonly outcomes: readonly DrawnOutcome[]
}

export interface DrawnOutcome extends Pick<Outcome, 'key' | 'label'> {
  readonly to: readonly Key[]
}
