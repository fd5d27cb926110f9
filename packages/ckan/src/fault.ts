/** Where the portal names what is wrong: CKAN's own words by field, for whoever knows the portal. */
export type FieldErrors = Record<string, string[]>

/**
 * What may come of a call. Each says by itself whether the work may have been done all the same (`mayBeDone`): then the
 * portal has to be looked at before anything is said or tried.
 */
export type PortalFault =
  | { kind: 'not-found'; message: string }
  | { kind: 'not-authorized'; message: string }
  | { kind: 'validation'; fields: FieldErrors }
  /** A file is larger than the portal takes (10 MB where nobody has set it), or what stands before it. */
  | { kind: 'too-large' }
  /** `package_revise` met another dataset than it was told: these paths did not match. */
  | { kind: 'conflict'; unmatched: string[] }
  /** The search index could not be written; the dataset itself may have been. */
  | { kind: 'search-index'; message: string }
  | { kind: 'refused'; message: string }
  /** How long the portal asked to be left alone; null when it did not say. */
  | { kind: 'too-many-requests'; afterSeconds: number | null }
  /** No answer (status null), or a server's or gateway's fault. */
  | { kind: 'portal-down'; status: number | null; reason: string }
  /** An answer that is not CKAN's, or not whole, or not of the shape that we build on. */
  | { kind: 'unreadable'; status: number; reason: string }
  /** `failed`: status 200 with `success: false`. `done`: success, and nothing of it there afterwards. */
  | { kind: 'lies-about-success'; said: 'failed' | 'done'; about: string }

export type FaultKind = PortalFault['kind']

export type Answer<Result> = { kind: 'answered'; result: Result } | PortalFault

const mayBeDoneAfter: Record<FaultKind, boolean> = {
  'not-found': false,
  'not-authorized': false,
  validation: false,
  'too-large': false,
  conflict: false,
  'search-index': true,
  refused: false,
  'too-many-requests': false,
  'portal-down': true,
  unreadable: true,
  'lies-about-success': true,
}

/** Whether the portal may have done the work although it answered so. */
export const mayBeDone = ({ kind }: PortalFault): boolean => mayBeDoneAfter[kind]

/** Carries a fault up to where a procedure ends; nothing outside this package sees it. */
export class Halted extends Error {
  readonly fault: PortalFault

  constructor(fault: PortalFault) {
    super(fault.kind)
    this.fault = fault
  }
}

/** The result, or the end of the procedure. */
export function resultOf<Result>(answer: Answer<Result>): Result {
  if (answer.kind !== 'answered') throw new Halted(answer)
  return answer.result
}
