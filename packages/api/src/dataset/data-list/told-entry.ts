import type { EntryContent as Content, ListEntry as Entry, Locale, Proposal } from '@satualur/engine'
import type { EntryContent, EntryProducer, EntryProposal } from './entry-content.type.ts'
import { releaseOf } from './release-rule.type.ts'

/** OPDs by key, as they are called today. */
export type Producers = Record<string, Omit<EntryProducer, 'key'>>

/** The content of an entry as it is told. */
export function toldContent(content: Content, producers: Producers, locale: Locale): EntryContent {
  const { title, producer, frequency, release, classDecision } = content
  const { class: informationClass, decidedOn, decidedBy, reason } = classDecision
  return {
    title,
    producer: { key: producer, ...producers[producer]! },
    frequency,
    release: releaseOf(release, locale),
    classDecision: {
      ...{ informationClass, decidedOn, decidedBy, reason },
      test: classDecision.class === 'dikecualikan' ? classDecision.test : null,
    },
  }
}

export const proposalOf = (entry: Entry): Proposal | null => (entry.state === 'left' ? null : entry.proposal)

/** What is on its way with an entry, as it is told. */
export function toldProposal(proposal: Proposal, producers: Producers, locale: Locale): EntryProposal {
  const { state, content } = proposal
  return {
    state,
    content: content && toldContent(content, producers, locale),
    on: state === 'agreed' ? proposal.agreement.on : proposal.on,
    agreement: state === 'agreed' ? proposal.agreement : null,
    reason: state === 'returned' ? proposal.reason : null,
  }
}
