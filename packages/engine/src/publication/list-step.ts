import { isIsoDate } from '../calendar/calendar-day.ts'
import type { IsoDate } from '../sop.ts'
import type { EntryContent, ListEntry, Proposal } from './list-entry.ts'

/**
 * What is done with an entry, on a day: the Produsen Data proposes it, a change of it, or that it leaves the list (`content`
 * is null); the Forum agrees or returns it; a decree sets what is agreed. Steps that were taken are the entry's history.
 */
export type ListStep = { on: IsoDate } & (
  | { type: 'propose'; content: EntryContent | null }
  | { type: 'agree'; number: string; isPriority: boolean }
  | { type: 'return'; reason: string }
  | { type: 'enact'; number: string }
)

/** Why a step was not taken. Nothing has happened. */
export type ListRefusal =
  | { type: 'StepNotADate'; text: string }
  | { type: 'StepTooEarly'; last: IsoDate }
  | { type: 'EntryTitleMissing' }
  /** What is not in force cannot leave the list. */
  | { type: 'EntryNotInForce' }
  | { type: 'ProposalAgreedAlready' }
  | { type: 'NothingProposed' }
  | { type: 'NothingAgreed' }
  | { type: 'NumberMissing'; of: 'agreement' | 'decree' }
  | { type: 'ReturnWithoutReason' }

/** The entry after a step, or why it was not taken; `entry` is null before it was ever proposed. */
export function takeStep(
  entry: ListEntry | null,
  step: ListStep,
): { entry: ListEntry } | { refusal: ListRefusal } {
  if (!isIsoDate(step.on)) return { refusal: { type: 'StepNotADate', text: step.on } }
  const last = entry && lastDayOf(entry)
  if (last !== null && step.on < last) return { refusal: { type: 'StepTooEarly', last } }
  const proposal = entry && entry.state !== 'left' ? entry.proposal : null
  switch (step.type) {
    case 'propose':
      return propose(entry, proposal, step)
    case 'agree': {
      if (proposal?.state !== 'proposed') return { refusal: notProposed(proposal) }
      if (!step.number.trim()) return { refusal: { type: 'NumberMissing', of: 'agreement' } }
      const agreement = { number: step.number.trim(), on: step.on, isPriority: step.isPriority }
      return { entry: withProposal(entry, { state: 'agreed', content: proposal.content, agreement }) }
    }
    case 'return': {
      if (!proposal || proposal.state === 'returned') return { refusal: { type: 'NothingProposed' } }
      if (!step.reason.trim()) return { refusal: { type: 'ReturnWithoutReason' } }
      const { content } = proposal
      return {
        entry: withProposal(entry, { state: 'returned', content, reason: step.reason.trim(), on: step.on }),
      }
    }
    case 'enact': {
      if (proposal?.state !== 'agreed') return { refusal: { type: 'NothingAgreed' } }
      if (!step.number.trim()) return { refusal: { type: 'NumberMissing', of: 'decree' } }
      const decree = { number: step.number.trim(), on: step.on }
      const { content, agreement } = proposal
      if (content === null) return { entry: { state: 'left', decree } }
      return { entry: { state: 'in-force', content, agreement, decree, proposal: null } }
    }
  }
}

function propose(
  entry: ListEntry | null,
  proposal: Proposal | null,
  { content, on }: Extract<ListStep, { type: 'propose' }>,
): { entry: ListEntry } | { refusal: ListRefusal } {
  if (proposal?.state === 'agreed') return { refusal: { type: 'ProposalAgreedAlready' } }
  if (content === null && entry?.state !== 'in-force') return { refusal: { type: 'EntryNotInForce' } }
  if (content !== null && !content.title.trim()) return { refusal: { type: 'EntryTitleMissing' } }
  return { entry: withProposal(entry, { state: 'proposed', content, on }) }
}

const notProposed = (proposal: Proposal | null): ListRefusal =>
  proposal?.state === 'agreed' ? { type: 'ProposalAgreedAlready' } : { type: 'NothingProposed' }

const withProposal = (entry: ListEntry | null, proposal: Proposal): ListEntry =>
  entry?.state === 'in-force' ? { ...entry, proposal } : { state: 'new', proposal }

function lastDayOf(entry: ListEntry): IsoDate {
  if (entry.state === 'left') return entry.decree.on
  if (entry.state === 'in-force') return entry.proposal ? dayOf(entry.proposal) : entry.decree.on
  return dayOf(entry.proposal)
}

const dayOf = (proposal: Proposal): IsoDate =>
  proposal.state === 'agreed' ? proposal.agreement.on : proposal.on
