import type { Act, Key, Outcome, Role, Step } from '@satualur/engine'

/** What of an SOP the flow over the table shows. A whole `Sop` is a `DrawnSop`; so is the little that a screen has read of one. */
export interface DrawnSop {
  readonly roles: readonly Pick<Role, 'key'>[]
  readonly steps: readonly DrawnStep[]
}

export interface DrawnStep extends Pick<Step, 'key' | 'number'> {
  readonly acts: readonly DrawnAct[]
}

export interface DrawnAct extends Pick<Act, 'key' | 'kind'> {
  readonly performers: readonly Key[]
  readonly outcomes: readonly DrawnOutcome[]
}

export interface DrawnOutcome extends Pick<Outcome, 'key' | 'label'> {
  readonly to: readonly Key[]
}
