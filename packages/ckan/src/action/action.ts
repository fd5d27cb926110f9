/** One action of CKAN's API: what it takes and what its `result` holds. */
export interface Action<Parameters, Result> {
  parameters: Parameters
  result: Result
}

/** Of anything that the portal names: its id or its name; CKAN takes either. */
export interface Reference {
  id: string
}

/** For actions that take nothing. */
export type Nothing = Record<never, never>

export interface Page {
  limit?: number
  offset?: number
}

/** CKAN's instants are UTC without saying so: `2026-01-31T08:15:00.123456`. */
export type PortalInstant = string

export interface Extra {
  key: string
  value: string
}

export type State = 'active' | 'deleted' | 'draft'
