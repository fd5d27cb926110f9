import type { Locale } from '../locale.ts'
import type { Frequency } from '../period/period.ts'
import type { IsoDate, Key } from '../sop.ts'
import type { ClassDecision } from './information-class.ts'
import type { ReleaseRule } from './release-calendar.ts'

/** What an entry of the Daftar Data says of its dataset. */
export interface EntryContent {
  title: string
  /** The OPD that is its Produsen Data. */
  producer: Key
  frequency: Frequency | null
  release: ReleaseRule
  classDecision: ClassDecision
}

/** The Forum has agreed: the number of its record, and whether it is data prioritas, which Pembina Data checks again. */
export interface Agreement {
  number: string
  on: IsoDate
  isPriority: boolean
}

/** By which the list is in force. */
export interface Decree {
  number: string
  on: IsoDate
}

/** A change on its way; what is proposed is an entry's content, or null: that it leaves the list. */
export type Proposal =
  | { state: 'proposed'; content: EntryContent | null; on: IsoDate }
  | { state: 'agreed'; content: EntryContent | null; agreement: Agreement }
  | { state: 'returned'; content: EntryContent | null; reason: string; on: IsoDate }

/**
 * An entry of one year's Daftar Data. What is in force stays so while a change during the year is on its way; nothing is in
 * force that the Forum has not agreed to and no decree has set. (That the Forum agrees the list is Perpres 39/2019; the
 * decree and the words are what regencies do.)
 */
export type ListEntry =
  | { state: 'new'; proposal: Proposal }
  | {
      state: 'in-force'
      content: EntryContent
      agreement: Agreement
      decree: Decree
      proposal: Proposal | null
    }
  | { state: 'left'; decree: Decree }

/** Where an entry stands, as one word: that of its proposal while one is on its way. */
export type EntryStanding = `${'' | 'change-'}${Proposal['state']}` | 'in-force' | 'left'

export function entryStanding(entry: ListEntry): EntryStanding {
  if (entry.state === 'new') return entry.proposal.state
  if (entry.state === 'left' || !entry.proposal) return entry.state
  return `change-${entry.proposal.state}`
}

export const entryStandingNames: Record<Locale, Record<EntryStanding, string>> = {
  id: {
    proposed: 'Diusulkan',
    agreed: 'Disepakati',
    returned: 'Dikembalikan',
    'in-force': 'Ditetapkan',
    'change-proposed': 'Ditetapkan, perubahan diusulkan',
    'change-agreed': 'Ditetapkan, perubahan disepakati',
    'change-returned': 'Ditetapkan, perubahan dikembalikan',
    left: 'Dikeluarkan dari Daftar Data',
  },
  en: {
    proposed: 'Proposed',
    agreed: 'Agreed',
    returned: 'Returned',
    'in-force': 'In force',
    'change-proposed': 'In force, a change is proposed',
    'change-agreed': 'In force, a change is agreed',
    'change-returned': 'In force, a change was returned',
    left: 'Taken off the list',
  },
}
