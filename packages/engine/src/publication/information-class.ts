import type { IsoDate } from '../sop.ts'

/** UU 14/2008: published regularly (article 9), at once (10), at any time on request (11), and excepted (17). */
export type InformationClass = 'berkala' | 'serta-merta' | 'setiap-saat' | 'dikecualikan'

/** What may be shown to everybody; the excepted is no such class. */
export type PublicClass = Exclude<InformationClass, 'dikecualikan'>

/**
 * Uji konsekuensi, UU 14/2008 article 19: nothing is excepted before its consequences have been tested "dengan saksama dan
 * penuh ketelitian".
 */
export interface ConsequenceTest {
  /** The law that excepts it, as a reader would look it up: "UU 14/2008 Pasal 17 huruf h". */
  ground: string
  /** What would follow if it were open, as it was considered. */
  consequence: string
  /** Number of the record of the test. */
  number: string
  /** The last day of the exception; null where it holds until it is decided otherwise. */
  heldUntil: IsoDate | null
}

/** That a dataset belongs to a class: always somebody's decision, with its day. What is excepted carries its test. */
export type ClassDecision = {
  decidedOn: IsoDate
  /** The position that decided, never a person: "PPID Utama". */
  decidedBy: string
  /** Why; a change of class is not made without. */
  reason: string
} & ({ class: PublicClass } | { class: 'dikecualikan'; test: ConsequenceTest })

/** The decisions of a dataset, in the order in which they were taken; of two on one day the later one holds. */
export type ClassHistory = readonly ClassDecision[]

/** The decision that holds on a day; null while nothing has been decided. An exception that has run out still holds. */
export function classOn(history: ClassHistory, date: IsoDate): ClassDecision | null {
  const byDay = (one: ClassDecision, other: ClassDecision) => one.decidedOn.localeCompare(other.decidedOn)
  const decided = history.filter(({ decidedOn }) => decidedOn <= date)
  return decided.toSorted(byDay).at(-1) ?? null
}

/** Whether the days for which something was excepted are over, so that its class has to be decided anew. */
export const hasRunOut = ({ heldUntil }: ConsequenceTest, date: IsoDate): boolean =>
  heldUntil !== null && heldUntil < date
